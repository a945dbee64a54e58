//! The table of 1995: its rows, its document, its sources.

use record::{
    Basis, Cell, Confidence, DocumentId, Figure, OperationId, PlaceId, Record, SnapshotId,
    SourceId, Words,
};

use super::{UNIT, entry, found, one, row, unit, when};

#[test]
fn an_id_that_stands_twice() {
    let again = ("osaka-1995.json", "act", "id");
    one(again, "stands twice", |it| {
        let act = it.statements.iter().find(|it| it.id.as_str() == "act").expect("act").clone();
        it.statements.push(act);
    });
}

#[test]
fn an_id_that_is_no_slug() {
    one(("places", "Phnom Penh", "id"), "small letters", |it| {
        it.places[0].id = PlaceId::new("Phnom Penh");
    });
}

#[test]
fn a_reference_to_nothing() {
    one(unit("sources"), "unknown source `mofa-1959`", |it| {
        row(it).sources.push(SourceId::new("mofa-1959"));
    });
    one(unit("openings[0].facts"), "unknown snapshot `untac-1991`", |it| {
        row(it).openings[0].facts = SnapshotId::new("untac-1991");
    });
    let flaws = found(|it| row(it).operation = OperationId::new("untak"));
    assert!(flaws.iter().any(|it| it.says == "unknown operation `untak`"), "{flaws:#?}");
    let flaws = found(|it| {
        row(it).printed.as_mut().expect("a row").document = DocumentId::new("osaka-1959");
    });
    assert!(flaws.iter().any(|it| it.says == "unknown document `osaka-1959`"), "{flaws:#?}");
}

#[test]
fn a_start_after_its_end() {
    one(unit("period"), "starts after it ends", |it| {
        row(it).closer = None;
        row(it).period.end = Some(when("1992-08"));
    });
    // Within one month it cannot be said that the start is later.
    assert_eq!(
        found(|it| {
            row(it).closer = None;
            row(it).period.end = Some(when("1992-09"));
        }),
        []
    );
}

#[test]
fn closer_dates_outside_the_period() {
    one(unit("closer"), "lies outside the period", |it| {
        row(it).closer.as_mut().expect("closer dates").value.start = when("1992-10-01");
    });
}

#[test]
fn more_people_at_a_time_than_in_total() {
    let flaws = found(|it| row(it).total = Some(599));
    assert!(flaws.iter().any(|it| it.field == "total" && it.says.contains("less than the 600")));
}

#[test]
fn a_zero_for_what_was_not_found() {
    let flaws = found(|it| row(it).at_a_time = Some(0));
    assert!(flaws.iter().any(|it| it.field == "at-a-time" && it.says.contains("null")));
    one(("osaka-1995.json", "oda", "figure.amount"), "null", |it| {
        let oda = Some(entry!(it.statements, "oda"));
        let figure: &mut Figure = oda.and_then(|it| it.figure.as_mut()).expect("a figure");
        figure.amount = 0.0;
    });
}

#[test]
fn a_figure_without_a_source() {
    let flaws = found(|it| row(it).sources.clear());
    assert!(flaws.iter().any(|it| it.field == "sources" && it.says == "has no source"));
    one(("osaka-1995.json", "pko-share", "figure.sources"), "has no source", |it| {
        let share = Some(entry!(it.statements, "pko-share"));
        share.and_then(|it| it.figure.as_mut()).expect("a figure").sources.clear();
    });
}

#[test]
fn a_figure_that_is_not_the_printed_one() {
    one(unit("printed.number"), "does not print the figures", |it| row(it).total = Some(1201));
}

#[test]
fn a_line_that_is_not_the_printed_one() {
    one(unit("printed.raw"), "is not what the cells make", |it| {
        row(it).printed.as_mut().expect("a row").raw.push('.');
    });
    one(unit("printed.raw"), "is not what the cells make", |it| {
        row(it).printed.as_mut().expect("a row").shared.push(Cell::Period);
    });
    let flaws = found(|it| row(it).printed.as_mut().expect("a row").row = 40);
    assert!(flaws.iter().any(|it| it.field == "printed.row"), "{flaws:#?}");
}

