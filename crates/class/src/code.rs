//! A pupil's answers as a short code, which holds no name.
//!
//! ```text
//! [paper]   two letters, where each pupil has another
//! answers   base 5 (none, or one of four), in as few letters as hold it: five for ten questions
//! mark      two letters: the paper's fingerprint
//! check     one letter over all
//! ```

use crate::letters::{self, letter, number, spell};
use crate::paper::Paper;
use crate::question::{Answers, MOST};
use crate::set::{QuizSet, Sharing};

/// Letters of a paper's number, of its mark, and of the check.
const NUMBER: usize = 2;
const MARK: usize = 2;
const CHECK: usize = 1;

/// Why a code is none of this set. Places count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeFlaw {
    /// A letter that no code has.
    Stranger(usize, char),
    /// So many letters, and how many there should be.
    Length(usize, usize),
    /// A letter is wrong, or two are swapped; and what may have been meant.
    Mistyped(Vec<Slip>),
    /// A sound code, but of another set, or of another version of the page.
    OtherSet,
}

/// A slip that would explain a code that is not sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// At this place, this letter may be meant.
    Letter(usize, char),
    /// This letter and the one after it may be swapped.
    Swapped(usize),
}

/// The code of answers to a paper, in groups of four.
pub fn write_code(paper: &Paper, answers: &[Option<usize>]) -> String {
    let mut values = vec![];
    if paper.set.sharing == Sharing::Each {
        values.extend(spell(u64::from(paper.number), NUMBER));
    }
    values.extend(spell_answers(answers, paper.set.length.questions()));
    values.extend(spell(u64::from(paper.fingerprint()), MARK));
    values.push(letters::check(&values));
    let mut code = String::new();
    for (place, value) in values.into_iter().enumerate() {
        if place > 0 && place % 4 == 0 {
            code.push('-');
        }
        code.push(letter(value));
    }
    code
}

/// Reads a code of a set: the number of its paper, and the answers. `fingerprint` says which mark a
/// paper has.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read_code(
    set: QuizSet,
    typed: &str,
    fingerprint: &mut dyn FnMut(u16) -> u16,
) -> Result<(u16, Answers), CodeFlaw> {
    let mut values = vec![];
    for (place, typed) in typed.chars().filter(|it| !letters::parts(*it)).enumerate() {
        values.push(letters::value(typed).ok_or(CodeFlaw::Stranger(place + 1, typed))?);
    }
    let wanted = length(set);
    if values.len() != wanted {
        return Err(CodeFlaw::Length(values.len(), wanted));
    }
    if letters::unsound(&values) != 0 {
        return Err(CodeFlaw::Mistyped(slips(set, &values, fingerprint)));
    }
    read_sound(set, &values, fingerprint).ok_or(CodeFlaw::OtherSet)
}

/// Letters of a code of this set.
pub(crate) fn length(set: QuizSet) -> usize {
    let number = if set.sharing == Sharing::Each { NUMBER } else { 0 };
    number + letters_of(set.length.questions()) + MARK + CHECK
}

/// What a code without a slip says; `None`: it is of another set.
fn read_sound(
    set: QuizSet,
    values: &[u8],
    fingerprint: &mut dyn FnMut(u16) -> u16,
) -> Option<(u16, Answers)> {
    let each = set.sharing == Sharing::Each;
    let (paper, rest) = values.split_at(if each { NUMBER } else { 0 });
    let paper = u16::try_from(number(paper)).ok()?;
    let (answers, rest) = rest.split_at_checked(letters_of(set.length.questions()))?;
    let mark = rest.get(..MARK)?;
    let answers = read_answers(number(answers), set.length.questions())?;
    (number(mark) == u64::from(fingerprint(paper))).then_some((paper, answers))
}

/// How many letters the answers to so many questions take: the least that hold every combination.
fn letters_of(questions: usize) -> usize {
    let mut combinations: u64 = 1;
    for _ in 0..questions {
        combinations *= MOST as u64 + 1;
    }
    (1..).find(|it| 1_u64 << (5 * it) >= combinations).unwrap_or(1)
}

fn spell_answers(answers: &[Option<usize>], questions: usize) -> Vec<u8> {
    let digit = |place: usize| match answers.get(place).copied().flatten() {
        Some(choice) if choice < MOST => choice as u64 + 1,
        Some(_) | None => 0,
    };
    let base = MOST as u64 + 1;
    spell((0..questions).fold(0, |sum, it| sum * base + digit(it)), letters_of(questions))
}

fn read_answers(mut number: u64, questions: usize) -> Option<Answers> {
    let mut answers = vec![None; questions];
    for answer in answers.iter_mut().rev() {
        *answer = usize::try_from(number % (MOST as u64 + 1)).ok()?.checked_sub(1);
        number /= MOST as u64 + 1;
    }
    (number == 0).then_some(answers)
}

/// Letters that are taken for each other, when read or when typed.
const ALIKE: [&str; 14] =
    ["5S", "2Z", "8B", "6G", "VY", "VW", "MN", "CG", "0D", "0Q", "17", "1T", "4A", "EF"];

/// Slips after whose mending the code is one of this set.
fn slips(set: QuizSet, values: &[u8], fingerprint: &mut dyn FnMut(u16) -> u16) -> Vec<Slip> {
    let mut found = vec![];
    for place in 0..values.len() {
        let mut mended = values.to_vec();
        for other in 0..32 {
            mended[place] = other;
            let (typed, meant) = (letter(values[place]), letter(other));
            let alike = ALIKE.iter().any(|it| it.contains(typed) && it.contains(meant));
            let sound = letters::unsound(&mended) == 0;
            if alike && sound && read_sound(set, &mended, fingerprint).is_some() {
                found.push(Slip::Letter(place + 1, meant));
            }
        }
        mended.copy_from_slice(values);
        if place + 1 < values.len() {
            mended.swap(place, place + 1);
            if letters::unsound(&mended) == 0 && read_sound(set, &mended, fingerprint).is_some() {
                found.push(Slip::Swapped(place + 1));
            }
        }
    }
    found
}
