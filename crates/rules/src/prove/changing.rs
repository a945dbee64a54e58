//! Changing: each smallest set of changes made, and each part of it, with the engine itself.

use super::{Found, Proof};
use crate::finding::Finding;
use crate::statement::Statement;
use crate::sweep::{Sweep, Way};
use crate::value::Lanes;

impl Proof<'_> {
    /// From silence, and from one world of every prime row.
    pub(super) fn changing(&mut self, statement: &Statement, sweep: &mut Sweep) {
        let facts = sweep.facts().to_vec();
        let silence = vec![Finding::Unknown; facts.len()];
        let mut starts = vec![silence];
        for row in sweep.rows() {
            let truth = |fact: &usize| Finding::from(row.yes.contains(fact));
            starts.push(facts.iter().map(truth).collect());
        }
        for findings in starts {
            facts.iter().zip(&findings).for_each(|(fact, it)| sweep.record(*fact, *it));
            let mut here = statement.clone();
            for (fact, finding) in facts.iter().zip(sweep.findings()) {
                here.record(*fact, finding);
            }
            for way in sweep.ways(LIMIT).ways {
                self.checked += 1;
                if !self.changes(sweep, &here, &way) {
                    let then = way.changes.iter().map(|it| (it.fact, it.to)).collect();
                    let outcomes = vec![self.book.decide(&here), way.outcome];
                    self.note(&here, &[], Found { findings: vec![], then, outcomes });
                    return;
                }
            }
        }
    }

    /// Lane by lane: all changes in the first, one left out in each other. What is left may be an
    /// impossible world; that says nothing.
    fn changes(&self, sweep: &Sweep, here: &Statement, way: &Way) -> bool {
        let stage = &self.book.stages()[here.stage];
        let plan = &stage.questions[here.question];
        let mut lanes = here.lanes();
        for (lane, left) in (1u32..).zip(&way.changes) {
            let as_it_is = lanes[left.fact].finding(0);
            lanes[left.fact] = Lanes::from(left.to);
            lanes[left.fact].set(lane, as_it_is);
        }
        let count = way.changes.len() + 1;
        let mask = u64::MAX >> (64 - count);
        let decided = stage.decide(here, &lanes, &mut vec![], mask);
        let there = |lane: usize| decided.outcome(plan, lane);
        let possible = |lane: usize| {
            let findings = |fact: &usize| lanes[*fact].finding(lane as u32);
            sweep.is_possible(&sweep.facts().iter().map(findings).collect::<Vec<Finding>>())
        };
        let falls = |lane: usize| there(lane) != way.outcome || !possible(lane);
        there(0) == way.outcome && (1..count).all(falls)
    }
}

/// So many ways to each outcome are looked at.
const LIMIT: usize = 64;
