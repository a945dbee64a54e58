//! The words of the lessons' player and of the teacher's guide. What lessons say stands in their data.

pub mod en;
pub mod ja;

use act::source::Certainty;
use lessons::Side;

/// Lessons.
#[derive(Debug)]
pub struct Learn {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub lessons: &'static str,
    /// A lesson's number.
    pub lesson: fn(u8) -> String,
    /// From how many minutes to how many.
    pub minutes: fn(u8, u8) -> String,
    /// How many steps were played, of how many, and how many first predictions held.
    pub played: fn(usize, usize, usize) -> String,
    pub progress_note: &'static str,
    pub reset: &'static str,
    pub was_reset: &'static str,
    pub for_teachers: &'static str,
    pub teachers: &'static str,
    pub teachers_note: &'static str,
    /// The list of a lesson's steps.
    pub steps: &'static str,
    /// A step's number, of how many.
    pub at: fn(usize, usize) -> String,
    /// Whether the first prediction held.
    pub predicted: fn(bool) -> &'static str,
    pub scene: &'static str,
    /// The Act as it was in force on a day, or as it is now.
    pub edition: fn(Option<&str>) -> String,
    pub edition_of: &'static str,
    pub question: &'static str,
    /// Parts of one statement.
    pub parts: fn(&[String]) -> String,
    /// Names in a list.
    pub list: fn(&[String]) -> String,
    /// How many sources there are.
    pub sources: fn(usize) -> String,
    pub predict: &'static str,
    pub choose_first: &'static str,
    pub holds: &'static str,
    pub otherwise: &'static str,
    pub bases: &'static str,
    pub open: &'static str,
    pub variation: &'static str,
    pub make: &'static str,
    pub restore: &'static str,
    /// An outcome, after a change.
    pub now: fn(&str) -> String,
    pub go_on: &'static str,
    pub back: &'static str,
    pub next: &'static str,
    pub finish: &'static str,
    pub end: &'static str,
    pub misconceptions: &'static str,
    /// What is believed.
    pub believed: fn(&str) -> String,
    /// Something said beside a name.
    pub aside: fn(&str) -> String,
    pub again: &'static str,
    /// The next lesson's title.
    pub next_lesson: fn(&str) -> String,
    pub all_lessons: &'static str,
    pub guide: Guide,
}

/// The teacher's guide.
#[derive(Debug)]
pub struct Guide {
    pub heading: &'static str,
    pub standfirst: &'static str,
    pub print: &'static str,
    pub contents: &'static str,
    /// The lessons, one by one.
    pub plan: &'static str,
    pub plan_note: &'static str,
    pub aims: &'static str,
    pub takeaways: &'static str,
    pub misconceptions: &'static str,
    pub misconceptions_note: &'static str,
    pub see: &'static str,
    pub discussions: &'static str,
    pub discussions_note: &'static str,
    pub one: &'static str,
    pub other: &'static str,
    /// Who says what, and how sure it is that they do.
    pub holds: fn(&str, &str, Certainty) -> String,
    /// What the text itself says.
    pub text_says: &'static str,
    pub further: &'static str,
    pub cards: &'static str,
    pub cards_note: &'static str,
    pub side: fn(Side) -> &'static str,
    pub held_by: &'static str,
    pub arguments: &'static str,
    pub expect: &'static str,
    pub reading: &'static str,
    /// An outcome, of a reading.
    pub comes_to: fn(&str) -> String,
    pub curricula: &'static str,
    pub curricula_note: &'static str,
}

#[cfg(test)]
mod tests {
    use super::{Learn, en::LEARN as ENGLISH, ja::LEARN as JAPANESE};

    #[test]
    fn an_edition_is_a_day_or_now() {
        let said = |it: &Learn, day| (it.edition)(day);
        assert_eq!(said(&ENGLISH, None), said(&ENGLISH, Some("2016-03-29")));
        assert_eq!(said(&ENGLISH, Some("1993-05-01")), "the Act as of 1 May 1993");
        assert_eq!(said(&JAPANESE, Some("1993-05-01")), "1993年5月1日の法");
    }

    #[test]
    fn what_was_played_is_counted_in_words() {
        assert_eq!((ENGLISH.played)(0, 4, 0), "not begun");
        assert_eq!((ENGLISH.played)(1, 4, 1), "1 of 4 steps played, 1 predicted rightly");
        assert_eq!((JAPANESE.played)(4, 4, 3), "4場面のうち4場面を終了、予想どおり3");
    }
}
