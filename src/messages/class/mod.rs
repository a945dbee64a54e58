//! The words of quizzes, of a class, of the projector and of worksheets.

pub mod en;
pub mod ja;

use class::{CodeFlaw, Kind, Level, SeedFlaw, Sharing};

/// Everything that is answered, alone or in a class.
#[derive(Debug)]
pub struct Class {
    /// Above the ways to its parts.
    pub ways: &'static str,
    pub level: fn(Level) -> &'static str,
    pub level_note: fn(Level) -> &'static str,
    pub sharing: fn(Sharing) -> &'static str,
    pub questions: fn(usize) -> String,
    /// What is wrong with four words, and what to do.
    pub seed_flaw: fn(&SeedFlaw) -> String,
    /// What is wrong with a code, and what to do.
    pub code_flaw: fn(&CodeFlaw) -> String,
    pub asked: Asked,
    pub quiz: Quiz,
    pub make: Make,
    pub collect: Collect,
    pub projector: Projector,
    pub worksheet: Worksheet,
}

/// A question, wherever it is shown.
#[derive(Debug)]
pub struct Asked {
    /// Its number, and of how many.
    pub number: fn(usize, usize) -> String,
    pub kind: fn(Kind) -> &'static str,
    /// It is an earlier question, one fact apart.
    pub near: fn(usize) -> String,
    /// A stay, a step of its replay, and when that was.
    pub recorded: fn(&str, &str, &str) -> String,
    pub usual: &'static str,
    pub as_found: &'static str,
    pub as_found_now: &'static str,
    pub not_known: fn(&str) -> String,
    pub no_longer_known: fn(&str) -> String,
    pub no_principle: &'static str,
    pub no_base: &'static str,
    /// A ground for the use of weapons, and its provisions.
    pub base: fn(&str, &str) -> String,
    pub facts: &'static str,
    pub choices: &'static str,
    pub right: &'static str,
    pub wrong: fn(char) -> String,
    pub unanswered: fn(char) -> String,
    /// A fact otherwise, and what it comes to then.
    pub apart: fn(&str, &str) -> String,
    pub done: &'static str,
    pub believed: &'static str,
    pub open: &'static str,
}

/// One pupil, or nobody's.
#[derive(Debug)]
pub struct Quiz {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub practise: &'static str,
    pub practise_note: &'static str,
    pub start: &'static str,
    pub join: &'static str,
    pub join_note: &'static str,
    pub words: &'static str,
    pub join_go: &'static str,
    pub of_class: &'static str,
    pub of_practice: fn(&str) -> String,
    pub back: &'static str,
    pub next: &'static str,
    pub check: &'static str,
    pub finish: &'static str,
    pub answered: fn(usize, usize) -> String,
    pub left_open: fn(&[usize]) -> String,
    pub done: &'static str,
    pub score: fn(usize, usize) -> String,
    pub code: &'static str,
    pub code_note: &'static str,
    pub code_qr: &'static str,
    pub copy: &'static str,
    pub review: &'static str,
    pub more: &'static str,
    pub leave: &'static str,
}

/// What a teacher hands out.
#[derive(Debug)]
pub struct Make {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub set: &'static str,
    pub level: &'static str,
    pub length: &'static str,
    pub sharing: &'static str,
    pub another: &'static str,
    pub reopen: &'static str,
    pub reopen_go: &'static str,
    pub hand_out: &'static str,
    pub words: &'static str,
    pub words_note: &'static str,
    pub link: &'static str,
    pub link_from_file: &'static str,
    pub qr: &'static str,
    pub copy: &'static str,
    pub projector: &'static str,
    pub worksheet: &'static str,
    pub try_it: &'static str,
}

/// Codes, and what they come to.
#[derive(Debug)]
pub struct Collect {
    pub heading: &'static str,
    pub note: &'static str,
    pub codes: &'static str,
    pub scan: &'static str,
    pub stop: &'static str,
    pub scanning: &'static str,
    pub no_camera: &'static str,
    pub scanned: fn(&str) -> String,
    pub repeated: &'static str,
    /// Codes counted, repeated, and not readable.
    pub counted: fn(usize, usize, usize) -> String,
    /// Which line, what was typed.
    pub line: fn(usize, &str) -> String,
    pub again: fn(usize) -> String,
    pub clear: &'static str,
    pub csv: &'static str,
    pub results: &'static str,
    pub none: &'static str,
    pub choice: &'static str,
    pub pupils: &'static str,
    pub share: &'static str,
    pub unanswered: &'static str,
    pub right: &'static str,
    pub wrong: &'static str,
    pub most_common: &'static str,
    pub all_right: &'static str,
    pub times: fn(usize) -> String,
    pub by_kind: &'static str,
    pub kind: &'static str,
    pub misconceptions: &'static str,
}

#[derive(Debug)]
pub struct Projector {
    pub heading: &'static str,
    pub keys: &'static str,
    pub back: &'static str,
    pub next: &'static str,
    pub reveal: &'static str,
    pub hide: &'static str,
    pub leave: &'static str,
    pub timer: &'static str,
    pub seconds: fn(u32) -> String,
    pub no_timer: &'static str,
    pub start_timer: &'static str,
    pub stop_timer: &'static str,
    pub time_over: &'static str,
}

#[derive(Debug)]
pub struct Worksheet {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub size: &'static str,
    pub a4: &'static str,
    pub letter: &'static str,
    pub parts: &'static str,
    pub key_part: &'static str,
    pub discussion_part: &'static str,
    pub cards_part: &'static str,
    pub print: &'static str,
    pub title: &'static str,
    pub name: &'static str,
    pub seed: fn(&str) -> String,
    pub key: &'static str,
    pub discussion: &'static str,
    pub discussion_note: &'static str,
    pub text: &'static str,
    pub cards: &'static str,
    pub cards_note: &'static str,
    pub questions: &'static [&'static str],
}
