//! Every rule tried, with the value of each of its conditions.

use std::ops::Range;

use crate::compile::Stage;
use crate::finding::Finding;
use crate::folded::Folded;
use crate::program::{Node, NodeIndex};
use crate::rulebook::Rulebook;
use crate::said::Said;
use crate::statement::{Origin, Statement};

/// The rules of the question in order, and the rows of those that were reached.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    pub rules: Vec<RuleTrace>,
    /// An outline: a row's children follow it, one deeper.
    pub rows: Vec<TraceRow>,
}

/// One rule of the decision list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleTrace {
    /// Place in the question's list.
    pub rule: usize,
    pub reached: bool,
    pub decides: bool,
    /// How the condition stands that the rule tests: not required where the rule does not apply.
    pub said: Said,
    /// Its rows in [`Trace::rows`].
    pub rows: Range<usize>,
}

/// One condition, with its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceRow {
    pub depth: u8,
    pub what: What,
    /// As it counts here: of a fact that must not be, the negation.
    pub finding: Finding,
    pub origin: Origin,
    /// The proposition must not hold here.
    pub negated: bool,
    /// It only says whether the rows after it are asked for.
    pub circumstance: bool,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A fact, by its place in the pack.
    Fact(usize),
    /// A term, by its place in the pack; its parts must all hold.
    Term(usize),
    /// A term of which one part is enough.
    TermOfOne(usize),
    /// Unnamed: all of the rows below.
    AllOf,
    /// Unnamed: one of the rows below.
    OneOf,
}

impl Rulebook {
    /// The trace where the rule at `place` decided; `desk` holds every node's value.
    pub(crate) fn trace(
        &self,
        stage: &Stage,
        statement: &Statement,
        place: usize,
        folded: &Folded,
        desk: &[Finding],
    ) -> Trace {
        let plan = &stage.questions[statement.question];
        let mut tracer = Tracer { stage, statement, desk, rows: Vec::with_capacity(128) };
        let mut rules = Vec::with_capacity(plan.rules.len());
        for (index, rule) in plan.rules.iter().enumerate() {
            let start = tracer.rows.len();
            let reached = index <= place;
            // A rule that the choices shut out has no rows.
            let shut = folded.shut[index];
            let when = rule.when.filter(|_| reached && !shut);
            if let Some(when) = when {
                tracer.parts(when, 0, false);
            }
            let decides = index == place;
            let tested = when.and_then(|it| tracer.tested(it));
            let said = if decides {
                self.pack().outcomes[rule.outcome].finding
            } else {
                tested.map_or(Said::NotRequired, Said::from)
            };
            rules.push(RuleTrace {
                rule: rule.rule,
                reached,
                decides,
                said,
                rows: start..tracer.rows.len(),
            });
        }
        Trace { rules, rows: tracer.rows }
    }
}

struct Tracer<'a> {
    stage: &'a Stage,
    statement: &'a Statement,
    desk: &'a [Finding],
    rows: Vec<TraceRow>,
}

/// For each rule of the statement's question, whether the choices alone keep it from deciding;
/// `desk` holds the values of what rests on choices alone.
pub(crate) fn shut(stage: &Stage, statement: &Statement, desk: &[Finding]) -> Vec<bool> {
    let tracer = Tracer { stage, statement, desk, rows: vec![] };
    let rules = stage.questions[statement.question].rules.iter();
    rules.map(|it| it.when.is_some_and(|when| tracer.shut(when, false))).collect()
}

