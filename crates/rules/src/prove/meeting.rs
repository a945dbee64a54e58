//! Meeting one more condition: every situation beside the one in which one fact more is met.

use super::{Found, Proof, situations};
use crate::finding::Finding;
use crate::statement::Statement;
use crate::sweep::Sweep;
use crate::sweep::diagram::{FINDINGS, NO, Place, YES};
use crate::sweep::numbers::Numbers;

impl Proof<'_> {
    /// Whether a condition that is met, in place of not met or unknown, ever gives an answer of a
    /// worse rank.
    pub(super) fn meeting(&mut self, statement: &Statement, sweep: &mut Sweep) {
        for (fact, value) in self.conditions.clone() {
            let Some(level) = sweep.order.level(fact) else { continue };
            self.checked = self.checked.saturating_add(situations(&sweep.order));
            let mut pair = Pair {
                sweep,
                level: level as u32,
                met: if value { YES } else { NO },
                ranks: &self.ranks,
                given: self.given.iter().map(|it| (sweep.order.level(it.0), it.1)).collect(),
                seen: Numbers::new(64),
                findings: vec![Finding::Unknown; sweep.findings.len()],
            };
            if let Some((worse, better)) = pair.above(sweep.root) {
                let then = vec![(fact, Finding::from(value))];
                let outcomes = vec![better as usize, worse as usize];
                let findings = pair.findings;
                self.note(statement, &sweep.order.facts, Found { findings, then, outcomes });
            }
        }
    }
}

struct Pair<'a> {
    sweep: &'a Sweep,
    level: u32,
    met: usize,
    ranks: &'a [usize],
    /// Levels at which nothing else is looked at.
    given: Vec<(Option<usize>, Finding)>,
    seen: Numbers,
    findings: Vec<Finding>,
}

impl Pair<'_> {
    /// The findings of a level that are looked at.
    fn looked(&self, level: u32) -> impl Iterator<Item = usize> + use<> {
        let given = self.given.iter().find(|it| it.0 == Some(level as usize));
        let given = given.map(|it| it.1 as usize);
        (NO..=YES).filter(move |it| given.is_none_or(|given| given == *it))
    }

    /// The answer where it is met, and the better one where it is not.
    fn above(&mut self, place: Place) -> Option<(Place, Place)> {
        let level = self.sweep.diagram.level(place);
        if level > self.level || !self.seen.number([place, place, 0, 0]).1 {
            return None;
        }
        let below = self.sweep.diagram.branches(place, level);
        for branch in self.looked(level) {
            let found = if level < self.level {
                self.above(below[branch])
            } else {
                self.below(below[self.met], below[branch])
            };
            if found.is_some() {
                self.findings[level as usize] = FINDINGS[branch];
                return found;
            }
        }
        None
    }

    fn below(&mut self, met: Place, unmet: Place) -> Option<(Place, Place)> {
        let diagram = &self.sweep.diagram;
        let level = diagram.level(met).min(diagram.level(unmet));
        if level == u32::MAX {
            let rank = |it: Place| self.ranks.get(it as usize);
            return (rank(met) > rank(unmet)).then_some((met, unmet));
        }
        if met == unmet || !self.seen.number([met, unmet, 0, 0]).1 {
            return None;
        }
        let (left, right) = (diagram.branches(met, level), diagram.branches(unmet, level));
        for branch in self.looked(level) {
            if let Some(found) = self.below(left[branch], right[branch]) {
                self.findings[level as usize] = FINDINGS[branch];
                return Some(found);
            }
        }
        None
    }
}
