//! The engine's only verb.

use crate::assessment::{Alternative, Assessment, BaseState};
use crate::compile::{QuestionPlan, Stage};
use crate::finding::Finding;
use crate::open::Answer;
use crate::program::{Lanes, Setting};
use crate::rulebook::Rulebook;
use crate::situation::{Situation, SituationError};
use crate::statement::Statement;

/// Which rule decided each of 64 lanes, and under which option of a choice left open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decided {
    /// Place in the plan's rules.
    pub rules: [u16; 64],
    /// Option of the open choice, or `NO_OPTION`.
    pub options: [u8; 64],
}

const NO_OPTION: u8 = u8::MAX;

impl Decided {
    pub fn outcome(&self, plan: &QuestionPlan, lane: usize) -> usize {
        plan.rules[usize::from(self.rules[lane])].outcome
    }

    pub fn option(&self, lane: usize) -> Option<usize> {
        (self.options[lane] != NO_OPTION).then(|| self.options[lane].into())
    }
}

/// One lane for each set bit.
pub(crate) fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        (set != 0).then(|| {
            let bit = set.trailing_zeros() as usize;
            set &= set - 1;
            bit
        })
    })
}

impl Stage {
    /// Decides the lanes of `mask`. Where a choice was left open, the best answer over its options
    /// counts, and among equals the earlier option's.
    pub(crate) fn decide(
        &self,
        statement: &Statement,
        facts: &[Lanes],
        desk: &mut Vec<Lanes>,
        mask: u64,
    ) -> Decided {
        let plan = &self.questions[statement.question];
        let mut decided = Decided { rules: [0; 64], options: [NO_OPTION; 64] };
        let rank = |rule: u16| {
            let outcome = plan.rules[usize::from(rule)].outcome;
            plan.alternatives.as_ref().map_or(0, |it| it.ranks[outcome])
        };
        for (place, folded) in statement.folded.iter().enumerate() {
            let rules = folded.first_rules(facts, desk, mask);
            let option = folded.option.and_then(|it| u8::try_from(it).ok()).unwrap_or(NO_OPTION);
            if place == 0 {
                decided = Decided { rules, options: [option; 64] };
                continue;
            }
            for lane in bits(mask) {
                if rank(rules[lane]) < rank(decided.rules[lane]) {
                    decided.rules[lane] = rules[lane];
                    decided.options[lane] = option;
                }
            }
        }
        decided
    }

    /// The options of a choice left open, where the question looks at alternatives.
    pub(crate) fn open_options(&self, statement: &Statement) -> Option<Vec<usize>> {
        let alternatives = self.questions[statement.question].alternatives.as_ref()?;
        if statement.chosen[alternatives.choice] != 0 {
            return None;
        }
        let mut desk = self.program.desk();
        let order = self.program.order([alternatives.when]);
        let facts = vec![Finding::Unknown; self.asked.len()];
        self.program.run(order, statement.setting(), &facts, &mut desk);
        let open = desk[alternatives.when.0 as usize] == Finding::True;
        open.then(|| alternatives.options.clone())
    }
}

impl Rulebook {
    /// Assesses a situation: its outcome, with all grounds.
    ///
    /// # Errors
    /// Where the situation names something the pack does not know, or lacks a choice it needs.
    pub fn assess(&self, situation: &Situation) -> Result<Assessment, SituationError> {
        self.state(situation).map(|it| self.assess_statement(&it))
    }

    /// The outcome's id alone.
    ///
    /// # Errors
    /// As [`Rulebook::assess`].
    pub fn outcome(&self, situation: &Situation) -> Result<&str, SituationError> {
        let statement = self.state(situation)?;
        Ok(&self.pack().outcomes[self.decide(&statement)].id)
    }

    /// The outcome alone, as its place in the pack's list.
    pub fn decide(&self, statement: &Statement) -> usize {
        let stage = &self.stages()[statement.stage];
        let facts: Vec<Lanes> = statement.findings.iter().map(|it| Lanes::from(*it)).collect();
        let plan = &stage.questions[statement.question];
        stage.decide(statement, &facts, &mut Vec::with_capacity(256), 1).outcome(plan, 0)
    }

    /// Facts, by place, that the statement's question uses at all.
    pub fn support(&self, statement: &Statement) -> &[usize] {
        &self.stages()[statement.stage].questions[statement.question].support
    }

    /// Assesses what [`Rulebook::state`] resolved.
    pub fn assess_statement(&self, statement: &Statement) -> Assessment {
        let stage = &self.stages()[statement.stage];
        let plan = &stage.questions[statement.question];
        let facts: Vec<Lanes> = statement.findings.iter().map(|it| Lanes::from(*it)).collect();
        let mut small = Vec::with_capacity(256);
        let decided = stage.decide(statement, &facts, &mut small, 1);
        let alternatives = self.alternatives(stage, statement, &facts);

        let mut chosen = statement.chosen.clone();
        if let (Some(option), Some(it)) = (decided.option(0), &plan.alternatives) {
            chosen[it.choice] = 1 << option;
        }
        // What is asked follows what was chosen; all else, the option that answers best.
        let asked = decided.option(0).map(|_| {
            let mut desk = stage.program.desk();
            stage.program.run(
                plan.whole.iter().copied(),
                statement.setting(),
                &statement.findings,
                &mut desk,
            );
            self.asked(stage, statement, &desk)
        });
        let outcome = decided.outcome(plan, 0);
        let setting = Setting { outcome: Some(outcome), chosen: &chosen, ..statement.setting() };
        let folded = statement.folded(decided.option(0));
        let desk = folded.desk(stage, setting, &statement.findings);

        let place = usize::from(decided.rules[0]);
        let mut assessment = Assessment {
            edition: stage.from.clone(),
            question: statement.question,
            outcome,
            rule: plan.rules[place].rule,
            best: alternatives.iter().position(|it| Some(it.option) == decided.option(0)),
            alternatives,
            bases: plan
                .bases
                .iter()
                .map(|(base, is)| BaseState { base: *base, finding: desk[is.0 as usize] })
                .collect(),
            decisive: vec![],
            open: vec![],
            contradictions: self.contradictions(statement),
            principles: self.principles(stage, &desk),
            procedure: self.procedure(stage, &desk),
            duties: self.duties(stage, &desk),
            ladder: self.ladder(stage, &desk),
            trace: self.trace(stage, statement, place, folded, &desk),
            facts: statement
                .findings
                .iter()
                .copied()
                .zip(statement.origins.iter().copied())
                .collect(),
            asked: asked.unwrap_or_else(|| self.asked(stage, statement, &desk)),
        };
        let answer = Answer { outcome, rule: place, option: decided.option(0) };
        let asked = &assessment.asked;
        assessment.open = self.open(stage, statement, answer, asked, &desk, &mut small);
        assessment.decisive = self.decisive(stage, statement, outcome, &mut small);
        assessment
    }

    fn alternatives(
        &self,
        stage: &Stage,
        statement: &Statement,
        facts: &[Lanes],
    ) -> Vec<Alternative> {
        let plan = &stage.questions[statement.question];
        let Some(alternatives) = &plan.alternatives else { return vec![] };
        let mut desk = vec![];
        let mut answers = vec![];
        for folded in statement.folded.iter() {
            if let Some(option) = folded.option {
                let rule = folded.first_rules(facts, &mut desk, 1)[0];
                let outcome = plan.rules[usize::from(rule)].outcome;
                answers.push(Alternative { choice: alternatives.choice, option, outcome });
            }
        }
        answers
    }
}
