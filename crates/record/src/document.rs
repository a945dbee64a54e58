//! A printed document whose table the record reproduces.

use serde::{Deserialize, Serialize};

use crate::{DocumentId, SourceId, When, Words};

/// A document, its table's head, and its misprints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Document {
    pub id: DocumentId,
    /// A short name of ours: "The table of 1995".
    pub name: Words,
    pub source: SourceId,
    /// When it was published.
    pub as_of: When,
    pub table: TableHead,
    /// All misprints of the document, the table's among them.
    pub misprints: Vec<MisprintCount>,
}

/// What stands above the rows, as printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TableHead {
    /// The title, line by line.
    pub title: Vec<String>,
    pub heading: String,
    /// Destination, period, duty, number.
    pub columns: [String; 4],
}

/// A misprint, and how often the document has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MisprintCount {
    pub printed: String,
    pub corrected: String,
    pub count: u32,
}
