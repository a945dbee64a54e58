//! Names to indices, formulas to a program: done once for each edition of a pack.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::formula::{ChoiceTest, Formula};
use crate::keyed::keyed;
use crate::pack::{Alternatives, Pack, Question};
use crate::program::{Node, NodeIndex, Program, Test, TestKind};
use crate::rulebook::Flaw;
use crate::spelling::hint;

/// A pack as it stands from one day to the next amendment.
#[derive(Clone, Debug)]
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
    pub principles: Vec<Vec<TestPlan>>,
    pub procedures: Vec<ProcedurePlan>,
    pub duties: Vec<(usize, NodeIndex)>,
    pub ladder: Vec<Vec<(usize, Option<NodeIndex>)>>,
    pub baselines: Vec<NodeIndex>,
}

#[derive(Clone, Debug)]
pub(crate) struct QuestionPlan {
    pub rules: Vec<RulePlan>,
    pub bases: Vec<(usize, NodeIndex)>,
    pub alternatives: Option<AlternativesPlan>,
    /// Nodes of rules and bases, children first.
    pub order: Vec<NodeIndex>,
    /// Facts that rules and bases use.
    pub support: Vec<usize>,
}

/// A rule in force: its place in its question, its condition, its outcome.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RulePlan {
    pub rule: usize,
    pub when: Option<NodeIndex>,
    pub outcome: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct AlternativesPlan {
    pub choice: usize,
    pub when: NodeIndex,
    pub options: Vec<usize>,
    /// For each outcome: its rank, 0 the best.
    pub ranks: Vec<usize>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct TestPlan {
    pub test: usize,
    pub when: NodeIndex,
    pub required: Option<NodeIndex>,
    pub holds: Option<NodeIndex>,
}

#[derive(Clone, Debug)]
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
        principles: compiler.principles(),
        procedures: compiler.procedures(),
        duties: compiler.duties(),
        ladder: compiler.ladder(),
        baselines: compiler.baselines(),
    };
    compiler.remaining_terms();
    stage.program = compiler.program;
    stage.program.seal();
    stage.applies_order = stage.program.order(stage.applies.iter().flatten().copied());
    for plan in &mut stage.questions {
        let roots = plan.rules.iter().filter_map(|it| it.when);
        plan.order = stage.program.order(roots.chain(plan.bases.iter().map(|(_, is)| *is)));
        let facts = plan.order.iter().filter_map(|it| {
            let Node::Fact(fact) = stage.program.node(*it) else { return None };
            Some(fact)
        });
        plan.support = facts.collect();
        plan.support.sort_unstable();
    }
    stage
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

    fn named(&mut self, id: &'a str) -> NodeIndex {
        if let Some(&fact) = self.facts_by_id.get(id) {
            return self.put(Node::Fact(fact));
        }
        if let Some(&term) = self.terms_by_id.get(id) {
            return self.term(term);
        }
        let known = self.facts_by_id.keys().chain(self.terms_by_id.keys());
        let hint = hint(id, known.copied());
        self.flaw(format!("unknown fact or term `{id}`{hint}"))
    }

    fn term(&mut self, term: usize) -> NodeIndex {
        let pack: &'a Pack = self.pack;
        match self.terms.get(&term) {
            Some(Progress::Done(index)) => return *index,
            Some(Progress::Open) => {
                let id = &pack.terms[term].id;
                return self.flaw(format!("term `{id}` rests on itself: a cycle"));
            }
            None => {}
        }
        self.terms.insert(term, Progress::Open);
        let place = std::mem::replace(&mut self.place, format!("term `{}`", pack.terms[term].id));
        let inner = self.formula(&pack.terms[term].is);
        self.place = place;
        let index = self.put(Node::Term(term, inner));
        self.terms.insert(term, Progress::Done(index));
        index
    }

    /// Terms that nothing uses are still checked.
    fn remaining_terms(&mut self) {
        self.outcome_known = true;
        for term in self.terms_by_id.values().copied().collect::<Vec<_>>() {
            self.term(term);
        }
    }

    fn test(&mut self, id: &str, test: &'a ChoiceTest) -> NodeIndex {
        let pack: &'a Pack = self.pack;
        let Some(choice) = pack.choices.iter().position(|it| it.id == id) else {
            let hint = hint(id, pack.choices.iter().map(|it| it.id.as_str()));
            return self.flaw(format!("unknown choice `{id}`{hint}"));
        };
        let (kind, ids): (_, Vec<&str>) = match test {
            ChoiceTest::Is(options) => {
                let kind =
                    if options.contains(&None) { TestKind::AnyOrNothing } else { TestKind::Any };
                (kind, options.iter().flatten().map(String::as_str).collect())
            }
            ChoiceTest::HasAny(options) => {
                (TestKind::Any, options.iter().map(String::as_str).collect())
            }
            ChoiceTest::Only(options) => {
                (TestKind::Only, options.iter().map(String::as_str).collect())
            }
        };
        let options = ids.into_iter().fold(0, |set, it| set | self.options(choice, it));
        let test = Test { choice, kind, options };
        let place = self.program.tests.iter().position(|it| *it == test).unwrap_or_else(|| {
            self.program.tests.push(test);
            self.program.tests.len() - 1
        });
        self.put(Node::Test(place))
    }

    /// The bit of an option, or the bits of a set.
    fn options(&mut self, choice: usize, id: &str) -> u64 {
        let choice = &self.pack.choices[choice];
        // An option that changed with an amendment stands there more than once.
        let named = |id: &str| {
            let options = choice.options.iter().enumerate().filter(|(_, it)| it.id == id);
            options.fold(0, |set, (option, _)| set | 1 << option)
        };
        if choice.options.iter().any(|it| it.id == id) {
            return named(id);
        }
        if let Some(members) = choice.sets.get(id) {
            return members.iter().fold(0, |set, it| set | named(it));
        }
        let known = choice.options.iter().map(|it| it.id.as_str());
        let hint = hint(id, known.chain(choice.sets.keys().map(String::as_str)));
        self.flaw(format!("unknown option `{id}` of choice `{}`{hint}", choice.id));
        0
    }

    fn question_set(&mut self, ids: &[String]) -> NodeIndex {
        let mut set = 0;
        for id in ids {
            match self.pack.questions.iter().position(|it| it.id == *id) {
                Some(question) => set |= 1 << question,
                None => {
                    let hint = hint(id, self.pack.questions.iter().map(|it| it.id.as_str()));
                    self.flaw(format!("unknown question `{id}`{hint}"));
                }
            }
        }
        self.put(Node::Question(set))
    }

    fn outcome_set(&mut self, patterns: &[String]) -> NodeIndex {
        if !self.outcome_known {
            return self.flaw("a rule cannot rest on the outcome it decides".into());
        }
        let set = patterns.iter().fold(0, |set, it| set | self.outcomes(it));
        self.put(Node::Outcome(set))
    }

    /// The outcomes that a pattern names: `x`, or `x:*` for `x` and all that start with `x:`.
    fn outcomes(&mut self, pattern: &str) -> u64 {
        let matches = |id: &str| match pattern.strip_suffix(":*") {
            Some(stem) => id == stem || id.strip_prefix(stem).is_some_and(|it| it.starts_with(':')),
            None => id == pattern,
        };
        let ids = self.pack.outcomes.iter().map(|it| it.id.as_str());
        let set = ids.clone().enumerate().filter(|(_, id)| matches(id));
        let set = set.fold(0, |set, (outcome, _)| set | 1 << outcome);
        if set == 0 {
            let hint = hint(pattern, ids);
            self.flaw(format!("unknown outcome `{pattern}`{hint}"));
        }
        set
    }

    fn outcome(&mut self, id: &str) -> usize {
        let ids = self.pack.outcomes.iter().map(|it| it.id.as_str());
        ids.clone().position(|it| it == id).unwrap_or_else(|| {
            let hint = hint(id, ids);
            self.flaw(format!("unknown outcome `{id}`{hint}"));
            0
        })
    }

    /// A formula for where no fact is known yet.
    fn without_facts(&mut self, formula: &'a Formula) -> NodeIndex {
        let index = self.formula(formula);
        let order = self.program.order([index]);
        if order.iter().any(|it| matches!(self.program.node(*it), Node::Fact(_))) {
            return self
                .flaw("rests on a fact: only choices and the question are known here".into());
        }
        index
    }

    fn at(&mut self, place: String) {
        self.place = place;
    }
}

mod plans;
