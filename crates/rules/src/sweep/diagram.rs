//! Decision diagrams with three branches: a function of findings, each function kept just once.
//!
//! A fork looks at one fact and goes on below it, one way for each finding; a leaf is the value. Forks
//! with the same branches are one fork, and a fork whose branches are all the same is none, so that
//! two functions are equal just where their places are. Branches stand before the fork that they hang
//! on: a later place never hangs below an earlier one.

mod join;

use super::numbers::Numbers;
use crate::finding::{Finding, Reading};
pub(crate) use join::Join;

/// Where a function stands: below [`LEAVES`] it is constant, and that is its value.
pub(crate) type Place = u32;

pub(crate) const LEAVES: Place = 1 << 16;

/// The branches of a fork, as `Finding` is ordered.
pub(crate) const NO: usize = Finding::False as usize;
pub(crate) const OPEN: usize = Finding::Unknown as usize;
pub(crate) const YES: usize = Finding::True as usize;

pub(crate) const FINDINGS: [Finding; 3] = [Finding::False, Finding::Unknown, Finding::True];

/// As leaves.
pub(crate) const FALSE: Place = NO as Place;
const UNKNOWN: Place = OPEN as Place;
pub(crate) const TRUE: Place = YES as Place;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fork {
    /// The fact looked at, by its place in the order; lower ones are looked at first.
    pub level: u32,
    pub below: [Place; 3],
}

/// What joins two functions, the functions, and what they come to.
type Joined = [Place; 4];

#[derive(Clone, Debug)]
pub(crate) struct Diagram {
    /// The level and the branches of each fork.
    forks: Numbers,
    /// What was joined of late; a later one may take its room.
    joined: Vec<Joined>,
    /// For [`Join::Better`]: each leaf's rank, 0 the best.
    ranks: Vec<usize>,
}

/// More forks than that are not drawn: the question has no order that a diagram could use.
pub(crate) const LIMIT: usize = 1 << 19;

impl Diagram {
    /// An empty one with room for so many forks to begin with, a power of two.
    pub fn new(room: usize) -> Diagram {
        Diagram { forks: Numbers::new(room), joined: vec![[0; 4]; room / 2], ranks: vec![] }
    }

    /// Says what is better; what was joined by other ranks is forgotten.
    pub fn rank(&mut self, ranks: Vec<usize>) {
        self.joined.fill([0; 4]);
        self.ranks = ranks;
    }

    /// Copies a function with its levels renumbered; their order stays.
    pub fn copy(&mut self, from: &Diagram, place: Place, levels: &[u32]) -> Place {
        let top = (place as usize + 1).saturating_sub(LEAVES as usize);
        let mut copies = vec![0; top];
        let there = |copies: &[Place], place: Place| match place.checked_sub(LEAVES) {
            Some(index) => copies[index as usize],
            None => place,
        };
        for below in from.below(place).iter().rev() {
            let index = (below - LEAVES) as usize;
            let level = from.level(*below);
            let branches = from.branches(*below, level).map(|it| there(&copies, it));
            copies[index] = self.put(levels[level as usize], branches);
        }
        there(&copies, place)
    }

    /// How many forks there are.
    pub fn size(&self) -> usize {
        self.forks.keys.len()
    }

    pub fn fork(&self, place: Place) -> Option<Fork> {
        let index = (place as usize).wrapping_sub(LEAVES as usize);
        let [level, no, open, yes] = *self.forks.keys.get(index)?;
        Some(Fork { level, below: [no, open, yes] })
    }

    /// The fact that a place looks at first; of a leaf, none.
    pub fn level(&self, place: Place) -> u32 {
        self.fork(place).map_or(u32::MAX, |it| it.level)
    }

    /// A fork; a leaf is one that looks at no fact.
    fn top(&self, place: Place) -> Fork {
        self.fork(place).unwrap_or(Fork { level: u32::MAX, below: [place; 3] })
    }

