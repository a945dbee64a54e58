//! The words of one operation's page.

pub mod en;
pub mod ja;

use record::{EventKind, PlaceKind, PlacePrecision};

/// The page of one operation.
#[derive(Debug)]
pub struct Stay {
    /// The name of the links to the list and to the operations before and after.
    pub ways: &'static str,
    pub back: &'static str,
    pub before: fn(&str) -> String,
    pub after: fn(&str) -> String,
    pub glance: Glance,
    pub roles: Roles,
    pub orders: Orders,
    pub places: Places,
    pub events: Events,
    pub contributions: &'static str,
    pub all_contributions: &'static str,
    pub remarks: &'static str,
}

/// The facts of the stay, at a glance.
#[derive(Debug)]
pub struct Glance {
    pub heading: &'static str,
    pub full_name: &'static str,
    pub assignment: &'static str,
    pub pillar: &'static str,
    pub areas: &'static str,
    pub decided: &'static str,
    pub there: &'static str,
    /// From a date, until words that may be long.
    pub period: fn(&str, &str) -> String,
    pub planned: &'static str,
    pub people: &'static str,
    pub mandate: &'static str,
    pub rests_on: &'static str,
}

/// The people, by what they did.
#[derive(Debug)]
pub struct Roles {
    pub heading: &'static str,
    pub note: &'static str,
    pub who: &'static str,
    pub from: &'static str,
    pub until: &'static str,
    pub at_a_time: &'static str,
    pub total: &'static str,
    pub rotations: &'static str,
    pub armed: &'static str,
    pub sure: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub sdf: &'static str,
    pub not_counted: &'static str,
    pub closer: &'static str,
}

/// Cabinet Orders on the Corps.
#[derive(Debug)]
pub struct Orders {
    pub heading: &'static str,
    pub note: &'static str,
    pub how_many: fn(usize) -> String,
    /// In force from, until; either may be missing.
    pub in_force: fn(Option<&str>, Option<&str>) -> String,
    pub issued: fn(&str) -> String,
    pub full_time: fn(u32) -> String,
}

#[derive(Debug)]
pub struct Places {
    pub heading: &'static str,
    pub note: &'static str,
    pub kind: fn(PlaceKind) -> &'static str,
    pub precision: fn(PlacePrecision) -> &'static str,
}

#[derive(Debug)]
pub struct Events {
    pub heading: &'static str,
    pub law: &'static str,
    pub law_note: &'static str,
    pub kind: fn(EventKind) -> &'static str,
    /// The principles an event bears on, by number.
    pub principles: fn(&[u8]) -> String,
    pub none: &'static str,
}
