//! The decision table of all worlds: in few rows, each as short as it can be, or world by world.
//!
//! The rows are an irredundant cover by prime implicants, found on the diagram as Minato and Morreale
//! do: no condition can be left out of a row, and no row out of the table.

use super::Sweep;
use super::change::{Changed, shortest_first};
use super::diagram::{Diagram, FALSE, Join, LEAVES, NO, Place, TRUE, YES};
use super::numbers::Numbers;

/// A row of the decision table: in every world where these are true and those false, this outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub outcome: usize,
    /// In the order in which the rules look at them.
    pub yes: Vec<usize>,
    pub no: Vec<usize>,
    /// Worlds that it covers; of several rows with one outcome more than one may cover a world.
    pub worlds: u64,
}

impl Sweep {
    /// The whole table in prime rows, outcome by outcome, the widest rows first. Every possible world
    /// is in a row of its outcome and in none of another; an impossible one may be in any.
    pub fn rows(&self) -> Vec<Row> {
        let told = self.told();
        let (diagram, pairs) = (told.diagram.clone(), Numbers::new(64));
        let mut cover = Cover { diagram, pairs, known: vec![] };
        let place = cover.worlds_alone(told.possible);
        let mut rows = vec![];
        for outcome in 0..self.impossible {
            let is = |it: Place| if it == outcome { TRUE } else { FALSE };
            let may = |it: Place| if it == self.impossible { TRUE } else { is(it) };
            let must = cover.diagram.map(place, &is);
            if must == FALSE {
                continue;
            }
            let may = cover.diagram.map(place, &may);
            let (mut found, _) = cover.rows(must, may);
            found = shortest_first(found);
            rows.extend(found.iter().map(|it| told.row(outcome as usize, *it)));
        }
        rows
    }

    fn row(&self, outcome: usize, set: Changed) -> Row {
        let facts = |bits: u64| {
            crate::assess::bits(bits).map(|level| self.order.facts[level]).collect::<Vec<usize>>()
        };
        let free = self.findings.len() as u32 - set.count();
        Row { outcome, yes: facts(set.yes), no: facts(set.no), worlds: 1 << free }
    }

    /// The outcome of a world, a bit for each fact of [`Sweep::facts`]; `None` if it is impossible.
    pub fn outcome_of(&self, world: u64) -> Option<usize> {
        let mut place = self.possible;
        while let Some(fork) = self.diagram.fork(place) {
            let bit = self.bits[fork.level as usize];
            place = fork.below[if world >> bit & 1 == 1 { YES } else { NO }];
        }
        (place != self.impossible).then_some(place as usize)
    }
}

/// Covers of functions that are true or false; bits of rows are levels.
struct Cover {
    diagram: Diagram,
    pairs: Numbers,
    /// For each pair of functions: the rows, and what they cover.
    known: Vec<Option<(Vec<Changed>, Place)>>,
}

impl Cover {
    /// The same in worlds, where nothing is unknown.
    fn worlds_alone(&mut self, place: Place) -> Place {
        let forks = self.diagram.below(place);
        let mut alone = vec![0; (place as usize + 1).saturating_sub(LEAVES as usize)];
        let there = |alone: &[Place], place: Place| match place.checked_sub(LEAVES) {
            Some(index) => alone[index as usize],
            None => place,
        };
        for fork in forks.iter().rev() {
            let index = (fork - LEAVES) as usize;
            let level = self.diagram.level(*fork);
            let [no, _, yes] = self.diagram.branches(*fork, level).map(|it| there(&alone, it));
            alone[index] = self.diagram.put(level, [no, no, yes]);
        }
        there(&alone, place)
    }

    /// Rows that cover all of `must` and nothing beyond `may`, and what they cover.
    fn rows(&mut self, must: Place, may: Place) -> (Vec<Changed>, Place) {
        if must == FALSE {
            return (vec![], FALSE);
        }
        if may == TRUE {
            return (vec![Changed::default()], TRUE);
        }
        let (number, new) = self.pairs.number([must, may, 0, 0]);
        if new {
            self.known.push(None);
        } else if let Some(known) = &self.known[number] {
            return known.clone();
        }
        let level = self.diagram.level(must).min(self.diagram.level(may));
        let [must_no, _, must_yes] = self.diagram.branches(must, level);
        let [may_no, _, may_yes] = self.diagram.branches(may, level);
        // What only one side can cover, then what is left for both.
        let only = self.diagram.join(Join::But, must_no, may_yes);
        let (mut rows, no) = self.rows(only, may_no);
        rows.iter_mut().for_each(|it| it.no |= 1 << level);
        let only = self.diagram.join(Join::But, must_yes, may_no);
        let (mut more, yes) = self.rows(only, may_yes);
        more.iter_mut().for_each(|it| it.yes |= 1 << level);
        rows.append(&mut more);
        let left_no = self.diagram.join(Join::But, must_no, no);
        let left_yes = self.diagram.join(Join::But, must_yes, yes);
        let left = self.diagram.join(Join::Any, left_no, left_yes);
        let both = self.diagram.join(Join::All, may_no, may_yes);
        let (mut more, both) = self.rows(left, both);
        rows.append(&mut more);
        let no = self.diagram.join(Join::Any, no, both);
        let yes = self.diagram.join(Join::Any, yes, both);
        let covered = self.diagram.put(level, [no, no, yes]);
        self.known[number] = Some((rows.clone(), covered));
        (rows, covered)
    }
}
