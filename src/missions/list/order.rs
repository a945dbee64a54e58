//! The order of the table's lines, and the same in the address.

use std::cmp::Reverse;

use crate::language::Language;
use crate::messages::missions::Missions;
use crate::missions::document::Direction;
use crate::missions::short::{areas, short_name};

use super::line::Line;

/// A column that the table can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Dispatch,
    Place,
    Pillar,
    Who,
    From,
    Until,
    Precise,
    People,
    Sure,
}

/// By which column, and in which direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    pub column: Column,
    pub direction: Direction,
}

impl Default for Order {
    /// As it happened.
    fn default() -> Order {
        Order { column: Column::From, direction: Direction::Ascending }
    }
}

impl Column {
    pub const ALL: [Column; 9] = [
        Column::Dispatch,
        Column::Place,
        Column::Pillar,
        Column::Who,
        Column::From,
        Column::Until,
        Column::Precise,
        Column::People,
        Column::Sure,
    ];

    /// As in the address.
    pub fn id(self) -> &'static str {
        match self {
            Column::Dispatch => "dispatch",
            Column::Place => "place",
            Column::Pillar => "pillar",
            Column::Who => "who",
            Column::From => "from",
            Column::Until => "until",
            Column::Precise => "precise",
            Column::People => "people",
            Column::Sure => "sure",
        }
    }

    /// The head, and what ascending and descending are called there.
    pub fn words(self, words: &Missions) -> (&'static str, [&'static str; 2]) {
        let (lines, table) = (&words.list.lines, &words.table);
        let columns = &lines.columns;
        match self {
            Column::Dispatch => (columns.dispatch, table.letters),
            Column::Place => (columns.place, table.letters),
            Column::Pillar => (columns.pillar, lines.pillars),
            Column::Who => (columns.who, table.letters),
            Column::From => (columns.from, table.dates),
            Column::Until => (columns.until, table.dates),
            Column::Precise => (columns.precise, lines.precisions),
            Column::People => (columns.people, table.numbers),
            Column::Sure => (columns.sure, table.sureness),
        }
    }
}

impl Order {
    /// By a column; by the same one again, the other way round.
    #[must_use]
    pub fn then_by(self, column: Column) -> Order {
        let again = self.column == column;
        let direction = if again { self.direction.other() } else { Direction::Ascending };
        Order { column, direction }
    }

    /// The head of its column, and its way in words.
    pub fn words(self, words: &Missions) -> (&'static str, &'static str) {
        let (column, [ascending, descending]) = self.column.words(words);
        match self.direction {
            Direction::Ascending => (column, ascending),
            Direction::Descending => (column, descending),
        }
    }

    /// Sorts; lines that are equal stay in the order of time, and what was not found comes last.
    pub fn sort(self, lines: &mut [Line], language: Language) {
        lines.sort_by_key(|it| (it.start.earliest(), it.start.latest()));
        let way = self.direction;
        match self.column {
            Column::Dispatch => {
                by(lines, way, |it| Some(small(short_name(it.operation, language))))
            }
            Column::Place => by(lines, way, |it| Some(small(areas(it.operation, language)))),
            Column::Pillar => by(lines, way, |it| Some(it.operation.pillar)),
            Column::Who => by(lines, way, |it| Some(who(it, language))),
            // A month begins before its days, and ends after them.
            Column::From => by(lines, way, |it| Some((it.start.earliest(), it.start.latest()))),
            Column::Until => {
                by(lines, way, |it| it.until.when().map(|it| (it.latest(), it.earliest())))
            }
            Column::Precise => by(lines, way, |it| Some(it.precision())),
            Column::People => by(lines, way, |it| it.people.count()),
            Column::Sure => by(lines, way, |it| Some(Reverse(it.sure))),
        }
    }
}

fn by<K: Ord>(lines: &mut [Line], way: Direction, key: impl Fn(&Line) -> Option<K>) {
    lines.sort_by(|one, other| way.compare(key(one), key(other)));
}

fn small(text: String) -> String {
    text.to_lowercase()
}

fn who(line: &Line, language: Language) -> String {
    small(line.who(language))
}
