//! The record this crate carries is sound, and says what it should.

use record::{
    Basis, Confidence, Dispatch, EMBEDDED, OperationId, Precision, Printed, Record, Sense,
    StatementId, record, validate,
};
use rules::Situation;

#[test]
fn the_embedded_files_can_be_read() {
    if let Err(flaws) = Record::from_parts(EMBEDDED) {
        let flaws: Vec<String> = flaws.iter().map(ToString::to_string).collect();
        panic!("{}", flaws.join("\n"));
    }
}

#[test]
fn the_embedded_record_has_no_flaw() {
    let flaws: Vec<String> = validate(record()).iter().map(ToString::to_string).collect();
    assert!(flaws.is_empty(), "{}", flaws.join("\n"));
}

#[test]
fn people_are_counted_over_all_rotations() {
    let people = |id: &str| record().people(&OperationId::new(id));
    assert_eq!(people("unavem2-1992"), Some(3));
    assert_eq!(people("untac-1992"), Some(16 + 75 + 1200 + 41));
    assert_eq!(people("onumoz-1993"), Some(10 + 144 + 15));
    assert_eq!(people("onusal-1994"), Some(15 + 15));
}

#[test]
fn what_was_not_found_is_not_counted_as_nothing() {
    let mut record = record().clone();
    record.dispatches[0].total = None;
    assert_eq!(record.people(&record.dispatches[0].operation.clone()), None);
}

fn printed_rows() -> impl Iterator<Item = (&'static Dispatch, &'static Printed)> {
    record().dispatches.iter().filter_map(|it| Some((it, it.printed.as_ref()?)))
}

#[test]
fn a_month_in_print_is_a_month_in_the_record() {
    let months = ["September", "October", "July", "January", "May", "June", "March", "April"];
    for (dispatch, printed) in printed_rows() {
        let printed = &printed.period;
        let parts: Vec<&str> = printed.split('-').collect();
        let [start, end] = parts[..] else { panic!("{printed} is no period") };
        let starts_with_month = months.iter().any(|it| start.starts_with(it));
        let ends_with_month = months.iter().any(|it| end.starts_with(it));
        let precision = |month| if month { Precision::Month } else { Precision::Day };
        assert_eq!(dispatch.period.start.precision(), precision(starts_with_month), "{printed}");
        let end = dispatch.period.end.expect("an end");
        assert_eq!(end.precision(), precision(ends_with_month), "{printed}");
    }
}

#[test]
fn every_printed_row_opens_the_start_of_a_peacekeeping_operation() {
    for (dispatch, _) in printed_rows() {
        assert!(!dispatch.openings.is_empty(), "{}", dispatch.id);
        for opening in &dispatch.openings {
            let situation = record().situation(dispatch, opening).expect("a snapshot");
            assert_eq!(situation.question, "start");
            assert_eq!(situation.one("pillar"), Some("un-pko"));
            assert_eq!(situation.one("variant"), Some("a"));
            assert!(situation.facts.len() >= 17, "{}", opening.id);
            assert!(situation.assumed.is_empty(), "the record takes nothing for granted");
        }
    }
}

#[test]
fn a_situation_is_saved_and_read_again() {
    let choices = ["pillar", "variant", "assignments", "actor"];
    for (dispatch, _) in printed_rows() {
        let situation = record().situation(dispatch, &dispatch.openings[0]).expect("a snapshot");
        let json = situation.to_json(&["assignments"]);
        assert_eq!(Situation::from_json(&json, &choices).as_ref(), Ok(&situation));
    }
}

#[test]
fn the_facts_of_form_a_were_found_for_every_printed_row() {
    let conditions = [
        "ceasefire-agreed",
        "host-consents-to-operation",
        "parties-consent-to-operation",
        "impartial-between-parties",
        "host-consents-to-assignment",
        "parties-consent-to-assignment",
    ];
    for (dispatch, _) in printed_rows() {
        for opening in &dispatch.openings {
            let snapshot = record().snapshot(&opening.facts).expect("a snapshot");
            for fact in conditions {
                let found = record().found_at(snapshot, fact).expect(fact);
                assert_eq!(found.value, Some(true), "{}: {fact}", snapshot.id);
            }
        }
    }
}

#[test]
fn what_was_not_found_says_so() {
    let salvador = record().snapshots.iter().find(|it| it.id.as_str() == "onusal-1994-start");
    let ended = salvador.and_then(|it| it.found("armed-conflict-ended")).expect("a fact");
    assert_eq!((ended.value, ended.basis, ended.confidence), (None, Basis::NotFound, None));
    assert!(ended.why.say("ja").contains("見つかっていません"));
}

#[test]
fn the_page_of_1995_and_other_sources_are_told_apart() {
    let statement = |id: &str| record().statement(&StatementId::new(id)).expect("a statement");
    let untag = statement("untag").figure.as_ref().expect("a figure");
    assert_eq!(untag.sources[0].as_str(), "mofa-96-un");
    assert_eq!(untag.as_of.date(), "1996");
    let oda = statement("oda").figure.as_ref().expect("a figure");
    assert_eq!((oda.amount, oda.sense, oda.as_of.date().as_str()), (12.0, Sense::MoreThan, "1995"));
    assert_eq!(
        statement("pko-share").figure.as_ref().expect("a figure").amount.to_string(),
        "14.009"
    );
    assert!(record().statements.iter().all(|it| it.confidence == Confidence::Sourced));
}
