//! Links to other parts of the page.

use rules::Situation;

use super::state::Part;
use crate::language::Language;
use crate::link;
use crate::session::{View, book};

/// A situation, to be opened in the Explorer in full.
pub fn explorer(situation: &Situation, language: Language) -> String {
    link::address(book(), situation, View::Full, language).href()
}

/// A part of the lessons.
pub fn part(part: Part, language: Language) -> String {
    part.address().with("lang", language.tag()).href()
}
