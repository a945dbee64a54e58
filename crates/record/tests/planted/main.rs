//! A flaw planted in a copy of the record is found, where it is, and nothing else is.

mod lists;
mod replay;
mod table;

use record::{Flaw, Record, When, record, validate};

/// The flaws of a copy of the record after `plant`.
fn found(plant: impl FnOnce(&mut Record)) -> Vec<Flaw> {
    let mut copy = record().clone();
    plant(&mut copy);
    validate(&copy)
}

/// Just one flaw, and its place.
#[track_caller]
fn one(place: (&str, &str, &str), says: &str, plant: impl FnOnce(&mut Record)) {
    let flaws = found(plant);
    let [flaw] = &flaws[..] else { panic!("one flaw was planted, found were {flaws:#?}") };
    assert_eq!((flaw.file.as_str(), flaw.id.as_str(), flaw.field.as_str()), place);
    assert!(flaw.says.contains(says), "{flaw}");
}

fn when(date: &str) -> When {
    When::read(date).expect("a date")
}

/// The entry of a list that has this id.
macro_rules! entry {
    ($record:ident . $list:ident, $id:expr) => {
        $record.$list.iter_mut().find(|it| it.id.as_str() == $id).expect($id)
    };
}
use entry;

/// Row 4: the construction unit in Cambodia.
const UNIT: (&str, &str) = ("untac-1992.json", "untac-1992-construction-unit");

fn unit(field: &str) -> (&str, &str, &str) {
    (UNIT.0, UNIT.1, field)
}

fn row(record: &mut Record) -> &mut record::Dispatch {
    entry!(record.dispatches, UNIT.1)
}
