//! What else should be said, by whom it is said, and how sure it is.

use rules::words;

use crate::texts::entries;
use crate::{Confidence, SourceId, Words};

entries! {
    /// Something to say beside an entry, in our words.
    Remark {
        kind: RemarkKind,
        says: Words,
        confidence: Confidence,
        /// Empty only for a gap: there is nothing to cite.
        sources: Vec<SourceId>,
    }
}

words! {
    /// Why a remark is made.
    RemarkKind (NEEDED) {
        /// It explains or adds.
        Context = "context",
        /// Sources, or a source and we, say different things.
        Conflict = "conflict",
        /// Somebody held otherwise at the time.
        Dispute = "dispute",
        /// Something was not found.
        Gap = "gap",
    }
}
