//! The words of the pictures: timeline, map, chart.

pub mod en;
pub mod ja;

use record::EventKind;

use crate::missions::People;

/// The pictures.
#[derive(Debug)]
pub struct Pictures {
    pub svg: &'static str,
    pub png: &'static str,
    pub png_refused: &'static str,
    /// The table of a picture, by its title.
    pub as_table: fn(&str) -> String,
    pub nothing: &'static str,
    /// How many people; said after the number as a table has it.
    pub people: fn(People, &str) -> String,
    pub at_least: fn(&str) -> String,
    pub timeline: Timeline,
    pub map: Map,
    pub chart: Chart,
}

#[derive(Debug)]
pub struct Timeline {
    pub heading: &'static str,
    /// For who does not see it: how many stays, from which year to which.
    pub says: fn(usize, u16, u16) -> String,
    /// What each mark of the key means: to the day, to the month, short, planned, editions, events
    /// that happened, events that were said.
    pub key: [&'static str; 7],
    pub act: &'static str,
    pub note: &'static str,
    pub open_all: &'static str,
    pub close_all: &'static str,
    /// Of one operation.
    pub open: fn(&str) -> String,
    pub roles: &'static str,
    pub events: &'static str,
    pub no_events: &'static str,
    pub kind: fn(EventKind) -> &'static str,
    /// A stay in words, and its events.
    pub lane: fn(&str, usize) -> String,
    /// How long it is planned to go on.
    pub planned: fn(&str) -> String,
    /// Dispatch, pillar, from, until, planned until, people, who, events.
    pub columns: [&'static str; 8],
}

#[derive(Debug)]
pub struct Map {
    pub heading: &'static str,
    pub says: fn(usize) -> String,
    pub note: &'static str,
    pub marks: &'static str,
    /// A mark: its number, its place, how many operations.
    pub mark: fn(usize, &str, usize) -> String,
    pub list: &'static str,
    pub list_note: &'static str,
    /// From the list to the mark.
    pub back: &'static str,
    /// Other places of the same operation.
    pub also: fn(&str) -> String,
    /// Number, place, dispatch, pillar, from, until, people, north, east, other places.
    pub columns: [&'static str; 10],
}

#[derive(Debug)]
pub struct Chart {
    pub heading: &'static str,
    pub says: fn(u16, u16) -> String,
    pub note: &'static str,
    /// What each mark of the key means: at least, not found.
    pub key: [&'static str; 2],
    pub people: &'static str,
    /// The most in a year: how many, which year.
    pub most: fn(&str, u16) -> String,
    /// Year, pillar, people, rows, rows not found.
    pub columns: [&'static str; 5],
    pub un: Un,
}

/// What the United Nations counted.
#[derive(Debug)]
pub struct Un {
    pub heading: &'static str,
    pub says: &'static str,
    pub note: &'static str,
    pub monthly: &'static str,
    pub annual: &'static str,
    pub too_low: &'static str,
    pub gap: fn(&str, &str) -> String,
    /// Date, mission, troops, police, experts, total.
    pub monthly_columns: [&'static str; 6],
    /// Year, mission, total.
    pub annual_columns: [&'static str; 3],
    pub all: &'static str,
}
