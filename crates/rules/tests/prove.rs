//! Proofs prove, on packs nobody wrote: what is claimed holds, and what is planted is found.

mod random {
    pub mod packs;
    pub mod situations;
    pub mod worlds;
}

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use random::packs::pack;
use random::situations::every;
use random::worlds::{FINDINGS, Space};
use rules::{Claim, Finding, Kinds, Proof, Rulebook, Said, Situation};
use serde_json::{Value, json};

fn book(pack: &str) -> Rulebook {
    Rulebook::from_parts(&[("random.json", pack)]).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

fn kinds(book: &Rulebook, question: &str) -> Kinds {
    book.kinds(question, None).expect("a question")
}

fn run(proof: &mut Proof<'_>) {
    while proof.step() {}
}

/// What a situation's choices make of the facts: its outcome for every finding of each.
fn table(book: &Rulebook, situation: &Situation) -> Vec<usize> {
    let space = Space::new(book, situation);
    let mut outcomes = vec![];
    space.each(&space.facts, &FINDINGS, &mut |it| outcomes.push(space.outcome(it)));
    outcomes
}

fn kinds_are_all_there_is(book: &Rulebook) -> TestCaseResult {
    for question in ["q0", "q1"] {
        let kinds = kinds(book, question);
        let known: BTreeSet<Vec<usize>> = (0..kinds.count())
            .map(|it| table(book, &book.situation_of(&book.statement_of(&kinds, it))))
            .collect();
        let mut unknown = 0;
        let newest = book.editions().last().unwrap_or_default().to_owned();
        every(book, &mut |it| {
            let silent = it.facts.values().all(Option::is_none);
            let now = it.edition.as_deref() >= Some(newest.as_str());
            if silent && now && it.question == question {
                unknown += usize::from(!known.contains(&table(book, it)));
            }
        });
        prop_assert_eq!(unknown, 0);
    }
    Ok(())
}

/// Another pack than the one that was compiled: the first rule decides otherwise.
fn flawed(pack: &str) -> Rulebook {
    let mut pack: Value = serde_json::from_str(pack).expect("JSON");
    for question in 0..2 {
        let rules = pack["questions"][question]["rules"].as_array_mut().expect("rules");
        let other = if rules[0]["outcome"] == "p" { "o" } else { "p" };
        rules.insert(0, rules[0].clone());
        rules[0]["id"] = json!("planted");
        rules[0]["outcome"] = json!(other);
        rules[0]["when"] = json!({"found": "f0"});
        for date in ["from", "until"] {
            rules[0].as_object_mut().expect("a rule").remove(date);
        }
    }
    book(&pack.to_string())
}

fn a_planted_flaw_is_found(sound: &Rulebook, flawed: &Rulebook) -> TestCaseResult {
    let kinds = kinds(sound, "q0");
    let mut differ = false;
    for kind in 0..kinds.count() {
        let it = sound.situation_of(&sound.statement_of(&kinds, kind));
        differ |= table(sound, &it) != table(flawed, &it);
    }
    let mut proof = Proof::new(sound, flawed.pack(), Claim::Written, kinds);
    run(&mut proof);
    prop_assert_eq!(proof.holds(), !differ);
    for shown in &proof.counterexamples {
        let it = &shown.situation;
        prop_assert_ne!(sound.outcome(it), flawed.interpret(it), "{:?}", it);
    }
    Ok(())
}

fn rules_are_reached(book: &Rulebook) -> TestCaseResult {
    let newest = book.editions().last().unwrap_or_default().to_owned();
    for (index, question) in ["q0", "q1"].into_iter().enumerate() {
        let mut proof = Proof::new(book, book.pack(), Claim::Rules, kinds(book, question));
        run(&mut proof);
        let mut reached = BTreeSet::new();
        every(book, &mut |it| {
            let assessment = book.assess(it).expect("an assessment");
            if it.question == question && assessment.edition == newest {
                reached.insert(assessment.rule);
                // The rule of an option that is not the best decides for its option.
                for other in &assessment.alternatives {
                    let choice = &book.pack().choices[other.choice];
                    let mut there = it.clone();
                    let option = choice.options[other.option].id.clone();
                    there.choices.insert(choice.id.clone(), vec![option]);
                    let there = book.assess(&there);
                    reached.extend(there.iter().map(|it| it.rule));
                }
            }
        });
        let rules = &book.pack().questions[index].rules;
        let live = |it: &usize| {
            let rule = &rules[*it];
            rule.from.as_ref().is_none_or(|it| *it <= newest)
                && rule.until.as_ref().is_none_or(|it| newest < *it)
        };
        let expected: Vec<usize> =
            (0..rules.len()).filter(live).filter(|it| !reached.contains(it)).collect();
        // An option tried where the choice was left open may not be open to whoever chooses it.
        prop_assert!(proof.unreached.iter().all(|it| expected.contains(it)));
        let open = book.pack().questions[index].alternatives.is_some();
        prop_assert!(open || proof.unreached == expected);
    }
    Ok(())
}

/// Both kinds of neighbours, one by one.
fn neighbours_are_looked_at(book: &Rulebook) -> TestCaseResult {
    let kinds = kinds(book, "q0");
    let ranks: Vec<usize> = (0..book.pack().outcomes.len()).collect();
    let (mut turned, mut worsened) = (false, false);
    for kind in 0..kinds.count() {
        let it = book.situation_of(&book.statement_of(&kinds, kind));
        let space = Space::new(book, &it);
        let always =
            |fact: usize| book.pack().facts[fact].closed_world == rules::ClosedWorld::Always;
        space.each(&space.facts, &FINDINGS, &mut |before| {
            let here = space.outcome(before);
            let mut met = before.to_vec();
            met[0] = Finding::True;
            worsened |= ranks[space.outcome(&met)] > ranks[here];
            let said = book.pack().outcomes[here].finding;
            if said == Said::Unknown || book.pack().outcomes[here].id == "p" {
                return;
            }
            let open: Vec<usize> = (0..before.len())
                .filter(|it| before[*it] == Finding::Unknown && !always(*it))
                .collect();
            let mut more = Space::new(book, &it);
            more.findings = before.to_vec();
            more.each(&open, &FINDINGS, &mut |after| {
                turned |= book.pack().outcomes[space.outcome(after)].finding != said;
            });
        });
    }
    let mut proof = Proof::new(book, book.pack(), Claim::Learning, kinds.clone());
    proof.provisional = vec!["p"];
    run(&mut proof);
    prop_assert_eq!(proof.holds(), !turned);
    let mut proof = Proof::new(book, book.pack(), Claim::Meeting, kinds);
    proof.conditions = vec![(0, true)];
    proof.ranks = ranks;
    run(&mut proof);
    prop_assert_eq!(proof.holds(), !worsened);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_holds_is_proved(pack in pack(4)) {
        let book = book(&pack);
        for question in ["q0", "q1"] {
            for claim in [Claim::Written, Claim::Reading, Claim::Lanes, Claim::Changing] {
                let mut proof = Proof::new(&book, book.pack(), claim, kinds(&book, question));
                run(&mut proof);
                prop_assert!(proof.holds(), "{:?}: {:?}", claim, proof.counterexamples);
            }
        }
    }

    #[test]
    fn what_is_planted_is_found(pack in pack(3)) {
        a_planted_flaw_is_found(&book(&pack), &flawed(&pack))?;
    }

    #[test]
    fn every_way_to_choose_is_of_a_kind(pack in pack(3)) {
        kinds_are_all_there_is(&book(&pack))?;
    }

    #[test]
    fn rules_that_never_decide_are_told(pack in pack(3)) {
        rules_are_reached(&book(&pack))?;
    }

    #[test]
    fn learning_and_meeting_look_at_every_neighbour(pack in pack(3)) {
        neighbours_are_looked_at(&book(&pack))?;
    }
}
