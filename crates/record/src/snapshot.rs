//! The facts as they were found at one time.

use rules::words;

use crate::texts::entries;
use crate::{Confidence, OperationId, Remark, SnapshotId, SourceId, When, Words};

entries! {
    /// What was found of each fact, for one operation at one time.
    Snapshot {
        id: SnapshotId,
        operation: OperationId,
        label: Words,
        as_of: When,
        facts: Vec<Found>,
        remarks: Vec<Remark>,
    }
}

impl Snapshot {
    /// What was found of `fact` (an id of the Act's pack).
    pub fn found(&self, fact: &str) -> Option<&Found> {
        self.facts.iter().find(|it| it.fact == fact)
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
        /// Our own reading; nobody is known to have said so.
        OurReading = "our-reading",
        /// No text was found: unknown.
        NotFound = "not-found",
    }
}
