//! Names to indices, formulas to a program: done once for each edition of a pack.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::formula::Formula;
use crate::keyed::keyed;
use crate::pack::{Alternatives, Pack, Question};
use crate::program::{Node, NodeIndex, Program};
use crate::rulebook::Flaw;
use crate::settled::Ground;

/// A pack as it stands from one day to the next amendment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stage {
    /// Its first day (ISO date).
    pub from: String,
    pub program: Program,
    pub questions: Vec<QuestionPlan>,
    /// For each choice: when it applies.
    pub applies: Vec<Option<NodeIndex>>,
    pub applies_order: Vec<NodeIndex>,
    /// For each fact: when it is asked.
    pub asked: Vec<Option<NodeIndex>>,
    pub asked_order: Vec<NodeIndex>,
    pub principles: Vec<Vec<TestPlan>>,
    pub procedures: Vec<ProcedurePlan>,
    pub duties: Vec<(usize, NodeIndex)>,
    pub ladder: Vec<Vec<(usize, Option<NodeIndex>)>>,
    pub baselines: Vec<NodeIndex>,
    /// How what goes with an outcome is made ready once the choices are made: with all that a trace
    /// needs, or in short.
    pub ground: Option<Ground>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct QuestionPlan {
    pub rules: Vec<RulePlan>,
    pub bases: Vec<(usize, NodeIndex)>,
    pub alternatives: Option<AlternativesPlan>,
    /// Nodes of rules and bases, children first.
    pub order: Vec<NodeIndex>,
    /// Those, and the nodes of everything that goes with an outcome.
    pub whole: Vec<NodeIndex>,
    /// Nodes of `whole` that are asked for, where that is not all of them: who tells no trace needs
    /// no more than what goes with an outcome.
    pub wanted: Vec<NodeIndex>,
    /// Facts that rules and bases use.
    pub support: Vec<usize>,
}

