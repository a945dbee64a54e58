//! Where the record comes from, and how sure it is.

use rules::words;

use crate::texts::entries;
use crate::{SourceId, Words};

entries! {
    /// A text that something in the record rests on.
    Source {
        id: SourceId,
        /// In the language of the text; a name of ours in brackets where the text has none.
        title: String,
        publisher: Words,
        /// Where the text was read; `None` where only a paper copy is known.
        address: Option<String>,
        /// Language tag of the text: `en`, `ja`, `es`.
        language: String,
        kind: SourceKind,
        /// How much of it was read.
        read: Extent,
    }
}

words! {
    /// What sort of text it is.
    SourceKind (NEEDED) {
        /// A government's or an international body's own page or paper.
        Official = "official",
        /// The same, read in somebody else's copy.
        OfficialCopy = "official-copy",
        /// Words spoken or written in the Diet (国会).
        Diet = "diet",
        /// A collection of documents.
        Archive = "archive",
        Academic = "academic",
        Press = "press",
        /// An encyclopedia.
        Reference = "reference",
        /// Another private page.
        Secondary = "secondary",
    }

    /// How much of a source was read.
    Extent (NEEDED) {
        Full = "full",
        Excerpt = "excerpt",
    }

    /// How sure a figure or a fact is.
    Confidence (NEEDED) {
        /// A text that says so was read.
        Sourced = "sourced",
        /// Well known, but no text that says so was read.
        MemoryHigh = "memory-high",
        /// Doubtful, and no text that says so was read.
        MemoryLow = "memory-low",
    }
}
