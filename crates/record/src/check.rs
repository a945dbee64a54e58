//! Whether the record is sound: a list of flaws, empty when it is.

use std::collections::BTreeSet;

use crate::ids::is_slug;
use crate::texts::Texts;
use crate::{
    Confidence, Flaw, Operation, OperationId, Period, Record, Remark, RemarkKind, SourceId,
};

mod contributions;
mod dispatches;
mod events;
mod operations;
mod outside;
mod places;
mod printed;
mod readings;
mod series;
mod snapshots;
mod sources;
mod statements;
mod words;

/// The languages every text of ours must be in.
pub const LANGUAGES: [&str; 2] = ["en", "ja"];

/// Every flaw of the record, in the order of the lists.
///
/// Found are:
/// - ids twice or misspelt, references to nothing or to another operation's, an empty list, a missing
///   translation, a figure or a fact without a source, a source that nothing cites;
/// - a start after its end, a row outside its operation's time, steps or events out of order, a step
///   that follows a later one;
/// - zero where nothing was found, more people at a time than in total, a total that is not the sum of
///   its rows and does not say why, a rounded figure beside an exact one, a row of figures that has not
///   one for each column;
/// - a reading that changes nothing, a place that is not on Earth, an operation with two places to stand
///   for it, or none;
/// - a row that is not what was printed.
pub fn validate(record: &Record) -> Vec<Flaw> {
    let mut check = Check { record, cited: BTreeSet::new(), flaws: Vec::new() };
    check.operations();
    check.dispatches();
    check.snapshots();
    check.places();
    check.events();
    check.contributions();
    check.outside();
    check.series();
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
            self.slug(at, "id", at.id);
            self.expect(seen.insert(at.id), at, "id", "stands twice");
            for field in words::lacking(entry) {
                self.flaw(at, &field, "has no translation");
            }
        }
    }

    fn slug(&mut self, at: At, field: &str, id: &str) {
        self.expect(is_slug(id), at, field, "must be small letters, digits and hyphens");
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

    /// An operation that must be known.
    fn belongs(&mut self, at: At, operation: &OperationId) -> Option<&'r Operation> {
        let known = self.record.operation(operation);
        self.expect(known.is_some(), at, "operation", format!("unknown operation `{operation}`"));
        known
    }

    /// A figure that, where nothing was found, is null.
    fn figure(&mut self, at: At, field: &str, figure: Option<u32>) {
        self.expect(figure != Some(0), at, field, "is zero: what was not found is null");
    }

    fn country(&mut self, at: At, field: &str, iso3: &str) {
        let code = iso3.len() == 3 && iso3.bytes().all(|it| it.is_ascii_uppercase());
        self.expect(code, at, field, "must be three capital letters");
    }

    /// A point on Earth, and not the one where both numbers were forgotten.
    fn point(&mut self, at: At, field: &str, latitude: f64, longitude: f64) {
        let there = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        let says = format!("{latitude}, {longitude} is no point of a map");
        self.expect(there && (latitude, longitude) != (0.0, 0.0), at, field, says);
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
