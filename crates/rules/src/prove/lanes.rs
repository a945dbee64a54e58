//! The engine itself, sixty-four worlds a step, beside the sweep.

use super::{Found, Proof};
use crate::finding::Finding;
use crate::statement::Statement;
use crate::sweep::Sweep;
use crate::sweep::diagram::{NO, Place, YES};
use crate::sweep::numbers::Numbers;
use crate::value::Lanes;

/// The last six facts take every setting within the sixty-four lanes of a word.
const PATTERNS: [u64; 6] = [
    0xAAAA_AAAA_AAAA_AAAA,
    0xCCCC_CCCC_CCCC_CCCC,
    0xF0F0_F0F0_F0F0_F0F0,
    0xFF00_FF00_FF00_FF00,
    0xFFFF_0000_FFFF_0000,
    0xFFFF_FFFF_0000_0000,
];

/// Words looked at before a step ends.
const STEP: u64 = 1 << 12;

impl Proof<'_> {
    /// Some worlds of a kind; says whether they were the last.
    pub(super) fn in_lanes(&mut self, statement: &Statement) -> bool {
        let Some(sweep) = self.book.sweep_as_told(statement) else { return true };
        let stage = &self.book.stages()[statement.stage];
        let plan = &stage.questions[statement.question];
        let facts = sweep.facts();
        let mut words = Words::new(&sweep);
        let (count, mask) = (1u64 << words.above, u64::MAX >> (64 - (1 << words.within)));
        let mut lanes = statement.lanes();
        let mut desk = vec![];
        let end = count.min(self.world + STEP);
        while self.world < end {
            for (level, fact) in facts.iter().enumerate() {
                let yes = words.lanes(level, self.world);
                lanes[*fact] = Lanes { yes, no: !yes };
            }
            let decided = stage.decide(statement, &lanes, &mut desk, mask);
            let told = words.answers(self.world);
            let differs = |it: &usize| {
                let outcome = decided.outcome(plan, *it) as Place;
                // An impossible world has no outcome in the sweep.
                told[*it] != outcome && told[*it] != sweep.impossible
            };
            if let Some(lane) = crate::assess::bits(mask).find(differs) {
                let truth = |level: usize| words.lanes(level, self.world) >> lane & 1 == 1;
                let findings = (0..facts.len()).map(|it| Finding::from(truth(it))).collect();
                let outcomes = vec![decided.outcome(plan, lane), told[lane] as usize];
                self.note(statement, facts, Found { findings, then: vec![], outcomes });
                return true;
            }
            self.world += 1;
            self.checked += u64::from(mask.count_ones());
        }
        self.world == count
    }
}

/// What the sweep says of a word of worlds.
struct Words<'a> {
    sweep: &'a Sweep,
    /// Facts whose setting is the word's number, and those that vary within it.
    above: usize,
    within: usize,
    places: Numbers,
    /// For each place reached: its answers.
    known: Vec<[Place; 64]>,
}

impl Words<'_> {
    fn new(sweep: &Sweep) -> Words<'_> {
        let within = sweep.facts().len().min(PATTERNS.len());
        let above = sweep.facts().len() - within;
        Words { sweep, above, within, places: Numbers::new(64), known: vec![] }
    }

    /// Where a fact is true in a word.
    fn lanes(&self, level: usize, word: u64) -> u64 {
        match level.checked_sub(self.above) {
            Some(bit) => PATTERNS[bit],
            None => 0u64.wrapping_sub(word >> level & 1),
        }
    }

    fn answers(&mut self, word: u64) -> [Place; 64] {
        let diagram = &self.sweep.diagram;
        let down = |mut place: Place, to: u32, truth: &dyn Fn(u32) -> bool| {
            while let Some(fork) = diagram.fork(place).filter(|it| it.level < to) {
                place = fork.below[if truth(fork.level) { YES } else { NO }];
            }
            place
        };
        let above = self.above as u32;
        let place = down(self.sweep.possible, above, &|level| word >> level & 1 == 1);
        let (number, new) = self.places.number([place, 0, 0, 0]);
        if new {
            let lane = |lane: usize| {
                down(place, u32::MAX, &|level| PATTERNS[(level - above) as usize] >> lane & 1 == 1)
            };
            self.known.push(std::array::from_fn(lane));
        }
        self.known[number]
    }
}
