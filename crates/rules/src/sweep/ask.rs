//! What to ask next, and how much a whole principle weighs.

use super::Sweep;
use super::count::{Among, Share, Tally, Weight};
use super::diagram::{NO, Place, YES};
use super::numbers::Numbers;
use crate::finding::Finding;
use crate::rulebook::Rulebook;

/// A question about an unknown fact, and what either answer would leave.
#[derive(Clone, Debug, PartialEq)]
pub struct Asking {
    pub fact: usize,
    /// How far the answer settles the matter: how likely two worlds that it leaves, taken at random,
    /// come to the same outcome, on the mean of both answers. At 1 it is settled.
    pub settles: f64,
    pub if_true: Tally,
    pub if_false: Tally,
}

impl Sweep {
    /// Questions about unknown facts that may still matter, the one that settles most first; among
    /// equals, the one that the rules come to first.
    pub fn questions(&self) -> Vec<Asking> {
        let mut ordered: Vec<Asking> = vec![];
        for Weight { fact, share } in self.weights(Among::Completions) {
            if self.finding(fact) == Finding::Unknown && share.worlds > 0 {
                let asking = self.asking(fact);
                let place = ordered.iter().position(|it| it.settles < asking.settles);
                ordered.insert(place.unwrap_or(ordered.len()), asking);
            }
        }
        ordered
    }

    fn asking(&self, fact: usize) -> Asking {
        let answer = |finding: Finding| self.tally_where(&[(fact, finding)]);
        let (if_true, if_false) = (answer(Finding::True), answer(Finding::False));
        let all = (if_true.worlds() + if_false.worlds()).max(1) as f64;
        let alike = |tally: &Tally| {
            let worlds = tally.worlds().max(1) as f64;
            tally.outcomes.iter().map(|it| (*it as f64) * (*it as f64)).sum::<f64>() / worlds
        };
        let settles = (alike(&if_true) + alike(&if_false)) / all;
        Asking { fact, settles, if_true, if_false }
    }

    /// In which share of worlds a principle decides: in how many settings of all other facts its own
    /// facts, together, still make a difference to the outcome. One for each principle of the pack;
    /// `None` where the outcome depends on none of its facts.
    pub fn principle_weights(&self, book: &Rulebook) -> Vec<Option<Share>> {
        let pack = book.pack();
        let own = |id: &String, level: usize| {
            pack.facts[self.order.facts[level]].principle.as_ref() == Some(id)
        };
        let weight = |id: &String| {
            let own: Vec<bool> = (0..self.findings.len()).map(|it| own(id, it)).collect();
            own.contains(&true).then(|| Block::new(self, own).share())
        };
        pack.principles.iter().map(|it| weight(&it.id)).collect()
    }
}

/// Several facts that are turned together.
struct Block<'a> {
    sweep: &'a Sweep,
    own: Vec<bool>,
    /// For each level, and one beyond: how many others there are from it on.
    rest: Vec<u32>,
    /// Sets of places reached under one setting of the others: each is the pair of its last place and
    /// of the set before it.
    sets: Numbers,
    /// For each set: settings below that leave any world, and those with more than one outcome.
    known: Vec<Option<(u64, u64)>>,
}

impl Block<'_> {
    fn new(sweep: &Sweep, own: Vec<bool>) -> Block<'_> {
        let mut rest = vec![0; own.len() + 1];
        for level in (0..own.len()).rev() {
            rest[level] = rest[level + 1] + u32::from(!own[level]);
        }
        Block { sweep, own, rest, sets: Numbers::new(64), known: vec![] }
    }

    fn share(&mut self) -> Share {
        let (of, worlds) = self.below(0, vec![self.sweep.possible]);
        Share { worlds, of }
    }

    /// Settings of the others from a level on.
    fn below(&mut self, from: usize, mut places: Vec<Place>) -> (u64, u64) {
        in_order(&mut places);
        places.retain(|it| *it != self.sweep.impossible);
        let diagram = &self.sweep.diagram;
        let level = places.iter().map(|it| diagram.level(*it)).min().unwrap_or(u32::MAX);
        let next = (level as usize).min(self.own.len());
        let outer = self.rest[from] - self.rest[next];
        if next == self.own.len() {
            let (any, two) = (!places.is_empty(), places.len() > 1);
            return (u64::from(any) << outer, u64::from(two) << outer);
        }
        let mut number = 0;
        for place in &places {
            number = self.sets.number([number, *place, 0, 0]).0 as u32 + 1;
        }
        self.known.resize(self.known.len().max(number as usize + 1), None);
        if let Some((of, worlds)) = self.known[number as usize] {
            return (of << outer, worlds << outer);
        }
        let side =
            |branch: usize| places.iter().map(move |it| diagram.branches(*it, level)[branch]);
        let (of, worlds) = if self.own[next] {
            let both = side(NO).chain(side(YES)).collect();
            self.below(next + 1, both)
        } else {
            let (no, yes) = (side(NO).collect(), side(YES).collect());
            let (no, yes) = (self.below(next + 1, no), self.below(next + 1, yes));
            (no.0 + yes.0, no.1 + yes.1)
        };
        self.known[number as usize] = Some((of, worlds));
        (of << outer, worlds << outer)
    }
}

/// Each once, the smallest first; they are few.
fn in_order(places: &mut Vec<Place>) {
    let mut ordered: Vec<Place> = Vec::with_capacity(places.len());
    for place in places.drain(..) {
        let at = ordered.iter().take_while(|it| **it < place).count();
        if ordered.get(at) != Some(&place) {
            ordered.insert(at, place);
        }
    }
    *places = ordered;
}
