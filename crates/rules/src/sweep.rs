//! The sweep: all possible worlds of a question, exactly.
//!
//! A *world* is a situation with nothing unknown: each fact on which the question with its choices
//! really depends is true or false. Worlds that the pack calls impossible (exclusions) are counted
//! apart and have no outcome here. There may be hundreds of millions of worlds, so they are not kept
//! one by one: [`Sweep`] keeps the answer in every world, and with doubt in every situation, as a
//! decision diagram of some hundred forks, and every figure is counted on it without rounding.

mod ask;
mod change;
mod count;
pub(crate) mod diagram;
pub(crate) mod drawn;
mod kinds;
mod logic;
pub(crate) mod numbers;
mod reason;
mod report;
mod rows;

use crate::finding::Finding;
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
use drawn::{Leaves, Order, draw};

/// Facts that may be counted: their worlds fit a word.
const FACTS: usize = 62;

/// Room for forks while a question is drawn, and for what is kept.
const ROOM: usize = 1 << 12;
const SMALL: usize = 1 << 8;

/// Every answer to a question with its choices made, and where one stands.
#[derive(Clone, Debug)]
pub struct Sweep {
    pub(crate) diagram: Diagram,
    /// The facts on which the outcome depends.
    pub(crate) order: Order,
    /// The outcome in every situation.
    pub(crate) root: Place,
    /// The same, with impossible worlds at a leaf of their own.
    pub(crate) possible: Place,
    /// That leaf: one beyond the outcomes.
    pub(crate) impossible: Place,
    /// For each level: what is found of the fact.
    pub(crate) findings: Vec<Finding>,
}

impl Rulebook {
    /// All worlds of the statement's question; `None` where it rests on more than 62 facts, or where
    /// they hang together in no order that a diagram could use.
    pub fn sweep(&self, statement: &Statement) -> Option<Sweep> {
        let plan = &self.stages()[statement.stage].questions[statement.question];
        let wide = Order::of(&statement.folded, self.pack());
        let mut drawn = Diagram::new(ROOM);
        let all = draw(&mut drawn, &wide, plan, &statement.folded, Leaves::Outcomes)?;
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
        let impossible = Place::try_from(self.pack().outcomes.len()).unwrap_or(Place::MAX);
        let findings = order.facts.iter().map(|it| statement.findings[*it]).collect();
        let mut sweep = Sweep { diagram, order, root, possible: root, impossible, findings };
        self.pack().exclusions.iter().for_each(|it| sweep.exclude(self, &it.facts));
        Some(sweep)
    }
}

impl Sweep {
    /// Calls worlds impossible in which all of these are true, if the outcome depends on all.
    fn exclude(&mut self, book: &Rulebook, facts: &[String]) {
        let levels = facts.iter().map(|id| self.order.level(book.fact_index(id)?));
        let Some(levels) = levels.collect::<Option<Vec<usize>>>() else { return };
        let mut all = Finding::True as Place;
        for level in levels {
            let fact = self.diagram.fact(level as u32, self.order.doubtful(level));
            all = self.diagram.join(Join::All, all, fact);
        }
        self.possible = self.diagram.join(Join::Rule(self.impossible), all, self.possible);
    }

    /// Whether the pack calls a situation possible; findings by level.
    pub(crate) fn is_possible(&self, findings: &[Finding]) -> bool {
        self.diagram.value(self.possible, findings) != self.impossible
    }

    /// Facts on which the outcome depends, as the rules come to them.
    pub fn facts(&self) -> &[usize] {
        &self.order.facts
    }

    /// What is found of them.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
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

    /// Forks under the answer: how much the diagram holds.
    pub fn size(&self) -> usize {
        self.diagram.below(self.root).len()
    }
}
