//! Operations, rows, places, events, goods, what was outside, and figures of others.

use record::{
    Counted, EventId, OperationId, Personnel, PlaceId, Record, SnapshotId, SourceId, Total,
};

use super::{entry, found, one, row, unit, when};

const UNTAC: (&str, &str) = ("untac-1992.json", "untac-1992");

fn untac(field: &str) -> (&str, &str, &str) {
    (UNTAC.0, UNTAC.1, field)
}

fn operation(record: &mut Record) -> &mut record::Operation {
    entry!(record.operations, UNTAC.1)
}

/// The total of an operation, exact, without a word.
fn total(record: &mut Record, people: Option<u32>) -> &mut Total {
    let sources = operation(record).sources.clone();
    operation(record).total.insert(Total { people, sources, ..Total::default() })
}

#[test]
fn a_total_that_is_not_the_sum_of_its_rows() {
    assert_eq!(found(|it| _ = total(it, Some(16 + 75 + 1200 + 41))), []);
    one(untac("total.people"), "is not the sum of the rows", |it| _ = total(it, Some(1333)));
    // It may be another one, if it says why.
    assert_eq!(
        found(|it| {
            let says = operation(it).name.clone();
            total(it, Some(1333)).says = Some(says);
        }),
        []
    );
    one(untac("total.sources"), "has no source", |it| total(it, Some(1332)).sources.clear());
    one(untac("total"), "says nothing", |it| _ = total(it, None));
    let flaws = found(|it| _ = total(it, Some(0)));
    assert!(flaws.iter().any(|it| it.says.contains("is zero")), "{flaws:#?}");
}

#[test]
fn an_end_beside_a_last_sign() {
    one(untac("last-verified"), "beside an end", |it| {
        operation(it).last_verified = Some(when("1993-09-26"));
    });
}

#[test]
fn a_decision_after_the_end() {
    one(untac("decided"), "after the end", |it| {
        let decided = operation(it).decided.get_or_insert_default();
        decided.value = when("1994");
        decided.sources = vec![SourceId::new("mofa-1995")];
    });
}

#[test]
fn a_row_outside_its_operation() {
    one(unit("period.start"), "before the operation's start", |it| {
        row(it).closer = None;
        row(it).period.start = when("1992-08");
    });
    one(unit("period.end"), "after the operation's end", |it| {
        row(it).closer = None;
        row(it).period.end = Some(when("1993-10"));
    });
}

#[test]
fn a_rounded_figure_beside_an_exact_one() {
    one(unit("about"), "beside an exact total", |it| row(it).about = Some(1200));
}

#[test]
fn liaison_that_is_counted_and_others_that_are_not() {
    one(unit("counted"), "just for liaison", |it| row(it).counted = Counted(false));
    one(unit("counted"), "just for liaison", |it| row(it).personnel = Personnel::Liaison);
}

#[test]
fn a_row_about_which_nothing_is_asked() {
    one(unit("asked"), "only liaison", |it| row(it).asked = None);
    one(unit("asked.assignments"), "is empty", |it| asked(it).assignments.clear());
    one(unit("asked.from"), "unknown snapshot `untac-1991`", |it| {
        asked(it).from = SnapshotId::new("untac-1991");
    });
    one(unit("asked.from"), "another operation", |it| {
        asked(it).from = SnapshotId::new("onusal-1994-start");
    });
}

#[test]
fn a_duty_added_out_of_time() {
    let add = |it: &mut Record, from: &str| {
        let assignments = asked(it).assignments.clone();
        asked(it).later.push(record::AskedLater { from: SnapshotId::new(from), assignments });
    };
    assert_eq!(found(|it| add(it, "untac-1993-05")), []);
    one(unit("asked.later[0].from"), "not after", |it| add(it, "untac-1992-start"));
    one(unit("asked.later[0].from"), "unknown snapshot", |it| add(it, "untac-1991"));
    one(unit("asked.later[0].assignments"), "is empty", |it| {
        add(it, "untac-1993-05");
        asked(it).later[0].assignments.clear();
    });
}

fn asked(record: &mut Record) -> &mut record::Asked {
    row(record).asked.as_mut().expect("something asked")
}

