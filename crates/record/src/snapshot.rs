//! The facts as they were found at one time.

use rules::words;

use crate::texts::entries;
use crate::{
    Confidence, Disagreement, Done, EventId, OperationId, Question, Reading, ReadingId, Remark,
    SnapshotId, SourceId, When, Words,
};

entries! {
    /// What was found of each fact, for one operation at one time: a step of its replay.
    Snapshot {
        id: SnapshotId,
        operation: OperationId,
        label: Words,
        as_of: When,
        /// The snapshot whose facts go on, as far as this one does not name them again.
        follows: Option<SnapshotId>,
        question: Question,
        /// The event that made it a step.
        event: Option<EventId>,
        /// As the Government found them: what Japan acted on.
        facts: Vec<Found>,
        /// The claims side by side, where facts were contested.
        readings: Vec<Reading>,
        done: Done,
        /// Where the Act of today does not come to what was done.
        known_disagreement: Option<Disagreement>,
        remarks: Vec<Remark>,
    }
}

impl Snapshot {
    /// What was found of `fact` (an id of the Act's pack).
    pub fn found(&self, fact: &str) -> Option<&Found> {
        self.facts.iter().find(|it| it.fact == fact)
    }

    pub fn reading(&self, id: &ReadingId) -> Option<&Reading> {
        self.readings.iter().find(|it| it.id == *id)
    }
}

entries! {
    /// What was found of one fact, and on what.
    Found {
        /// An id of the Act's pack.
        fact: String,
        /// `None` just where `basis` is [`Basis::NotFound`].
        value: Option<bool>,
        basis: Basis,
        /// `None` where nothing was found.
        confidence: Option<Confidence>,
        /// One sentence: what the value rests on, or why there is none.
        why: Words,
        sources: Vec<SourceId>,
        /// Who held otherwise.
        dispute: Option<Remark>,
    }
}

words! {
    /// What a value rests on. Only the first three are the Government's own word.
    Basis (NEEDED) {
        /// The Government said so, of this very fact or of the Act's requirements as a whole.
        GovernmentText = "government-text",
        /// Another official paper or page says so.
        OfficialText = "official-text",
        /// The Cabinet adopted the plan, which the Act allows only if the fact holds; its reasons for
        /// this fact were not found.
        CabinetDecision = "cabinet-decision",
        /// A resolution of the United Nations, or the UN's own account of it.
        UnText = "un-text",
        /// The agreement of the parties.
        PeaceAgreement = "peace-agreement",
        /// It follows from the Act of the time.
        Law = "law",
        Press = "press",
        Academic = "academic",
        /// Our own reading; nobody is known to have said so.
        OurReading = "our-reading",
        /// No text was found: unknown.
        NotFound = "not-found",
    }
}
