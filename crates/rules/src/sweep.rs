//! The sweep: all possible worlds of a question, exactly.
//!
//! A *world* is a situation with nothing unknown: each fact on which the question with its choices
//! really depends is true or false. Worlds that the pack calls impossible (exclusions) are counted
//! apart and have no outcome here. There may be hundreds of millions of worlds, so they are not kept
//! one by one: [`Sweep`] keeps the answer in every world, and with doubt in every situation, as a
//! decision diagram of some hundred forks, and every figure is counted on it without rounding.
//!
//! The diagram has its facts in an order of its own, in which it is small. Facts are told as the rules
//! come to them; lists that depend on an order (ways, a reason, rows) are made on a second diagram,
//! in that order, which is drawn when one of them is first asked for.

mod ask;
mod change;
mod count;
pub(crate) mod diagram;
pub(crate) mod drawn;
mod kinds;
mod logic;
pub(crate) mod numbers;
pub(crate) mod order;
mod reason;
mod report;
mod rows;

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use crate::finding::Finding;
use crate::folded::Folded;
use crate::rulebook::Rulebook;
use crate::statement::Statement;
pub use ask::Asking;
pub use change::{Change, Way, Ways};
pub use count::{Among, Bearing, Share, Tally, Weight};
pub use kinds::Kinds;
pub use reason::Reason;
pub use report::{
    QuestionReport, ReasonReport, RowReport, ShareReport, SweepReport, TallyReport, WayReport,
};
pub use rows::Row;

use diagram::{Diagram, Join, Place};
use drawn::{Leaves, draw};
use order::Order;

/// Facts that may be counted: their worlds fit a word.
const FACTS: usize = 62;

/// Room for forks while a question is drawn, and for what is kept.
const ROOM: usize = 1 << 12;
const SMALL: usize = 1 << 8;

/// Every answer to a question with its choices made, and where one stands.
#[derive(Clone, Debug)]
pub struct Sweep {
    pub(crate) diagram: Diagram,
    /// Forks that were drawn until it was there.
    drawn: usize,
    /// The facts on which the outcome depends, as they are drawn.
    pub(crate) order: Order,
    /// The outcome in every situation.
    pub(crate) root: Place,
    /// The same, with impossible worlds at a leaf of their own.
    pub(crate) possible: Place,
    /// That leaf: one beyond the outcomes.
    pub(crate) impossible: Place,
    /// For each level: what is found of the fact.
    pub(crate) findings: Vec<Finding>,
    /// The same facts as the rules come to them; and for each level, which of them it is.
    facts: Vec<usize>,
    bits: Vec<usize>,
    /// The same sweep with its facts drawn as they are told, if they are not; a program that draws none
    /// else does not hold how it is come to.
    again: Option<Arc<dyn Again>>,
}

/// What comes to a sweep with its facts drawn as they are told.
trait Again: std::fmt::Debug + Send + Sync {
    fn told(&self, here: &Sweep) -> Option<Sweep>;
}

#[derive(Debug)]
struct Told {
    matter: Matter,
    /// Once somebody asked for it.
    sweep: OnceLock<Option<Sweep>>,
}

impl Again for Told {
    fn told(&self, here: &Sweep) -> Option<Sweep> {
        if here.order.facts == here.facts {
            return None;
        }
        let draw = || self.matter.sweep(&self.matter.told, |_| Finding::Unknown);
        let mut sweep = self.sweep.get_or_init(draw).clone()?;
        here.facts.iter().for_each(|it| sweep.record(*it, here.finding(*it)));
        Some(sweep)
    }
}

/// What is drawn, in whatever order.
#[derive(Debug)]
struct Matter {
    folded: Arc<Vec<Folded>>,
    /// All facts of its rules, as they come to them.
    told: Order,
    leaves: Leaves,
    /// Facts that are never true together.
    exclusions: Vec<Vec<usize>>,
    impossible: Place,
}

impl Rulebook {
    /// All worlds of the statement's question; `None` where it rests on more than 62 facts, or where
    /// they hang together in no order that a diagram could use.
    pub fn sweep(&self, statement: &Statement) -> Option<Sweep> {
        let matter = self.matter(statement);
        let order = matter.told.to_draw(&matter.folded);
        matter.drawn(&order, statement)
    }

    /// The same, drawn as it is told: for whoever asks for ways, a reason or rows anyway.
    pub fn sweep_as_told(&self, statement: &Statement) -> Option<Sweep> {
        let matter = self.matter(statement);
        matter.sweep(&matter.told, |fact| statement.findings[fact])
    }

    /// The same, drawn with these facts first. What is told does not depend on that, but how long it
    /// takes does.
    pub fn sweep_drawn(&self, statement: &Statement, facts: &[usize]) -> Option<Sweep> {
        let matter = self.matter(statement);
        let order = matter.told.with_first(facts);
        matter.drawn(&order, statement)
    }

