//! Where the record comes from, and how sure it is.

use serde::{Deserialize, Serialize};

use crate::{SourceId, Words};

/// A text that something in the record rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    pub id: SourceId,
    /// In the language of the text; a name of ours in brackets where the text has none.
    pub title: String,
    pub publisher: Words,
    /// Where the text was read; `None` where only a paper copy is known.
    pub address: Option<String>,
    /// Language tag of the text: `en`, `ja`, `es`.
    pub language: String,
    pub kind: SourceKind,
    /// How much of it was read.
    pub read: Extent,
}

/// What sort of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A government's or an international body's own page or paper.
    Official,
    /// The same, read in somebody else's copy.
    OfficialCopy,
    /// Words spoken or written in the Diet (国会).
    Diet,
    /// A collection of documents.
    Archive,
    Academic,
    Press,
    /// An encyclopedia.
    Reference,
    /// Another private page.
    Secondary,
}

/// How much of a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    Full,
    Excerpt,
}

/// How sure a figure or a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// A text that says so was read.
    Sourced,
    /// Well known, but no text that says so was read.
    MemoryHigh,
    /// Doubtful, and no text that says so was read.
    MemoryLow,
}
