//! What a situation is drawn in: question, kind of operation, work and people.

use rules::{Rulebook, Situation, keyed};

use crate::chance::Chance;
use crate::set::Level;

/// Work, and the people who do it.
type Task = (&'static [&'static str], &'static str);

/// Work that every kind of unit may do in the usual operation.
const USUAL: [Task; 6] = [
    (&["logistics"], "sdf-unit"),
    (&["facility-repair"], "sdf-unit"),
    (&["medical"], "sdf-unit"),
    (&["headquarters"], "corps-sdf"),
    (&["election"], "corps-civilian"),
    (&["police-advice"], "corps-civilian"),
];
/// Work that needs more: the Diet, or a consent that lasts.
const WIDE: [Task; 4] = [
    (&["ceasefire-monitoring"], "sdf-unit"),
    (&["security"], "sdf-unit"),
    (&["logistics", "rescue"], "sdf-unit"),
    (&["buffer-zone-patrol"], "sdf-unit"),
];
const RELIEF: [Task; 3] = [
    (&["affected-people"], "sdf-unit"),
    (&["relief-goods"], "sdf-unit"),
    (&["medical"], "corps-civilian"),
];
const ELECTION: [Task; 1] = [(&["election"], "corps-civilian")];
/// Work or people that do not fit: to be noticed.
const MISFIT: [(&str, Task); 4] = [
    ("election-observation", (&["medical"], "corps-civilian")),
    ("humanitarian-relief", (&["security"], "sdf-unit")),
    ("election-observation", (&["election"], "sdf-unit")),
    ("un-pko", (&["police-advice"], "sdf-unit")),
];

/// A situation without facts of its own, in which all that is usual is taken for granted.
pub(super) fn frame(
    book: &Rulebook,
    question: &str,
    level: Level,
    chance: &mut Chance,
) -> Situation {
    let (pillar, variant, task) = match level {
        Level::First => ("un-pko", "a", chance.one(&USUAL)),
        Level::Second => match chance.below(6) {
            0 => ("humanitarian-relief", "", chance.one(&RELIEF)),
            1 => ("election-observation", "", chance.one(&ELECTION)),
            it => ("un-pko", VARIANTS[it % 3], chance.one(&USUAL)),
        },
        Level::Third if chance.once_in(8) => {
            let misfit = chance.one(&MISFIT);
            let variant = if misfit.is_some_and(|it| it.0 == "un-pko") { "a" } else { "" };
            (misfit.map_or("un-pko", |it| it.0), variant, misfit.map(|it| &it.1))
        }
        Level::Third => match chance.below(8) {
            0 => ("humanitarian-relief", "", chance.one(&RELIEF)),
            it @ 1..=3 => ("un-pko", VARIANTS[it - 1], chance.one(&USUAL)),
            it @ (4 | 5) => ("icops", VARIANTS[it - 4], chance.one(&USUAL)),
            _ => ("un-pko", "a", chance.one(&WIDE)),
        },
    };
    let (work, people) = task.copied().unwrap_or(USUAL[0]);
    usual(book, question, [pillar, variant, people], work)
}

const VARIANTS: [&str; 3] = ["a", "b", "c"];

fn usual(
    book: &Rulebook,
    question: &str,
    [pillar, variant, people]: [&str; 3],
    work: &[&str],
) -> Situation {
    let one = |choice: &str, option: &str| (choice.to_owned(), vec![option.to_owned()]);
    let mut choices = vec![one("pillar", pillar), one("actor", people)];
    choices.push(("assignments".to_owned(), work.iter().map(|it| (*it).to_owned()).collect()));
    if !variant.is_empty() {
        choices.push(one("variant", variant));
    }
    let mut situation = Situation {
        question: question.to_owned(),
        choices: keyed(choices),
        ..Situation::default()
    };
    situation.assumed = book.baseline(&situation).map(|it| it.facts.clone()).unwrap_or_default();
    situation
}
