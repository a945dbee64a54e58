//! All worlds of a question one by one, to count what the sweep counts.

#![allow(dead_code, reason = "each test file that takes this module in uses a part of it")]

use rules::{Finding, Rulebook, Situation, Statement};

pub const WORLDS: [Finding; 2] = [Finding::False, Finding::True];
pub const FINDINGS: [Finding; 3] = [Finding::False, Finding::Unknown, Finding::True];

/// The same question and choices with these findings; what a closed world makes of silence does not
/// come in.
pub struct Space<'a> {
    book: &'a Rulebook,
    statement: Statement,
    pub facts: Vec<usize>,
    pub findings: Vec<Finding>,
}

impl<'a> Space<'a> {
    pub fn new(book: &'a Rulebook, situation: &Situation) -> Space<'a> {
        let statement = book.state(situation).expect("a statement");
        let facts: Vec<usize> = (0..book.pack().facts.len()).collect();
        let findings = facts.iter().map(|it| statement.finding(*it)).collect();
        Space { book, statement, facts, findings }
    }

    pub fn statement(&self) -> &Statement {
        &self.statement
    }

    pub fn outcome(&self, findings: &[Finding]) -> usize {
        let mut statement = self.statement.clone();
        for (fact, finding) in findings.iter().enumerate() {
            let never = self.book.pack().facts[fact].closed_world == rules::ClosedWorld::Always;
            let closed = never && *finding == Finding::Unknown;
            statement.record(fact, if closed { Finding::False } else { *finding });
        }
        self.book.decide(&statement)
    }

    /// Whether the pack calls it impossible, by facts on which something depends.
    pub fn possible(&self, findings: &[Finding], live: &[usize]) -> bool {
        let place = |id: &String| self.book.pack().facts.iter().position(|it| it.id == *id);
        !self.book.pack().exclusions.iter().any(|it| {
            let mut facts = it.facts.iter().filter_map(place);
            facts.all(|it| live.contains(&it) && findings[it] == Finding::True)
        })
    }

    /// Every setting of these facts over these values, the others as they are.
    pub fn each(&self, facts: &[usize], values: &[Finding], see: &mut dyn FnMut(&[Finding])) {
        let count = u32::try_from(facts.len()).expect("a few facts");
        for setting in 0..values.len().pow(count) {
            let mut findings = self.findings.clone();
            let mut rest = setting;
            for fact in facts {
                findings[*fact] = values[rest % values.len()];
                rest /= values.len();
            }
            see(&findings);
        }
    }
}