impl Tracer<'_> {
    fn finding(&self, index: NodeIndex) -> Finding {
        self.desk[index.0 as usize]
    }

    fn node(&self, index: NodeIndex) -> Node {
        self.stage.program.node(index)
    }

    fn fixed(&self, index: NodeIndex) -> bool {
        self.stage.program.fixed[index.0 as usize]
    }

    fn reads(&self, index: NodeIndex) -> bool {
        self.stage.program.reads[index.0 as usize]
    }

    /// The value of what a rule reads, or of a bare condition; `None` where the rule does not apply
    /// at all.
    fn tested(&self, index: NodeIndex) -> Option<Finding> {
        if self.fixed(index) || self.shut(index, false) {
            return None;
        }
        if !self.reads(index) {
            return Some(self.finding(index));
        }
        match self.node(index) {
            Node::Read(_, part) => Some(self.finding(part)),
            Node::Term(_, part) => self.tested(part),
            Node::All(from, to) => {
                let parts = self.stage.program.parts(from, to);
                let reads = |it: &&NodeIndex| self.reads(**it);
                let others = parts.iter().filter(|it| !reads(it));
                if others.map(|it| self.finding(*it)).min() == Some(Finding::False) {
                    return None;
                }
                parts.iter().find(reads).and_then(|it| self.tested(*it))
            }
            Node::Any(from, to) => {
                let parts = self.stage.program.parts(from, to).iter();
                parts.filter_map(|it| self.tested(*it)).min()
            }
            Node::Not(_) | Node::IfThen(..) => Some(self.finding(index)),
            Node::Constant(_)
            | Node::Fact(_)
            | Node::Test(_)
            | Node::Question(_)
            | Node::Outcome(_) => None,
        }
    }

    fn push(&mut self, depth: u8, what: What, index: NodeIndex, negated: bool) {
        let finding = self.finding(index);
        let (origin, named) = match what {
            What::Fact(fact) => (self.statement.origins[fact], true),
            What::Term(_) | What::TermOfOne(_) => (Origin::Derived, true),
            // The rows below say it of themselves.
            What::AllOf | What::OneOf => (Origin::Derived, false),
        };
        self.rows.push(TraceRow {
            depth,
            what,
            finding: if negated { !finding } else { finding },
            origin,
            negated: negated && named,
            circumstance: false,
        });
    }

    /// Rows of a formula whose unnamed "all of" goes without saying.
    fn parts(&mut self, index: NodeIndex, depth: u8, negated: bool) {
        match self.node(index) {
            Node::Constant(_) | Node::Test(_) | Node::Question(_) | Node::Outcome(_) => {}
            Node::Fact(fact) => self.push(depth, What::Fact(fact), index, negated),
            Node::Term(term, inner) => self.term(term, inner, index, depth, negated),
            Node::Not(part) => self.parts(part, depth, !negated),
            Node::Read(_, part) => self.parts(part, depth, negated),
            Node::All(from, to) if !negated => self.each(from, to, depth, negated),
            Node::Any(from, to) if negated => self.each(from, to, depth, negated),
            Node::All(from, to) | Node::Any(from, to) => {
                self.one_of(from, to, index, depth, negated);
            }
            Node::IfThen(condition, consequence) => {
                self.if_then(condition, consequence, depth, negated);
            }
        }
    }

    fn each(&mut self, from: u32, to: u32, depth: u8, negated: bool) {
        for place in from..to {
            let part = self.stage.program.parts[place as usize];
            self.parts(part, depth, negated);
        }
    }

    fn term(&mut self, term: usize, inner: NodeIndex, index: NodeIndex, depth: u8, negated: bool) {
        let mut alternatives = vec![];
        if let Node::Any(from, to) = self.node(inner)
            && !self.fixed(inner)
        {
            alternatives = self.live(from, to, false);
        }
        let what = if alternatives.len() > 1 { What::TermOfOne(term) } else { What::Term(term) };
        self.push(depth, what, index, negated);
        if self.fixed(inner) {
            return;
        }
        match alternatives.as_slice() {
            [] => self.parts(inner, depth + 1, false),
            [only] => self.parts(*only, depth + 1, false),
            several => several.iter().for_each(|it| self.branch(*it, depth + 1, false)),
        }
    }

    fn one_of(&mut self, from: u32, to: u32, index: NodeIndex, depth: u8, negated: bool) {
        let live = self.live(from, to, negated);
        if let [only] = live.as_slice() {
            return self.parts(*only, depth, negated);
        }
        self.push(depth, What::OneOf, index, negated);
        live.into_iter().for_each(|it| self.branch(it, depth + 1, negated));
    }

    /// One branch of an "any": several rows are put under one.
    fn branch(&mut self, index: NodeIndex, depth: u8, negated: bool) {
        let start = self.rows.len();
        self.parts(index, depth, negated);
        let top = self.rows[start..].iter().filter(|it| it.depth == depth).count();
        if top > 1 {
            self.rows[start..].iter_mut().for_each(|it| it.depth += 1);
            self.push(depth, What::AllOf, index, negated);
            self.rows[start..].rotate_right(1);
        }
    }

    /// The branches that what was chosen leaves open.
    fn live(&self, from: u32, to: u32, negated: bool) -> Vec<NodeIndex> {
        let parts = self.stage.program.parts(from, to);
        parts.iter().copied().filter(|it| !self.shut(*it, negated)).collect()
    }

    /// Whether what was chosen alone keeps it from holding (negated: from failing).
    fn shut(&self, index: NodeIndex, negated: bool) -> bool {
        if self.fixed(index) {
            return self.finding(index) == Finding::from(negated);
        }
        let any = |from: u32, to: u32| {
            self.stage.program.parts(from, to).iter().any(|it| self.shut(*it, negated))
        };
        match self.node(index) {
            Node::All(from, to) => !negated && any(from, to),
            Node::Any(from, to) => negated && any(from, to),
            Node::Not(part) => self.shut(part, !negated),
            Node::Constant(_)
            | Node::Fact(_)
            | Node::Test(_)
            | Node::Question(_)
            | Node::Outcome(_)
            | Node::Term(..)
            | Node::IfThen(..)
            | Node::Read(..) => false,
        }
    }

    fn if_then(&mut self, condition: NodeIndex, consequence: NodeIndex, depth: u8, negated: bool) {
        let met = self.finding(condition);
        if self.fixed(condition) {
            if met == Finding::True {
                self.parts(consequence, depth, negated);
            }
            return;
        }
        let start = self.rows.len();
        self.parts(condition, depth, false);
        self.rows[start..].iter_mut().for_each(|it| it.circumstance = true);
        if met != Finding::False {
            self.parts(consequence, depth, negated);
        }
    }
}
