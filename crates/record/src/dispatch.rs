//! Whom Japan sent: one row for people of one kind in one stay.

use std::collections::BTreeMap;

use rules::Situation;
use serde::{Deserialize, Serialize};

use crate::{
    Confidence, DispatchId, OperationId, Printed, Remark, Snapshot, SnapshotId, SourceId, When,
    Words,
};

/// A dispatch (派遣): people of one kind, sent to one operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dispatch {
    pub id: DispatchId,
    pub operation: OperationId,
    pub pillar: Pillar,
    pub personnel: Personnel,
    /// Who they were, in two or three words.
    pub role: Words,
    /// What they did.
    pub duty: Words,
    /// As the row's own source dates it.
    pub period: Period,
    /// Closer dates from another source, inside `period`.
    pub closer: Option<Cited<Period>>,
    /// People there at one time. `None`: not found.
    pub at_a_time: Option<u32>,
    /// People over all rotations. `None`: not found.
    pub total: Option<u32>,
    /// Of the figures and the period.
    pub confidence: Confidence,
    pub sources: Vec<SourceId>,
    /// The line this row reproduces; `None` for a row from elsewhere.
    pub printed: Option<Printed>,
    /// The situations to open in the explorer.
    pub openings: Vec<Opening>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// The pillar of the Act. Ids as in the Act's pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pillar {
    /// UN peacekeeping operation, 国際連合平和維持活動.
    UnPko,
    /// Internationally coordinated operation for peace and security, 国際連携平和安全活動.
    Icops,
    /// 人道的な国際救援活動.
    HumanitarianRelief,
    /// 国際的な選挙監視活動.
    ElectionObservation,
}

impl Pillar {
    /// The option's id in the Act's pack.
    pub fn id(self) -> &'static str {
        match self {
            Pillar::UnPko => "un-pko",
            Pillar::Icops => "icops",
            Pillar::HumanitarianRelief => "humanitarian-relief",
            Pillar::ElectionObservation => "election-observation",
        }
    }
}

/// What sort of people were sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Personnel {
    /// Single officers of the Self-Defense Forces who watch a ceasefire (停戦監視要員).
    MilitaryObservers,
    /// 文民警察要員.
    CivilianPolice,
    /// A unit of the Self-Defense Forces (自衛隊の部隊).
    SdfUnit,
    /// Election observers and polling officers (選挙監視要員).
    ElectoralObservers,
    /// Officers at the operation's headquarters (司令部要員).
    StaffOfficers,
}

/// From when to when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Period {
    pub start: When,
    /// `None`: not found. Never "until today".
    pub end: Option<When>,
}

/// A value of its own source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cited<T> {
    pub value: T,
    pub confidence: Confidence,
    pub sources: Vec<SourceId>,
}

/// A situation to open in the explorer: what is asked of a dispatch, with the facts as they were
/// found at the time, under the Act as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Opening {
    /// Starts with the dispatch's id.
    pub id: String,
    pub title: Words,
    /// An id of the Act's pack, as are `variant`, `assignments` and `actor`.
    pub question: String,
    pub variant: Option<String>,
    pub assignments: Vec<String>,
    pub actor: String,
    /// Where the facts come from, each with its basis.
    pub facts: SnapshotId,
}

impl Opening {
    /// The situation itself. A fact that was not found is there, and unknown.
    pub fn situation(&self, pillar: Pillar, snapshot: &Snapshot) -> Situation {
        let mut choices = BTreeMap::from([
            ("pillar".to_owned(), vec![pillar.id().to_owned()]),
            ("assignments".to_owned(), self.assignments.clone()),
            ("actor".to_owned(), vec![self.actor.clone()]),
        ]);
        if let Some(variant) = &self.variant {
            choices.insert("variant".to_owned(), vec![variant.clone()]);
        }
        Situation {
            id: Some(self.id.clone()),
            title: Some(self.title.clone()),
            question: self.question.clone(),
            choices,
            facts: snapshot.facts.iter().map(|it| (it.fact.clone(), it.value)).collect(),
            ..Situation::default()
        }
    }
}
