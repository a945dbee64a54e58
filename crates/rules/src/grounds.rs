//! What goes with an outcome: principles, next steps, duties, the ladder, what to ask.

use crate::assessment::{PrincipleState, ProcedureState, RungState};
use crate::compile::Stage;
use crate::finding::Finding;
use crate::program::NodeIndex;
use crate::rulebook::Rulebook;
use crate::said::Said;
use crate::statement::Statement;

/// What a node was found to be; a missing one is true.
fn value(desk: &[Finding], node: Option<NodeIndex>) -> Finding {
    node.map_or(Finding::True, |it| desk[it.0 as usize])
}

impl Rulebook {
    pub(crate) fn principles(&self, stage: &Stage, desk: &[Finding]) -> Vec<PrincipleState> {
        let state = |tests: &Vec<crate::compile::TestPlan>| {
            let test = tests.iter().find(|it| value(desk, Some(it.when)) == Finding::True);
            let said = match test.map(|it| (value(desk, it.required), it.holds)) {
                None | Some((Finding::False, _) | (_, None)) => Said::NotRequired,
                Some((Finding::Unknown, Some(holds))) => {
                    // Whether it is required is open; met either way if it holds.
                    let holds = value(desk, Some(holds));
                    if holds == Finding::True { Said::Met } else { Said::Unknown }
                }
                Some((Finding::True, Some(holds))) => Said::from(value(desk, Some(holds))),
            };
            PrincipleState { test: test.map(|it| it.test), said }
        };
        stage.principles.iter().map(state).collect()
    }

    pub(crate) fn procedure(&self, stage: &Stage, desk: &[Finding]) -> Option<ProcedureState> {
        let plan =
            stage.procedures.iter().find(|it| value(desk, Some(it.when)) == Finding::True)?;
        let step = |(required, now): &(Option<NodeIndex>, Option<NodeIndex>)| {
            let now = now.is_some_and(|it| value(desk, Some(it)) == Finding::True);
            (value(desk, *required), now)
        };
        Some(ProcedureState {
            procedure: plan.procedure,
            steps: plan.steps.iter().map(step).collect(),
        })
    }

    pub(crate) fn duties(&self, stage: &Stage, desk: &[Finding]) -> Vec<usize> {
        let applies = |when: &NodeIndex| value(desk, Some(*when)) == Finding::True;
        stage.duties.iter().filter(|(_, when)| applies(when)).map(|(duty, _)| *duty).collect()
    }

    pub(crate) fn ladder(&self, stage: &Stage, desk: &[Finding]) -> Vec<RungState> {
        let mut rungs = vec![];
        for (rung, states) in self.pack().ladder.iter().zip(&stage.ladder) {
            let found = states.iter().find(|(_, when)| value(desk, *when) == Finding::True);
            if let Some((state, _)) = found {
                rungs.push(RungState { state: *state, said: rung.states[*state].finding });
            }
        }
        rungs
    }

    pub(crate) fn contradictions(&self, statement: &Statement) -> Vec<usize> {
        let holds = |fact: &String| {
            self.fact_index(fact).is_some_and(|it| statement.findings[it] == Finding::True)
        };
        let exclusions = self.pack().exclusions.iter().enumerate();
        exclusions.filter(|(_, it)| it.facts.iter().all(holds)).map(|(index, _)| index).collect()
    }
}
