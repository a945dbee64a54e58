//! Learning: every situation beside every one in which more is known.

use super::{Found, Proof, situations};
use crate::finding::Finding;
use crate::said::Said;
use crate::statement::Statement;
use crate::sweep::Sweep;
use crate::sweep::diagram::{FINDINGS, NO, OPEN, Place, YES};
use crate::sweep::numbers::Numbers;

impl Proof<'_> {
    /// An answer is settled that is met or not met, unless the law acts on it only as far as
    /// something was found: the outcomes in [`Proof::provisional`] are left out.
    pub(super) fn learning(&mut self, statement: &Statement, sweep: &mut Sweep) {
        let outcomes = &self.book.pack().outcomes;
        let settled = |leaf: Place| {
            let it = &outcomes[leaf as usize];
            let firm = !self.provisional.iter().any(|id| *id == it.id);
            let said = it.finding;
            (firm && said != Said::Unknown).then_some(said)
        };
        let mut pairs = Pairs {
            sweep,
            turns: &|before, after| {
                settled(before).is_some_and(|it| outcomes[after as usize].finding != it)
            },
            seen: Numbers::new(64),
            before: vec![Finding::Unknown; sweep.findings.len()],
            after: vec![Finding::Unknown; sweep.findings.len()],
        };
        let turned = pairs.below(sweep.root, sweep.root);
        self.checked = self.checked.saturating_add(situations(&sweep.order));
        if let Some((before, after)) = turned {
            let found = pairs.found(before, after);
            self.note(statement, &sweep.order.facts, found);
        }
    }
}

/// Two situations walked side by side: in the second, more is known.
struct Pairs<'a> {
    sweep: &'a Sweep,
    turns: &'a dyn Fn(Place, Place) -> bool,
    seen: Numbers,
    before: Vec<Finding>,
    after: Vec<Finding>,
}

impl Pairs<'_> {
    /// Answers that should not follow on each other; the way there stays in `before` and `after`.
    fn below(&mut self, one: Place, other: Place) -> Option<(Place, Place)> {
        let diagram = &self.sweep.diagram;
        let level = diagram.level(one).min(diagram.level(other));
        if level == u32::MAX {
            return (self.turns)(one, other).then_some((one, other));
        }
        if !self.seen.number([one, other, 0, 0]).1 {
            return None;
        }
        let (left, right) = (diagram.branches(one, level), diagram.branches(other, level));
        let doubtful = self.sweep.order.doubtful(level as usize);
        for (before, after) in [(NO, NO), (YES, YES), (OPEN, OPEN), (OPEN, NO), (OPEN, YES)] {
            if before == OPEN && !doubtful {
                continue;
            }
            if let Some(found) = self.below(left[before], right[after]) {
                self.before[level as usize] = FINDINGS[before];
                self.after[level as usize] = FINDINGS[after];
                return Some(found);
            }
        }
        None
    }

    fn found(&self, before: Place, after: Place) -> Found {
        let facts = self.sweep.facts().iter().zip(self.before.iter().zip(&self.after));
        let learnt = facts.filter(|(_, (before, after))| before != after);
        Found {
            findings: self.before.clone(),
            then: learnt.map(|(fact, (_, after))| (*fact, *after)).collect(),
            outcomes: vec![before as usize, after as usize],
        }
    }
}
