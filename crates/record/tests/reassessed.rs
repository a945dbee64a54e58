//! The past under the Act of today: every row opens in the explorer, and what comes out is what was
//! done. A row for which that fails belongs here by name, with the reason.

use std::collections::BTreeSet;

use record::{Dispatch, Opening, record};

fn openings() -> impl Iterator<Item = (&'static Dispatch, &'static Opening)> {
    record().dispatches.iter().flat_map(|row| row.openings.iter().map(move |it| (row, it)))
}

#[test]
fn every_dispatch_of_the_table_may_be_implemented_today() {
    for (row, opening) in openings() {
        let situation = record().situation(row, opening).expect("a snapshot");
        let outcome = act::rulebook().outcome(&situation);
        assert_eq!(outcome, Ok("may-implement"), "{}", opening.id);
    }
}

#[test]
fn every_fact_of_the_record_is_a_fact_of_the_act() {
    let facts: BTreeSet<&str> =
        act::rulebook().pack().facts.iter().map(|it| it.id.as_str()).collect();
    for snapshot in &record().snapshots {
        let readings = snapshot.readings.iter().flat_map(|it| &it.facts);
        for found in snapshot.facts.iter().chain(readings) {
            assert!(facts.contains(found.fact.as_str()), "{}: {}", snapshot.id, found.fact);
        }
    }
}

#[test]
fn what_the_record_did_not_find_changes_nothing() {
    for (row, opening) in openings() {
        let situation = record().situation(row, opening).expect("a snapshot");
        let open: Vec<&String> =
            situation.facts.iter().filter(|it| it.1.is_none()).map(|it| it.0).collect();
        for fact in open {
            for value in [true, false] {
                let mut told = situation.clone();
                told.facts.insert(fact.clone(), Some(value));
                let outcome = act::rulebook().outcome(&told);
                assert_eq!(outcome, Ok("may-implement"), "{}: {fact} = {value}", opening.id);
            }
        }
    }
}
