//! Which operations and rows a visitor wants to see, and how many each further choice would leave.

use crate::people::Stay;
use crate::{Dispatch, Operation, Personnel, Pillar, Record};

/// What to select by. Empty lists, open years and an empty text select everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Any of these.
    pub pillars: Vec<Pillar>,
    /// Any of these.
    pub personnel: Vec<Personnel>,
    /// The first and the last year; a row that was there in one of them, or in one between.
    pub from: Option<u16>,
    pub until: Option<u16>,
    /// Every word must stand somewhere in the operation's names, areas or places, or in the row's role
    /// or duty, in either language.
    pub text: String,
}

/// How many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// Operations with at least one of the rows.
    pub operations: u32,
    pub rows: u32,
}

/// What a selection comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Selected<'r> {
    /// Operations with at least one row selected.
    pub operations: Vec<&'r Operation>,
    pub rows: Vec<&'r Dispatch>,
    /// For each pillar, what it alone would leave, all other choices as they are.
    pub by_pillar: Vec<(Pillar, Hits)>,
    /// The same for each sort of people that the record has.
    pub by_personnel: Vec<(Personnel, Hits)>,
    /// The same for each year, from the first to the last of the record.
    pub by_year: Vec<(u16, Hits)>,
}

/// The rows, made ready for searching once, so that each selection is quick.
#[derive(Debug)]
pub struct Search<'r> {
    // INVARIANT: the rows of one operation stand together, so that operations are counted by looking
    // at the row before.
    rows: Vec<Entry<'r>>,
}

#[derive(Debug)]
struct Entry<'r> {
    operation: &'r Operation,
    row: &'r Dispatch,
    years: (u16, u16),
    /// All that the text is looked for in, folded.
    said: String,
}

/// Which of a selection's tests a row passes.
struct Passes {
    pillar: bool,
    personnel: bool,
    years: bool,
    text: bool,
}

impl<'r> Search<'r> {
    pub fn of(record: &'r Record) -> Search<'r> {
        let mut rows = Vec::new();
        for operation in &record.operations {
            let whole = said_of(record, operation);
            for row in record.dispatches_to(&operation.id) {
                let stay = Stay::of(record, row);
                let mut said = whole.clone();
                for language in crate::LANGUAGES {
                    say(&mut said, row.role.say(language));
                    say(&mut said, row.duty.say(language));
                }
                let years = (stay.from.year, stay.until.year);
                rows.push(Entry { operation, row, years, said });
            }
        }
        Search { rows }
    }

    /// The first and the last year in which somebody was there.
    pub fn years(&self) -> (u16, u16) {
        let first = self.rows.iter().map(|it| it.years.0).min();
        let last = self.rows.iter().map(|it| it.years.1).max();
        (first.unwrap_or(0), last.unwrap_or(0))
    }

    pub fn select(&self, selection: &Selection) -> Selected<'r> {
        let mut text = String::new();
        say(&mut text, &selection.text);
        let words: Vec<&str> = text.split_whitespace().collect();
        let passes: Vec<Passes> = self.rows.iter().map(|it| it.passes(selection, &words)).collect();
        let mut selected = self.counts(&passes);
        for (entry, passes) in self.rows.iter().zip(&passes) {
            if passes.pillar && passes.personnel && passes.years && passes.text {
                selected.rows.push(entry.row);
                if selected.operations.last().is_none_or(|it| it.id != entry.operation.id) {
                    selected.operations.push(entry.operation);
                }
            }
        }
        selected
    }

    fn counts(&self, passes: &[Passes]) -> Selected<'r> {
        let pillar = |it: &Pillar| {
            let hits = self.hits(passes, &|entry, passes| {
                entry.row.pillar == *it && passes.personnel && passes.years && passes.text
            });
            (*it, hits)
        };
        let personnel = |it: &Personnel| {
            let hits = self.hits(passes, &|entry, passes| {
                entry.row.personnel == *it && passes.pillar && passes.years && passes.text
            });
            (*it, hits)
        };
        let year = |it: u16| {
            let hits = self.hits(passes, &|entry, passes| {
                let there = entry.years.0 <= it && it <= entry.years.1;
                there && passes.pillar && passes.personnel && passes.text
            });
            (it, hits)
        };
        let sent = |it: &&Personnel| self.rows.iter().any(|entry| entry.row.personnel == **it);
        let (first, last) = self.years();
        Selected {
            operations: Vec::new(),
            rows: Vec::new(),
            by_pillar: Pillar::ALL.iter().map(pillar).collect(),
            by_personnel: Personnel::ALL.iter().filter(sent).map(personnel).collect(),
            by_year: (first..=last).map(year).collect(),
        }
    }

    fn hits(&self, passes: &[Passes], test: &dyn Fn(&Entry, &Passes) -> bool) -> Hits {
        let mut hits = Hits::default();
        let mut last = None;
        for (entry, passes) in self.rows.iter().zip(passes) {
            if test(entry, passes) {
                hits.rows += 1;
                let operation = Some(&entry.operation.id);
                hits.operations += u32::from(last != operation);
                last = operation;
            }
        }
        hits
    }
}

impl Entry<'_> {
    fn passes(&self, selection: &Selection, words: &[&str]) -> Passes {
        let (pillars, personnel) = (&selection.pillars, &selection.personnel);
        let from = selection.from.is_none_or(|it| it <= self.years.1);
        let until = selection.until.is_none_or(|it| self.years.0 <= it);
        Passes {
            pillar: pillars.is_empty() || pillars.contains(&self.row.pillar),
            personnel: personnel.is_empty() || personnel.contains(&self.row.personnel),
            years: from && until,
            text: words.iter().all(|it| self.said.contains(it)),
        }
    }
}

/// What an operation is called and where it was.
fn said_of(record: &Record, operation: &Operation) -> String {
    let mut said = String::new();
    say(&mut said, operation.id.as_str());
    say(&mut said, &operation.abbreviation);
    for language in crate::LANGUAGES {
        say(&mut said, operation.name.say(language));
        say(&mut said, operation.assignment.say(language));
        for area in &operation.areas {
            say(&mut said, area.name.say(language));
        }
        for place in record.places_of(&operation.id) {
            say(&mut said, place.name.say(language));
        }
    }
    said
}

/// Adds a text in small letters; wide ones (ＵＮ), as Japanese keyboards give them, become narrow.
fn say(said: &mut String, text: &str) {
    for letter in text.chars() {
        let narrow = match letter {
            '\u{3000}' => ' ',
            '！'..='～' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
            other => other,
        };
        said.push(narrow.to_ascii_lowercase());
    }
    said.push('\n');
}
