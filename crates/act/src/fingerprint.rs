//! Which rules answered: a short fingerprint of the pack, and what changed from one to the next.
//!
//! It is taken of all that decides (ids, formulas, citations, dates, order) and of no words. A link
//! carries it, so that whoever opens the link later can be told what has changed since.

use std::sync::LazyLock;

use rules::Words;

pub use crate::FINGERPRINT;

rules::elements! {
    Part { rules: Vec<Made> }

    /// The rules as they were from one day to the next change.
    Made {
        fingerprint: String,
        /// The day on which they became so (ISO date).
        day: String,
        /// What is different from the rules before.
        changes: Words,
    }
}

static ALL: LazyLock<Part> = LazyLock::new(|| crate::whole::text("fingerprints.json"));

/// All rules that a link may name, oldest first; today's are the last.
pub fn all() -> &'static [Made] {
    &ALL.rules
}

/// What has changed since rules of this fingerprint, oldest first; none: today's. `None`: nobody knows
/// them.
pub fn changes_since(fingerprint: &str) -> Option<&'static [Made]> {
    since(all(), fingerprint)
}

fn since<'r>(all: &'r [Made], fingerprint: &str) -> Option<&'r [Made]> {
    let place = all.iter().rposition(|it| it.fingerprint == fingerprint)?;
    all.get(place + 1..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_today_are_the_last_of_the_list() {
        let last = all().last().expect("a line");
        assert_eq!(
            last.fingerprint, FINGERPRINT,
            "the rules have changed: add to crates/act/texts/fingerprints.json \
             {{ \"fingerprint\": \"{FINGERPRINT}\", \"day\": …, \"changes\": {{ \"en\": …, \"ja\": … }} }} \
             that says what is different now; older lines stay, because links name them"
        );
    }

    #[test]
    fn every_line_can_be_named_and_says_its_change_in_both_languages() {
        for (place, it) in all().iter().enumerate() {
            assert_eq!(it.fingerprint.len(), 8, "{}", it.fingerprint);
            assert!(it.fingerprint.bytes().all(|it| it.is_ascii_hexdigit()), "{}", it.fingerprint);
            assert!(it.changes.has("en") && it.changes.has("ja"), "{}", it.fingerprint);
            assert!(place == 0 || all()[place - 1].day <= it.day, "{}: oldest first", it.day);
        }
    }

    #[test]
    fn what_changed_since_is_all_that_stands_behind() {
        let made = |it: &str| Made { fingerprint: it.into(), ..Made::default() };
        let all = [made("a"), made("b"), made("c")];
        let names = |of: &str| {
            since(&all, of)
                .map(|it| it.iter().map(|it| it.fingerprint.as_str()).collect::<Vec<_>>())
        };
        assert_eq!(names("a"), Some(vec!["b", "c"]));
        assert_eq!(names("c"), Some(vec![]));
        assert_eq!(names("d"), None);
    }
}
