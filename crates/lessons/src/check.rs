//! Whether the course is sound: a list of flaws, empty when it is.

use std::collections::BTreeSet;

use record::{Record, SourceId};
use rules::Rulebook;

use crate::{Course, Flaw};

mod answers;
mod beside;
mod translations;

pub use answers::END;
pub use translations::missing_translations;

/// The languages every text must be in.
pub const LANGUAGES: [&str; 2] = ["en", "ja"];

/// Every flaw of the course, in the order of its lists.
///
/// Found are:
/// - an answer that the engine does not confirm: a key whose claim does not hold, another answer whose
///   claim does, a variation or a reading that comes to something else;
/// - a scene that nothing can be asked of, a fact to look at that the pack does not have;
/// - ids twice or misspelt, references to nothing, lessons out of order;
/// - a scene of the past without a source, a lesson without steps, a step without something to predict.
pub fn validate(course: &Course) -> Vec<Flaw> {
    let mut check =
        Check { course, book: act::rulebook(), record: record::record(), flaws: Vec::new() };
    check.ids();
    check.lessons();
    check.misconceptions();
    check.discussions();
    check.cards();
    check.curricula();
    check.flaws
}

struct Check<'c> {
    course: &'c Course,
    book: &'static Rulebook,
    record: &'static Record,
    flaws: Vec<Flaw>,
}

/// Where a check looks: an entry of a file, and a part of it.
#[derive(Clone, Debug)]
struct At<'a> {
    /// The entry's id, which finds the file.
    id: &'a str,
    /// The entry in words.
    entry: String,
}

impl<'a> At<'a> {
    fn new(kind: &str, id: &'a str) -> At<'a> {
        At { id, entry: format!("{kind} `{id}`") }
    }

    fn step(&self, step: &str) -> At<'a> {
        At { id: self.id, entry: format!("{}, step `{step}`", self.entry) }
    }
}

impl Check<'_> {
    fn flaw(&mut self, at: &At, field: &str, says: impl Into<String>) {
        self.flaws.push(Flaw {
            file: self.course.file_of(at.id).to_owned(),
            entry: at.entry.clone(),
            field: field.to_owned(),
            says: says.into(),
        });
    }

    fn expect(&mut self, holds: bool, at: &At, field: &str, says: impl Into<String>) {
        if !holds {
            self.flaw(at, field, says);
        }
    }

    /// Ids are kebab-case, and no two entries share one.
    fn ids(&mut self) {
        let mut seen = BTreeSet::new();
        let all: Vec<&str> =
            self.course.files.iter().flat_map(|it| &it.1).map(String::as_str).collect();
        for id in all {
            let at = At::new("entry", id);
            self.slug(&at, "id", id);
            self.expect(seen.insert(id), &at, "id", "stands twice: give one of them another id");
        }
    }

    fn slug(&mut self, at: &At, field: &str, id: &str) {
        let part = |it: &str| {
            !it.is_empty() && it.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        };
        let says = format!("`{id}` must be small letters, digits and single hyphens");
        self.expect(id.split('-').all(part), at, field, says);
    }

    /// Sources that must be known to the record.
    fn cite(&mut self, at: &At, field: &str, sources: &[SourceId]) {
        for source in sources {
            let known = self.record.source(source).is_some();
            let says =
                format!("unknown source `{source}`: name one of crates/record/data/sources.json");
            self.expect(known, at, field, says);
        }
    }
}
