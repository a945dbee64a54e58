//! What can be wrong in a pack, found before a visitor does.

mod language;
mod reach;
mod structure;

use std::collections::BTreeSet;

use crate::formula::Formula;
use crate::pack::Pack;
use crate::rulebook::{Flaw, Rulebook};

pub(crate) use structure::{each_window, openings, structure};

/// How long to look for rules that nothing reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Not at all: only what reading the pack shows.
    Reading,
    /// Try this many situations a question, chosen to get deeper into its rules.
    Trying { situations: u64 },
}

impl Rulebook {
    /// Everything that is wrong with the pack, with its place.
    ///
    /// Besides what [`Rulebook::from_parts`] refuses: unused facts and terms, elements without a
    /// citation, missing translations and, with [`Effort::Trying`], rules that never decide.
    pub fn lint(&self, effort: Effort) -> Vec<Flaw> {
        let mut flaws = vec![];
        unused(self.pack(), &mut flaws);
        uncited(self.pack(), &mut flaws);
        language::untranslated(self.pack(), &mut flaws);
        language::speechless(self.pack(), &mut flaws);
        if let Effort::Trying { situations } = effort {
            reach::unreached(self, situations, &mut flaws);
        }
        flaws
    }
}

pub(crate) fn flaw(flaws: &mut Vec<Flaw>, place: String, says: impl Into<String>) {
    flaws.push(Flaw { place, says: says.into() });
}

/// Facts and terms that no rule, base, principle, procedure, duty or rung rests on.
fn unused(pack: &Pack, flaws: &mut Vec<Flaw>) {
    let mut used = BTreeSet::new();
    let mut todo: Vec<&Formula> = roots(pack);
    while let Some(formula) = todo.pop() {
        formula.visit(&mut |it| {
            if let Formula::Named(id) = it
                && used.insert(id.as_str())
            {
                todo.extend(pack.terms.iter().filter(|it| it.id == *id).map(|it| &it.is));
            }
        });
    }
    for fact in pack.facts.iter().filter(|it| !used.contains(it.id.as_str())) {
        flaw(flaws, format!("fact `{}`", fact.id), "nothing rests on it: use it or leave it out");
    }
    for term in pack.terms.iter().filter(|it| !used.contains(it.id.as_str())) {
        flaw(flaws, format!("term `{}`", term.id), "nothing rests on it: use it or leave it out");
    }
}

/// Every formula that is not a term's.
fn roots(pack: &Pack) -> Vec<&Formula> {
    let mut all: Vec<&Formula> = vec![];
    for question in &pack.questions {
        all.extend(question.rules.iter().filter_map(|it| it.when.as_ref()));
        all.extend(question.bases.iter().map(|it| &it.is));
        all.extend(question.alternatives.iter().map(|it| &it.when));
    }
    for test in pack.principles.iter().flat_map(|it| &it.tests) {
        all.push(&test.when);
        all.extend(test.required.iter().chain(&test.holds));
    }
    for procedure in &pack.procedures {
        all.push(&procedure.when);
        for step in &procedure.steps {
            all.extend(step.required.iter().chain(&step.now));
        }
    }
    all.extend(pack.duties.iter().map(|it| &it.when));
    all.extend(pack.ladder.iter().flat_map(|it| &it.states).filter_map(|it| it.when.as_ref()));
    all.extend(pack.choices.iter().filter_map(|it| it.applies.as_ref()));
    all.extend(pack.facts.iter().filter_map(|it| it.asked.as_ref()));
    all.extend(pack.baselines.iter().map(|it| &it.when));
    all
}

/// Elements of law without a provision to rest on.
fn uncited(pack: &Pack, flaws: &mut Vec<Flaw>) {
    let mut need = |place: String, cite: &[String]| {
        if cite.iter().all(|it| it.trim().is_empty()) {
            flaw(flaws, place, "cites nothing: name the provision it rests on");
        }
    };
    for fact in &pack.facts {
        need(format!("fact `{}`", fact.id), &fact.cite);
    }
    for term in &pack.terms {
        need(format!("term `{}`", term.id), &term.cite);
    }
    for question in &pack.questions {
        need(format!("question `{}`", question.id), &question.cite);
        for rule in &question.rules {
            need(format!("question `{}`, rule `{}`", question.id, rule.id), &rule.cite);
        }
        for base in &question.bases {
            need(format!("question `{}`, base `{}`", question.id, base.id), &base.cite);
        }
    }
    for principle in &pack.principles {
        need(format!("principle `{}`", principle.id), &principle.cite);
        for (place, test) in (1..).zip(&principle.tests) {
            need(format!("principle `{}`, test {place}", principle.id), &test.cite);
        }
    }
    for procedure in &pack.procedures {
        for (place, step) in (1..).zip(&procedure.steps) {
            need(format!("procedure `{}`, step {place}", procedure.id), &step.cite);
        }
    }
    for duty in &pack.duties {
        need(format!("duty `{}`", duty.id), &duty.cite);
    }
    for rung in &pack.ladder {
        need(format!("rung `{}`", rung.id), &rung.cite);
    }
}