    /// The branches of a place, seen from a level at or above it.
    pub fn branches(&self, place: Place, level: u32) -> [Place; 3] {
        match self.fork(place) {
            Some(fork) if fork.level == level => fork.below,
            Some(_) | None => [place; 3],
        }
    }

    /// The function that looks at `level` and goes on below.
    pub fn put(&mut self, level: u32, below: [Place; 3]) -> Place {
        if below[NO] == below[OPEN] && below[OPEN] == below[YES] {
            return below[NO];
        }
        let [no, open, yes] = below;
        let (number, _) = self.forks.number([level, no, open, yes]);
        u32::try_from(number).unwrap_or(u32::MAX - LEAVES) + LEAVES
    }

    /// The function that is the finding of the fact at `level`; without doubt, unknown is false.
    pub fn fact(&mut self, level: u32, doubtful: bool) -> Place {
        self.put(level, [FALSE, if doubtful { UNKNOWN } else { FALSE }, TRUE])
    }

    /// The function with every leaf put in another's place.
    pub fn map(&mut self, place: Place, leaves: &dyn Fn(Place) -> Place) -> Place {
        self.map_below(place, leaves, &mut vec![])
    }

    fn map_below(
        &mut self,
        place: Place,
        leaves: &dyn Fn(Place) -> Place,
        known: &mut Vec<Place>,
    ) -> Place {
        let Some(fork) = self.fork(place) else { return leaves(place) };
        let index = (place - LEAVES) as usize;
        if known.is_empty() {
            known.resize(index + 1, Place::MAX);
        }
        if known[index] == Place::MAX {
            let below = fork.below.map(|it| self.map_below(it, leaves, known));
            known[index] = self.put(fork.level, below);
        }
        known[index]
    }

    pub fn not(&mut self, place: Place) -> Place {
        self.join(Join::Not, place, FALSE)
    }

    pub fn read(&mut self, reading: Reading, place: Place) -> Place {
        self.join(Join::Read(reading), place, FALSE)
    }

    /// A situation, by level, in which two functions differ; `None` if they are one.
    pub fn difference(&self, one: Place, other: Place, levels: usize) -> Option<Vec<Finding>> {
        let mut findings = vec![Finding::False; levels];
        let (mut one, mut other) = (one, other);
        while one != other {
            let level = self.level(one).min(self.level(other));
            if level == u32::MAX {
                return Some(findings);
            }
            let (left, right) = (self.branches(one, level), self.branches(other, level));
            let branch = (NO..=YES).find(|it| left[*it] != right[*it])?;
            findings[level as usize] = FINDINGS[branch];
            (one, other) = (left[branch], right[branch]);
        }
        None
    }

    /// The value where these are the findings, by level.
    pub fn value(&self, place: Place, findings: &[Finding]) -> Place {
        let mut place = place;
        while let Some(fork) = self.fork(place) {
            place = fork.below[findings[fork.level as usize] as usize];
        }
        place
    }

    /// Calls `see` with the leaves below a place, some of them more than once.
    pub fn leaves(&self, place: Place, see: &mut dyn FnMut(Place)) {
        let below = self.below(place);
        let branches = below.iter().filter_map(|it| self.fork(*it)).flat_map(|it| it.below);
        branches.chain([place]).filter(|it| *it < LEAVES).for_each(see);
    }

    /// The forks below a place, it included, later ones first: nobody comes before whom it hangs on.
    pub fn below(&self, place: Place) -> Vec<Place> {
        let Some(top) = place.checked_sub(LEAVES) else { return vec![] };
        let mut seen = vec![false; top as usize + 1];
        seen[top as usize] = true;
        let mut found = vec![];
        for index in (0..=top).rev() {
            if seen[index as usize] {
                found.push(index + LEAVES);
                for it in self.fork(index + LEAVES).map_or([0; 3], |it| it.below) {
                    if let Some(it) = it.checked_sub(LEAVES) {
                        seen[it as usize] = true;
                    }
                }
            }
        }
        found
    }
}
