//! The worlds that are looked at, counted: all of a question's, or those in which what is held is so.

use rules::{Among, ClosedWorld, Finding, Statement, Sweep, Tally};

use super::asked::Asked;
use crate::session::book;

/// A fact, by its place in the pack, and whether it is true.
pub type Value = (usize, bool);

/// So many facts may be free for their worlds to be visited one by one.
const FEW: usize = 18;

/// All worlds of what is asked.
#[derive(Clone, Debug)]
pub struct Space {
    pub statement: Statement,
    pub sweep: Sweep,
    /// All worlds of the question, whatever is held.
    pub whole: Tally,
    /// What is held of the facts on which the outcome rests.
    pub held: Vec<Value>,
    /// The other facts on which it rests, as the rules come to them.
    pub free: Vec<usize>,
}

/// A world: what is true there of the facts that are free, and its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    pub values: Vec<Value>,
    pub outcome: usize,
}

impl Space {
    /// `None` where there is nothing to count: the question cannot be asked so, or rests on too much.
    pub fn of(asked: &Asked) -> Option<Space> {
        let statement = book().state(&asked.situation).ok()?;
        let mut sweep = book().sweep(&statement)?;
        let facts = sweep.facts().to_vec();
        facts.iter().for_each(|it| sweep.record(*it, Finding::Unknown));
        let held = |fact: &usize| asked.held.get(&book().pack().facts[*fact].id).copied();
        let free = facts.iter().copied().filter(|it| held(it).is_none()).collect();
        let held = facts.iter().filter_map(|it| Some((*it, held(it)?))).collect();
        let whole = sweep.tally(Among::Worlds);
        Some(Space { statement, sweep, whole, held, free })
    }

    /// The worlds in which these facts, and those held, are so.
    pub fn tally(&self, values: &[Value]) -> Tally {
        let mut findings: Vec<(usize, Finding)> =
            self.held.iter().chain(values).map(|(fact, it)| (*fact, Finding::from(*it))).collect();
        // An event that was not reported is no unknown to the sweep: both values are counted here.
        let set = findings.len();
        let event = |it: &&usize| book().pack().facts[**it].closed_world == ClosedWorld::Always;
        let open = |it: &&usize| !values.iter().any(|(fact, _)| fact == *it);
        let events: Vec<usize> = self.free.iter().filter(open).filter(event).copied().collect();
        let mut sum = Tally::default();
        for setting in 0..1u64 << events.len() {
            findings.truncate(set);
            let found =
                |(place, fact): (usize, &usize)| (*fact, Finding::from(setting >> place & 1 == 1));
            findings.extend(events.iter().enumerate().map(found));
            add(&mut sum, &self.sweep.tally_where(&findings));
        }
        sum
    }

    /// The same for every setting of some free facts: the first of them turns slowest, and is found
    /// first as it is said here.
    pub fn tallies(&self, axes: &[Value]) -> Vec<Tally> {
        let settings = 0..1usize << axes.len();
        if self.free.len() > FEW {
            return settings.map(|it| self.tally(&setting(axes, it))).collect();
        }
        let outcomes = book().pack().outcomes.len();
        let none = Tally { outcomes: vec![0; outcomes], impossible: 0 };
        let mut tallies = vec![none; settings.end];
        let bits = self.bits();
        let axes: Vec<(u64, bool)> =
            axes.iter().map(|(fact, first)| (bits.of(*fact), *first)).collect();
        for number in 0..1u64 << self.free.len() {
            let world = bits.world(number);
            let place = axes.iter().fold(0, |place, (bit, first)| {
                place << 1 | usize::from((world & bit != 0) != *first)
            });
            match self.sweep.outcome_of(world) {
                Some(outcome) => tallies[place].outcomes[outcome] += 1,
                None => tallies[place].impossible += 1,
            }
        }
        tallies
    }

    /// Possible worlds in order, those of one outcome or all: some of them, after so many others.
    pub fn worlds(&self, outcome: Option<usize>, skip: u64, take: usize) -> Vec<World> {
        let mut page = Page { outcome, skip, take, found: vec![] };
        if self.free.len() > FEW {
            self.descend(&mut page, &mut vec![]);
            return page.found;
        }
        let bits = self.bits();
        for number in 0..1u64 << self.free.len() {
            let Some(came) = self.sweep.outcome_of(bits.world(number)) else { continue };
            if outcome.is_some_and(|it| it != came) {
                continue;
            }
            if page.skip > 0 {
                page.skip -= 1;
            } else if page.found.len() < take {
                let ends = self.free.len();
                let value =
                    |(place, fact): (usize, &usize)| (*fact, number >> (ends - 1 - place) & 1 == 0);
                let values = self.free.iter().enumerate().map(value).collect();
                page.found.push(World { values, outcome: came });
            } else {
                break;
            }
        }
        page.found
    }

    /// Halves the worlds until single ones are left, passing by those that are not wanted.
    fn descend(&self, page: &mut Page, values: &mut Vec<Value>) {
        let tally = self.tally(values);
        let wanted = page.outcome.map_or(tally.worlds(), |it| tally.outcomes[it]);
        if wanted == 0 || page.found.len() == page.take {
            return;
        }
        if wanted <= page.skip {
            page.skip -= wanted;
            return;
        }
        let Some(fact) = self.free.get(values.len()) else {
            let outcome = tally.only().unwrap_or_default();
            page.found.push(World { values: values.clone(), outcome });
            return;
        };
        for value in [true, false] {
            values.push((*fact, value));
            self.descend(page, values);
            values.pop();
        }
    }

    fn bits(&self) -> Bits {
        let facts = self.sweep.facts();
        let bit = |fact: usize| facts.iter().position(|it| *it == fact).map_or(0, |it| 1 << it);
        let held = self.held.iter().filter(|it| it.1).fold(0, |all, it| all | bit(it.0));
        // The last free fact turns fastest.
        let free = self.free.iter().rev().map(|it| (*it, bit(*it))).collect();
        Bits { held, free }
    }
}

/// What is looked for, and what was found of it.
struct Page {
    outcome: Option<usize>,
    skip: u64,
    take: usize,
    found: Vec<World>,
}

/// Where facts stand in the word of a world.
struct Bits {
    held: u64,
    free: Vec<(usize, u64)>,
}

impl Bits {
    fn of(&self, fact: usize) -> u64 {
        self.free.iter().find(|it| it.0 == fact).map_or(0, |it| it.1)
    }

    /// The world of a number: at zero all free facts are true.
    fn world(&self, number: u64) -> u64 {
        let yes = |(place, it): (usize, &(usize, u64))| {
            if number >> place & 1 == 0 { it.1 } else { 0 }
        };
        self.free.iter().enumerate().map(yes).fold(self.held, |all, it| all | it)
    }
}

/// The values of some facts in the setting of a number.
pub fn setting(axes: &[Value], number: usize) -> Vec<Value> {
    let ends = axes.len();
    let value = |(place, (fact, first)): (usize, &Value)| {
        (*fact, (number >> (ends - 1 - place) & 1 == 0) == *first)
    };
    axes.iter().enumerate().map(value).collect()
}

pub fn add(sum: &mut Tally, more: &Tally) {
    sum.outcomes.resize(more.outcomes.len(), 0);
    sum.outcomes.iter_mut().zip(&more.outcomes).for_each(|(it, more)| *it += more);
    sum.impossible += more.impossible;
}

#[cfg(test)]
mod tests;
