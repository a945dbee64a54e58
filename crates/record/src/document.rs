//! A printed document whose table the record reproduces.

use rules::read::{Fields, Read, Unreadable};
use serde_json::Value;

use crate::texts::entries;
use crate::{DocumentId, SourceId, When, Words};

entries! {
    /// A document, its table's head, and its misprints.
    Document {
        id: DocumentId,
        /// A short name of ours: "The table of 1995".
        name: Words,
        source: SourceId,
        /// When it was published.
        as_of: When,
        table: TableHead,
        /// All misprints of the document, the table's among them.
        misprints: Vec<MisprintCount>,
    }
}

/// What stands above the rows, as printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableHead {
    /// The title, line by line.
    pub title: Vec<String>,
    pub heading: String,
    /// Destination, period, duty, number.
    pub columns: [String; 4],
}

impl Read for TableHead {
    fn read(value: Value) -> Result<TableHead, Unreadable> {
        let mut fields = Fields::of(value);
        let mut it = TableHead::default();
        let mut columns: Vec<String> = Vec::new();
        fields.fill("title", &mut it.title);
        fields.fill("heading", &mut it.heading);
        fields.fill("columns", &mut columns);
        fields.end()?;
        it.columns = columns
            .try_into()
            .map_err(|_| Unreadable::new("must be four texts").under("columns"))?;
        Ok(it)
    }
}

entries! {
    /// A misprint, and how often the document has it.
    MisprintCount {
        printed: String,
        corrected: String,
        count: u32,
    }
}
