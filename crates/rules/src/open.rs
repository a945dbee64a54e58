//! Which unknown facts are worth asking about.

use std::collections::BTreeSet;

use crate::assessment::OpenFact;
use crate::compile::{RulePlan, Stage};
use crate::finding::Finding;
use crate::folded::Folded;
use crate::program::{Lanes, Node, NodeIndex, Program, Setting};
use crate::rulebook::Rulebook;
use crate::said::Said;
use crate::statement::Statement;

/// What the answer given so far rests on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer {
    pub outcome: usize,
    /// Place in the plan's rules.
    pub rule: usize,
    /// Option of the choice left open that answers best.
    pub option: Option<usize>,
}

impl Rulebook {
    /// Unknown facts on which the answer still turns, the most useful first: one whose answers
    /// change the outcome, and settle it, more often; then the pack's order.
    ///
    /// Of an outcome that is not itself unknown, earlier rules count only where they would turn it
    /// into another finding: nobody needs a second ground for the same answer. `desk` holds every
    /// node's value under the option that answers best.
    pub(crate) fn open(
        &self,
        stage: &Stage,
        statement: &Statement,
        answer: Answer,
        asked: &[usize],
        desk: &[Finding],
        small: &mut Vec<Lanes>,
    ) -> Vec<OpenFact> {
        let unknown = |it: &usize| statement.findings[*it] == Finding::Unknown;
        if !statement.folded.iter().any(|it| it.has_unknown(statement)) {
            return vec![];
        }
        let folded = statement.folded(answer.option);
        let mut found = self.unsettled(stage, statement, answer, answer.rule, (folded, desk));
        if self.finding_of(answer.outcome) != Said::Met {
            self.unsettled_elsewhere(stage, statement, answer, small, &mut found);
        }
        let facts: Vec<usize> =
            asked.iter().copied().filter(unknown).filter(|it| found.contains(it)).collect();
        let mut open = self.answers(stage, statement, &facts, small);
        let mut ordered: Vec<OpenFact> = vec![];
        for fact in open.drain(..) {
            // They come in the pack's order, which stays among equals.
            let less = |it: &OpenFact| {
                self.use_of(it, answer.outcome) < self.use_of(&fact, answer.outcome)
            };
            let place = ordered.iter().position(less).unwrap_or(ordered.len());
            ordered.insert(place, fact);
        }
        ordered
    }

    fn finding_of(&self, outcome: usize) -> Said {
        self.pack().outcomes[outcome].finding
    }

    fn use_of(&self, open: &OpenFact, outcome: usize) -> usize {
        let changes = [open.if_true, open.if_false].into_iter().filter(|it| *it != outcome);
        let settles = changes.clone().filter(|it| self.finding_of(*it) != Said::Unknown);
        settles.count() * 4 + changes.count()
    }

    /// What either answer alone would make of the outcome, two lanes a fact.
    fn answers(
        &self,
        stage: &Stage,
        statement: &Statement,
        facts: &[usize],
        desk: &mut Vec<Lanes>,
    ) -> Vec<OpenFact> {
        let plan = &stage.questions[statement.question];
        let mut open = vec![];
        for chunk in facts.chunks(32) {
            let mut lanes: Vec<Lanes> =
                statement.findings.iter().map(|it| Lanes::from(*it)).collect();
            for (lane, fact) in (0..).zip(chunk) {
                lanes[*fact].set(2 * lane, Finding::True);
                lanes[*fact].set(2 * lane + 1, Finding::False);
            }
            let mask = u64::MAX >> (64 - 2 * chunk.len());
            let decided = stage.decide(statement, &lanes, desk, mask);
            open.extend(chunk.iter().enumerate().map(|(lane, fact)| OpenFact {
                fact: *fact,
                if_true: decided.outcome(plan, 2 * lane),
                if_false: decided.outcome(plan, 2 * lane + 1),
            }));
        }
        open
    }

    /// The same for the other options of a choice left open: one of them may yet answer better.
    fn unsettled_elsewhere(
        &self,
        stage: &Stage,
        statement: &Statement,
        answer: Answer,
        small: &mut Vec<Lanes>,
        found: &mut BTreeSet<usize>,
    ) {
        let Some(it) = &stage.questions[statement.question].alternatives else { return };
        let facts: Vec<Lanes> = statement.findings.iter().map(|it| Lanes::from(*it)).collect();
        let mut chosen = statement.chosen.clone();
        for folded in statement.folded.iter().filter(|it| it.option != answer.option) {
            chosen[it.choice] = folded.option.map_or(0, |it| 1 << it);
            let setting = Setting { chosen: &chosen, ..statement.setting() };
            let rule = folded.first_rules(&facts, small, 1)[0];
            let desk = folded.desk(stage, setting, &statement.findings);
            found.extend(self.unsettled(stage, statement, answer, rule.into(), (folded, &desk)));
        }
    }

    /// Facts under the unsettled parts of the rules up to the one at `place`, which decides.
    fn unsettled(
        &self,
        stage: &Stage,
        statement: &Statement,
        answer: Answer,
        place: usize,
        (folded, desk): (&Folded, &[Finding]),
    ) -> BTreeSet<usize> {
        let plan = &stage.questions[statement.question];
        let said = self.finding_of(answer.outcome);
        let counts = |(index, rule): (usize, &RulePlan)| {
            let counts =
                said == Said::Unknown || index == place || self.finding_of(rule.outcome) != said;
            rule.when.filter(|_| counts)
        };
        let mut todo: Vec<NodeIndex> =
            plan.rules[..=place].iter().enumerate().filter_map(counts).collect();
        let settled = stage.program.settled(&folded.open, desk);
        let mut seen = vec![false; stage.program.nodes.len()];
        let mut found = BTreeSet::new();
        while let Some(index) = todo.pop() {
            let place = index.0 as usize;
            if settled[place] || std::mem::replace(&mut seen[place], true) {
                continue;
            }
            let node = stage.program.node(index);
            if let Node::Fact(fact) = node {
                found.insert(fact);
            }
            todo.extend(stage.program.children(node));
        }
        found
    }
}

impl Program {
    /// For each node: whether no answer to an unknown fact can change its value. All are settled but
    /// those that the choices leave `open`.
    fn settled(&self, open: &[NodeIndex], desk: &[Finding]) -> Vec<bool> {
        let mut settled = vec![true; self.nodes.len()];
        for &index in open {
            let is = |it: NodeIndex| settled[it.0 as usize];
            let at = |it: NodeIndex, finding: Finding| is(it) && desk[it.0 as usize] == finding;
            let place = index.0 as usize;
            settled[place] = match self.node(index) {
                Node::Fact(_) => desk[place] != Finding::Unknown,
                Node::Term(_, part) | Node::Not(part) | Node::Read(_, part) => is(part),
                Node::All(from, to) => {
                    let parts = self.parts(from, to);
                    parts.iter().all(|it| is(*it)) || parts.iter().any(|it| at(*it, Finding::False))
                }
                Node::Any(from, to) => {
                    let parts = self.parts(from, to);
                    parts.iter().all(|it| is(*it)) || parts.iter().any(|it| at(*it, Finding::True))
                }
                Node::IfThen(condition, consequence) => {
                    is(condition) && is(consequence)
                        || at(condition, Finding::False)
                        || at(consequence, Finding::True)
                }
                Node::Constant(_) | Node::Test(_) | Node::Question(_) | Node::Outcome(_) => true,
            };
        }
        settled
    }
}
