//! Steps: facts go on until they are named again, rows come and go, a reading lies on top.

use record::{
    Change, DispatchId, Found, OperationId, Question, Record, Snapshot, SnapshotId, record,
};

/// UNTAC in three steps: the start as recorded; then the ceasefire doubted and the consent confirmed;
/// then nothing new.
fn three_steps() -> Record {
    let mut copy = record().clone();
    let start = copy.snapshot(&id("untac-1992-start")).expect("the first step").clone();
    copy.snapshots.retain(|it| it.operation != start.operation);
    let fact = |name: &str| start.found(name).expect(name).clone();
    let doubted = Found { value: Some(false), ..fact("ceasefire-agreed") };
    let confirmed = fact("host-consents-to-operation");
    let second = step(&start, "second", "untac-1992-start", vec![doubted, confirmed]);
    let third = step(&start, "third", "second", vec![]);
    copy.snapshots.extend([start, second, third]);
    let polls = copy.dispatches.iter_mut().find(|it| it.id.as_str() == POLLS);
    polls.and_then(|it| it.asked.as_mut()).expect("the polling officers").from = id("second");
    copy
}

const POLLS: &str = "untac-1992-polling-officers";

fn step(start: &Snapshot, name: &str, follows: &str, facts: Vec<Found>) -> Snapshot {
    let follows = Some(id(follows));
    Snapshot { id: id(name), follows, question: Question::Continue, facts, ..start.clone() }
}

fn id(snapshot: &str) -> SnapshotId {
    SnapshotId::new(snapshot)
}

fn untac() -> OperationId {
    OperationId::new("untac-1992")
}

#[test]
fn facts_go_on_until_they_are_named_again() {
    let record = three_steps();
    let steps = record.steps(&untac());
    assert_eq!(steps.len(), 3);
    let at = |place: usize, name: &str| {
        let fact = steps[place].facts.iter().find(|it| it.found.fact == name).expect(name);
        (fact.found.value, fact.from.id.as_str(), fact.change)
    };
    let start = "untac-1992-start";
    assert_eq!(at(0, "ceasefire-agreed"), (Some(true), start, Change::New));
    assert_eq!(at(1, "ceasefire-agreed"), (Some(false), "second", Change::Changed));
    assert_eq!(at(1, "host-consents-to-operation"), (Some(true), "second", Change::Confirmed));
    assert_eq!(at(1, "overseas"), (Some(true), start, Change::Kept));
    assert_eq!(at(2, "ceasefire-agreed"), (Some(false), "second", Change::Kept));
    assert_eq!(steps[0].facts.len(), steps[2].facts.len());
    let last = record.found_at(steps[2].snapshot, "ceasefire-agreed");
    assert_eq!(last.and_then(|it| it.value), Some(false));
}

#[test]
fn a_circle_of_steps_ends() {
    let mut record = three_steps();
    let start = record.snapshots.iter_mut().find(|it| it.id.as_str() == "untac-1992-start");
    start.expect("the first step").follows = Some(id("third"));
    assert_eq!(record.steps(&untac()).len(), 3);
}

#[test]
fn a_row_starts_at_its_own_step() {
    let record = three_steps();
    let polls = record.dispatch(&DispatchId::new(POLLS)).expect("the polling officers");
    let unit = record.dispatch(&DispatchId::new("untac-1992-construction-unit")).expect("a unit");
    let questions = |row| {
        let steps = record.steps(&untac());
        steps.iter().map(|it| record.question_at(row, it.snapshot)).collect::<Vec<_>>()
    };
    let (start, go_on) = (Some(Question::Start), Some(Question::Continue));
    assert_eq!(questions(unit), [start, go_on, go_on]);
    assert_eq!(questions(polls), [None, start, go_on]);
}

#[test]
fn a_duty_added_later_is_asked_about_from_then_on() {
    let record = record();
    let unit = record.dispatch(&DispatchId::new("unmiss-2011-engineers")).expect("the engineers");
    let asked = |step: &str| {
        let step = record.snapshot(&id(step)).expect(step);
        let situation = record.situation_at(unit, step, None).expect("a situation");
        let rescue = situation.choices["assignments"].iter().any(|it| it == "rescue");
        (situation.question, rescue)
    };
    assert_eq!(asked("unmiss-2016-07"), ("continue".to_owned(), false));
    assert_eq!(asked("unmiss-2016-11"), ("start".to_owned(), true));
    assert_eq!(asked("unmiss-2016-12"), ("continue".to_owned(), true));
    let staff = DispatchId::new("unmiss-2011-staff-officers");
    let staff = record.dispatch(&staff).expect("the staff officers");
    let added = record.snapshot(&id("unmiss-2016-11")).expect("the step of the rescue");
    assert_eq!(record.question_at(staff, added), Some(Question::Continue));
}

#[test]
fn a_row_that_has_ended_is_not_asked_about() {
    let mut record = three_steps();
    let police =
        record.dispatches.iter_mut().find(|it| it.id.as_str() == "untac-1992-civilian-police");
    let police = police.expect("the police");
    police.period.end = record::When::read("1992-09-16");
    let police = police.clone();
    let start = record.snapshot(&id("untac-1992-start")).expect("the first step");
    assert_eq!(record.situation_at(&police, start, None), None);
    let there = record.rows_at(start).map(|it| it.id.as_str()).collect::<Vec<_>>();
    assert_eq!(there, ["untac-1992-military-observers", "untac-1992-construction-unit"]);
}

#[test]
fn a_reading_lies_on_top_of_the_facts() {
    let mut record = three_steps();
    let mut reading = record::Reading::default();
    let start = record.snapshot(&id("untac-1992-start")).expect("the first step").clone();
    let refused = start.found("parties-consent-to-operation").expect("a fact").clone();
    reading.facts = vec![Found { value: None, ..refused }];
    let third = record.snapshots.iter_mut().find(|it| it.id.as_str() == "third").expect("a step");
    third.readings = vec![reading.clone()];
    let third = third.clone();
    let unit = record.dispatch(&DispatchId::new("untac-1992-construction-unit")).expect("a unit");
    let situation = record.situation_at(unit, &third, Some(&reading)).expect("a situation");
    assert_eq!(situation.question, "continue");
    assert_eq!(situation.one("variant"), Some("a"));
    assert_eq!(situation.recorded("parties-consent-to-operation"), Some(None));
    assert_eq!(situation.recorded("ceasefire-agreed"), Some(Some(false)));
    let plain = record.situation_at(unit, &third, None).expect("a situation");
    assert_eq!(plain.recorded("parties-consent-to-operation"), Some(Some(true)));
    assert_eq!(plain.facts.len(), start.facts.len());
}
