//! How many worlds: outcome by outcome, and those in which a fact decides.

use super::Sweep;
use super::diagram::{LEAVES, Place};
use crate::finding::Finding;

/// Worlds, counted by what they come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// For each outcome of the pack: its worlds.
    pub outcomes: Vec<u64>,
    /// Worlds that the pack calls impossible.
    pub impossible: u64,
}

impl Tally {
    /// Worlds that are possible.
    pub fn worlds(&self) -> u64 {
        self.outcomes.iter().sum()
    }

    /// The only outcome there is.
    pub fn only(&self) -> Option<usize> {
        let worlds = self.worlds();
        self.outcomes.iter().position(|it| *it == worlds && worlds > 0)
    }
}

/// A part of the worlds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub worlds: u64,
    pub of: u64,
}

/// In how many worlds a fact decides: the outcome there is another where the fact alone is turned
/// round (the Banzhaf index of the fact).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    pub fact: usize,
    pub share: Share,
}

/// How a fact stands where something is known already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// Whatever is unknown, the outcome is another where this fact is.
    Decisive,
    /// It depends on what is unknown.
    Open,
    /// Whatever is unknown, the outcome is the same without it.
    Idle,
}

impl Bearing {
    pub fn id(self) -> &'static str {
        match self {
            Bearing::Decisive => "decisive",
            Bearing::Open => "open",
            Bearing::Idle => "idle",
        }
    }
}

/// Which worlds are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Among {
    /// All of them.
    Worlds,
    /// Those in which everything that is known here is as it is.
    Completions,
}

impl Sweep {
    /// What all worlds come to, or those that what is known leaves.
    pub fn tally(&self, among: Among) -> Tally {
        Count::new(self, &self.findings, among).tally()
    }

    /// The same with other findings in place of some: what the worlds come to there.
    pub fn tally_where(&self, facts: &[(usize, Finding)]) -> Tally {
        Count::new(self, &self.with(facts), Among::Completions).tally()
    }

    /// The engine's answer with other findings in place of some.
    pub fn outcome_where(&self, facts: &[(usize, Finding)]) -> usize {
        self.diagram.value(self.root, &self.with(facts)) as usize
    }

    fn with(&self, facts: &[(usize, Finding)]) -> Vec<Finding> {
        let mut findings = self.findings.clone();
        for (fact, finding) in facts {
            if let Some(level) = self.order.level(*fact) {
                findings[level] = self.closed(level, *finding);
            }
        }
        findings
    }

    /// The outcome of every world that what is known leaves, if there is just one: settled, whatever
    /// is still unknown.
    pub fn settled(&self) -> Option<usize> {
        self.tally(Among::Completions).only()
    }

    /// In which share of worlds each fact decides, in the order of [`Sweep::facts`].
    ///
    /// Of a fact that is known, completions are counted with the fact as it is.
    pub fn weights(&self, among: Among) -> Vec<Weight> {
        let mut count = Count::new(self, &self.findings, among);
        let of = count.tally().worlds();
        let mut weights = vec![];
        for fact in self.facts() {
            let level = self.order.level(*fact).unwrap_or_default();
            let pairs = count.turned(level);
            let worlds = if count.free[level] { 2 * pairs } else { pairs };
            let share = Share { worlds, of };
            weights.push(Weight { fact: *fact, share });
        }
        weights
    }

    /// How each fact bears on the outcome where one stands, in the order of [`Sweep::facts`].
    pub fn bearings(&self) -> Vec<(usize, Bearing)> {
        let bearing = |it: &Weight| match it.share {
            Share { worlds: 0, .. } => Bearing::Idle,
            Share { worlds, of } if worlds == of => Bearing::Decisive,
            Share { .. } => Bearing::Open,
        };
        self.weights(Among::Completions).iter().map(|it| (it.fact, bearing(it))).collect()
    }
}

/// Counting over one kind of worlds.
struct Count<'a> {
    sweep: &'a Sweep,
    findings: &'a [Finding],
    /// For each level: whether both values are counted.
    free: Vec<bool>,
    /// For each level, and one beyond: how many free ones there are from it on.
    rest: Vec<u32>,
    /// For each fork: the settings of the free levels above that lead there.
    forks: Vec<u64>,
    /// The same for each leaf.
    leaves: Vec<u64>,
    /// Pairs compared of late, with what was counted.
    compared: Vec<(Place, Place, u64)>,
}

