//! History as a test: at every step, for every row and under every reading, what the Act of today says
//! is compared with what was done. Where they differ, the step says so and why; where a step says so,
//! they differ.

use std::collections::BTreeSet;

use record::{DisagreementReason, Dispatch, Holder, Reading, Snapshot, SnapshotId, agrees, record};

/// A row at a step, under a reading or under none.
struct Asked {
    row: &'static Dispatch,
    step: &'static Snapshot,
    reading: Option<&'static Reading>,
}

impl Asked {
    fn outcome(&self) -> Result<&'static str, String> {
        let situation = record().situation_at(self.row, self.step, self.reading);
        let situation = situation.expect("a row that is asked about at the step");
        act::rulebook().outcome(&situation).map_err(|it| it.to_string())
    }

    fn name(&self) -> String {
        let reading = self.reading.map_or("the record's own facts", |it| it.id.as_str());
        format!("{}, {}, {reading}", self.step.id, self.row.id)
    }
}

fn asked_at(step: &'static Snapshot) -> impl Iterator<Item = Asked> {
    let readings = || step.readings.iter().map(Some).chain([None]);
    let rows = record().rows_at(step);
    rows.flat_map(move |row| readings().map(move |reading| Asked { row, step, reading }))
}

fn all() -> impl Iterator<Item = Asked> {
    record().snapshots.iter().flat_map(asked_at)
}

#[test]
fn every_step_can_be_asked_about() {
    let failed: Vec<String> =
        all().filter_map(|it| Some(format!("{}: {}", it.name(), it.outcome().err()?))).collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn at_every_step_some_row_is_asked_about() {
    let idle = record().snapshots.iter().filter(|it| asked_at(it).next().is_none());
    let idle: Vec<&str> = idle.map(|it| it.id.as_str()).collect();
    assert_eq!(idle, Vec::<&str>::new());
}

#[test]
fn every_disagreement_with_what_was_done_is_known() {
    let unknown: Vec<String> = all()
        .filter(|it| it.step.known_disagreement.is_none())
        .filter_map(|it| Some((it.outcome().ok()?, it)))
        .filter(|(outcome, it)| !agrees(outcome, it.step.done.kind))
        .map(|(outcome, it)| format!("{}: {outcome}, but {}", it.name(), it.step.done.kind.id()))
        .collect();
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
}

#[test]
fn every_known_disagreement_is_one() {
    let differs = |step: &'static Snapshot| {
        asked_at(step).any(|it| it.outcome().is_ok_and(|it| !agrees(it, step.done.kind)))
    };
    let known = record().snapshots.iter().filter(|it| it.known_disagreement.is_some());
    let made_up: Vec<&str> = known.filter(|it| !differs(it)).map(|it| it.id.as_str()).collect();
    assert_eq!(made_up, Vec::<&str>::new());
}

/// A contested fact is a disagreement under a reading alone; any other reason is one under what the
/// Government found.
#[test]
fn a_disagreement_has_the_right_reason() {
    for step in &record().snapshots {
        let Some(known) = &step.known_disagreement else { continue };
        let plain = asked_at(step).filter(|it| it.reading.is_none());
        let agreed = plain.map(|it| it.outcome().is_ok_and(|it| agrees(it, step.done.kind)));
        let contested = known.reason == DisagreementReason::ContestedFact;
        assert_eq!(agreed.min(), Some(contested), "{}", step.id);
    }
}

#[test]
fn the_contested_steps_have_readings_of_more_than_one_holder() {
    for id in ["untac-1993-05", "undof-2012-07", "unmiss-2013-12", "unmiss-2016-07"] {
        let step = record().snapshot(&SnapshotId::new(id)).expect(id);
        let others = step.readings.iter().filter(|it| it.holder != Holder::Government);
        assert!(others.count() > 0 && step.readings.len() > 1, "{id}");
    }
    // The engine does not answer the same for all who saw the fighting of 2016.
    let july = record().snapshot(&SnapshotId::new("unmiss-2016-07")).expect("July 2016");
    let outcomes: BTreeSet<&str> = asked_at(july).filter_map(|it| it.outcome().ok()).collect();
    assert!(outcomes.contains("must-suspend") && outcomes.len() > 1, "{outcomes:?}");
}
