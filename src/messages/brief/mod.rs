//! The words of the brief: one page to share, print and keep, and what is kept in this browser.

pub mod en;
pub mod ja;

/// Everything on the brief.
#[derive(Debug)]
pub struct Brief {
    pub heading: &'static str,
    pub asked: &'static str,
    /// The edition's first day.
    pub edition: fn(&str) -> String,
    pub given: &'static str,
    pub none_given: &'static str,
    pub assumed: &'static str,
    pub principles: &'static str,
    pub articles: &'static str,
    pub sources: &'static str,
    pub readings: &'static str,
    /// The day, and the rules' fingerprint.
    pub made: fn(&str, &str) -> String,
    pub link: &'static str,
    pub link_from_file: &'static str,
    pub qr: &'static str,
    pub explorer: &'static str,
    pub separator: &'static str,
    /// A name and what is said of it.
    pub named: fn(&str, &str) -> String,
    pub since: Since,
    pub share: Share,
    pub embed: Embed,
    pub kept: Kept,
}

/// A link that was made under other rules.
#[derive(Debug)]
pub struct Since {
    pub heading: &'static str,
    pub says: &'static str,
    pub unknown: &'static str,
    /// What has changed since, or that nobody knows, in a notice.
    pub what: &'static str,
    pub then: fn(Option<&str>) -> String,
    /// The day of a change, and the change.
    pub change: fn(&str, &str) -> String,
    pub dropped: fn(&str) -> String,
}

/// What can be done with the page.
#[derive(Debug)]
pub struct Share {
    pub heading: &'static str,
    pub share: &'static str,
    pub shared: &'static str,
    pub not_shared: &'static str,
}

/// The page inside another page.
#[derive(Debug)]
pub struct Embed {
    pub heading: &'static str,
    pub note: &'static str,
    pub from_file: &'static str,
    pub title: &'static str,
    pub language: &'static str,
    pub english: &'static str,
    pub japanese: &'static str,
    pub view: &'static str,
    pub explorer: &'static str,
    pub brief: &'static str,
    pub width: &'static str,
    pub height: &'static str,
    pub grow: &'static str,
    pub snippet: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub whole: &'static str,
    pub refused: &'static str,
}

/// Situations kept in this browser.
#[derive(Debug)]
pub struct Kept {
    pub heading: &'static str,
    pub note: &'static str,
    pub empty: &'static str,
    pub name: &'static str,
    pub remark: &'static str,
    pub keep: &'static str,
    pub kept: fn(&str) -> String,
    pub open: fn(&str) -> String,
    pub open_short: &'static str,
    pub delete: fn(&str) -> String,
    pub delete_short: &'static str,
    pub deleted: fn(&str) -> String,
    pub undo: &'static str,
    pub restored: fn(&str) -> String,
    pub cannot_open: &'static str,
    pub export: &'static str,
    pub import: &'static str,
    /// How many came in, and how many were there already.
    pub imported: fn(usize, usize) -> String,
    /// An entry that could not be read, by its place or name.
    pub entry_flaw: fn(&str) -> String,
    pub file_flaw: fn(&str) -> String,
    pub newer: &'static str,
    pub elsewhere: &'static str,
    pub denied: &'static str,
    pub full: &'static str,
    pub unreadable: &'static str,
    pub save_raw: &'static str,
    pub begin_anew: &'static str,
    pub begun_anew: &'static str,
}
