//! What would change the outcome: every smallest set of changes, and each single loss.

use super::Sweep;
use super::diagram::{LEAVES, NO, Place, YES};
use crate::finding::Finding;

/// A fact that would have to be found otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    pub fact: usize,
    pub to: Finding,
}

/// A way to another outcome: all of these changes lead there, and no part of them does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    pub outcome: usize,
    /// In the order in which the rules look at the facts.
    pub changes: Vec<Change>,
}

/// Every way from where one stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// Outcome by outcome, the shortest ways first.
    pub ways: Vec<Way>,
    /// Outcomes to which more ways lead than were asked for.
    pub more: Vec<usize>,
}

/// Facts to be found true, and those to be found false: a bit for each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Changed {
    pub yes: u64,
    pub no: u64,
}

impl Changed {
    pub fn count(self) -> u32 {
        self.yes.count_ones() + self.no.count_ones()
    }

    pub fn within(self, other: Changed) -> bool {
        self.yes & !other.yes == 0 && self.no & !other.no == 0
    }
}

/// The same sets, those of fewer facts first; among equals the order stays.
pub(super) fn shortest_first(sets: Vec<Changed>) -> Vec<Changed> {
    let most = sets.iter().map(|it| it.count()).max().unwrap_or(0);
    let mut ordered = Vec::with_capacity(sets.len());
    for count in 0..=most {
        ordered.extend(sets.iter().filter(|it| it.count() == count));
    }
    ordered
}

impl Sweep {
    /// Every smallest set of changes that leads to another outcome: what is known turned round, what
    /// is unknown found. Nothing else is assumed: the outcome is the engine's own, doubts included.
    ///
    /// No set is listed of which a part leads to the same outcome, and none that leads into an
    /// impossible world. To each outcome at most `limit` are listed, the shortest.
    pub fn ways(&self, limit: usize) -> Ways {
        let told = self.told();
        let here = told.outcome();
        let mut found = Ways::default();
        let mut there = vec![false; told.impossible as usize + 1];
        told.diagram.leaves(told.possible, &mut |it| there[it as usize] = true);
        for outcome in (0..told.impossible as usize).filter(|it| *it != here && there[*it]) {
            let mut search = Search::new(&told, outcome);
            let mut sets = search.sets();
            if sets.len() > limit {
                found.more.push(outcome);
                sets.truncate(limit);
            }
            let way = |it: &Changed| Way { outcome, changes: told.changes(*it) };
            found.ways.extend(sets.iter().map(way));
        }
        found
    }

    /// Each single loss that alone makes another outcome, doubt (unknown) among them: the points at
    /// which what stands would fail.
    pub fn losses(&self) -> Vec<Way> {
        let mut losses = vec![];
        let mut findings = self.findings.clone();
        let here = self.outcome();
        for fact in self.facts() {
            let level = self.order.level(*fact).unwrap_or_default();
            let found = findings[level];
            for to in [Finding::False, Finding::Unknown, Finding::True] {
                findings[level] = to;
                let there = self.diagram.value(self.root, &findings) as usize;
                let can = to != Finding::Unknown || self.order.doubtful(level);
                if can && to != found && found != Finding::Unknown && there != here {
                    let change = Change { fact: *fact, to };
                    losses.push(Way { outcome: there, changes: vec![change] });
                }
            }
            findings[level] = found;
        }
        losses
    }

    fn changes(&self, set: Changed) -> Vec<Change> {
        let mut changes = vec![];
        for level in 0..self.findings.len() {
            let fact = self.order.facts[level];
            if set.yes >> level & 1 == 1 {
                changes.push(Change { fact, to: Finding::True });
            } else if set.no >> level & 1 == 1 {
                changes.push(Change { fact, to: Finding::False });
            }
        }
        changes
    }
}

/// The way from every fork to one outcome.
struct Search<'a> {
    sweep: &'a Sweep,
    target: Place,
    /// For each fork: the sets found below it.
    known: Vec<Option<Vec<Changed>>>,
}

impl Search<'_> {
    fn new(sweep: &Sweep, outcome: usize) -> Search<'_> {
        let forks = (sweep.possible as usize + 1).saturating_sub(LEAVES as usize);
        let target = Place::try_from(outcome).unwrap_or(Place::MAX);
        Search { sweep, target, known: vec![None; forks] }
    }

    fn sets(&mut self) -> Vec<Changed> {
        shortest_first(self.below(self.sweep.possible))
    }

    fn below(&mut self, place: Place) -> Vec<Changed> {
        let Some(fork) = self.sweep.diagram.fork(place) else {
            return if place == self.target { vec![Changed::default()] } else { vec![] };
        };
        let index = (place - LEAVES) as usize;
        if let Some(known) = &self.known[index] {
            return known.clone();
        }
        let level = fork.level as usize;
        let finding = self.sweep.findings[level];
        let mut sets = self.below(fork.below[finding as usize]);
        for (branch, value) in [(NO, Finding::False), (YES, Finding::True)] {
            if value == finding {
                continue;
            }
            for mut set in self.below(fork.below[branch]) {
                let part = if branch == YES { &mut set.yes } else { &mut set.no };
                *part |= 1 << level;
                if !sets.iter().any(|it| it.within(set)) {
                    sets.push(set);
                }
            }
        }
        self.known[index] = Some(sets.clone());
        sets
    }
}