/// A rule in force: its place in its question, its condition, its outcome.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RulePlan {
    pub rule: usize,
    pub when: Option<NodeIndex>,
    pub outcome: usize,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct AlternativesPlan {
    pub choice: usize,
    pub when: NodeIndex,
    pub options: Vec<usize>,
    /// For each outcome: its rank, 0 the best.
    pub ranks: Vec<usize>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct TestPlan {
    pub test: usize,
    pub when: NodeIndex,
    pub required: Option<NodeIndex>,
    pub holds: Option<NodeIndex>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct ProcedurePlan {
    pub procedure: usize,
    pub when: NodeIndex,
    /// For each step: required, now.
    pub steps: Vec<(Option<NodeIndex>, Option<NodeIndex>)>,
}

/// Whether an element with these dates is in force on `day`.
pub(crate) fn in_force(from: Option<&String>, until: Option<&String>, day: &str) -> bool {
    from.is_none_or(|it| it.as_str() <= day) && until.is_none_or(|it| day < it.as_str())
}

/// Compiles the pack as it stands on `day`; what is wrong is noted in `flaws`.
pub(crate) fn compile(pack: &Pack, day: &str, flaws: &mut Vec<Flaw>) -> Stage {
    let mut compiler = Compiler::new(pack, day, flaws);
    let mut stage = Stage {
        from: day.to_owned(),
        program: Program::default(),
        questions: pack.questions.iter().map(|it| compiler.question(it)).collect(),
        applies: pack.choices.iter().map(|it| compiler.applies(it)).collect(),
        applies_order: vec![],
        asked: pack.facts.iter().map(|it| compiler.asked(it)).collect(),
        asked_order: vec![],
        principles: compiler.principles(),
        procedures: compiler.procedures(),
        duties: compiler.duties(),
        ladder: compiler.ladder(),
        baselines: compiler.baselines(),
        ground: Some(crate::settled::with_trace),
    };
    compiler.remaining_terms();
    stage.program = compiler.program;
    stage.program.seal();
    stage.seal();
    stage
}

impl Stage {
    /// Notes, once the program is whole, which nodes are run for what, and in which order.
    pub fn seal(&mut self) {
        self.applies_order = self.program.order(self.applies.iter().flatten().copied().collect());
        self.asked_order = self.program.order(self.asked.iter().flatten().copied().collect());
        let grounds = self.grounds();
        for plan in &mut self.questions {
            let mut roots: Vec<NodeIndex> = plan.bases.iter().map(|(_, is)| *is).collect();
            plan.rules.iter().for_each(|it| roots.extend(it.when));
            plan.order = self.program.order(roots);
            let mut used = vec![false; self.asked.len()];
            for index in &plan.order {
                if let Node::Fact(fact) = self.program.node(*index) {
                    used[fact] = true;
                }
            }
            plan.support = (0..used.len()).filter(|it| used[*it]).collect();
            let mut roots = grounds.clone();
            roots.extend(&plan.order);
            plan.whole = self.program.grouped(self.program.order(roots));
            plan.order = self.program.grouped(std::mem::take(&mut plan.order));
        }
    }

    /// Every node that somebody asks for by its place.
    pub fn roots(&self) -> Vec<NodeIndex> {
        let plans = self.questions.iter().flat_map(|it| {
            let alternatives = it.alternatives.as_ref().map(|it| it.when);
            it.order.iter().copied().chain(alternatives)
        });
        let asked = self.applies.iter().chain(&self.asked).flatten().copied();
        plans.chain(asked).chain(self.baselines.iter().copied()).chain(self.grounds()).collect()
    }

    /// The formulas of what goes with an outcome.
    pub fn grounds(&self) -> Vec<NodeIndex> {
        let mut nodes = vec![];
        for it in self.principles.iter().flatten() {
            nodes.push(it.when);
            nodes.extend(it.required);
            nodes.extend(it.holds);
        }
        for it in &self.procedures {
            nodes.push(it.when);
            for (required, now) in &it.steps {
                nodes.extend(*required);
                nodes.extend(*now);
            }
        }
        self.duties.iter().for_each(|(_, when)| nodes.push(*when));
        self.ladder.iter().flatten().for_each(|(_, when)| nodes.extend(*when));
        nodes
    }
}

/// A term while it is compiled: a second visit before the end is a cycle.
#[derive(Clone, Copy)]
enum Progress {
    Open,
    Done(NodeIndex),
}

struct Compiler<'a> {
    pack: &'a Pack,
    day: &'a str,
    flaws: &'a mut Vec<Flaw>,
    program: Program,
    /// The same formula is compiled once.
    known: BTreeMap<(Node, Vec<NodeIndex>), NodeIndex>,
    terms: BTreeMap<usize, Progress>,
    facts_by_id: BTreeMap<&'a str, usize>,
    terms_by_id: BTreeMap<&'a str, usize>,
    /// Where the formula in hand stands, for messages.
    place: String,
    outcome_known: bool,
}

impl<'a> Compiler<'a> {
    fn new(pack: &'a Pack, day: &'a str, flaws: &'a mut Vec<Flaw>) -> Compiler<'a> {
        let facts = pack.facts.iter().enumerate();
        let facts = facts.filter(|(_, it)| in_force(it.from.as_ref(), it.until.as_ref(), day));
        let terms = pack.terms.iter().enumerate();
        let terms = terms.filter(|(_, it)| in_force(it.from.as_ref(), it.until.as_ref(), day));
        Compiler {
            facts_by_id: keyed(facts.map(|(index, it)| (it.id.as_str(), index))),
            terms_by_id: keyed(terms.map(|(index, it)| (it.id.as_str(), index))),
            pack,
            day,
            flaws,
            program: Program::default(),
            known: BTreeMap::new(),
            terms: BTreeMap::new(),
            place: String::new(),
            outcome_known: false,
        }
    }

    fn flaw(&mut self, says: String) -> NodeIndex {
        let flaw = Flaw { place: self.place.clone(), says };
        if !self.flaws.contains(&flaw) {
            self.flaws.push(flaw);
        }
        self.put(Node::Constant(Finding::Unknown))
    }

    fn put(&mut self, node: Node) -> NodeIndex {
        self.put_parts(node, vec![])
    }

    fn put_parts(&mut self, node: Node, parts: Vec<NodeIndex>) -> NodeIndex {
        let key = (node, parts);
        if let Some(index) = self.known.get(&key) {
            return *index;
        }
        let from = u32::try_from(self.program.parts.len()).unwrap_or(u32::MAX);
        self.program.parts.extend(&key.1);
        let to = u32::try_from(self.program.parts.len()).unwrap_or(u32::MAX);
        let node = if matches!(node, Node::All(..)) {
            Node::All(from, to)
        } else if matches!(node, Node::Any(..)) {
            Node::Any(from, to)
        } else {
            node
        };
        let index = NodeIndex(u32::try_from(self.program.nodes.len()).unwrap_or(u32::MAX));
        self.program.nodes.push(node);
        self.known.insert(key, index);
        index
    }

    fn formula(&mut self, formula: &'a Formula) -> NodeIndex {
        match formula {
            Formula::Constant(it) => self.put(Node::Constant(*it)),
            Formula::Named(id) => self.named(id),
            Formula::All(parts) => {
                let parts = parts.iter().map(|it| self.formula(it)).collect();
                self.put_parts(Node::All(0, 0), parts)
            }
            Formula::Any(parts) => {
                let parts = parts.iter().map(|it| self.formula(it)).collect();
                self.put_parts(Node::Any(0, 0), parts)
            }
            Formula::Not(part) => {
                let part = self.formula(part);
                self.put(Node::Not(part))
            }
            Formula::IfThen(condition, consequence) => {
                let (condition, consequence) = (self.formula(condition), self.formula(consequence));
                self.put(Node::IfThen(condition, consequence))
            }
            Formula::Read(reading, part) => {
                let part = self.formula(part);
                self.put(Node::Read(*reading, part))
            }
            Formula::Choice { choice, test } => self.test(choice, test),
            Formula::Question(ids) => self.question_set(ids),
            Formula::Outcome(patterns) => self.outcome_set(patterns),
        }
    }

    fn at(&mut self, place: String) {
        self.place = place;
    }
}

mod names;
mod plans;