const ROOM: usize = 1 << 11;

impl<'a> Count<'a> {
    fn new(sweep: &'a Sweep, findings: &'a [Finding], among: Among) -> Count<'a> {
        let unknown = |level: usize| findings[level] == Finding::Unknown;
        let free = |level: usize| among == Among::Worlds || unknown(level);
        let free: Vec<bool> = (0..sweep.findings.len()).map(free).collect();
        let mut rest = vec![0; free.len() + 1];
        for level in (0..free.len()).rev() {
            rest[level] = rest[level + 1] + u32::from(free[level]);
        }
        let top = sweep.possible;
        let forks = vec![0; (top as usize + 1).saturating_sub(LEAVES as usize)];
        let leaves = vec![0; sweep.impossible as usize + 1];
        let mut count = Count { sweep, findings, free, rest, forks, leaves, compared: vec![] };
        count.lead(0, top, 1);
        for place in sweep.diagram.below(top) {
            let settings = count.forks[(place - LEAVES) as usize];
            let level = count.level(place);
            let (no, yes) = count.branches(place, level);
            count.lead(level + 1, no, settings);
            if count.free[level] {
                count.lead(level + 1, yes, settings);
            }
        }
        count
    }

    /// So many more settings lead from above a level to a place.
    fn lead(&mut self, from: usize, place: Place, settings: u64) {
        let settings = settings << self.between(from, place);
        match place.checked_sub(LEAVES) {
            Some(index) => self.forks[index as usize] += settings,
            None => self.leaves[place as usize] += settings,
        }
    }

    /// How many free levels there are from one on that a place does not look at.
    fn between(&self, from: usize, place: Place) -> u32 {
        self.rest[from] - self.rest[self.level(place)]
    }

    fn level(&self, place: Place) -> usize {
        (self.sweep.diagram.level(place) as usize).min(self.free.len())
    }

    /// The branches that are counted; of a fact that is known, twice the one that it takes.
    fn branches(&self, place: Place, level: usize) -> (Place, Place) {
        let [no, _, yes] = self.sweep.diagram.branches(place, level as u32);
        match self.findings[level] {
            Finding::True if !self.free[level] => (yes, yes),
            Finding::False if !self.free[level] => (no, no),
            Finding::True | Finding::False | Finding::Unknown => (no, yes),
        }
    }

    fn tally(&self) -> Tally {
        let (impossible, outcomes) = self.leaves.split_last().unwrap_or((&0, &[]));
        Tally { outcomes: outcomes.to_vec(), impossible: *impossible }
    }

    /// Settings of all free levels but this one where turning this one changes the outcome.
    fn turned(&mut self, level: usize) -> u64 {
        let mut settings = 0;
        for place in self.sweep.diagram.below(self.sweep.possible) {
            if self.level(place) == level {
                let ways = self.forks[(place - LEAVES) as usize];
                let [no, _, yes] = self.sweep.diagram.branches(place, level as u32);
                settings += ways * self.differ(level + 1, no, yes);
            }
        }
        settings
    }

    /// Settings of the free levels from one on where two places come to two outcomes.
    fn differ(&mut self, from: usize, one: Place, other: Place) -> u64 {
        if one == other {
            return 0;
        }
        let level = self.level(one).min(self.level(other));
        let outer = self.rest[from] - self.rest[level];
        if level == self.free.len() {
            let impossible = one.max(other) == self.sweep.impossible;
            return u64::from(!impossible) << outer;
        }
        let (one, other) = (one.min(other), one.max(other));
        if self.compared.is_empty() {
            self.compared = vec![(0, 0, 0); ROOM];
        }
        let slot = (one.wrapping_mul(31).wrapping_add(other) as usize) & (ROOM - 1);
        if let (left, right, settings) = self.compared[slot]
            && (left, right) == (one, other)
        {
            return settings << outer;
        }
        let (left, right) = (self.branches(one, level), self.branches(other, level));
        let mut settings = self.differ(level + 1, left.0, right.0);
        if self.free[level] {
            settings += self.differ(level + 1, left.1, right.1);
        }
        self.compared[slot] = (one, other, settings);
        settings << outer
    }
}
