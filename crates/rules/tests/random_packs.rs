//! What must hold whatever a pack says: random packs in random situations.

mod random {
    pub mod packs;
    pub mod situations;
    pub mod wide;
}

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use random::packs::pack;
use random::situations::{every, situation};
use random::wide::{wide_pack, wide_situation};
use rules::{Effort, Finding, Rulebook, Said, Situation};

const FACTS: usize = 8;

fn book(pack: &str) -> Rulebook {
    Rulebook::from_parts(&[("random.json", pack)])
        .unwrap_or_else(|flaws| panic!("{flaws:#?} in {pack}"))
}

fn outcome(book: &Rulebook, situation: &Situation) -> String {
    book.outcome(situation).expect("an outcome").to_owned()
}

fn only(book: &Rulebook, situation: &Situation, facts: &[usize]) -> Situation {
    let mut kept = situation.clone();
    let keep = |id: &String| facts.iter().any(|it| book.pack().facts[*it].id == *id);
    kept.facts.retain(|id, _| keep(id));
    kept.assumed.retain(|id, _| keep(id));
    kept
}

fn answered(situation: &Situation, fact: &str, answer: bool) -> Situation {
    let mut answered = situation.clone();
    answered.assumed.remove(fact);
    answered.facts.insert(fact.to_owned(), Some(answer));
    answered
}

fn agrees(book: &Rulebook, it: &Situation) -> TestCaseResult {
    let interpreted = book.interpret(it).expect("an outcome");
    let assessment = book.assess(it).expect("an assessment");
    prop_assert_eq!(outcome(book, it), interpreted);
    prop_assert_eq!(&book.pack().outcomes[assessment.outcome].id, interpreted);
    let rule = &book.pack().questions[assessment.question].rules[assessment.rule];
    prop_assert_eq!(&rule.outcome, interpreted);
    Ok(())
}

fn is_explained(book: &Rulebook, it: &Situation) -> TestCaseResult {
    let decisive = book.assess(it).expect("an assessment").decisive;
    let expected = outcome(book, it);
    prop_assert_eq!(outcome(book, &only(book, it, &decisive)), expected.clone(), "not enough");
    for spare in &decisive {
        let others: Vec<usize> = decisive.iter().copied().filter(|it| it != spare).collect();
        prop_assert_ne!(
            outcome(book, &only(book, it, &others)),
            expected.clone(),
            "{} spare",
            spare
        );
    }
    Ok(())
}

fn asks_rightly(book: &Rulebook, it: &Situation) -> TestCaseResult {
    let assessment = book.assess(it).expect("an assessment");
    let seen: BTreeSet<usize> = assessment.open.iter().map(|it| it.fact).collect();
    prop_assert_eq!(seen.len(), assessment.open.len(), "a fact is asked once");
    for open in &assessment.open {
        prop_assert_eq!(assessment.facts[open.fact].0, Finding::Unknown);
        prop_assert!(assessment.asked.contains(&open.fact));
        let id = &book.pack().facts[open.fact].id;
        for (answer, told) in [(true, open.if_true), (false, open.if_false)] {
            let there = outcome(book, &answered(it, id, answer));
            prop_assert_eq!(&book.pack().outcomes[told].id, &there, "{}: {}", id, answer);
        }
    }
    Ok(())
}

/// Where no choice was left open, an unknown fact that is not asked would change no finding.
fn asks_enough(book: &Rulebook, it: &Situation) -> TestCaseResult {
    let assessment = book.assess(it).expect("an assessment");
    if !assessment.alternatives.is_empty() {
        return Ok(());
    }
    let here = &book.pack().outcomes[assessment.outcome];
    for (fact, _) in assessment.facts.iter().enumerate().filter(|(_, it)| it.0 == Finding::Unknown)
    {
        if assessment.open.iter().any(|it| it.fact == fact) {
            continue;
        }
        let id = &book.pack().facts[fact].id;
        for answer in [true, false] {
            let there = book.assess(&answered(it, id, answer)).expect("an assessment").outcome;
            let there = &book.pack().outcomes[there];
            prop_assert_eq!(here.finding, there.finding, "{}: {}", id, answer);
            let unknown = here.finding == Said::Unknown;
            prop_assert!(!unknown || here.id == there.id, "{}: {}", id, answer);
        }
    }
    Ok(())
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn a_compiled_pack_answers_as_its_words_read(
        pack in pack(FACTS),
        situations in vec(situation(FACTS), 16),
    ) {
        let book = book(&pack);
        for it in &situations {
            agrees(&book, it)?;
        }
    }

    #[test]
    fn an_explanation_is_enough_and_has_nothing_spare(
        pack in pack(FACTS),
        situations in vec(situation(FACTS), 16),
    ) {
        let book = book(&pack);
        for it in &situations {
            is_explained(&book, it)?;
        }
    }

    #[test]
    fn open_facts_are_asked_once_and_their_answers_foretold(
        pack in pack(FACTS),
        situations in vec(situation(FACTS), 16),
    ) {
        let book = book(&pack);
        for it in &situations {
            asks_rightly(&book, it)?;
            asks_enough(&book, it)?;
        }
    }
}

proptest! {
    #![proptest_config(config(50))]

    #[test]
    fn sixty_four_lanes_and_more_agree_with_one(
        pack in wide_pack(),
        situations in vec(wide_situation(), 8),
    ) {
        let book = book(&pack);
        for it in &situations {
            agrees(&book, it)?;
            is_explained(&book, it)?;
            asks_rightly(&book, it)?;
            asks_enough(&book, it)?;
        }
    }
}

proptest! {
    #![proptest_config(config(16))]

    #[test]
    fn a_rule_that_no_situation_reaches_is_always_found(pack in pack(3)) {
        let book = book(&pack);
        let mut reached = BTreeSet::new();
        every(&book, &mut |it| {
            let it = book.assess(it).expect("an assessment");
            let question = &book.pack().questions[it.question];
            reached.insert((it.edition, question.id.clone(), question.rules[it.rule].id.clone()));
        });
        let flaws: Vec<String> =
            book.lint(Effort::Trying { situations: 4096 }).iter().map(ToString::to_string).collect();
        for day in book.editions() {
            for question in &book.pack().questions {
                for rule in &question.rules {
                    let live = rule.from.as_ref().is_none_or(|it| it.as_str() <= day)
                        && rule.until.as_ref().is_none_or(|it| day < it.as_str());
                    let key = (day.to_owned(), question.id.clone(), rule.id.clone());
                    let place = format!("question `{}`, rule `{}`: never decides", question.id, rule.id);
                    let end = format!("(edition {day})");
                    let told = flaws.iter().any(|it| it.starts_with(&place) && it.ends_with(&end));
                    prop_assert!(!live || reached.contains(&key) || told, "{} {}", place, day);
                }
            }
        }
    }
}
