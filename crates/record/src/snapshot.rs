//! The facts as they were found at one time.

use serde::{Deserialize, Serialize};

use crate::{Confidence, OperationId, Remark, SnapshotId, SourceId, When, Words};

/// What was found of each fact, for one operation at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Snapshot {
    pub id: SnapshotId,
    pub operation: OperationId,
    pub label: Words,
    pub as_of: When,
    pub facts: Vec<Found>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

impl Snapshot {
    /// What was found of `fact` (an id of the Act's pack).
    pub fn found(&self, fact: &str) -> Option<&Found> {
        self.facts.iter().find(|it| it.fact == fact)
    }
}

/// What was found of one fact, and on what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Found {
    /// An id of the Act's pack.
    pub fact: String,
    /// `None` just where `basis` is [`Basis::NotFound`].
    pub value: Option<bool>,
    pub basis: Basis,
    /// `None` where nothing was found.
    pub confidence: Option<Confidence>,
    /// One sentence: what the value rests on, or why there is none.
    pub why: Words,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    /// Who held otherwise.
    pub dispute: Option<Remark>,
}

/// What a value rests on. Only the first three are the Government's own word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The Government said so, of this very fact or of the Act's requirements as a whole.
    GovernmentText,
    /// Another official paper or page says so.
    OfficialText,
    /// The Cabinet adopted the plan, which the Act allows only if the fact holds; its reasons for
    /// this fact were not found.
    CabinetDecision,
    /// A resolution of the United Nations, or the UN's own account of it.
    UnText,
    /// The agreement of the parties.
    PeaceAgreement,
    /// It follows from the Act of the time.
    Law,
    /// Our own reading; nobody is known to have said so.
    OurReading,
    /// No text was found: unknown.
    NotFound,
}
