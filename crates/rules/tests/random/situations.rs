//! Situations nobody lived through.

#![allow(dead_code, reason = "each test file that takes this module in uses a part of it")]

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rules::{Rulebook, Situation};

use super::packs::{CHANGE, COLOURS, SHAPES, fact_ids};

/// What is recorded of one fact: nothing, or a finding, given or assumed.
type Recorded = Option<(Option<bool>, bool)>;

fn recorded() -> impl Strategy<Value = Recorded> {
    of((of(any::<bool>()), prop::bool::weighted(0.2)))
}

pub fn situation(facts: usize) -> impl Strategy<Value = Situation> {
    let parts = (
        select(vec!["q0", "q1"]),
        any::<bool>(),
        of(select(COLOURS.to_vec())),
        of(subsequence(SHAPES.to_vec(), 0..4)),
        vec(recorded(), facts),
    );
    parts.prop_map(move |(question, old, colour, shapes, recorded)| {
        let mut situation = Situation { question: question.into(), ..Situation::default() };
        if old {
            situation.edition = Some("2009-12-31".into());
        }
        if let Some(colour) = colour.filter(|it| old || *it != "blue") {
            situation.choices.insert("colour".into(), vec![colour.into()]);
        }
        if let Some(shapes) = shapes {
            let shapes = shapes.into_iter().map(str::to_owned).collect();
            situation.choices.insert("shapes".into(), shapes);
        }
        for (id, recorded) in fact_ids(facts).into_iter().zip(recorded) {
            if let Some((finding, assumed)) = recorded {
                let facts = if assumed { &mut situation.assumed } else { &mut situation.facts };
                facts.insert(id, finding);
            }
        }
        situation
    })
}

/// Every situation of a small pack.
pub fn every(book: &Rulebook, see: &mut dyn FnMut(&Situation)) {
    let facts = book.pack().facts.len();
    let count = u32::try_from(facts).expect("a few facts");
    for case in 0..2 * 2 * 4 * 16 * 3usize.pow(count) {
        let mut rest = case;
        let mut take = |of: usize| {
            let taken = rest % of;
            rest /= of;
            taken
        };
        let mut situation = Situation { question: format!("q{}", take(2)), ..Situation::default() };
        let old = take(2) == 0;
        situation.edition = Some(if old { "2000-01-01" } else { CHANGE }.into());
        let colour = COLOURS.get(take(4)).filter(|it| old || **it != "blue");
        situation.choices.extend(colour.map(|it| ("colour".into(), vec![(*it).to_owned()])));
        let shapes = take(16);
        let chosen = SHAPES.iter().enumerate().filter(|(bit, _)| shapes >> bit & 1 == 1);
        let chosen = chosen.map(|(_, it)| (*it).to_owned()).collect();
        situation.choices.insert("shapes".into(), chosen);
        for id in fact_ids(facts) {
            situation.facts.insert(id, [None, Some(true), Some(false)][take(3)]);
        }
        see(&situation);
    }
}
