//! Rules that no situation was found to reach.
//!
//! A search, not a proof: it begins with silence, with everything true and with the pack's baselines,
//! keeps situations of every rule reached, and changes a few of their choices and facts at a time,
//! 64 variations at once, so that it finds its way into long lists.

use std::sync::Arc;

use super::flaw;
use crate::assess::bits;
use crate::complete::offered;
use crate::finding::Finding;
use crate::rulebook::{Flaw, Rulebook};
use crate::said::ClosedWorld;
use crate::statement::{Origin, Statement};
use crate::value::Lanes;

/// Rules of every edition that none of `situations` situations a question reached.
pub(super) fn unreached(book: &Rulebook, situations: u64, flaws: &mut Vec<Flaw>) {
    for (index, stage) in book.stages().iter().enumerate() {
        for (question, plan) in stage.questions.iter().enumerate() {
            let mut search = Search::new(book, index, question);
            for _ in 0..situations.div_ceil(64) {
                search.step();
                if search.found.iter().all(|it| *it) {
                    break;
                }
            }
            let question = &book.pack().questions[question];
            for (rule, found) in plan.rules.iter().zip(&search.found) {
                if !found {
                    let id = &question.rules[rule.rule].id;
                    let place = format!("question `{}`, rule `{id}`", question.id);
                    let says = format!(
                        "never decides: no situation of {situations} tried reached it (edition {})",
                        stage.from
                    );
                    flaw(flaws, place, says);
                }
            }
        }
    }
}

struct Search<'a> {
    book: &'a Rulebook,
    silent: Statement,
    /// For each rule reached: the situation that reached it last.
    seeds: Vec<Option<Statement>>,
    found: Vec<bool>,
    chance: Chance,
    desk: Vec<Lanes>,
}

impl<'a> Search<'a> {
    fn new(book: &'a Rulebook, stage: usize, question: usize) -> Search<'a> {
        let facts = book.pack().facts.len();
        let silent = Statement {
            stage,
            question,
            chosen: vec![0; book.pack().choices.len()],
            findings: (0..facts).map(|it| book.blank(it)).collect(),
            origins: vec![Origin::Given; facts],
            folded: Arc::default(),
        };
        let compiled = &book.stages()[stage];
        let rules = compiled.questions[question].rules.len();
        Search {
            book,
            silent,
            seeds: vec![None; rules],
            found: vec![false; rules],
            chance: Chance(0x9E37_79B9_7F4A_7C15),
            desk: vec![],
        }
    }

    /// Changes the choices of one seed, then its facts in 64 ways, and keeps what they reached.
    fn step(&mut self) {
        let seed = self.chance.below(self.seeds.len());
        let mut statement = self.seeds[seed].clone().unwrap_or_else(|| self.silent.clone());
        self.change_choices(&mut statement);
        self.make_sound(&mut statement);
        match self.chance.below(4) {
            0 => self.put_baseline(&mut statement),
            1 if self.chance.below(8) == 0 => statement.findings.fill(Finding::True),
            _as_it_is => {}
        }
        for (fact, finding) in statement.findings.iter_mut().enumerate() {
            *finding = self.possible(fact, *finding);
        }
        let stage = &self.book.stages()[statement.stage];
        let support = &stage.questions[statement.question].support;
        let mut lanes = statement.lanes();
        for lane in 0..64 {
            for _ in 0..self.chance.below(4) {
                if support.is_empty() {
                    break;
                }
                let fact = support[self.chance.below(support.len())];
                let finding = self.chance.finding();
                lanes[fact].set(lane, self.possible(fact, finding));
            }
        }
        statement.folded = Arc::new(stage.fold(&statement));
        let decided = stage.decide(&statement, &lanes, &mut self.desk, u64::MAX);
        for lane in bits(u64::MAX) {
            let rule = usize::from(decided.rules[lane]);
            let fresh = !std::mem::replace(&mut self.found[rule], true);
            if fresh || self.chance.below(64) == 0 {
                let lane = u32::try_from(lane).unwrap_or(0);
                let mut seed = statement.clone();
                for (finding, it) in seed.findings.iter_mut().zip(&lanes) {
                    *finding = it.finding(lane);
                }
                self.seeds[rule] = Some(seed);
            }
        }
    }

    /// Sets the facts that are usual for what was chosen, where the pack has such a list.
    fn put_baseline(&self, statement: &mut Statement) {
        let met = self.book.baseline_of(statement);
        for (id, value) in met.iter().flat_map(|it| &it.facts) {
            if let Some(fact) = self.book.fact_index(id) {
                statement.findings[fact] = Finding::from(*value);
            }
        }
    }

    fn change_choices(&mut self, statement: &mut Statement) {
        let pack = self.book.pack();
        let question = &pack.questions[statement.question].id;
        for (index, choice) in pack.choices.iter().enumerate() {
            if !choice.questions.contains(question) || self.chance.below(6) > 0 {
                continue;
            }
            let none = !choice.needed.contains(question) && self.chance.below(3) == 0;
            let Some(option) = self.any_option(statement, index) else {
                continue;
            };
            statement.chosen[index] = if none {
                0
            } else if choice.many && self.chance.below(2) == 0 {
                statement.chosen[index] ^ option
            } else {
                option
            };
        }
    }

    /// An option that may be chosen here, as its bit.
    fn any_option(&mut self, statement: &Statement, index: usize) -> Option<u64> {
        let pack = self.book.pack();
        let question = &pack.questions[statement.question].id;
        let day = &self.book.stages()[statement.stage].from;
        let offered: Vec<&str> =
            offered(&pack.choices[index], question, day).map(|it| it.id.as_str()).collect();
        let id = offered.get(self.chance.below(offered.len()))?;
        pack.choices[index].option_on(id, day).map(|it| 1 << it)
    }

    /// Takes back idle choices and makes the needed ones, as a visitor would have to.
    fn make_sound(&mut self, statement: &mut Statement) {
        let pack = self.book.pack();
        let question = &pack.questions[statement.question].id;
        for _ in &pack.choices {
            let applying = self.book.drop_idle(statement);
            let missing = pack.choices.iter().enumerate().position(|(index, it)| {
                let needed = it.needed.contains(question) && applying[index] && !it.many;
                needed && statement.chosen[index] == 0
            });
            let Some(missing) = missing else { return };
            statement.chosen[missing] = self.any_option(statement, missing).unwrap_or(0);
        }
    }

    /// What has not happened is never unknown.
    fn possible(&self, fact: usize, finding: Finding) -> Finding {
        let always = self.book.pack().facts[fact].closed_world == ClosedWorld::Always;
        if always && finding == Finding::Unknown { Finding::False } else { finding }
    }
}

/// A small generator (xorshift): the same search every time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap_or(0)
    }

    fn finding(&mut self) -> Finding {
        [Finding::False, Finding::Unknown, Finding::True][self.below(3)]
    }
}
