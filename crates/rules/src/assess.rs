//! The engine's only verb.

use crate::assessment::{Alternative, Assessment, BaseState};
use crate::compile::{AlternativesPlan, QuestionPlan, Stage};
use crate::finding::Finding;
use crate::folded::Folded;
use crate::open::Answer;
use crate::program::{NodeIndex, Setting};
use crate::rulebook::Rulebook;
use crate::situation::{Situation, SituationError};
use crate::statement::Statement;
use crate::trace::Trace;
use crate::value::Lanes;

/// Which rule decided each of 64 lanes, by its place in the plan.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decided {
    pub rules: [u16; 64],
}

impl Decided {
    pub fn outcome(&self, plan: &QuestionPlan, lane: usize) -> usize {
        plan.rules[usize::from(self.rules[lane])].outcome
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

impl QuestionPlan {
    /// How good the answer of a rule is among alternatives, 0 the best.
    fn rank(&self, rule: usize) -> usize {
        self.alternatives.as_ref().map_or(0, |it| it.ranks[self.rules[rule].outcome])
    }

    /// Which of these rules, one for each option of a choice left open, answers best: the earlier
    /// among equals.
    fn best(&self, rules: &[usize]) -> usize {
        (0..rules.len()).min_by_key(|it| self.rank(rules[*it])).unwrap_or(0)
    }

    /// What each option of a choice left open comes to, by the rules that decide under them.
    fn answers(&self, statement: &Statement, rules: &[usize]) -> Vec<Alternative> {
        let Some(AlternativesPlan { choice, .. }) = self.alternatives else { return vec![] };
        let answer = |(folded, rule): (&Folded, &usize)| {
            let outcome = self.rules[*rule].outcome;
            folded.option.map(|option| Alternative { choice, option, outcome })
        };
        statement.folded.iter().zip(rules).filter_map(answer).collect()
    }
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
        let rank = |rule: u16| plan.rank(rule.into());
        let mut best = [0; 64];
        for (place, folded) in statement.folded.iter().enumerate() {
            let rules = folded.first_rules(facts, desk, mask);
            if place == 0 {
                best = rules;
                continue;
            }
            for lane in bits(mask) {
                if rank(rules[lane]) < rank(best[lane]) {
                    best[lane] = rules[lane];
                }
            }
        }
        Decided { rules: best }
    }

    /// The options of a choice left open, where the question looks at alternatives.
    pub(crate) fn open_options(&self, statement: &Statement) -> Option<Vec<usize>> {
        let alternatives = self.questions[statement.question].alternatives.as_ref()?;
        if statement.chosen[alternatives.choice] != 0 {
            return None;
        }
        let mut desk = self.program.desk();
        let order = self.program.order(vec![alternatives.when]);
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
        let facts = statement.lanes();
        let plan = &stage.questions[statement.question];
        stage.decide(statement, &facts, &mut Vec::with_capacity(256), 1).outcome(plan, 0)
    }

    /// Facts, by place, that the statement's question uses at all.
    pub fn support(&self, statement: &Statement) -> &[usize] {
        &self.stages()[statement.stage].questions[statement.question].support
    }

    /// Assesses what [`Rulebook::state`] resolved.
    pub fn assess_statement(&self, statement: &Statement) -> Assessment {
        self.assessed::<true>(statement)
    }

    /// The same without what a report leaves out: contradictions, next steps, powers, the trace, how
    /// each fact stands and, where none is open, which are asked for.
    pub fn assess_in_short(&self, statement: &Statement) -> Assessment {
        self.assessed::<false>(statement)
    }

    fn assessed<const WHOLLY: bool>(&self, statement: &Statement) -> Assessment {
        let stage = &self.stages()[statement.stage];
        let plan = &stage.questions[statement.question];
        let facts = statement.lanes();
        let mut small = Vec::with_capacity(256);
        let each =
            statement.folded.iter().map(|it| it.first_rules(&facts, &mut small, 1)[0].into());
        let rules: Vec<usize> = each.collect();
        let best = plan.best(&rules);
        let (folded, place) = (&statement.folded[best], rules[best]);

        let alternative = folded.option.zip(plan.alternatives.as_ref()).map(|(option, it)| {
            let mut chosen = statement.chosen.clone();
            chosen[it.choice] = 1 << option;
            chosen
        });
        let chosen = alternative.as_ref().unwrap_or(&statement.chosen);
        let outcome = plan.rules[place].outcome;
        let setting = Setting { outcome: Some(outcome), chosen, ..statement.setting() };
        let desk = folded.desk(stage, setting, &statement.findings);

        let mut assessment = self.grounded(stage, statement, &desk, &rules, best);
        if WHOLLY || statement.folded.iter().any(|it| it.has_unknown(statement)) {
            assessment.asked = folded.asked.facts(stage, statement);
        }
        if WHOLLY {
            self.onward(stage, statement, &desk, &mut assessment);
            assessment.trace = self.trace(stage, statement, place, folded, &desk);
        }
        let answer = Answer { outcome, rules: &rules, best };
        assessment.open =
            self.open(stage, statement, answer, &assessment.asked, &facts, &mut small);
        assessment.decisive = self.decisive(stage, statement, outcome, facts, &mut small);
        assessment
    }

    /// The outcome with what goes with it; the rest is not looked at yet.
    fn grounded(
        &self,
        stage: &Stage,
        statement: &Statement,
        desk: &[Finding],
        rules: &[usize],
        best: usize,
    ) -> Assessment {
        let plan = &stage.questions[statement.question];
        let base = |(base, is): &(usize, NodeIndex)| BaseState {
            base: *base,
            finding: desk[is.0 as usize],
        };
        Assessment {
            edition: stage.from.clone(),
            question: statement.question,
            outcome: plan.rules[rules[best]].outcome,
            rule: plan.rules[rules[best]].rule,
            best: statement.folded[best].option.map(|_| best),
            alternatives: plan.answers(statement, rules),
            bases: plan.bases.iter().map(base).collect(),
            decisive: vec![],
            open: vec![],
            principles: self.principles(stage, desk),
            duties: self.duties(stage, desk),
            asked: vec![],
            contradictions: vec![],
            procedure: None,
            ladder: vec![],
            trace: Trace::default(),
            facts: vec![],
        }
    }

    /// What a report leaves out, but for the trace.
    fn onward(&self, stage: &Stage, statement: &Statement, desk: &[Finding], out: &mut Assessment) {
        let origins = statement.origins.iter().copied();
        out.contradictions = self.contradictions(statement);
        out.procedure = self.procedure(stage, desk);
        out.ladder = self.ladder(stage, desk);
        out.facts = statement.findings.iter().copied().zip(origins).collect();
    }
}
