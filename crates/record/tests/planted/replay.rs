//! Steps: what they follow, what readings say, what was done.

use record::{
    DoneKind, EventId, Holder, Question, Reading, ReadingId, Record, Snapshot, SnapshotId,
};

use super::{entry, found, one, when};

/// The step of May 1993, after a police officer was killed.
const MAY: (&str, &str) = ("untac-1992.json", "untac-1993-05");

fn may(field: &str) -> (&str, &str, &str) {
    (MAY.0, MAY.1, field)
}

fn step(record: &mut Record) -> &mut Snapshot {
    entry!(record.snapshots, MAY.1)
}

#[test]
fn a_step_that_follows_nothing_earlier() {
    let says = "is no earlier snapshot of the operation";
    for id in ["untac-1991", "onusal-1994-start", MAY.1] {
        one(may("follows"), says, |it| step(it).follows = Some(SnapshotId::new(id)));
    }
}

#[test]
fn steps_that_follow_each_other_in_a_circle() {
    let flaws = found(|it| {
        entry!(it.snapshots, "untac-1992-start").follows = Some(SnapshotId::new(MAY.1));
        step(it).follows = Some(SnapshotId::new("untac-1992-start"));
    });
    let start: Vec<&str> = flaws.iter().map(|it| it.id.as_str()).collect();
    assert!(start.contains(&"untac-1992-start"), "{flaws:#?}");
}

#[test]
fn a_step_out_of_order() {
    one(may("as-of"), "stands after a later snapshot", |it| {
        step(it).as_of = when("1992-09-16");
        step(it).readings.clear();
    });
    let flaws = found(|it| step(it).as_of = when("1993-10"));
    assert!(flaws.iter().any(|it| it.says == "lies after the operation's end"), "{flaws:#?}");
}

#[test]
fn a_step_of_another_event() {
    one(may("event"), "unknown event `rain`", |it| step(it).event = Some(EventId::new("rain")));
    one(may("event"), "another operation", |it| {
        let other = it
            .events
            .iter()
            .find(|it| it.operation.as_ref().is_some_and(|it| it.as_str() != "untac-1992"));
        let other = other.expect("an event of another operation").id.clone();
        step(it).event = Some(other);
    });
}

#[test]
fn what_was_done_is_no_answer_to_what_is_asked() {
    let says = "does not answer the step's question";
    one(may("done.kind"), says, |it| step(it).done.kind = DoneKind::Started);
    one(may("done.kind"), says, |it| step(it).question = Question::Start);
}

#[test]
fn what_was_done_without_a_source() {
    one(may("done.sources"), "has no source", |it| {
        // Its sources are cited elsewhere, too.
        step(it).done.sources.clear();
    });
}

/// A reading of the step under which the ceasefire had broken down.
fn reading(record: &mut Record) -> &mut Reading {
    let start = record.snapshot(&SnapshotId::new("untac-1992-start")).expect("the first step");
    let mut broken = start.found("ceasefire-agreed").expect("a fact").clone();
    broken.value = Some(false);
    let step = step(record);
    let (says, sources) = (step.label.clone(), step.done.sources.clone());
    step.readings.clear();
    step.readings.push(Reading {
        id: ReadingId::new("planted"),
        holder: Holder::Press,
        held_by: says.clone(),
        says,
        facts: vec![broken],
        sources,
        ..Reading::default()
    });
    &mut step.readings[0]
}

#[test]
fn a_reading_that_changes_nothing() {
    let clean = found(|it| _ = reading(it));
    assert!(clean.iter().all(|it| it.says == "is cited by nothing"), "{clean:#?}");
    let has = |plant: fn(&mut Reading), field: &str, says: &str| {
        let flaws = found(|it| plant(reading(it)));
        let it = flaws.iter().find(|it| it.field == field && it.says.contains(says));
        assert_eq!(it.map(|it| it.id.as_str()), Some(MAY.1), "{flaws:#?}");
    };
    has(|it| it.facts[0].value = Some(true), "readings[0].facts", "changes nothing");
    has(|it| it.facts.clear(), "readings[0].facts", "has no fact");
    has(|it| it.holder = Holder::Government, "readings[0].facts", "otherwise than the snapshot");
    has(|it| it.sources.clear(), "readings[0].sources", "has no source");
    has(|it| it.facts[0].sources.clear(), "readings[0].facts[0].sources", "has no source");
    has(|it| it.id = ReadingId::new("the press"), "readings[0].id", "small letters");
}

#[test]
fn a_reading_that_stands_twice() {
    let flaws = found(|it| {
        let again = reading(it).clone();
        step(it).readings.push(again);
    });
    assert!(flaws.iter().any(|it| it.field == "readings[1].id" && it.says == "stands twice"));
}
