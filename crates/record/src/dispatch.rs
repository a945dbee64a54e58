//! Whom Japan sent: one row for people of one kind in one stay.

use std::collections::BTreeMap;

use rules::read::{Fields, Read, Unreadable};
use rules::{Situation, keyed, words};
use serde_json::Value;

use crate::texts::{Texts, entries, field};
use crate::{
    Confidence, DispatchId, OperationId, Printed, Remark, SnapshotId, SourceId, When, Words,
};

entries! {
    /// A dispatch (派遣): people of one kind, sent to one operation.
    Dispatch {
        id: DispatchId,
        operation: OperationId,
        pillar: Pillar,
        personnel: Personnel,
        /// Who they were, in two or three words.
        role: Words,
        /// What they did.
        duty: Words,
        /// As the row's own source dates it.
        period: Period,
        /// Closer dates from another source, inside `period`.
        closer: Option<Cited<Period>>,
        /// People there at one time. `None`: not found.
        at_a_time: Option<u32>,
        /// How the number there changed over time.
        strength: Option<Words>,
        /// People over all rotations. `None`: not found.
        total: Option<u32>,
        /// A rounded figure, where no exact total was found.
        about: Option<u32>,
        rotations: Option<u32>,
        counted: Counted,
        /// Whether they had weapons with them. `None`: not found.
        armed: Option<bool>,
        /// Whether they were of the Self-Defense Forces.
        sdf: bool,
        /// Of the figures and the period.
        confidence: Confidence,
        sources: Vec<SourceId>,
        /// The line this row reproduces; `None` for a row from elsewhere.
        printed: Option<Printed>,
        /// The situations to open in the explorer.
        openings: Vec<Opening>,
        /// The choices under which the engine is asked about this row at each step. `None`: nothing is
        /// asked about it separately.
        asked: Option<Asked>,
        remarks: Vec<Remark>,
    }

    /// The choices for one row. Ids of the Act's pack.
    Asked {
        variant: Option<String>,
        assignments: Vec<String>,
        actor: String,
        /// The step at which the row starts.
        from: SnapshotId,
        /// Duties given to it afterwards, in order of time.
        later: Vec<AskedLater>,
    }

    /// What a row is asked about from a later step on, in the place of what was asked before.
    AskedLater {
        /// The step at which the duties change: there the row is asked to start again.
        from: SnapshotId,
        /// All of them, those kept included.
        assignments: Vec<String>,
    }
}

/// Whether the people are in Japan's published totals. They are, unless it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted(pub bool);

impl Default for Counted {
    fn default() -> Counted {
        Counted(true)
    }
}

impl Read for Counted {
    const NEEDED: bool = false;

    fn read(value: Value) -> Result<Counted, Unreadable> {
        bool::read(value).map(Counted)
    }
}

words! {
    /// The pillar of the Act. Ids as in the Act's pack.
    Pillar (NEEDED) {
        /// UN peacekeeping operation, 国際連合平和維持活動.
        UnPko = "un-pko",
        /// Internationally coordinated operation for peace and security, 国際連携平和安全活動.
        Icops = "icops",
        /// 人道的な国際救援活動.
        HumanitarianRelief = "humanitarian-relief",
        /// 国際的な選挙監視活動.
        ElectionObservation = "election-observation",
    }
}

words! {
    /// What sort of people were sent.
    Personnel (NEEDED) {
        /// Single officers of the Self-Defense Forces who watch a ceasefire (停戦監視要員).
        MilitaryObservers = "military-observers",
        /// 文民警察要員.
        CivilianPolice = "civilian-police",
        /// A unit of the Self-Defense Forces (自衛隊の部隊).
        SdfUnit = "sdf-unit",
        /// Election observers and polling officers (選挙監視要員).
        ElectoralObservers = "electoral-observers",
        /// Officers at the operation's headquarters (司令部要員).
        StaffOfficers = "staff-officers",
        /// Single officers who keep in touch with the parties' forces (軍事連絡要員).
        MilitaryLiaison = "military-liaison",
        AirTransportUnit = "air-transport-unit",
        TransportUnit = "transport-unit",
        /// 輸送調整.
        MovementControl = "movement-control",
        /// Medical care, water, transport for refugees (難民救援隊).
        ReliefUnit = "relief-unit",
        /// People who prepare and support an air transport unit.
        AirSupport = "air-support",
        /// People who keep the unit in touch with the operation and others (現地支援調整所).
        SupportCoordination = "support-coordination",
        /// Civil servants who keep in touch on the spot (連絡調整要員).
        Liaison = "liaison",
    }
}

entries! {
    /// From when to when.
    Period {
        start: When,
        /// `None`: not found. Never "until today".
        end: Option<When>,
    }
}

/// A value of its own source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cited<T> {
    pub value: T,
    pub confidence: Confidence,
    pub sources: Vec<SourceId>,
}

impl<T: Texts> Texts for Cited<T> {
    fn texts(&self, place: &str, see: &mut dyn FnMut(&str, &Words)) {
        self.value.texts(&field(place, "value"), see);
    }
}

impl<T: Read> Read for Cited<T> {
    fn read(value: Value) -> Result<Cited<T>, Unreadable> {
        let mut fields = Fields::of(value);
        let mut it = Cited::<T>::default();
        fields.fill("value", &mut it.value);
        fields.fill("confidence", &mut it.confidence);
        fields.fill("sources", &mut it.sources);
        fields.end().map(|()| it)
    }
}

entries! {
    /// A situation to open in the explorer: what is asked of a dispatch, with the facts as they were
    /// found at the time, under the Act as it is now.
    Opening {
        /// Starts with the dispatch's id.
        id: String,
        title: Words,
        /// An id of the Act's pack, as are `variant`, `assignments` and `actor`.
        question: String,
        variant: Option<String>,
        assignments: Vec<String>,
        actor: String,
        /// Where the facts come from, each with its basis.
        facts: SnapshotId,
    }
}

impl Opening {
    /// The situation itself. A fact that was not found is there, and unknown.
    pub(crate) fn situation(&self, pillar: Pillar, facts: Facts) -> Situation {
        Situation {
            id: Some(self.id.clone()),
            title: Some(self.title.clone()),
            question: self.question.clone(),
            choices: choices(pillar, self.variant.as_ref(), &self.assignments, &self.actor),
            facts,
            ..Situation::default()
        }
    }
}

/// Values by fact.
pub(crate) type Facts = BTreeMap<String, Option<bool>>;

impl Asked {
    /// The options by choice, as a situation holds them.
    pub(crate) fn choices(
        &self,
        pillar: Pillar,
        assignments: &[String],
    ) -> BTreeMap<String, Vec<String>> {
        choices(pillar, self.variant.as_ref(), assignments, &self.actor)
    }
}

fn choices(
    pillar: Pillar,
    variant: Option<&String>,
    assignments: &[String],
    actor: &str,
) -> BTreeMap<String, Vec<String>> {
    let mut choices = keyed([
        ("pillar".to_owned(), vec![pillar.id().to_owned()]),
        ("assignments".to_owned(), assignments.to_vec()),
        ("actor".to_owned(), vec![actor.to_owned()]),
    ]);
    if let Some(variant) = variant {
        choices.insert("variant".to_owned(), vec![variant.clone()]);
    }
    choices
}
