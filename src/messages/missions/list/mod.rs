//! The words of the list of dispatches: its filter, its ways to look, its table, what stands below.

pub mod en;
pub mod ja;

use record::Precision;

use crate::missions::{People, Tab, Until};

/// The list.
#[derive(Debug)]
pub struct List {
    pub heading: &'static str,
    /// How many stays there are.
    pub standfirst: fn(usize) -> String,
    pub filter: Filter,
    /// The name of the links to the four ways to look.
    pub tabs: &'static str,
    pub tab: fn(Tab) -> &'static str,
    pub lines: Lines,
    pub files: Files,
    pub more: More,
}

/// The bar of filters.
#[derive(Debug)]
pub struct Filter {
    pub name: &'static str,
    pub pillar: &'static str,
    pub who: &'static str,
    pub anyone: &'static str,
    /// Several kinds of people, as an address may name them.
    pub several: fn(&[&str]) -> String,
    /// One kind of people, and how many dispatches it would leave.
    pub with_count: fn(&str, u32) -> String,
    /// Read out after the number of dispatches that a box would leave.
    pub dispatches: &'static str,
    pub from: &'static str,
    pub until: &'static str,
    pub words: &'static str,
    pub example: &'static str,
    /// Dispatches left, dispatches in all.
    pub count: fn(usize, usize) -> String,
    pub nothing: &'static str,
    pub show_all: &'static str,
}

/// The table.
#[derive(Debug)]
pub struct Lines {
    pub note: &'static str,
    pub columns: Columns,
    /// By which column the table is sorted, and in which way.
    pub sorted: fn(&str, &str) -> String,
    pub until: fn(Until) -> String,
    /// How precisely beginning and end are known.
    pub precise: fn(Precision, Until) -> String,
    pub people: fn(People) -> String,
    /// After the people of some rows: the people of all.
    pub of_all: fn(&str) -> String,
    pub pillars: [&'static str; 2],
    pub precisions: [&'static str; 2],
}

#[derive(Debug)]
pub struct Columns {
    pub dispatch: &'static str,
    pub place: &'static str,
    pub pillar: &'static str,
    pub who: &'static str,
    pub from: &'static str,
    pub until: &'static str,
    pub precise: &'static str,
    pub people: &'static str,
    pub sure: &'static str,
}

/// What can be taken away, and how it is cited.
#[derive(Debug)]
pub struct Files {
    pub csv: &'static str,
    pub json: &'static str,
    pub cite: &'static str,
    pub cite_note: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    /// Site, title, the day of the data, publishers of the sources.
    pub citation: fn(&str, &str, &str, &str) -> String,
}

/// What stands below the list.
#[derive(Debug)]
pub struct More {
    pub heading: &'static str,
    pub contributions: &'static str,
    pub contributions_note: fn(usize) -> String,
    pub document: &'static str,
    pub document_note: &'static str,
    pub outside: &'static str,
    pub outside_note: &'static str,
    pub outside_people: fn(u32) -> String,
    pub conflicts: &'static str,
    pub conflicts_note: &'static str,
    pub differ: fn(usize) -> String,
    pub missing: fn(usize) -> String,
}
