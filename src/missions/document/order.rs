//! The order of the rows: as printed, or by a column; and the same in the address.

use std::cmp::{Ordering, Reverse};

use leptos::prelude::*;
use record::{Dispatch, DocumentId, Record};

use crate::messages::missions::Table;
use crate::page::Address;

/// A column that the table can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Operation,
    Duty,
    From,
    Until,
    AtATime,
    Total,
    Sure,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Ascending,
    Descending,
}

/// By which column, and in which direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    pub column: Column,
    pub direction: Direction,
}

/// The order in use; `None` is the order printed.
#[derive(Clone, Copy, Debug)]
pub struct Sorting(pub RwSignal<Option<Order>>);

impl Sorting {
    /// Takes what an address says, and gives back the words that nobody knows.
    pub fn follow(self, address: &Address) -> Vec<String> {
        let (order, strangers) = read(address);
        self.0.set(order);
        strangers
    }

    /// The address with the order in use.
    pub fn onto(self, address: Address) -> Address {
        write(self.0.get(), address)
    }

    /// Sorts by a column; by the same one again, the other way round.
    pub fn sort_by(self, column: Column) {
        self.0.update(|it| {
            let again = it.filter(|it| it.column == column);
            let direction = again.map_or(Direction::Ascending, |it| it.direction.other());
            *it = Some(Order { column, direction });
        });
    }
}

impl Column {
    pub const ALL: [Column; 7] = [
        Column::Operation,
        Column::Duty,
        Column::From,
        Column::Until,
        Column::AtATime,
        Column::Total,
        Column::Sure,
    ];

    /// As in the address.
    pub fn id(self) -> &'static str {
        match self {
            Column::Operation => "operation",
            Column::Duty => "duty",
            Column::From => "from",
            Column::Until => "until",
            Column::AtATime => "at-a-time",
            Column::Total => "total",
            Column::Sure => "sure",
        }
    }

    /// The head, and what ascending and descending are called there.
    pub fn words(self, table: &Table) -> (&'static str, [&'static str; 2]) {
        match self {
            Column::Operation => (table.columns.operation, table.letters),
            Column::Duty => (table.columns.duty, table.letters),
            Column::From => (table.columns.from, table.dates),
            Column::Until => (table.columns.until, table.dates),
            Column::AtATime => (table.columns.at_a_time, table.numbers),
            Column::Total => (table.columns.total, table.numbers),
            Column::Sure => (table.columns.sure, table.sureness),
        }
    }

    pub fn is_number(self) -> bool {
        matches!(self, Column::AtATime | Column::Total)
    }
}

impl Direction {
    /// As in the address, and in `aria-sort`.
    pub fn id(self) -> &'static str {
        match self {
            Direction::Ascending => "ascending",
            Direction::Descending => "descending",
        }
    }

    pub fn other(self) -> Direction {
        match self {
            Direction::Ascending => Direction::Descending,
            Direction::Descending => Direction::Ascending,
        }
    }

    /// As in an address.
    pub fn named(id: &str) -> Option<Direction> {
        [Direction::Ascending, Direction::Descending].into_iter().find(|it| it.id() == id)
    }

    /// What was not found comes last, whatever the direction.
    pub fn compare<K: Ord>(self, one: Option<K>, other: Option<K>) -> Ordering {
        match (one, other, self) {
            (Some(one), Some(other), Direction::Ascending) => one.cmp(&other),
            (Some(one), Some(other), Direction::Descending) => other.cmp(&one),
            (Some(_), None, _) => Ordering::Less,
            (None, Some(_), _) => Ordering::Greater,
            (None, None, _) => Ordering::Equal,
        }
    }
}

impl Order {
    /// The head of its column, and its way in words.
    pub fn words(self, table: &Table) -> (&'static str, &'static str) {
        let (column, [ascending, descending]) = self.column.words(table);
        match self.direction {
            Direction::Ascending => (column, ascending),
            Direction::Descending => (column, descending),
        }
    }
}

/// The rows of a document's table. Those that are equal stay in the order printed.
pub fn rows<'r>(
    record: &'r Record,
    document: &str,
    order: Option<Order>,
    language: &str,
) -> Vec<&'r Dispatch> {
    let mut rows = record.rows_of(&DocumentId::new(document));
    if let Some(order) = order {
        rows.sort_by(|one, other| compare(record, order, language, one, other));
    }
    rows
}

fn compare(
    record: &Record,
    order: Order,
    language: &str,
    one: &Dispatch,
    other: &Dispatch,
) -> Ordering {
    let operation = |it: &Dispatch| Some(&record.operation(&it.operation)?.abbreviation);
    let duty = |it: &Dispatch| Some(it.role.say(language).to_lowercase());
    // A month begins before its days, and ends after them.
    let from = |it: &Dispatch| Some((it.period.start.earliest(), it.period.start.latest()));
    let until = |it: &Dispatch| it.period.end.map(|it| (it.latest(), it.earliest()));
    let way = order.direction;
    match order.column {
        Column::Operation => way.compare(operation(one), operation(other)),
        Column::Duty => way.compare(duty(one), duty(other)),
        Column::From => way.compare(from(one), from(other)),
        Column::Until => way.compare(until(one), until(other)),
        Column::AtATime => way.compare(one.at_a_time, other.at_a_time),
        Column::Total => way.compare(one.total, other.total),
        Column::Sure => way.compare(Some(Reverse(one.confidence)), Some(Reverse(other.confidence))),
    }
}

/// What an address says of the order, and the words that nobody knows.
fn read(address: &Address) -> (Option<Order>, Vec<String>) {
    let mut column = None;
    let mut direction = None;
    let mut strangers = vec![];
    for (key, value) in &address.fields {
        let known = match key.as_str() {
            "lang" => crate::language::Language::from_tag(value).is_some(),
            "sort" => {
                column = Column::ALL.into_iter().find(|it| it.id() == value);
                column.is_some()
            }
            "order" => {
                direction = Direction::named(value);
                direction.is_some()
            }
            _ => {
                strangers.push(key.clone());
                continue;
            }
        };
        if !known {
            strangers.push(value.clone());
        }
    }
    let direction = direction.unwrap_or(Direction::Ascending);
    (column.map(|column| Order { column, direction }), strangers)
}

fn write(order: Option<Order>, address: Address) -> Address {
    match order {
        None => address,
        Some(it) => address.with("sort", it.column.id()).with("order", it.direction.id()),
    }
}

#[cfg(test)]
mod tests;
