//! The replay of an operation: its facts from step to step, and what the engine is asked at each.

use rules::{Situation, keyed};

use crate::dispatch::Facts;
use crate::{Asked, Dispatch, Found, OperationId, Question, Reading, Record, Snapshot, SnapshotId};

/// One step: the facts as they stood then.
#[derive(Clone, Debug)]
pub struct Step<'r> {
    pub snapshot: &'r Snapshot,
    /// All that was found by then, in the order in which it was first named.
    pub facts: Vec<StepFact<'r>>,
}

/// A fact at a step.
#[derive(Clone, Copy, Debug)]
pub struct StepFact<'r> {
    pub found: &'r Found,
    /// The snapshot that found it: this step's, or one that it follows.
    pub from: &'r Snapshot,
    pub change: Change,
}

/// What a step did to a fact, against the step before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Named for the first time.
    New,
    /// Not named again: it goes on.
    Kept,
    /// Named again with the value it had.
    Confirmed,
    /// Named again with another value.
    Changed,
}

impl Record {
    /// The steps of one operation, in order of time.
    pub fn steps(&self, operation: &OperationId) -> Vec<Step<'_>> {
        let mut steps: Vec<Step> = Vec::new();
        for snapshot in self.snapshots.iter().filter(|it| it.operation == *operation) {
            let mut facts = self.facts_at(snapshot);
            let before = steps.last().map_or(&[][..], |it| &it.facts);
            for fact in &mut facts {
                let named = std::ptr::eq(fact.from, snapshot);
                let known = before.iter().find(|it| it.found.fact == fact.found.fact);
                fact.change = match known {
                    None => Change::New,
                    Some(_) if !named => Change::Kept,
                    Some(known) if known.found.value == fact.found.value => Change::Confirmed,
                    Some(_) => Change::Changed,
                };
            }
            steps.push(Step { snapshot, facts });
        }
        steps
    }

    /// The facts of `snapshot` on top of those it follows; without what changed, which needs the
    /// step before.
    fn facts_at<'r>(&'r self, snapshot: &'r Snapshot) -> Vec<StepFact<'r>> {
        let mut chain = vec![snapshot];
        let mut last = snapshot;
        // A circle ends, too: it cannot be longer than the list.
        while let Some(before) = last.follows.as_ref().and_then(|id| self.snapshot(id))
            && chain.len() < self.snapshots.len()
        {
            chain.push(before);
            last = before;
        }
        let mut facts: Vec<StepFact> = Vec::new();
        for from in chain.into_iter().rev() {
            for found in &from.facts {
                let fact = StepFact { found, from, change: Change::New };
                match facts.iter_mut().find(|it| it.found.fact == found.fact) {
                    Some(earlier) => *earlier = fact,
                    None => facts.push(fact),
                }
            }
        }
        facts
    }

    /// What was found of `fact` (an id of the Act's pack) by the time of `snapshot`.
    pub fn found_at<'r>(&'r self, snapshot: &'r Snapshot, fact: &str) -> Option<&'r Found> {
        let facts = self.facts_at(snapshot);
        facts.iter().find(|it| it.found.fact == fact).map(|it| it.found)
    }

    /// The rows that the engine is asked about at a step: those that had started, and had not ended
    /// before it.
    pub fn rows_at<'r>(&'r self, step: &'r Snapshot) -> impl Iterator<Item = &'r Dispatch> {
        self.dispatches_to(&step.operation).filter(|it| self.asked_at(it, step).is_some())
    }

    /// The choices for a row at a step. `None`: it had not started, or had ended before; it belongs to
    /// another operation; or nothing is asked about it.
    fn asked_at<'r>(&self, row: &'r Dispatch, step: &Snapshot) -> Option<&'r Asked> {
        let asked = row.asked.as_ref().filter(|_| row.operation == step.operation)?;
        let started = self.step_number(&asked.from)? <= self.step_number(&step.id)?;
        let over = row.period.end.is_some_and(|end| end.latest() < step.as_of.earliest());
        (started && !over).then_some(asked)
    }

    fn step_number(&self, id: &SnapshotId) -> Option<usize> {
        self.snapshots.iter().position(|it| it.id == *id)
    }

    /// What is asked about a row at a step: to start at the row's first step and where duties are
    /// added to it, and otherwise what the step asks. `None` as for [`Record::situation_at`].
    pub fn question_at(&self, row: &Dispatch, step: &Snapshot) -> Option<Question> {
        let asked = self.asked_at(row, step)?;
        let starts = asked.from == step.id || asked.later.iter().any(|it| it.from == step.id);
        Some(if starts { Question::Start } else { step.question })
    }

    /// The duties a row is asked about at a step.
    fn assignments_at<'r>(&self, asked: &'r Asked, step: &Snapshot) -> &'r [String] {
        let here = self.step_number(&step.id);
        let later = asked.later.iter().rev().find(|it| self.step_number(&it.from) <= here);
        later.map_or(&asked.assignments, |it| &it.assignments)
    }

    /// The situation of a row at a step, under a reading of the step where one is given: the facts as
    /// found by then, those of the reading on top.
    ///
    /// `None` where the row had not started or had ended before the step, belongs to another
    /// operation, or has nothing asked about it.
    pub fn situation_at(
        &self,
        row: &Dispatch,
        step: &Snapshot,
        reading: Option<&Reading>,
    ) -> Option<Situation> {
        let question = self.question_at(row, step)?;
        let asked = row.asked.as_ref()?;
        Some(Situation {
            title: Some(step.label.clone()),
            question: question.id().to_owned(),
            choices: asked.choices(row.pillar, self.assignments_at(asked, step)),
            facts: self.values_at(step, reading),
            ..Situation::default()
        })
    }

    /// The values at a step, under a reading of it where one is given.
    pub(crate) fn values_at(&self, step: &Snapshot, reading: Option<&Reading>) -> Facts {
        let mut values: Vec<(String, Option<bool>)> = Vec::new();
        for it in self.facts_at(step) {
            values.push((it.found.fact.clone(), it.found.value));
        }
        for it in reading.iter().flat_map(|it| &it.facts) {
            values.push((it.fact.clone(), it.value));
        }
        // Of two values for one fact the later one stays.
        keyed(values)
    }
}
