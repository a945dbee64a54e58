//! Ids in formulas, resolved.

use super::{Compiler, Progress};
use crate::formula::{ChoiceTest, Formula};
use crate::pack::Pack;
use crate::program::{Node, NodeIndex, Test, TestKind};
use crate::spelling::hint;

impl<'a> Compiler<'a> {
    pub(super) fn named(&mut self, id: &'a str) -> NodeIndex {
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

    pub(super) fn term(&mut self, term: usize) -> NodeIndex {
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
    pub(super) fn remaining_terms(&mut self) {
        self.outcome_known = true;
        for term in self.terms_by_id.values().copied().collect::<Vec<_>>() {
            self.term(term);
        }
    }

    pub(super) fn test(&mut self, id: &str, test: &'a ChoiceTest) -> NodeIndex {
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
    pub(super) fn options(&mut self, choice: usize, id: &str) -> u64 {
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

    pub(super) fn question_set(&mut self, ids: &[String]) -> NodeIndex {
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

    pub(super) fn outcome_set(&mut self, patterns: &[String]) -> NodeIndex {
        if !self.outcome_known {
            return self.flaw("a rule cannot rest on the outcome it decides".into());
        }
        let set = patterns.iter().fold(0, |set, it| set | self.outcomes(it));
        self.put(Node::Outcome(set))
    }

    /// The outcomes that a pattern names: `x`, or `x:*` for `x` and all that start with `x:`.
    pub(super) fn outcomes(&mut self, pattern: &str) -> u64 {
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

    pub(super) fn outcome(&mut self, id: &str) -> usize {
        let ids = self.pack.outcomes.iter().map(|it| it.id.as_str());
        ids.clone().position(|it| it == id).unwrap_or_else(|| {
            let hint = hint(id, ids);
            self.flaw(format!("unknown outcome `{id}`{hint}"));
            0
        })
    }

    /// A formula for where no fact is known yet.
    pub(super) fn without_facts(&mut self, formula: &'a Formula) -> NodeIndex {
        let index = self.formula(formula);
        let order = self.program.order(vec![index]);
        if order.iter().any(|it| matches!(self.program.node(*it), Node::Fact(_))) {
            return self
                .flaw("rests on a fact: only choices and the question are known here".into());
        }
        index
    }
}
