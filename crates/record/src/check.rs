//! Whether the record is sound: a list of flaws, empty when it is.

use std::collections::BTreeSet;

use crate::ids::is_slug;
use crate::texts::Texts;
use crate::{Confidence, Flaw, Period, Record, Remark, RemarkKind, SourceId};

mod dispatches;
mod operations;
mod snapshots;
mod sources;
mod statements;
mod words;

/// The languages every text of ours must be in.
pub const LANGUAGES: [&str; 2] = ["en", "ja"];

/// Every flaw of the record, in the order of the lists.
///
/// Found are: ids twice or misspelt, references to nothing, a start after its end, more people at a
/// time than in total, zero where nothing was found, a figure or a fact without a source, a row that
/// is not what was printed, an empty list, a missing translation, a source that nothing cites.
pub fn validate(record: &Record) -> Vec<Flaw> {
    let mut check = Check { record, cited: BTreeSet::new(), flaws: Vec::new() };
    check.operations();
    check.dispatches();
    check.snapshots();
    check.statements();
    check.documents();
    // Last: by then it is known which sources are cited.
    check.sources();
    check.flaws
}

/// Where a check looks: an entry of a list.
#[derive(Clone, Copy)]
struct At<'a> {
    list: &'static str,
    id: &'a str,
}

struct Check<'r> {
    record: &'r Record,
    cited: BTreeSet<SourceId>,
    flaws: Vec<Flaw>,
}

impl<'r> Check<'r> {
    fn flaw(&mut self, at: At, field: &str, says: impl Into<String>) {
        self.flaws.push(Flaw {
            file: self.record.file_of(at.list, at.id).to_owned(),
            id: at.id.to_owned(),
            field: field.to_owned(),
            says: says.into(),
        });
    }

    fn expect(&mut self, holds: bool, at: At, field: &str, says: impl Into<String>) {
        if !holds {
            self.flaw(at, field, says);
        }
    }

    /// The ids of one list, and the words of its entries.
    fn list<T: Texts>(&mut self, list: &'static str, entries: &'r [T], id: fn(&T) -> &str) {
        let mut seen = BTreeSet::new();
        for entry in entries {
            let at = At { list, id: id(entry) };
            self.expect(is_slug(at.id), at, "id", "must be small letters, digits and hyphens");
            self.expect(seen.insert(at.id), at, "id", "stands twice");
            for field in words::lacking(entry) {
                self.flaw(at, &field, "has no translation");
            }
        }
    }

    /// Sources that must be there and be known.
    fn cite(&mut self, at: At, field: &str, sources: &[SourceId]) {
        self.expect(!sources.is_empty(), at, field, "has no source");
        for source in sources {
            let known = self.record.source(source).is_some();
            self.expect(known, at, field, format!("unknown source `{source}`"));
            self.cited.insert(source.clone());
        }
    }

    fn period(&mut self, at: At, field: &str, period: &Period) {
        if let Some(end) = period.end {
            // A month may hold both: only what cannot be is a flaw.
            let possible = period.start.earliest() <= end.latest();
            self.expect(possible, at, field, "starts after it ends");
        }
    }

    fn remarks(&mut self, at: At, field: &str, remarks: &[Remark]) {
        for (index, remark) in remarks.iter().enumerate() {
            self.remark(at, &format!("{field}[{index}]"), remark);
        }
    }

    fn remark(&mut self, at: At, field: &str, remark: &Remark) {
        let nothing_to_cite = remark.kind == RemarkKind::Gap && remark.sources.is_empty();
        if !nothing_to_cite {
            self.cite(at, &format!("{field}.sources"), &remark.sources);
        } else if remark.confidence == Confidence::Sourced {
            self.flaw(at, &format!("{field}.confidence"), "is sourced, but has no source");
        }
    }
}