    fn matter(&self, statement: &Statement) -> Matter {
        let plan = &self.stages()[statement.stage].questions[statement.question];
        let exclusions = self.pack().exclusions.iter();
        let facts = |ids: &[String]| ids.iter().map(|it| self.fact_index(it)).collect();
        Matter {
            folded: Arc::clone(&statement.folded),
            told: Order::of(&statement.folded, self.pack()),
            leaves: Leaves::of(plan, &statement.folded),
            exclusions: exclusions.filter_map(|it| facts(&it.facts)).collect(),
            impossible: Place::try_from(self.pack().outcomes.len()).unwrap_or(Place::MAX),
        }
    }
}

impl Matter {
    /// In an order of its own.
    fn drawn(self, order: &Order, statement: &Statement) -> Option<Sweep> {
        let sweep = self.sweep(order, |fact| statement.findings[fact])?;
        let told = Told { matter: self, sweep: OnceLock::new() };
        Some(Sweep { again: Some(Arc::new(told)), ..sweep })
    }

    fn sweep(&self, wide: &Order, found: impl Fn(usize) -> Finding) -> Option<Sweep> {
        let mut drawn = Diagram::new(ROOM);
        let all = draw(&mut drawn, wide, &self.folded, &self.leaves)?;
        let mut live = vec![false; wide.facts.len()];
        for place in drawn.below(all) {
            live[drawn.level(place) as usize] = true;
        }
        let order = wide.only(&live);
        if order.facts.len() > FACTS {
            return None;
        }
        let level = |fact: &usize| order.level(*fact).unwrap_or_default() as u32;
        let levels: Vec<u32> = wide.facts.iter().map(level).collect();
        let mut diagram = Diagram::new(SMALL);
        let root = diagram.copy(&drawn, all, &levels);
        let live: Vec<bool> = self.told.facts.iter().map(|it| order.level(*it).is_some()).collect();
        let told = self.told.only(&live);
        let mut sweep = Sweep {
            diagram,
            drawn: drawn.size(),
            root,
            possible: root,
            impossible: self.impossible,
            findings: order.facts.iter().map(|it| found(*it)).collect(),
            bits: order.facts.iter().filter_map(|it| told.level(*it)).collect(),
            facts: told.facts,
            order,
            again: None,
        };
        self.exclusions.iter().for_each(|it| sweep.exclude(it));
        Some(sweep)
    }
}

impl Sweep {
    /// Calls worlds impossible in which all of these are true, if the outcome depends on all.
    fn exclude(&mut self, facts: &[usize]) {
        let levels = facts.iter().map(|it| self.order.level(*it));
        let Some(levels) = levels.collect::<Option<Vec<usize>>>() else { return };
        let mut all = Finding::True as Place;
        for level in levels {
            let fact = self.diagram.fact(level as u32, self.order.doubtful(level));
            all = self.diagram.join(Join::All, all, fact);
        }
        self.possible = self.diagram.join(Join::Rule(self.impossible), all, self.possible);
    }

    /// This sweep with its facts drawn as they are told.
    fn told(&self) -> Cow<'_, Sweep> {
        let told = self.again.as_ref().and_then(|it| it.told(self));
        told.map_or(Cow::Borrowed(self), Cow::Owned)
    }

    /// Whether the pack calls a situation possible; findings by level.
    pub(crate) fn is_possible(&self, findings: &[Finding]) -> bool {
        self.diagram.value(self.possible, findings) != self.impossible
    }

    /// Facts on which the outcome depends, as the rules come to them.
    pub fn facts(&self) -> &[usize] {
        &self.facts
    }

    /// What is found of them.
    pub fn findings(&self) -> Vec<Finding> {
        self.facts.iter().map(|it| self.finding(*it)).collect()
    }

    fn finding(&self, fact: usize) -> Finding {
        self.order.level(fact).map_or(Finding::Unknown, |it| self.findings[it])
    }

    /// Puts a finding in the place of what is found of a fact; nothing is drawn anew. Of a fact on
    /// which nothing depends, nothing is kept.
    pub fn record(&mut self, fact: usize, finding: Finding) {
        if let Some(level) = self.order.level(fact) {
            self.findings[level] = self.closed(level, finding);
        }
    }

    /// What has not happened is never unknown.
    fn closed(&self, level: usize, finding: Finding) -> Finding {
        let unknown = finding == Finding::Unknown && !self.order.doubtful(level);
        if unknown { Finding::False } else { finding }
    }

    /// The engine's answer where one stands, doubts included.
    pub fn outcome(&self) -> usize {
        self.diagram.value(self.root, &self.findings) as usize
    }

    /// Forks that were drawn on the way to it: how much work it was.
    pub fn drawn(&self) -> usize {
        self.drawn
    }

    /// Forks under the answer: how much the diagram holds.
    pub fn size(&self) -> usize {
        self.diagram.below(self.root).len()
    }
}