#[test]
fn a_place_that_is_nowhere() {
    let luanda = ("unavem2-1992.json", "unavem2-1992-p1", "latitude");
    one(luanda, "is no point", |it| entry!(it.places, luanda.1).latitude = 90.1);
    one(luanda, "is no point", |it| entry!(it.places, luanda.1).longitude = f64::NAN);
    one(luanda, "is no point", |it| {
        let place = entry!(it.places, luanda.1);
        (place.latitude, place.longitude) = (0.0, 0.0);
    });
}

#[test]
fn an_operation_that_no_place_or_two_stand_for() {
    one(("unavem2-1992.json", "unavem2-1992", ""), "has 0 places", |it| {
        entry!(it.places, "unavem2-1992-p1").primary = false;
    });
    one(untac(""), "has 2 places", |it| {
        let mut again = entry!(it.places, "untac-1992-p1").clone();
        again.id = PlaceId::new("again");
        again.primary = true;
        it.places.iter_mut().find(|it| it.operation.as_str() == UNTAC.1).expect("one").primary =
            true;
        it.places.push(again);
    });
}

#[test]
fn an_event_out_of_order_or_of_no_principle() {
    let place = |field| ("events", "last", field);
    one(place("when"), "after a later event", |it| law(it).when = when("1990"));
    one(place("principles"), "from 1 to 5", |it| law(it).principles = vec![1, 6]);
    one(place("principles"), "must rise", |it| law(it).principles = vec![2, 1]);
    one(place("principles"), "must rise", |it| law(it).principles = vec![2, 2]);
    one(place("sources"), "unknown source `hearsay`", |it| {
        law(it).sources.push(SourceId::new("hearsay"));
    });
    one(place("operation"), "unknown operation `untak`", |it| {
        law(it).operation = Some(OperationId::new("untak"));
    });
}

/// The last event of no operation, under another name.
fn law(record: &mut Record) -> &mut record::Event {
    let event = record.events.iter_mut().rfind(|it| it.operation.is_none());
    let event = event.expect("an event of no operation");
    event.id = EventId::new("last");
    event
}

const TELEVISIONS: (&str, &str) = ("contributions.json", "ik-1992-untac-av");

fn televisions(record: &mut Record) -> &mut record::Contribution {
    entry!(record.contributions, TELEVISIONS.1)
}

#[test]
fn goods_of_which_there_are_none() {
    let place = |field| (TELEVISIONS.0, TELEVISIONS.1, field);
    one(place("items[0].quantity"), "is zero", |it| televisions(it).items[0].quantity = Some(0));
    one(place("items"), "has no item", |it| televisions(it).items.clear());
    one(place("areas[0].iso3"), "three capital", |it| televisions(it).areas[0].iso3 = "KH".into());
    one(place("areas[0].latitude"), "no point", |it| televisions(it).areas[0].latitude = -91.0);
    one(place("decided.sources"), "has no source", |it| televisions(it).decided.sources.clear());
    one(place("operation"), "unknown operation `untak`", |it| {
        televisions(it).operation = Some(OperationId::new("untak"));
    });
}

#[test]
fn a_running_number_given_twice() {
    one((TELEVISIONS.0, "ik-2012-minustah", "number"), "stands twice", |it| {
        let number = entry!(it.contributions, "ik-2012-minustah").number;
        televisions(it).number = number;
    });
}

#[test]
fn a_thing_outside_the_act_without_people_or_time() {
    let untag = ("outside.json", "untag-1989");
    one((untag.0, untag.1, "people"), "is zero", |it| {
        entry!(it.outside, untag.1).people = Some(0);
    });
    one((untag.0, untag.1, "period"), "starts after it ends", |it| {
        entry!(it.outside, untag.1).period.end = Some(when("1988"));
    });
}

#[test]
fn a_row_of_figures_that_does_not_add_up() {
    let place = |field| ("un-monthly.json", "un-monthly", field);
    one(place("rows[0]"), "has 7 cells for 8 columns", |it| {
        _ = monthly(it).rows[0].figures.remove(1)
    });
    one(place("rows[1]"), "stands twice", |it| {
        monthly(it).rows[1].when = when("1992-09-30");
    });
    one(place("rows[0].total"), "less than one of its parts", |it| {
        monthly(it).rows[0].figures[5] = Some(28);
    });
    let flaws = found(|it| monthly(it).rows[0].figures.fill(None));
    assert!(flaws.iter().any(|it| it.says == "counts nothing"), "{flaws:#?}");
}

fn monthly(record: &mut Record) -> &mut record::Series {
    entry!(record.series, "un-monthly")
}
