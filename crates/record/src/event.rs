//! What happened, was said or was enacted on one date.

use rules::words;

use crate::texts::entries;
use crate::{Confidence, EventId, OperationId, SourceId, When, Words};

entries! {
    /// A dated event that bears on a principle, a mandate or the law.
    Event {
        id: EventId,
        /// `None`: of no operation, such as a change of the Act.
        operation: Option<OperationId>,
        when: When,
        kind: EventKind,
        title: Words,
        /// Two sentences at most.
        says: Words,
        /// The numbers of the principles it bears on, 1 to 5.
        principles: Vec<u8>,
        effect: Effect,
        confidence: Confidence,
        sources: Vec<SourceId>,
    }
}

words! {
    EventKind (NEEDED) {
        /// Something happened.
        Event = "event",
        /// The Government said how it saw things.
        GovernmentView = "government-view",
        Law = "law",
        /// Others said how they saw things.
        Debate = "debate",
    }

    /// What an event did to a principle, a mandate or the law.
    Effect (NEEDED) {
        RuleCreated = "rule-created",
        RuleChanged = "rule-changed",
        RuleApplied = "rule-applied",
        Exception = "exception",
        Mandate = "mandate",
        Start = "start",
        View = "view",
        /// It put a principle to the test.
        Strain = "strain",
        /// It spoke for a principle.
        Positive = "positive",
        Change = "change",
        EndDecided = "end-decided",
        End = "end",
        Withdrawal = "withdrawal",
        NotDispatched = "not-dispatched",
        ConsentRefused = "consent-refused",
        Context = "context",
        Debate = "debate",
        /// It came to be known, or was said, only later.
        AfterTheFact = "after-the-fact",
    }
}
