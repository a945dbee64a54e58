//! The plain interpreter, and whoever else knows the law, asked row by row.

use super::{Found, Proof};
use crate::finding::Finding;
use crate::statement::Statement;
use crate::sweep::Sweep;

impl Proof<'_> {
    /// Two worlds of every row of the decision table: in one all facts that the row leaves open are
    /// false, in the other true.
    pub(super) fn reading(&mut self, statement: &Statement, sweep: &mut Sweep) {
        let facts = sweep.facts().to_vec();
        for row in sweep.rows() {
            for rest in [Finding::False, Finding::True] {
                let finding = |fact: &usize| match (row.yes.contains(fact), row.no.contains(fact)) {
                    (true, _) => Finding::True,
                    (_, true) => Finding::False,
                    (false, false) => rest,
                };
                let findings: Vec<Finding> = facts.iter().map(finding).collect();
                if !sweep.is_possible(&findings) {
                    continue;
                }
                let mut there = statement.clone();
                facts.iter().zip(&findings).for_each(|(fact, it)| there.record(*fact, *it));
                let situation = self.book.situation_of(&there);
                let outcomes = &self.book.pack().outcomes;
                let place = |id: &str| outcomes.iter().position(|it| it.id == id);
                let read = self.book.interpret(&situation).ok().and_then(place);
                let mut answers = vec![row.outcome, read.unwrap_or(outcomes.len())];
                if let Some(other) = self.other {
                    answers.push(place(&other(&situation)).unwrap_or(outcomes.len()));
                }
                self.checked += 1;
                if answers.iter().any(|it| *it != row.outcome) {
                    let found = Found { findings, then: vec![], outcomes: answers };
                    return self.note(statement, &facts, found);
                }
            }
        }
    }
}
