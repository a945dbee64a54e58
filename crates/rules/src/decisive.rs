//! Which recorded facts alone fix the outcome.

use crate::assess::bits;
use crate::compile::Stage;
use crate::finding::Finding;
use crate::rulebook::Rulebook;
use crate::said::ClosedWorld;
use crate::statement::{Origin, Statement};
use crate::value::Lanes;

impl Rulebook {
    /// A smallest set of recorded facts (by inclusion) that alone gives the same outcome.
    ///
    /// First every fact is dropped on its own, 64 at a time: those whose loss changes the outcome
    /// must stay. The others are dropped in turn, last first.
    pub(crate) fn decisive(
        &self,
        stage: &Stage,
        statement: &Statement,
        outcome: usize,
        facts: Vec<Lanes>,
        desk: &mut Vec<Lanes>,
    ) -> Vec<usize> {
        let recorded = |it: &usize| {
            let blank = self.blank(*it);
            statement.origins[*it] != Origin::Absent && statement.findings[*it] != blank
        };
        let support = &stage.questions[statement.question].support;
        let mut candidates = Vec::with_capacity(support.len());
        candidates.extend(support.iter().copied().filter(recorded));
        let without = Vec::with_capacity(facts.len());
        let mut witness = Witness { book: self, stage, statement, outcome, desk, facts, without };
        let kept = witness.needed(&candidates);
        if kept.len() == candidates.len() {
            return kept;
        }
        witness.without_spare(kept, &candidates)
    }

    /// What a fact is where nothing is recorded of it.
    pub(crate) fn blank(&self, fact: usize) -> Finding {
        match self.pack().facts[fact].closed_world {
            ClosedWorld::No => Finding::Unknown,
            ClosedWorld::Absent | ClosedWorld::Always => Finding::False,
        }
    }
}

/// A situation from which facts are dropped as long as its outcome stays.
struct Witness<'a> {
    book: &'a Rulebook,
    stage: &'a Stage,
    statement: &'a Statement,
    outcome: usize,
    desk: &'a mut Vec<Lanes>,
    /// What is left of the facts.
    facts: Vec<Lanes>,
    /// Room for the same, each lane without some of them.
    without: Vec<Lanes>,
}

impl Witness<'_> {
    /// The facts among these without any one of which the outcome is another.
    fn needed(&mut self, among: &[usize]) -> Vec<usize> {
        let plan = &self.stage.questions[self.statement.question];
        let mut needed = vec![];
        for chunk in among.chunks(64) {
            self.without.clone_from(&self.facts);
            for (lane, fact) in (0..).zip(chunk) {
                self.without[*fact].set(lane, self.book.blank(*fact));
            }
            let mask = u64::MAX >> (64 - chunk.len());
            let decided = self.stage.decide(self.statement, &self.without, self.desk, mask);
            let changed = |lane: &usize| decided.outcome(plan, *lane) != self.outcome;
            needed.extend(bits(mask).filter(changed).map(|lane| chunk[lane]));
        }
        needed
    }

    /// Drops these facts one after another, each if the outcome stays; gives back those that stay.
    ///
    /// Lane *n* drops the first *n* + 1 of those left: up to the first lane with another outcome all
    /// may go, and the one it dropped last must stay.
    fn drop_in_turn(&mut self, facts: impl Iterator<Item = usize>) -> Vec<usize> {
        let plan = &self.stage.questions[self.statement.question];
        let mut left = Vec::with_capacity(64);
        left.extend(facts);
        let mut stay = vec![];
        while !left.is_empty() {
            let lanes = left.len().min(64);
            self.without.clone_from(&self.facts);
            for (place, fact) in left[..lanes].iter().enumerate() {
                let blank = Lanes::from(self.book.blank(*fact));
                let from = u64::MAX << place;
                let kept = self.without[*fact];
                self.without[*fact] = Lanes {
                    yes: kept.yes & !from | blank.yes & from,
                    no: kept.no & !from | blank.no & from,
                };
            }
            let mask = u64::MAX >> (64 - lanes);
            let decided = self.stage.decide(self.statement, &self.without, self.desk, mask);
            let changed = |lane: &usize| decided.outcome(plan, *lane) != self.outcome;
            let first = (0..lanes).find(changed);
            for fact in left.drain(..first.unwrap_or(lanes)) {
                self.facts[fact] = self.book.blank(fact).into();
            }
            if first.is_some() {
                stay.push(left.remove(0));
            }
        }
        stay
    }

    /// Those needed, and of the other candidates those that must stay beside them.
    fn without_spare(&mut self, needed: Vec<usize>, candidates: &[usize]) -> Vec<usize> {
        let spare = candidates.iter().rev().copied().filter(|it| !needed.contains(it));
        let stay = self.drop_in_turn(spare);
        let keep = |it: &usize| needed.contains(it) || stay.contains(it);
        let mut kept: Vec<usize> = candidates.iter().copied().filter(keep).collect();
        // A reading may turn on what is missing: what was needed beside the facts that are gone
        // may be spare now.
        loop {
            let needed = self.needed(&kept);
            let Some(place) = kept.iter().rposition(|it| !needed.contains(it)) else {
                return kept;
            };
            let fact = kept.remove(place);
            self.facts[fact] = self.book.blank(fact).into();
        }
    }
}
