//! A rulebook that went through bytes answers as the one it was.

mod random {
    pub mod packs;
    pub mod situations;
}
#[path = "library/every.rs"]
mod every;
#[path = "library/pack.rs"]
mod pack;

use proptest::collection::vec;
use proptest::prelude::*;
use random::situations::situation;
use rules::{Assessment, Rulebook, Situation, SituationError, Told};
use serde_json::Value;

const FACTS: usize = 6;

fn again(book: &Rulebook) -> Rulebook {
    Rulebook::unpacked(&book.packed()).expect("a rulebook")
}

/// What a report needs and what a sweep tells, or the error.
fn told(book: &Rulebook, situation: &Situation) -> Result<(Assessment, Value), SituationError> {
    let statement = book.state(situation)?;
    let sweep = book.sweep(&statement).map(|it| book.report_sweep(&it, 8));
    let told = serde_json::json!({"sweep": sweep, "logic": book.json_logic(&statement)});
    Ok((book.assess_in_short(&statement), told))
}

/// In short or at length, a report is the same.
fn is_told_at_length(book: &Rulebook, situation: &Situation) {
    if let Ok(statement) = book.state(situation) {
        let report = |it| book.report(situation.id.clone(), &it);
        let whole = report(book.assess_statement(&statement));
        assert_eq!(report(book.assess_in_short(&statement)), whole, "{situation:?}");
    }
}

#[test]
fn the_library_answers_the_same_in_every_situation() {
    let book = pack::library();
    let again = again(&book);
    assert_eq!(again.editions().collect::<Vec<_>>(), book.editions().collect::<Vec<_>>());
    let mut asked = 0;
    let all = every::everything(&book, &mut |it| {
        asked += 1;
        if asked % 97 == 0 {
            assert_eq!(told(&again, it), told(&book, it), "{it:?}");
            is_told_at_length(&book, it);
        }
    });
    assert!(all > 10_000, "{all}");
}

#[test]
fn bytes_that_are_cut_or_grew_are_no_rulebook() {
    let bytes = pack::library().packed();
    for end in 0..bytes.len() {
        assert!(Rulebook::unpacked(&bytes[..end]).is_none(), "{end} of {}", bytes.len());
    }
    let mut grown = bytes;
    grown.push(0);
    assert!(Rulebook::unpacked(&grown).is_none());
}

#[test]
fn what_is_told_by_reference_is_the_situation() {
    let book = pack::library();
    let mut asked = 0;
    every::everything(&book, &mut |it| {
        asked += 1;
        if asked % 997 == 0 {
            let told = it.told();
            let decided = |it: Result<_, _>| it.map(|it| book.decide(&it));
            assert_eq!(decided(book.state_told(&told)), decided(book.state(it)));
            // Of what stands twice the later one counts.
            let mut twice = Told { facts: vec![], ..told.clone() };
            twice.facts.extend(told.facts.iter().map(|(id, it)| (*id, it.map(|it| !it))));
            twice.facts.extend(&told.facts);
            assert_eq!(decided(book.state_told(&twice)), decided(book.state(it)));
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_packs_answer_the_same(
        pack in random::packs::pack(FACTS),
        situations in vec(situation(FACTS), 6),
    ) {
        let book = Rulebook::from_parts(&[("random.json", &pack)])
            .unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let again = again(&book);
        for it in &situations {
            prop_assert_eq!(told(&again, it), told(&book, it));
            is_told_at_length(&book, it);
        }
    }
}
