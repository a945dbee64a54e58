//! Two functions made one.

use super::super::numbers::mix;
use super::{Diagram, FALSE, FINDINGS, LEAVES, LIMIT, Place, TRUE, UNKNOWN};
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
    /// The first, but where it is this leaf the second.
    Else(Place),
    /// The leaf of the better rank, among equals the first's.
    Better,
}

impl Diagram {
    /// Joins two functions, finding by finding.
    pub fn join(&mut self, join: Join, first: Place, second: Place) -> Place {
        if let Some(plain) = self.plain(join, first, second) {
            return plain;
        }
        let code = match join {
            Join::All => 1,
            Join::Any => 2,
            Join::Better => 3,
            Join::But => 4,
            Join::Not => 5,
            Join::Read(reading) => 6 + reading as Place,
            Join::Rule(leaf) => leaf + 10,
            Join::Else(leaf) => leaf + 10 + LEAVES,
        };
        let hash = mix([code, 0, first, second]);
        let [a, b, c, known] = self.joined[hash & (self.joined.len() - 1)];
        if (a, b, c) == (code, first, second) {
            return known;
        }
        if self.forks().len() > LIMIT {
            return 0;
        }
        let level = self.level(first).min(self.level(second));
        let (left, right) = (self.branches(first, level), self.branches(second, level));
        let mut below = [0; 3];
        for (branch, it) in below.iter_mut().enumerate() {
            *it = self.join(join, left[branch], right[branch]);
        }
        let place = self.put(level, below);
        // There may be more room by now.
        let slot = hash & (self.joined.len() - 1);
        self.joined[slot] = [code, first, second, place];
        place
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
            Join::Else(leaf) => match (first, second) {
                (it, second) if it == leaf => Some(second),
                (it, _) if it < LEAVES => Some(it),
                (it, second) if second == leaf || it == second => Some(it),
                _ => None,
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
