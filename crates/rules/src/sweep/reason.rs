//! A smallest set of facts that alone fixes the outcome.
//!
//! A set fixes the outcome just where it holds a fact of every set of changes that leads elsewhere:
//! so the smallest reason is the smallest set that meets them all.

use super::Sweep;
use super::diagram::{LEAVES, NO, OPEN, Place, YES};
use crate::finding::Finding;

/// Facts, a bit for each level.
type Facts = u64;

/// A smallest set of facts that alone fixes the outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    pub outcome: usize,
    /// As the rules look at them; each with what is found of it where one stands.
    pub facts: Vec<usize>,
    /// It fixes the outcome of every world. Otherwise the doubts that are named are part of it: as
    /// long as they last and the other facts stand, nothing that is found of the rest changes it.
    pub settled: bool,
}

impl Sweep {
    /// A smallest sufficient reason; of several of one size, always the same one.
    ///
    /// Where the outcome is settled, facts that are known fix it in every world, whatever is true of
    /// all others. Where it is not, findings and doubts fix the engine's answer, whatever is found of
    /// all others. `None` where there are too many ways elsewhere to look at.
    pub fn reason(&self) -> Option<Reason> {
        let settled = self.settled();
        let outcome = settled.unwrap_or_else(|| self.outcome());
        let settled = settled.is_some();
        let told = self.told();
        let top = match told.diagram.value(told.possible, &told.findings) {
            it if it == told.impossible => told.root,
            _possible => told.possible,
        };
        let forks = (top as usize + 1).saturating_sub(LEAVES as usize);
        let known = vec![None; forks];
        let mut ways = Elsewhere { sweep: &told, outcome: outcome as Place, settled, known };
        let sets = ways.below(top)?;
        let hit = smallest_hit(&sets);
        let facts = crate::assess::bits(hit).map(|it| told.order.facts[it]).collect();
        Some(Reason { outcome, facts, settled })
    }
}

/// The smallest sets of facts that together can lead elsewhere.
struct Elsewhere<'a> {
    sweep: &'a Sweep,
    outcome: Place,
    settled: bool,
    known: Vec<Option<Vec<Facts>>>,
}

/// More sets than that are not looked at.
const SETS: usize = 1 << 13;

impl Elsewhere<'_> {
    fn below(&mut self, place: Place) -> Option<Vec<Facts>> {
        let Some(fork) = self.sweep.diagram.fork(place) else {
            let here = place == self.outcome || place == self.sweep.impossible;
            return Some(if here { vec![] } else { vec![0] });
        };
        let index = (place - LEAVES) as usize;
        if let Some(known) = &self.known[index] {
            return Some(known.clone());
        }
        let level = fork.level as usize;
        let branch = self.sweep.findings[level] as usize;
        let unknown = self.sweep.findings[level] == Finding::Unknown;
        let mut sets = vec![];
        for other in [NO, OPEN, YES] {
            if other == OPEN && self.settled {
                continue;
            }
            let bit = if other == branch || unknown && self.settled { 0 } else { 1 << level };
            for set in self.below(fork.below[other])? {
                let set = set | bit;
                if sets.iter().all(|it| it & set != *it) {
                    sets.retain(|it| it & set != set);
                    sets.push(set);
                }
            }
        }
        if sets.len() > SETS {
            return None;
        }
        self.known[index] = Some(sets.clone());
        Some(sets)
    }
}

/// A smallest set that has a bit of each of these.
fn smallest_hit(sets: &[Facts]) -> Facts {
    let alone = sets.iter().filter(|it| it.count_ones() == 1).fold(0, |all, it| all | it);
    let rest: Vec<Facts> = sets.iter().copied().filter(|it| it & alone == 0).collect();
    (0..=64).find_map(|size| hit(&rest, alone, size)).unwrap_or(alone)
}

/// Up to so many more bits beside those taken.
fn hit(sets: &[Facts], taken: Facts, size: u32) -> Option<Facts> {
    let open = sets.iter().filter(|it| **it & taken == 0).min_by_key(|it| it.count_ones());
    let Some(open) = open else { return Some(taken) };
    if size == 0 {
        return None;
    }
    crate::assess::bits(*open).find_map(|bit| hit(sets, taken | 1 << bit, size - 1))
}