#[test]
fn a_misprint_unmarked_or_made_up() {
    let observers = ("untac-1992.json", "untac-1992-military-observers", "printed.misprints");
    one(observers, "does not mark `eotation`", |it| {
        let observers = it.dispatches.iter_mut().find(|it| it.id.as_str() == observers.1);
        observers.and_then(|it| it.printed.as_mut()).expect("a row").misprints.clear();
    });
    let flaws = found(|it| {
        let observers = entry!(it.dispatches, "untac-1992-military-observers");
        let eotation = observers.printed.as_ref().expect("a row").misprints.clone();
        row(it).printed.as_mut().expect("a row").misprints = eotation;
    });
    assert_eq!(flaws.len(), 1);
    assert_eq!(flaws[0].says, "is not in any cell");
    one(("osaka-1995.json", "osaka-1995", "misprints[0].count"), "the table has it 3", |it| {
        it.documents[0].misprints[0].count = 2;
    });
}

#[test]
fn a_fact_that_says_more_than_was_found() {
    let start = "onusal-1994-start";
    let place = |field| ("onusal-1994.json", start, field);
    let fact = |record: &mut Record, fact: &str, plant: fn(&mut record::Found)| {
        let snapshot = record.snapshots.iter_mut().find(|it| it.id.as_str() == start);
        let facts = &mut snapshot.expect("a snapshot").facts;
        plant(facts.iter_mut().find(|it| it.fact == fact).expect("a fact"));
    };
    one(place("facts[15].value"), "just where the basis is `not-found`", |it| {
        fact(it, "armed-conflict-ended", |it| it.value = Some(false));
    });
    one(place("facts[8].value"), "just where the basis is `not-found`", |it| {
        fact(it, "ceasefire-agreed", |it| it.value = None);
    });
    one(place("facts[8].sources"), "has no source", |it| {
        // Its sources are cited elsewhere, too.
        fact(it, "ceasefire-agreed", |it| it.sources.clear());
    });
    one(place("facts[11].confidence"), "cannot be `sourced`", |it| {
        fact(it, "impartial-between-parties", |it| it.confidence = Some(Confidence::Sourced));
    });
    let flaws = found(|it| fact(it, "overseas", |it| it.basis = Basis::NotFound));
    let fields: Vec<&str> = flaws.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(fields, ["facts[0].value", "facts[0].confidence"]);
}

#[test]
fn a_list_that_says_nothing() {
    let flaws = found(|it| row(it).openings.clear());
    assert!(flaws.iter().any(|it| (it.id.as_str(), it.field.as_str()) == (UNIT.1, "openings")));
    one(("untac-1992.json", "untac-1992", "mandate.instruments"), "has no instrument", |it| {
        entry!(it.operations, "untac-1992").mandate.instruments.clear();
    });
    let flaws = found(|it| it.snapshots[0].facts.clear());
    let says = "has no fact, and follows no snapshot";
    assert!(flaws.iter().any(|it| it.field == "facts" && it.says == says), "{flaws:#?}");
    one(("osaka-1995.json", "osaka-1995", "table.title"), "has no line", |it| {
        it.documents[0].table.title.clear();
    });
}

#[test]
fn a_missing_translation() {
    one(unit("role.ja"), "has no translation", |it| {
        row(it).role = Words::from([("en", "Construction unit")]);
    });
    one(unit("duty.en"), "has no translation", |it| {
        row(it).duty = Words::from([("en", " "), ("ja", "道路の修理")]);
    });
    one(("untac-1992.json", "untac-1992-start", "facts[3].why.en"), "has no translation", |it| {
        let start = entry!(it.snapshots, "untac-1992-start");
        start.facts[3].why = Words::from([("ja", "閣議決定")]);
    });
    let flaws = found(|it| it.operations[0].name = Words::default());
    let fields: Vec<&str> = flaws.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(fields, ["name.en", "name.ja"]);
}

#[test]
fn a_source_that_nothing_cites_or_that_has_no_address() {
    one(("sources", "spare", ""), "is cited by nothing", |it| {
        let mut spare = it.sources[0].clone();
        spare.id = SourceId::new("spare");
        it.sources.push(spare);
    });
    one(("sources.json", "mofa-1995", "address"), "is no web address", |it| {
        it.sources[0].address = Some("papers/1995.txt".to_owned());
    });
}

#[test]
fn a_quotation_that_is_too_long() {
    one(("osaka-1995.json", "oda", "quote.text"), "has 30 words", |it| {
        it.statements[0].quote.text = "word ".repeat(30);
    });
}

#[test]
fn an_opening_of_another_operation() {
    one(unit("openings[0].facts"), "belongs to another operation", |it| {
        row(it).openings[0].facts = SnapshotId::new("onusal-1994-start");
    });
    one(unit("openings[0].id"), "must start with the dispatch's id", |it| {
        row(it).openings[0].id = "another".to_owned();
    });
}
