use record::{Confidence, When, record};

use super::*;
use crate::missions::document::DOCUMENT;
use crate::page::Page;

fn order(column: Column, direction: Direction) -> Option<Order> {
    Some(Order { column, direction })
}

fn printed(record: &Record, order: Option<Order>) -> Vec<u32> {
    let rows = rows(record, DOCUMENT, order, "en");
    rows.iter().filter_map(|it| Some(it.printed.as_ref()?.row)).collect()
}

/// A row of the table, by its number in print.
fn row(record: &mut Record, number: u32) -> &mut Dispatch {
    let printed = |it: &&mut Dispatch| it.printed.as_ref().is_some_and(|it| it.row == number);
    record.dispatches.iter_mut().find(printed).expect("a printed row")
}

#[test]
fn the_ten_rows_come_as_printed() {
    assert_eq!(printed(record(), None), (1..=10).collect::<Vec<_>>());
}

#[test]
fn every_order_keeps_every_row_and_descends_as_it_ascends() {
    let figure = |row: &u32| {
        let rows = rows(record(), DOCUMENT, None, "en");
        rows[*row as usize - 1].total
    };
    for column in Column::ALL {
        for direction in [Direction::Ascending, Direction::Descending] {
            let mut rows = printed(record(), order(column, direction));
            rows.sort_unstable();
            assert_eq!(rows, (1..=10).collect::<Vec<_>>(), "{column:?}");
        }
    }
    let mut up = printed(record(), order(Column::Total, Direction::Ascending));
    let down = printed(record(), order(Column::Total, Direction::Descending));
    up.reverse();
    assert_eq!(
        up.iter().map(figure).collect::<Vec<_>>(),
        down.iter().map(figure).collect::<Vec<_>>()
    );
    assert_eq!(down[0], 4, "the construction unit is the largest");
}

#[test]
fn equal_rows_stay_as_printed_in_both_directions() {
    for direction in [Direction::Ascending, Direction::Descending] {
        let rows = printed(record(), order(Column::Sure, direction));
        assert_eq!(rows, (1..=10).collect::<Vec<_>>());
    }
}

#[test]
fn what_was_not_found_comes_last_in_both_directions() {
    let mut record = record().clone();
    row(&mut record, 1).total = None;
    row(&mut record, 1).period.end = None;
    for column in [Column::Total, Column::Until] {
        for direction in [Direction::Ascending, Direction::Descending] {
            assert_eq!(printed(&record, order(column, direction)).last(), Some(&1), "{column:?}");
        }
    }
}

#[test]
fn a_month_begins_before_its_days_and_ends_after_them() {
    let mut record = record().clone();
    let when = |date| When::read(date).expect("a date");
    row(&mut record, 2).period.start = when("1992-09");
    row(&mut record, 1).period.start = when("1992-09-01");
    let from = printed(&record, order(Column::From, Direction::Ascending));
    assert_eq!(from[..2], [1, 2], "a known day of the same beginning is first");
    row(&mut record, 1).period.end = Some(when("1995-01-30"));
    let until = printed(&record, order(Column::Until, Direction::Ascending));
    assert_eq!(until[7..], [1, 6, 7], "January 1995 may end on its last day");
}

#[test]
fn the_surest_come_last_when_sureness_ascends() {
    let mut record = record().clone();
    row(&mut record, 10).confidence = Confidence::MemoryLow;
    row(&mut record, 5).confidence = Confidence::MemoryHigh;
    let rows = printed(&record, order(Column::Sure, Direction::Ascending));
    assert_eq!(rows[..2], [10, 5]);
}

#[test]
fn duties_are_sorted_in_the_language_shown() {
    let ascending = order(Column::Duty, Direction::Ascending);
    for language in ["en", "ja"] {
        let rows = rows(record(), DOCUMENT, ascending, language);
        let roles: Vec<_> = rows.iter().map(|it| it.role.say(language).to_lowercase()).collect();
        assert!(roles.is_sorted(), "{roles:?}");
    }
}

#[test]
fn every_order_survives_the_address_bar() {
    for column in Column::ALL {
        for direction in [Direction::Ascending, Direction::Descending] {
            let order = order(column, direction);
            let address = write(order, Address::of(Page::Missions).with("lang", "ja"));
            let again = Address::from_fragment(&address.href()[1..]).expect("ours");
            assert_eq!(read(&again), (order, vec![]));
        }
    }
    let plain = write(None, Address::of(Page::Missions).with("lang", "ja"));
    assert_eq!(plain.href(), "#/missions?lang=ja");
    assert_eq!(read(&plain), (None, vec![]));
}

#[test]
fn strangers_are_reported_and_the_rest_is_kept() {
    let read = |fragment| read(&Address::from_fragment(fragment).expect("ours"));
    let (kept, strangers) = read("/missions?lang=xx&sort=total&order=sideways&colour=red");
    assert_eq!(kept, order(Column::Total, Direction::Ascending));
    assert_eq!(strangers, ["xx", "sideways", "colour"]);
    assert_eq!(read("/missions?sort=weight"), (None, vec!["weight".to_owned()]));
}
