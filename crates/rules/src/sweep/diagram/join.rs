//! Two functions made one.

use super::super::numbers::mix;
use super::{Diagram, FALSE, FINDINGS, LEAVES, LIMIT, NO, OPEN, Place, TRUE, UNKNOWN, YES};
use crate::finding::Reading;

/// What joins two functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Join {
    All,
    Any,
    /// The first where the second is false; only of functions that are true or false.
    But,
    /// True and false of the first swapped; there is no second.
    Not,
    /// Yes or no of the first; there is no second.
    Read(Reading),
    /// Where the first is true, this leaf; elsewhere the second.
    Rule(Place),
    /// The lesser leaf; none is beyond this one.
    First(Place),
    /// The leaf of the better rank, among equals the first's.
    Better,
}

/// No leaf is less.
const LEAST: Place = 0;

impl Diagram {
    /// Joins two functions, finding by finding.
    pub fn join(&mut self, join: Join, first: Place, second: Place) -> Place {
        if let Some(plain) = self.plain(join, first, second) {
            return plain;
        }
        let (first, second) = match join {
            Join::All | Join::Any | Join::First(_) => (first.min(second), first.max(second)),
            Join::But | Join::Not | Join::Read(_) | Join::Rule(_) | Join::Better => (first, second),
        };
        let code = match join {
            Join::All => 1,
            Join::Any => 2,
            Join::Better => 3,
            Join::But => 4,
            Join::Not => 5,
            Join::Read(reading) => 6 + reading as Place,
            Join::Rule(leaf) => leaf + 10,
            Join::First(last) => last + 10 + LEAVES,
        };
        let hash = mix(first, second, code, 0);
        let [a, b, c, known] = self.joined[hash & (self.joined.len() - 1)];
        if (a, b, c) == (first, second, code) {
            return known;
        }
        if self.size() > LIMIT {
            return 0;
        }
        let place = self.split(join, first, second);
        // Half the room that forks have is enough: what is forgotten is joined once more.
        if self.joined.len() < self.forks.room() / 2 {
            self.joined.resize(self.forks.room() / 2, [0; 4]);
        }
        let slot = hash & (self.joined.len() - 1);
        self.joined[slot] = [first, second, code, place];
        place
    }

    /// Joins branch by branch.
    fn split(&mut self, join: Join, first: Place, second: Place) -> Place {
        let (left, right) = (self.top(first), self.top(second));
        let level = left.level.min(right.level);
        let left = if left.level == level { left.below } else { [first; 3] };
        let right = if right.level == level { right.below } else { [second; 3] };
        let no = self.join(join, left[NO], right[NO]);
        let known = left[NO] == left[OPEN] && right[NO] == right[OPEN];
        let open = if known { no } else { self.join(join, left[OPEN], right[OPEN]) };
        let yes = self.join(join, left[YES], right[YES]);
        self.put(level, [no, open, yes])
    }

    /// What is clear without looking below.
    fn plain(&self, join: Join, first: Place, second: Place) -> Option<Place> {
        let leaves = first < LEAVES && second < LEAVES;
        match join {
            Join::All => match (first, second) {
                (FALSE, _) | (_, FALSE) => Some(FALSE),
                (TRUE, it) | (it, TRUE) => Some(it),
                _ if leaves => Some(first.min(second)),
                _ => (first == second).then_some(first),
            },
            Join::Any => match (first, second) {
                (TRUE, _) | (_, TRUE) => Some(TRUE),
                (FALSE, it) | (it, FALSE) => Some(it),
                _ if leaves => Some(first.max(second)),
                _ => (first == second).then_some(first),
            },
            Join::But => match (first, second) {
                (FALSE, _) | (_, TRUE) => Some(FALSE),
                (it, FALSE) => Some(it),
                _ => (first == second).then_some(FALSE),
            },
            Join::Not => (first < LEAVES).then(|| TRUE - first),
            Join::Read(reading) => {
                let finding = FINDINGS.get(first as usize)?;
                Some(if reading.holds_of(*finding) { TRUE } else { FALSE })
            }
            Join::Rule(leaf) => match first {
                TRUE => Some(leaf),
                FALSE | UNKNOWN => Some(second),
                _ => None,
            },
            Join::First(last) => match (first, second) {
                (LEAST, _) | (_, LEAST) => Some(LEAST),
                (it, second) if second == last || it == second => Some(it),
                (it, second) if it == last => Some(second),
                _ => leaves.then(|| first.min(second)),
            },
            Join::Better if leaves => {
                let rank =
                    |leaf: Place| self.ranks.get(leaf as usize).copied().unwrap_or(usize::MAX);
                Some(if rank(second) < rank(first) { second } else { first })
            }
            Join::Better => (first == second).then_some(first),
        }
    }
}
