//! Many codes at once, as they were typed, pasted or scanned.

use std::collections::BTreeMap;

use crate::code::{CodeFlaw, length, read_code};
use crate::letters;
use crate::paper::Paper;
use crate::question::Answers;
use crate::set::QuizSet;

/// One code, as it stood, and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub typed: String,
    pub says: Read,
}

/// What a code says.
#[derive(Clone, Debug, PartialEq)]
pub enum Read {
    Answers {
        paper: u16,
        answers: Answers,
        /// The line, from 0, that has the same code: two pupils may answer alike, and one may hand in
        /// twice.
        again: Option<usize>,
    },
    Flaw(CodeFlaw),
}

/// Reads all codes of a text. They may stand one a line, or be parted by commas, or by spaces where
/// each is whole.
pub fn collect(set: QuizSet, text: &str) -> Vec<Line> {
    let mut marks = BTreeMap::new();
    let mut fingerprint = move |number: u16| {
        *marks.entry(number).or_insert_with(|| Paper::of(set, number).fingerprint())
    };
    let mut lines: Vec<Line> = vec![];
    let mut first: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
    for typed in codes(set, text) {
        let says = match read_code(set, &typed, &mut fingerprint) {
            Ok((paper, answers)) => {
                let place = lines.len();
                let before = *first.entry(plain(&typed)).or_insert(place);
                Read::Answers { paper, answers, again: (before != place).then_some(before) }
            }
            Err(flaw) => Read::Flaw(flaw),
        };
        lines.push(Line { typed, says });
    }
    lines
}

/// The letters of a code alone.
fn plain(typed: &str) -> Vec<u8> {
    typed.chars().filter_map(letters::value).collect()
}

fn codes(set: QuizSet, text: &str) -> Vec<String> {
    let apart = |it: char| matches!(it, '\n' | '\r' | '\t' | ',' | ';' | '、' | '，' | '；');
    let mut codes = vec![];
    for line in text.split(apart).map(str::trim).filter(|it| !it.is_empty()) {
        let letters = |it: &str| it.chars().filter(|it| !letters::parts(*it)).count();
        let parts: Vec<&str> = line.split_whitespace().collect();
        // A space inside a code parts its groups; one between two codes parts them.
        if letters(line) > length(set) && parts.iter().any(|it| letters(it) >= length(set)) {
            codes.extend(parts.into_iter().map(str::to_owned));
        } else {
            codes.push(line.to_owned());
        }
    }
    codes
}
