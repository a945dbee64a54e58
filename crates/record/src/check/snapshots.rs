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
        let says = "has no fact, and follows no snapshot";
        self.expect(!snapshot.facts.is_empty() || snapshot.follows.is_some(), at, "facts", says);
        if let Some(operation) = self.belongs(at, &snapshot.operation) {
            let end = operation.period.end.map(|it| it.latest());
            let over = end.is_some_and(|end| snapshot.as_of.earliest() > end);
            self.expect(!over, at, "as-of", "lies after the operation's end");
        }
        self.follows(at, snapshot);
        self.facts(at, "facts", &snapshot.facts);
        self.readings(at, snapshot);
    }

    /// A snapshot stands in order of time, after the one it follows and beside its event.
    fn follows(&mut self, at: At, snapshot: &Snapshot) {
        let all = &self.record.snapshots;
        let earlier = all.iter().take_while(|it| it.id != snapshot.id);
        let mut earlier = earlier.filter(|it| it.operation == snapshot.operation);
        if let Some(follows) = &snapshot.follows {
            let says = format!("`{follows}` is no earlier snapshot of the operation");
            // INVARIANT: what follows only what stands before it can make no circle.
            self.expect(earlier.clone().any(|it| it.id == *follows), at, "follows", says);
        }
        let late = earlier.find(|it| it.as_of.earliest() > snapshot.as_of.earliest());
        self.expect(late.is_none(), at, "as-of", "stands after a later snapshot");
        if let Some(id) = &snapshot.event {
            match self.record.event(id) {
                None => self.flaw(at, "event", format!("unknown event `{id}`")),
                Some(event) => {
                    let own = event.operation.as_ref().is_none_or(|it| *it == snapshot.operation);
                    self.expect(own, at, "event", "belongs to another operation");
                }
            }
        }
    }

    /// A list of facts, each at most once.
    pub(super) fn facts(&mut self, at: At, list: &str, facts: &[Found]) {
        let mut seen = BTreeSet::new();
        for (index, found) in facts.iter().enumerate() {
            let field = format!("{list}[{index}]");
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
