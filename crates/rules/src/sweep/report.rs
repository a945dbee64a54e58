//! A sweep with ids, for JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Among, Asking, Row, Share, Sweep, Tally, Way};
use crate::keyed::keyed;
use crate::rulebook::Rulebook;

/// What the command line and the module print of all worlds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SweepReport {
    /// The engine's answer where one stands.
    pub outcome: String,
    /// The outcome of every world that is left, if there is just one.
    pub settled: Option<String>,
    /// Facts on which the outcome depends, as the rules come to them.
    pub facts: Vec<String>,
    pub worlds: TallyReport,
    /// Worlds that what is known leaves.
    pub completions: TallyReport,
    /// For each fact: decisive, open or idle.
    pub bearings: BTreeMap<String, &'static str>,
    pub ways: Vec<WayReport>,
    /// Outcomes to which more ways lead than are told.
    pub more_ways: Vec<String>,
    pub losses: Vec<WayReport>,
    pub reason: Option<ReasonReport>,
    /// For each fact: the worlds, of all, in which it decides.
    pub weights: BTreeMap<String, ShareReport>,
    /// For each principle on whose facts the outcome depends.
    pub principles: BTreeMap<String, ShareReport>,
    pub questions: Vec<QuestionReport>,
    /// The decision table.
    pub rows: Vec<RowReport>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TallyReport {
    pub worlds: u64,
    pub impossible: u64,
    /// Outcomes that there are, with their worlds.
    pub outcomes: BTreeMap<String, u64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WayReport {
    pub outcome: String,
    pub changes: BTreeMap<String, Option<bool>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReasonReport {
    pub outcome: String,
    pub facts: Vec<String>,
    pub settled: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ShareReport {
    pub worlds: u64,
    pub of: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct QuestionReport {
    pub fact: String,
    pub settles: f64,
    pub if_true: TallyReport,
    pub if_false: TallyReport,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowReport {
    pub outcome: String,
    pub yes: Vec<String>,
    pub no: Vec<String>,
    pub worlds: u64,
}

impl Rulebook {
    /// The sweep with ids in place of places; to each other outcome at most `ways` ways.
    pub fn report_sweep(&self, sweep: &Sweep, ways: usize) -> SweepReport {
        let (found, reason) = (sweep.ways(ways), sweep.reason());
        let principles = self.pack().principles.iter().zip(sweep.principle_weights(self));
        let principles = principles.filter_map(|(it, share)| Some((it.id.clone(), share?.into())));
        let weights = sweep.weights(Among::Worlds);
        let bearings = sweep.bearings();
        SweepReport {
            outcome: self.outcome_id(sweep.outcome()),
            settled: sweep.settled().map(|it| self.outcome_id(it)),
            facts: self.fact_ids(sweep.facts()),
            worlds: self.tally_report(&sweep.tally(Among::Worlds)),
            completions: self.tally_report(&sweep.tally(Among::Completions)),
            bearings: keyed(bearings.iter().map(|(fact, it)| (self.fact_id(*fact), it.id()))),
            ways: found.ways.iter().map(|it| self.way_report(it)).collect(),
            more_ways: found.more.iter().map(|it| self.outcome_id(*it)).collect(),
            losses: sweep.losses().iter().map(|it| self.way_report(it)).collect(),
            reason: reason.map(|it| ReasonReport {
                outcome: self.outcome_id(it.outcome),
                facts: self.fact_ids(&it.facts),
                settled: it.settled,
            }),
            weights: keyed(weights.iter().map(|it| (self.fact_id(it.fact), it.share.into()))),
            principles: keyed(principles),
            questions: sweep.questions().iter().map(|it| self.question_report(it)).collect(),
            rows: sweep.rows().iter().map(|it| self.row_report(it)).collect(),
        }
    }

    fn outcome_id(&self, outcome: usize) -> String {
        self.pack().outcomes[outcome].id.clone()
    }

    fn fact_id(&self, fact: usize) -> String {
        self.pack().facts[fact].id.clone()
    }

    fn fact_ids(&self, facts: &[usize]) -> Vec<String> {
        facts.iter().map(|it| self.fact_id(*it)).collect()
    }

    fn tally_report(&self, tally: &Tally) -> TallyReport {
        let counted = tally.outcomes.iter().enumerate().filter(|(_, it)| **it > 0);
        TallyReport {
            worlds: tally.worlds(),
            impossible: tally.impossible,
            outcomes: keyed(counted.map(|(outcome, it)| (self.outcome_id(outcome), *it))),
        }
    }

    fn way_report(&self, way: &Way) -> WayReport {
        let changes = way.changes.iter();
        WayReport {
            outcome: self.outcome_id(way.outcome),
            changes: keyed(changes.map(|it| (self.fact_id(it.fact), Option::from(it.to)))),
        }
    }

    fn question_report(&self, asking: &Asking) -> QuestionReport {
        QuestionReport {
            fact: self.fact_id(asking.fact),
            settles: asking.settles,
            if_true: self.tally_report(&asking.if_true),
            if_false: self.tally_report(&asking.if_false),
        }
    }

    fn row_report(&self, row: &Row) -> RowReport {
        RowReport {
            outcome: self.outcome_id(row.outcome),
            yes: self.fact_ids(&row.yes),
            no: self.fact_ids(&row.no),
            worlds: row.worlds,
        }
    }
}

impl From<Share> for ShareReport {
    fn from(share: Share) -> ShareReport {
        ShareReport { worlds: share.worlds, of: share.of }
    }
}
