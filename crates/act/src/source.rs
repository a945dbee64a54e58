//! The texts that wordings and controversies rest on, and how sure each sentence is.

use std::sync::LazyLock;

use rules::Words;

rules::words! {
    /// How sure it is that somebody said this.
    Certainty (NEEDED) {
        /// Read in the source named.
        Read = "read",
        /// Read where somebody else copies or sums it up.
        Copied = "copied",
        /// A part was read; the rest is from memory.
        InPart = "memory-in-part",
        /// From memory.
        Memory = "memory",
        /// What the text can be read to say; nobody was found who says so.
        Reading = "reading",
    }

    /// How much of a text was read.
    Extent (NEEDED) {
        Full = "full",
        Excerpt = "excerpt",
    }
}

rules::elements! {
    Part { sources: Vec<Source> }

    /// A text. Where the record knows it too, its id is the same there.
    Source {
        id: String,
        /// In the language of the text.
        title: String,
        publisher: Words,
        /// Where it was read; absent for a paper copy.
        address: Option<String>,
        language: String,
        read: Extent,
    }
}

static ALL: LazyLock<Part> = LazyLock::new(|| crate::whole::text("sources.json"));

/// Every text named.
pub fn sources() -> &'static [Source] {
    &ALL.sources
}

/// A text, by id.
pub fn source(id: &str) -> Option<&'static Source> {
    sources().iter().find(|it| it.id == id)
}
