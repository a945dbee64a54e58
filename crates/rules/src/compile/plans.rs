//! The elements of a pack that carry formulas, one by one.

use super::{
    Alternatives, AlternativesPlan, Compiler, Formula, Question, QuestionPlan, RulePlan, TestPlan,
    in_force,
};
use crate::pack::{Choice, Fact};
use crate::program::NodeIndex;
use crate::spelling::hint;

use super::ProcedurePlan;

impl<'a> Compiler<'a> {
    fn optional(&mut self, formula: Option<&'a Formula>) -> Option<NodeIndex> {
        formula.map(|it| self.formula(it))
    }

    pub(super) fn question(&mut self, question: &'a Question) -> QuestionPlan {
        self.outcome_known = false;
        let mut plan = QuestionPlan {
            rules: vec![],
            bases: vec![],
            alternatives: None,
            order: vec![],
            whole: vec![],
            wanted: vec![],
            support: vec![],
        };
        for (index, rule) in question.rules.iter().enumerate() {
            if in_force(rule.from.as_ref(), rule.until.as_ref(), self.day) {
                self.at(format!("question `{}`, rule `{}`", question.id, rule.id));
                let when = self.optional(rule.when.as_ref());
                let outcome = self.outcome(&rule.outcome);
                plan.rules.push(RulePlan { rule: index, when, outcome });
            }
        }
        for (index, base) in question.bases.iter().enumerate() {
            if in_force(base.from.as_ref(), base.until.as_ref(), self.day) {
                self.at(format!("question `{}`, base `{}`", question.id, base.id));
                let is = self.formula(&base.is);
                plan.bases.push((index, is));
            }
        }
        self.at(format!("question `{}`, alternatives", question.id));
        let live = |it: &&Alternatives| in_force(it.from.as_ref(), it.until.as_ref(), self.day);
        let alternatives = question.alternatives.as_ref().filter(live);
        plan.alternatives = alternatives.and_then(|it| self.alternatives(it));
        plan
    }

    fn alternatives(&mut self, alternatives: &'a Alternatives) -> Option<AlternativesPlan> {
        let id = &alternatives.choice;
        let Some(choice) = self.pack.choices.iter().position(|it| it.id == *id) else {
            let hint = hint(id, self.pack.choices.iter().map(|it| it.id.as_str()));
            self.flaw(format!("unknown choice `{id}`{hint}"));
            return None;
        };
        let worst = alternatives.best_first.len();
        let mut ranks = vec![worst; self.pack.outcomes.len()];
        for (rank, patterns) in alternatives.best_first.iter().enumerate() {
            let set = patterns.iter().fold(0, |set, it| set | self.outcomes(it));
            for (outcome, it) in ranks.iter_mut().enumerate() {
                if set >> outcome & 1 == 1 {
                    *it = rank.min(*it);
                }
            }
        }
        let when = self.without_facts(&alternatives.when);
        let options = self.alternative_options(choice, &alternatives.options);
        (!options.is_empty()).then_some(AlternativesPlan { options, when, choice, ranks })
    }

    /// Places of the options in force.
    fn alternative_options(&mut self, choice: usize, ids: &[String]) -> Vec<usize> {
        let choice = &self.pack.choices[choice];
        let known = || choice.options.iter().map(|it| it.id.as_str());
        for id in ids.iter().filter(|id| known().all(|it| it != id.as_str())) {
            let hint = hint(id, known());
            self.flaw(format!("unknown option `{id}` of choice `{}`{hint}", choice.id));
        }
        if ids.is_empty() {
            self.flaw("no options are named".into());
        }
        ids.iter().filter_map(|it| choice.option_on(it, self.day)).collect()
    }

    pub(super) fn applies(&mut self, choice: &'a Choice) -> Option<NodeIndex> {
        self.at(format!("choice `{}`, applies", choice.id));
        choice.applies.as_ref().map(|it| self.without_facts(it))
    }

    pub(super) fn asked(&mut self, fact: &'a Fact) -> Option<NodeIndex> {
        self.at(format!("fact `{}`, asked", fact.id));
        let live = in_force(fact.from.as_ref(), fact.until.as_ref(), self.day);
        self.optional(fact.asked.as_ref().filter(|_| live))
    }

    pub(super) fn principles(&mut self) -> Vec<Vec<TestPlan>> {
        self.outcome_known = true;
        let principles = &self.pack.principles;
        principles
            .iter()
            .map(|principle| {
                let mut plans = vec![];
                for (index, test) in principle.tests.iter().enumerate() {
                    if in_force(test.from.as_ref(), test.until.as_ref(), self.day) {
                        self.at(format!("principle `{}`, test {}", principle.id, index + 1));
                        let when = self.formula(&test.when);
                        let required = self.optional(test.required.as_ref());
                        let holds = self.optional(test.holds.as_ref());
                        plans.push(TestPlan { test: index, when, required, holds });
                    }
                }
                plans
            })
            .collect()
    }

    pub(super) fn procedures(&mut self) -> Vec<ProcedurePlan> {
        self.outcome_known = true;
        let mut plans = vec![];
        for (index, procedure) in self.pack.procedures.iter().enumerate() {
            if in_force(procedure.from.as_ref(), procedure.until.as_ref(), self.day) {
                self.at(format!("procedure `{}`", procedure.id));
                let when = self.formula(&procedure.when);
                let steps = procedure.steps.iter().map(|step| {
                    (self.optional(step.required.as_ref()), self.optional(step.now.as_ref()))
                });
                let steps = steps.collect();
                plans.push(ProcedurePlan { procedure: index, when, steps });
            }
        }
        plans
    }

    pub(super) fn duties(&mut self) -> Vec<(usize, NodeIndex)> {
        self.outcome_known = true;
        let mut plans = vec![];
        for (index, duty) in self.pack.duties.iter().enumerate() {
            if in_force(duty.from.as_ref(), duty.until.as_ref(), self.day) {
                self.at(format!("duty `{}`", duty.id));
                plans.push((index, self.formula(&duty.when)));
            }
        }
        plans
    }

    pub(super) fn ladder(&mut self) -> Vec<Vec<(usize, Option<NodeIndex>)>> {
        self.outcome_known = true;
        let ladder = &self.pack.ladder;
        ladder
            .iter()
            .map(|rung| {
                let mut plans = vec![];
                for (index, state) in rung.states.iter().enumerate() {
                    if in_force(state.from.as_ref(), state.until.as_ref(), self.day) {
                        self.at(format!("rung `{}`, state {}", rung.id, index + 1));
                        let when = self.optional(state.when.as_ref());
                        plans.push((index, when));
                    }
                }
                plans
            })
            .collect()
    }

    pub(super) fn baselines(&mut self) -> Vec<NodeIndex> {
        self.outcome_known = false;
        let baselines = &self.pack.baselines;
        baselines
            .iter()
            .map(|it| {
                self.at(format!("baseline `{}`", it.id));
                self.without_facts(&it.when)
            })
            .collect()
    }
}
