//! The words of the missions page.

pub mod en;
pub mod goods;
pub mod ja;
pub mod list;
pub mod pictures;
pub mod replay;
pub mod stay;

use record::{
    Basis, Cell, Confidence, Extent, Figure, InstrumentKind, Personnel, Precision, RemarkKind,
    SourceKind, Topic, When,
};

/// The missions page.
#[derive(Debug)]
pub struct Missions {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub table: Table,
    pub row: Row,
    pub found: Found,
    pub operations: Operations,
    pub statements: Statements,
    pub sources: Sources,
    pub replay: replay::Replay,
    pub list: list::List,
    pub stay: stay::Stay,
    pub goods: goods::Goods,
    pub pictures: pictures::Pictures,
    pub when: fn(When) -> String,
    pub precision: fn(Precision) -> &'static str,
    /// From when to when; without an end, none was found.
    pub period: fn(When, Option<When>) -> String,
    pub number: fn(u32) -> String,
    pub not_found: &'static str,
    pub sure: fn(Confidence) -> &'static str,
    pub remark: fn(RemarkKind) -> &'static str,
}

/// The table of dispatches: its frame and its heads.
#[derive(Debug)]
pub struct Table {
    pub heading: &'static str,
    pub note: &'static str,
    pub as_printed: &'static str,
    pub columns: Columns,
    /// How many rows, and by which column they are sorted in which way; without one, as printed.
    pub count: fn(usize, Option<(&str, &str)>) -> String,
    /// Leads back to the order printed.
    pub print_order: &'static str,
    /// The ways of sorting, each ascending and descending.
    pub letters: [&'static str; 2],
    pub dates: [&'static str; 2],
    pub numbers: [&'static str; 2],
    pub sureness: [&'static str; 2],
}

#[derive(Debug)]
pub struct Columns {
    pub operation: &'static str,
    pub duty: &'static str,
    pub from: &'static str,
    pub until: &'static str,
    pub at_a_time: &'static str,
    pub total: &'static str,
    pub sure: &'static str,
}

/// What stands under a row.
#[derive(Debug)]
pub struct Row {
    pub open: &'static str,
    /// Between the link's words and the name of what it opens; only read out.
    pub open_what: fn(&str) -> String,
    /// The number of the printed row.
    pub as_printed: fn(u32) -> String,
    /// Cells that the row shares with the one above.
    pub shared: fn(&[Cell]) -> String,
    pub printed: &'static str,
    pub read: &'static str,
    /// Dates of another source, closer than the row's own.
    pub closer: &'static str,
    /// What the sources of a row are for.
    pub figures: &'static str,
}

/// The facts as they were found at the time.
#[derive(Debug)]
pub struct Found {
    pub heading: &'static str,
    pub note: &'static str,
    /// When it was, in words, and the date.
    pub at: fn(&str, &str) -> String,
    pub basis: fn(Basis) -> &'static str,
}

/// The operations, each once.
#[derive(Debug)]
pub struct Operations {
    pub heading: &'static str,
    pub note: &'static str,
    pub mandate: &'static str,
    pub rests_on: &'static str,
    pub instrument: fn(InstrumentKind) -> &'static str,
    pub people: &'static str,
    pub personnel: fn(Personnel) -> &'static str,
    /// Of one kind, over all rotations.
    pub group: fn(&str, Option<u32>) -> String,
    pub in_all: fn(Option<u32>) -> String,
}

/// What the document says beside its table.
#[derive(Debug)]
pub struct Statements {
    pub heading: &'static str,
    pub note: &'static str,
    pub topic: fn(Topic) -> &'static str,
    pub figure: fn(&Figure) -> String,
    pub as_of: fn(&str) -> String,
    /// When it happened, or was to happen: as a head, and among other words.
    pub date: fn(Topic, &str) -> String,
    pub happened: fn(Topic, &str) -> String,
    /// Where the figure comes from, if not from the words quoted.
    pub the_figure: &'static str,
    pub misprints: &'static str,
    pub misprints_note: &'static str,
    pub times: fn(u32) -> String,
}

#[derive(Debug)]
pub struct Sources {
    pub heading: &'static str,
    pub note: &'static str,
    /// Before the numbers of one or more sources: how sure they make it.
    pub label: fn(Option<Confidence>, usize) -> &'static str,
    /// A source's number and title.
    pub name: fn(usize, &str) -> String,
    pub kind: fn(SourceKind) -> &'static str,
    pub extent: fn(Extent) -> &'static str,
    /// The language of the text, by its tag.
    pub language: fn(&str) -> String,
    pub on_paper: &'static str,
    pub back: &'static str,
}

/// A number with its thousands parted by commas; what follows the point stays.
fn grouped(number: impl ToString) -> String {
    let number = number.to_string();
    let (whole, rest) = number.split_at(number.find('.').unwrap_or(number.len()));
    let mut parted = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            parted.push(',');
        }
        parted.push(digit);
    }
    parted + rest
}

#[cfg(test)]
mod tests {
    use record::{Sense, Unit};

    use super::*;
    use crate::language::Language;

    fn in_both<T>(say: impl Fn(&Missions) -> T) -> [T; 2] {
        Language::ALL.map(|it| say(&it.messages().missions))
    }

    #[test]
    fn a_date_is_printed_as_precisely_as_it_is_known() {
        let date = |date| {
            let when = When::read(date).expect("a date");
            in_both(|it| (it.when)(when))
        };
        assert_eq!(date("1995"), ["1995", "1995年"]);
        assert_eq!(date("1992-09"), ["Sep 1992", "1992年9月"]);
        assert_eq!(date("1992-09-11"), ["11 Sep 1992", "1992年9月11日"]);
    }

    #[test]
    fn a_stay_whose_end_was_not_found_does_not_last_until_today() {
        let start = When::read("1993-05").expect("a date");
        let stay = in_both(|it| (it.period)(start, None));
        assert_eq!(stay, ["May 1993 to not found", "1993年5月～資料なし"]);
    }

    #[test]
    fn thousands_are_parted() {
        assert_eq!(grouped(3), "3");
        assert_eq!(grouped(1200), "1,200");
        assert_eq!(grouped(1_234_567), "1,234,567");
        assert_eq!(grouped(14.009), "14.009");
    }

    #[test]
    fn a_figure_keeps_its_sense_and_its_unit() {
        let figure = |amount, unit, sense| {
            let as_of = When::read("1995").expect("a date");
            let sources = vec![];
            let confidence = Confidence::Sourced;
            let figure = Figure { amount, unit, sense, as_of, confidence, sources };
            in_both(|it| (it.statements.figure)(&figure))
        };
        assert_eq!(
            figure(12.0, Unit::BillionUsDollarsAYear, Sense::MoreThan),
            ["more than 12 billion US dollars a year", "年間120億米ドル超"]
        );
        assert_eq!(figure(14.009, Unit::Percent, Sense::Exactly), ["14.009 %", "14.009％"]);
        assert_eq!(
            figure(400.0, Unit::People, Sense::MoreThan),
            ["more than 400 people", "400人超"]
        );
    }
}
