//! What the Act of today says of the people of a row at a step, under a reading.

use record::{Dispatch, Holder, OperationId, Reading, ReadingId, Snapshot, agrees, record};

use crate::language::Language;
use crate::link;
use crate::page::{Address, Page};
use crate::session::{View, book};

/// A way to see the facts of a step: a reading's, or the record's own, which are the Government's.
pub type Sight = Option<&'static Reading>;

/// The readings of a step side by side. Where none of them is the Government's, the record's own
/// facts come first.
pub fn sights(step: &'static Snapshot) -> Vec<Sight> {
    let told = step.readings.iter().any(|it| it.holder == Holder::Government);
    let own = (!told && !step.readings.is_empty()).then_some(None);
    own.into_iter().chain(step.readings.iter().map(Some)).collect()
}

/// The outcome, by its id; none where nothing is asked of the row at the step.
pub fn outcome(row: &Dispatch, step: &Snapshot, sight: Sight) -> Option<&'static str> {
    book().outcome(&record().situation_at(row, step, sight)?).ok()
}

/// The Explorer's address for the same, with every fact and choice set out.
pub fn explorer(
    row: &Dispatch,
    step: &Snapshot,
    sight: Sight,
    language: Language,
) -> Option<String> {
    let situation = record().situation_at(row, step, sight)?;
    Some(link::address(book(), &situation, View::Full, language).href())
}

/// The steps at which the record knows that rule and history part, in order of time.
pub fn parted() -> Vec<&'static Snapshot> {
    let all = record().snapshots.iter();
    let mut parted: Vec<_> = all.filter(|it| it.known_disagreement.is_some()).collect();
    parted.sort_by_key(|it| it.as_of.earliest());
    parted
}

/// Whether an operation's replay knows what an address says of its row, step or reading.
pub fn knows(operation: &OperationId, key: &str, id: &str) -> bool {
    let mut rows = record().dispatches_to(operation).filter(|it| it.asked.is_some());
    let mut steps = record().snapshots.iter().filter(|it| it.operation == *operation);
    match key {
        "row" => rows.any(|it| it.id.as_str() == id),
        "step" => steps.any(|it| it.id.as_str() == id),
        _reading => steps.any(|it| it.reading(&ReadingId::new(id)).is_some()),
    }
}

/// A row and a reading of the step for which the answer is not what was done; the record's own facts
/// before others'.
pub fn parting(step: &'static Snapshot) -> Option<(&'static Dispatch, Sight)> {
    let sights = || [None].into_iter().chain(step.readings.iter().map(Some));
    let mut all = sights().flat_map(|sight| record().rows_at(step).map(move |row| (row, sight)));
    all.find(|(row, sight)| {
        outcome(row, step, *sight).is_some_and(|it| !agrees(it, step.done.kind))
    })
}

/// The replay's address for a step, where rule and history part there.
pub fn replay(step: &'static Snapshot, language: Language) -> String {
    let mut address = Address::of(Page::Missions).part(step.operation.as_str());
    if let Some((row, sight)) = parting(step) {
        address = address.with("row", row.id.as_str()).with("step", step.id.as_str());
        if let Some(reading) = sight {
            address = address.with("reading", reading.id.as_str());
        }
    }
    address.with("lang", language.tag()).href()
}

#[cfg(test)]
mod tests {
    use record::{DispatchId, SnapshotId};

    use super::*;
    use crate::link::read;

    fn step(id: &str) -> &'static Snapshot {
        record().snapshot(&SnapshotId::new(id)).expect("a step")
    }

    fn row(id: &str) -> &'static Dispatch {
        record().dispatch(&DispatchId::new(id)).expect("a row")
    }

    #[test]
    fn the_answer_of_july_2016_turns_on_who_is_believed() {
        let (row, step) = (row("unmiss-2011-engineers"), step("unmiss-2016-07"));
        let said: Vec<_> = sights(step)
            .into_iter()
            .map(|it| (it.map_or("own", |it| it.holder.id()), outcome(row, step, it)))
            .collect();
        assert_eq!(said[0], ("government", Some("may-continue:may-halt")));
        assert_eq!(said.len(), 4, "{said:?}");
        assert!(said[1..].iter().all(|it| it.1 == Some("must-suspend")), "{said:?}");
    }

    #[test]
    fn the_government_is_always_among_the_readings_and_first() {
        for step in record().snapshots.iter().filter(|it| !it.readings.is_empty()) {
            let holders: Vec<_> =
                sights(step).iter().map(|it| it.map_or("own", |it| it.holder.id())).collect();
            assert!(holders.len() > 1, "{}: {holders:?}", step.id);
            assert!(["own", "government"].contains(&holders[0]), "{}: {holders:?}", step.id);
        }
    }

    #[test]
    fn every_step_opens_in_the_explorer_with_the_same_answer() {
        for step in &record().snapshots {
            for row in record().rows_at(step) {
                for sight in [None].into_iter().chain(step.readings.iter().map(Some)) {
                    let href = explorer(row, step, sight, Language::English).expect("a link");
                    let address = Address::from_fragment(&href[1..]).expect("ours");
                    let linked = read(book(), &address);
                    assert_eq!(linked.strangers, Vec::<String>::new(), "{href}");
                    assert_eq!(linked.view, Some(View::Full));
                    let situation = linked.situation.expect("a situation");
                    let opened = book().outcome(&situation).ok();
                    assert_eq!(opened, outcome(row, step, sight), "{} {}", step.id, row.id);
                }
            }
        }
    }

    #[test]
    fn every_known_disagreement_can_be_looked_at() {
        assert!(parted().len() > 5);
        for step in parted() {
            assert!(parting(step).is_some(), "{}", step.id);
        }
    }

    #[test]
    fn a_disagreement_over_a_fact_leads_to_the_reading_that_differs() {
        let href = replay(step("undof-2012-07"), Language::Japanese);
        assert!(href.starts_with("#/missions/undof-1996?row="), "{href}");
        assert!(href.contains("&step=undof-2012-07&reading="), "{href}");
        let id = ReadingId::new("government");
        assert!(!href.contains(id.as_str()), "{href}");
    }
}
