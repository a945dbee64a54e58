//! The facts as found.

use std::collections::BTreeSet;

use super::{At, Check};
use crate::{Basis, Confidence, Found, RemarkKind, Snapshot};

const LIST: &str = "snapshots";

impl<'r> Check<'r> {
    pub(super) fn snapshots(&mut self) {
        let snapshots = &self.record.snapshots;
        self.list(LIST, snapshots, |it| it.id.as_str());
        for snapshot in snapshots {
            self.snapshot(At { list: LIST, id: snapshot.id.as_str() }, snapshot);
        }
    }

    fn snapshot(&mut self, at: At, snapshot: &'r Snapshot) {
        self.remarks(at, "remarks", &snapshot.remarks);
        self.expect(!snapshot.facts.is_empty(), at, "facts", "has no fact");
        match self.record.operation(&snapshot.operation) {
            None => {
                let says = format!("unknown operation `{}`", snapshot.operation);
                self.flaw(at, "operation", says);
            }
            Some(operation) => {
                let end = operation.period.end.map(|it| it.latest());
                let over = end.is_some_and(|end| snapshot.as_of.earliest() > end);
                self.expect(!over, at, "as-of", "lies after the operation's end");
            }
        }
        let mut seen = BTreeSet::new();
        for (index, found) in snapshot.facts.iter().enumerate() {
            let field = format!("facts[{index}]");
            let first = seen.insert(found.fact.as_str());
            self.expect(first, at, &field, format!("`{}` stands twice", found.fact));
            self.found(at, &field, found);
        }
    }

    fn found(&mut self, at: At, field: &str, found: &Found) {
        let open = found.basis == Basis::NotFound;
        let says = "must be null just where the basis is `not-found`";
        self.expect(found.value.is_none() == open, at, &format!("{field}.value"), says);
        self.expect(found.confidence.is_none() == open, at, &format!("{field}.confidence"), says);
        if !open || !found.sources.is_empty() {
            self.cite(at, &format!("{field}.sources"), &found.sources);
        }
        if found.basis == Basis::OurReading {
            // "Sourced" would say that a text says it.
            let modest = found.confidence != Some(Confidence::Sourced);
            let says = "cannot be `sourced` for our own reading";
            self.expect(modest, at, &format!("{field}.confidence"), says);
        }
        if let Some(dispute) = &found.dispute {
            let field = format!("{field}.dispute");
            self.remark(at, &field, dispute);
            let kind = dispute.kind == RemarkKind::Dispute;
            self.expect(kind, at, &format!("{field}.kind"), "must be `dispute`");
        }
    }
}
