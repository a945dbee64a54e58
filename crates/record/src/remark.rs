//! What else should be said, by whom it is said, and how sure it is.

use serde::{Deserialize, Serialize};

use crate::{Confidence, SourceId, Words};

/// Something to say beside an entry, in our words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Remark {
    pub kind: RemarkKind,
    pub says: Words,
    pub confidence: Confidence,
    /// Empty only for a gap: there is nothing to cite.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
}

/// Why a remark is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// It explains or adds.
    Context,
    /// Sources, or a source and we, say different things.
    Conflict,
    /// Somebody held otherwise at the time.
    Dispute,
    /// Something was not found.
    Gap,
}
