//! The record, put together.

use std::sync::OnceLock;

use rules::Situation;

use crate::load::{self, Part};
use crate::{
    Dispatch, DispatchId, Document, DocumentId, Flaw, Opening, Operation, OperationId, Snapshot,
    SnapshotId, Source, SourceId, Statement, StatementId,
};

/// Everything the record holds. Lists are in the order of the files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    pub operations: Vec<Operation>,
    /// The rows.
    pub dispatches: Vec<Dispatch>,
    /// The facts as found, by operation and time.
    pub snapshots: Vec<Snapshot>,
    /// What the documents say beside their tables.
    pub statements: Vec<Statement>,
    pub documents: Vec<Document>,
    pub sources: Vec<Source>,
    /// Each file and its entries, by list and id, for the flaws.
    files: Vec<(String, Vec<(&'static str, String)>)>,
}

/// The files this crate carries: one for each operation, one for each document, and the sources.
pub const EMBEDDED: [(&str, &str); 6] = [
    ("unavem2-1992.json", include_str!("../data/unavem2-1992.json")),
    ("untac-1992.json", include_str!("../data/untac-1992.json")),
    ("onumoz-1993.json", include_str!("../data/onumoz-1993.json")),
    ("onusal-1994.json", include_str!("../data/onusal-1994.json")),
    ("osaka-1995.json", include_str!("../data/osaka-1995.json")),
    ("sources.json", include_str!("../data/sources.json")),
];

/// The record this crate carries.
///
/// # Panics
/// If the embedded files cannot be read: a broken build, which `tests/sound.rs` keeps from happening.
pub fn record() -> &'static Record {
    static RECORD: OnceLock<Record> = OnceLock::new();
    RECORD.get_or_init(|| {
        let mut record = Record::default();
        for (file, json) in EMBEDDED {
            match load::read(json) {
                Ok(part) => record.take(file, part),
                Err(flaw) => panic!("{file}: {}: {}", flaw.path, flaw.says),
            }
        }
        record
    })
}

impl Record {
    /// Reads files, each a name and JSON: an object with some of the record's lists, which are
    /// joined in order. What cannot be read is a [`Flaw`] with its place; nothing panics.
    ///
    /// That the whole is sound is for [`crate::validate`] to say.
    pub fn from_parts(parts: &[(&str, &str)]) -> Result<Record, Vec<Flaw>> {
        let mut record = Record::default();
        let mut flaws = Vec::new();
        for (file, json) in parts {
            match load::part(file, json) {
                Ok(part) => record.take(file, part),
                Err(found) => flaws.extend(found),
            }
        }
        if flaws.is_empty() { Ok(record) } else { Err(flaws) }
    }

    fn take(&mut self, file: &str, part: Part) {
        self.files.push((file.to_owned(), part.ids()));
        self.operations.extend(part.operations);
        self.dispatches.extend(part.dispatches);
        self.snapshots.extend(part.snapshots);
        self.statements.extend(part.statements);
        self.documents.extend(part.documents);
        self.sources.extend(part.sources);
    }

    /// The file an entry came from; the name of its list if it came from none.
    pub(crate) fn file_of(&self, list: &'static str, id: &str) -> &str {
        let holds = |ids: &[(&str, String)]| ids.iter().any(|it| it.0 == list && it.1 == id);
        self.files.iter().find(|it| holds(&it.1)).map_or(list, |it| it.0.as_str())
    }

    pub fn operation(&self, id: &OperationId) -> Option<&Operation> {
        self.operations.iter().find(|it| it.id == *id)
    }

    pub fn dispatch(&self, id: &DispatchId) -> Option<&Dispatch> {
        self.dispatches.iter().find(|it| it.id == *id)
    }

    pub fn snapshot(&self, id: &SnapshotId) -> Option<&Snapshot> {
        self.snapshots.iter().find(|it| it.id == *id)
    }

    pub fn statement(&self, id: &StatementId) -> Option<&Statement> {
        self.statements.iter().find(|it| it.id == *id)
    }

    pub fn document(&self, id: &DocumentId) -> Option<&Document> {
        self.documents.iter().find(|it| it.id == *id)
    }

    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|it| it.id == *id)
    }

    /// The rows of one operation, in order.
    pub fn dispatches_to(&self, id: &OperationId) -> impl Iterator<Item = &Dispatch> {
        self.dispatches.iter().filter(move |it| it.operation == *id)
    }

    /// The rows of one document's table, from the first to the last.
    pub fn rows_of(&self, id: &DocumentId) -> Vec<&Dispatch> {
        let row = |it: &Dispatch| Some(it.printed.as_ref().filter(|it| it.document == *id)?.row);
        let mut rows: Vec<&Dispatch> = Vec::new();
        for dispatch in self.dispatches.iter().filter(|it| row(it).is_some()) {
            // A sort would cost the page more than it takes over a few rows.
            let place = rows.iter().position(|it| row(it) > row(dispatch));
            rows.insert(place.unwrap_or(rows.len()), dispatch);
        }
        rows
    }

    /// People sent to one operation, over all rows and rotations. `None`: not found for some row.
    pub fn people(&self, id: &OperationId) -> Option<u32> {
        self.dispatches_to(id).map(|it| it.total).sum()
    }

    /// The situation an opening of `dispatch` opens. `None` if its snapshot is unknown, which
    /// [`crate::validate`] reports.
    pub fn situation(&self, dispatch: &Dispatch, opening: &Opening) -> Option<Situation> {
        Some(opening.situation(dispatch.pillar, self.snapshot(&opening.facts)?))
    }
}
