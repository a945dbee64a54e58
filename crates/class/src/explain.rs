//! Why the key is right: in the engine's own words.

use rules::{Change, Finding, Rulebook, Words};

use crate::draw::{assessed, found, with};
use crate::question::{Kind, Question, Said};

/// What is said of a question once it is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation<'b> {
    /// What the situation comes to.
    pub outcome: usize,
    /// The sentence of the rule that decides, and its provisions.
    pub reason: &'b Words,
    pub cite: &'b [String],
    /// Where the rule is a reading of the text.
    pub inference: Option<&'b Words>,
    /// Recorded facts that alone fix the outcome, as they were found.
    pub decisive: Vec<Change>,
    /// One fact apart: what another answer would take, or what the key leads to.
    pub nearest: Option<Nearest>,
    /// Where a basis is asked for: the provisions of the one that is open.
    pub base: Option<usize>,
}

/// A fact found otherwise, and what it comes to then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nearest {
    pub change: Change,
    pub outcome: usize,
}

impl Question {
    /// The engine's account of the situation. `None`, which the tests rule out for every question that
    /// is drawn: it cannot be assessed.
    pub fn explain<'b>(&self, book: &'b Rulebook) -> Option<Explanation<'b>> {
        let assessment = assessed(book, &self.situation)?;
        let rule = book.pack().questions[assessment.question].rules.get(assessment.rule)?;
        let shown = |it: &usize| self.situation.recorded(&book.pack().facts[*it].id).is_some();
        let decisive = assessment.decisive.iter().copied().filter(shown);
        let change = |fact: usize| Change { fact, to: found(&assessment, fact) };
        Some(Explanation {
            outcome: assessment.outcome,
            reason: &rule.reason,
            cite: &rule.cite,
            inference: rule.inference.as_ref(),
            decisive: decisive.map(change).collect(),
            nearest: self.nearest(book, assessment.outcome),
            base: match self.choices[self.key].says {
                Said::Base(it) => Some(it),
                Said::Outcome(_)
                | Said::Principle(_)
                | Said::NoPrinciple
                | Said::Change(_)
                | Said::NoBase => None,
            },
        })
    }

    fn nearest(&self, book: &Rulebook, here: usize) -> Option<Nearest> {
        let to = |change: Change| {
            let outcome = assessed(book, &with(book, &self.situation, change))?.outcome;
            (outcome != here).then_some(Nearest { change, outcome })
        };
        if let (Kind::Change | Kind::Loss, Said::Change(it)) =
            (self.kind, self.choices[self.key].says)
        {
            return to(it);
        }
        let facts = book.pack().facts.iter().enumerate();
        let shown = facts.filter(|(_, it)| self.situation.facts.contains_key(&it.id));
        let turned = |(fact, it): (usize, &rules::Fact)| {
            let now = Finding::from(self.situation.facts.get(&it.id).copied().flatten());
            let to = if now == Finding::True { Finding::False } else { Finding::True };
            Change { fact, to }
        };
        let mut near: Vec<Nearest> = shown.map(turned).filter_map(to).collect();
        // An answer of another kind says more than another reason for the same.
        let finding = |it: usize| book.pack().outcomes[it].finding;
        near.sort_by_key(|it| finding(it.outcome) == finding(here));
        near.first().copied()
    }
}
