//! The words of the law's pages. What the law says stands in the pack and in the texts beside it.

pub mod en;
pub mod ja;

use act::edition::Standing;
use act::source::Certainty;
use act::tie::TieKind;
use rules::{Finding, Reading};

use crate::law::Chapter;

/// The law's pages.
#[derive(Debug)]
pub struct Law {
    pub heading: &'static str,
    pub standfirst: &'static str,
    /// The official texts.
    pub e_gov: &'static str,
    pub jlt: &'static str,
    /// The pages beside the Act.
    pub ways: &'static str,
    /// Opens a provision on its own page.
    pub open: &'static str,
    /// A day of the calendar, from its ISO date.
    pub day: fn(&str) -> String,
    pub sources: &'static str,
    pub read_full: &'static str,
    pub read_part: &'static str,
    /// How sure it is that somebody said this.
    pub certainty: fn(Certainty) -> &'static str,
    /// How a change of the Act is known.
    pub standing: fn(Standing) -> &'static str,
    pub principles: Principles,
    pub text: Text,
    pub provision: Provision,
    pub logic: Logic,
    pub clocks: Clocks,
    pub editions: Editions,
    pub weapons: Weapons,
    pub institutions: Institutions,
    pub controversies: Controversies,
}

/// The five principles as worded.
#[derive(Debug)]
pub struct Principles {
    pub heading: &'static str,
    pub note: &'static str,
    pub now: &'static str,
    pub before: &'static str,
    pub unchanged: &'static str,
    pub where_from: &'static str,
    /// Which provisions the Act itself calls the principles.
    pub scope: &'static str,
}

/// The Act as a page.
#[derive(Debug)]
pub struct Text {
    pub heading: &'static str,
    pub note: &'static str,
    pub search: &'static str,
    pub words: &'static str,
    pub example: &'static str,
    pub edition: &'static str,
    pub count: fn(usize, usize) -> String,
    pub nothing: &'static str,
    pub contents: &'static str,
    pub chapter: fn(Chapter) -> &'static str,
    pub not_encoded: &'static str,
}

/// A provision beside its rule.
#[derive(Debug)]
pub struct Provision {
    pub clauses: &'static str,
    pub encodings: &'static str,
    /// No clause is encoded.
    pub nothing: &'static str,
    pub not_encoded: &'static str,
    /// Leads to the first of so many elements.
    pub encoded: fn(usize) -> String,
    /// Leads back.
    pub to_clause: &'static str,
    pub kind: fn(TieKind) -> &'static str,
    pub rule: &'static str,
    pub if_: &'static str,
    pub then: &'static str,
    /// In the place of the condition of a rule that has none.
    pub otherwise: &'static str,
    /// The element did not exist on the day that is read.
    pub not_then: &'static str,
    /// From when, and since when no longer.
    pub in_force: fn(&str, Option<String>) -> String,
    pub used: &'static str,
    /// The outcome follows.
    pub used_here: &'static str,
    pub within: &'static str,
    pub disputed: &'static str,
    pub neighbours: &'static str,
    pub before: fn(&str) -> String,
    pub after: fn(&str) -> String,
    pub whole: &'static str,
    /// A citation leads to several provisions.
    pub several: &'static str,
}

/// A formula in words.
#[derive(Debug)]
pub struct Logic {
    pub not: &'static str,
    pub where_: &'static str,
    pub then: &'static str,
    pub reading: fn(Reading) -> &'static str,
    pub constant: fn(Finding) -> &'static str,
    pub question: fn(&str) -> String,
    pub outcome: fn(&str) -> String,
    pub none_named: &'static str,
    /// A choice, and the options of which one was made.
    pub is: fn(&str, &str) -> String,
    pub among: fn(&str, &str) -> String,
    pub only: fn(&str, &str) -> String,
    /// Names, and how many more.
    pub and_more: fn(&str, usize) -> String,
    /// Between the last names of a row.
    pub or: &'static str,
}

/// The Act of another date.
#[derive(Debug)]
pub struct Clocks {
    pub heading: &'static str,
    pub note: &'static str,
    pub asked: &'static str,
    pub today: &'static str,
    pub since: fn(&str) -> String,
    pub stood: fn(&str) -> String,
    pub why: &'static str,
    pub same: &'static str,
    pub another_way: &'static str,
    pub never: &'static str,
    /// An edition that says the same as the one before it.
    pub as_before: &'static str,
    /// The first day, and later ones.
    pub first_day: fn(&str, &[String]) -> String,
}

/// The page of editions.
#[derive(Debug)]
pub struct Editions {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub yours: &'static str,
    pub back: &'static str,
    pub changed: &'static str,
    pub read: &'static str,
}

/// The page of weapons.
#[derive(Debug)]
pub struct Weapons {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub case: &'static str,
    pub own: &'static str,
    pub tasks_note: &'static str,
    pub happens: &'static str,
    pub grounds: &'static str,
    pub grounds_note: &'static str,
    pub in_explorer: &'static str,
}

/// The page of institutions.
#[derive(Debug)]
pub struct Institutions {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub pillars: &'static str,
    pub picture: &'static str,
    pub picture_note: &'static str,
    /// What the picture is, for whoever does not see it.
    pub drawn: &'static str,
    pub in_words: &'static str,
    /// The outcome follows.
    pub next: &'static str,
    pub body: &'static str,
    pub person: &'static str,
    pub document: &'static str,
    pub outside: &'static str,
    pub part_of: fn(&str) -> String,
    /// The steps of what happens next.
    pub acts: fn(&[usize]) -> String,
    /// The same, short.
    pub steps: fn(&str) -> String,
    /// What one does, and to whom or what.
    pub line: fn(&str, &str) -> String,
}

/// The page of controversies.
#[derive(Debug)]
pub struct Controversies {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub contents: &'static str,
    pub text: &'static str,
    pub touches: &'static str,
    /// Leads from a fact to a controversy, by its title.
    pub about: fn(&str) -> String,
}
