//! The engine itself, sixty-four worlds a step, beside the sweep.

use super::{Found, Proof, lanes};
use crate::finding::Finding;
use crate::program::Lanes;
use crate::statement::Statement;

/// The first six facts take every setting within the sixty-four lanes of a word.
const PATTERNS: [u64; 6] = [
    0xAAAA_AAAA_AAAA_AAAA,
    0xCCCC_CCCC_CCCC_CCCC,
    0xF0F0_F0F0_F0F0_F0F0,
    0xFF00_FF00_FF00_FF00,
    0xFFFF_0000_FFFF_0000,
    0xFFFF_FFFF_0000_0000,
];

/// Worlds looked at before a step ends.
const STEP: u64 = 1 << 16;

impl Proof<'_> {
    /// Some worlds of a kind; says whether they were the last.
    pub(super) fn in_lanes(&mut self, statement: &Statement) -> bool {
        let Some(sweep) = self.book.sweep(statement) else { return true };
        let stage = &self.book.stages()[statement.stage];
        let plan = &stage.questions[statement.question];
        let (facts, worlds) = (sweep.facts(), 1u64 << sweep.facts().len());
        let mut lanes = lanes(statement);
        let mut desk = vec![];
        let end = worlds.min(self.world + STEP);
        while self.world < end {
            for (bit, fact) in facts.iter().enumerate() {
                let yes = match PATTERNS.get(bit) {
                    Some(pattern) => *pattern,
                    None => 0u64.wrapping_sub(self.world >> bit & 1),
                };
                lanes[*fact] = Lanes { yes, no: !yes };
            }
            let count = worlds.min(64);
            let decided = stage.decide(statement, &lanes, &mut desk, u64::MAX >> (64 - count));
            for lane in 0..count {
                let world = self.world + lane;
                let outcome = decided.outcome(plan, lane as usize);
                // An impossible world has no outcome in the sweep.
                if sweep.outcome_of(world).is_some_and(|it| it != outcome) {
                    let truth = |bit: usize| Finding::from(world >> bit & 1 == 1);
                    let findings: Vec<Finding> = (0..facts.len()).map(truth).collect();
                    let told = sweep.outcome_of(world).unwrap_or(outcome);
                    let outcomes = vec![outcome, told];
                    self.note(statement, facts, Found { findings, then: vec![], outcomes });
                    return true;
                }
            }
            self.world += count;
            self.checked += count;
        }
        self.world == worlds
    }
}
