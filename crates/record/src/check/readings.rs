//! What a snapshot says beside its facts: readings, what was done.

use std::collections::BTreeSet;

use super::{At, Check};
use crate::{DoneKind, Holder, Question, Reading, Snapshot};

impl<'r> Check<'r> {
    pub(super) fn readings(&mut self, at: At, snapshot: &'r Snapshot) {
        self.cite(at, "done.sources", &snapshot.done.sources);
        let starts = matches!(snapshot.done.kind, DoneKind::Started | DoneKind::NotStarted);
        let asked = snapshot.question == Question::Start;
        self.expect(starts == asked, at, "done.kind", "does not answer the step's question");
        let mut seen = BTreeSet::new();
        for (index, reading) in snapshot.readings.iter().enumerate() {
            let field = format!("readings[{index}]");
            let first = seen.insert(reading.id.as_str());
            self.slug(at, &format!("{field}.id"), reading.id.as_str());
            self.expect(first, at, &format!("{field}.id"), "stands twice");
            self.cite(at, &format!("{field}.sources"), &reading.sources);
            self.facts(at, &format!("{field}.facts"), &reading.facts);
            self.differs(at, &format!("{field}.facts"), snapshot, reading);
        }
    }

    /// The snapshot holds what the Government found: its own reading says the same, any other must
    /// say something else.
    fn differs(&mut self, at: At, field: &str, snapshot: &'r Snapshot, reading: &Reading) {
        let facts = &reading.facts;
        self.expect(!facts.is_empty(), at, field, "has no fact");
        let other = facts.iter().find(|it| {
            self.record.found_at(snapshot, &it.fact).is_none_or(|found| found.value != it.value)
        });
        match (reading.holder, other) {
            (Holder::Government, Some(it)) => {
                let says = format!("has `{}` otherwise than the snapshot itself", it.fact);
                self.flaw(at, field, says);
            }
            (Holder::Government, None) => {}
            (_, other) => {
                let says = "changes nothing: every value is the snapshot's own";
                self.expect(other.is_some() || facts.is_empty(), at, field, says);
            }
        }
    }
}
