//! What the sweep counts on a diagram, counted again world by world, on random packs.

mod random {
    pub mod drawing;
    pub mod json_logic;
    pub mod packs;
    pub mod situations;
    pub mod table;
    pub mod worlds;
}

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use random::drawing::{moving_is_standing_there, the_drawing_does_not_matter};
use random::packs::pack;
use random::situations::situation;
use random::table::{principles_weigh_right, rows_are_the_table};
use random::worlds::{FINDINGS, Space, WORLDS};
use rules::{Among, Bearing, Change, Finding, Rulebook, Situation, Sweep};

const FACTS: usize = 5;

/// Some packs call worlds impossible.
fn book(pack: &str, exclude: bool) -> Rulebook {
    let mut pack: serde_json::Value = serde_json::from_str(pack).expect("JSON");
    if exclude {
        let says = random::packs::words();
        pack["exclusions"] = serde_json::json!([
            {"facts": ["f0", "f1"], "says": says}, {"facts": ["f2", "f3", "f4"], "says": says}
        ]);
    }
    for fact in [0, 2] {
        pack["facts"][fact]["principle"] = serde_json::json!("first");
    }
    let says = random::packs::words();
    pack["principles"] = serde_json::json!([{"id": "first", "number": 1, "kind": "condition",
        "title": says, "asks": says, "wording": says, "cite": ["1"], "tests": [], "said": {}}]);
    Rulebook::from_parts(&[("random.json", &pack.to_string())])
        .unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

fn unknown(space: &Space<'_>, facts: &[usize]) -> Vec<usize> {
    facts.iter().copied().filter(|it| space.findings[*it] == Finding::Unknown).collect()
}

/// The facts that are counted, and those of them that vary.
fn varying(space: &Space<'_>, live: &[usize], among: Among) -> Vec<usize> {
    match among {
        Among::Worlds => live.to_vec(),
        Among::Completions => unknown(space, live),
    }
}

fn turned(findings: &[Finding], fact: usize) -> Vec<Finding> {
    let mut other = findings.to_vec();
    other[fact] = !other[fact];
    other
}

fn depends_on_what_it_says(space: &Space<'_>, sweep: &Sweep) -> TestCaseResult {
    let mut live = BTreeSet::new();
    space.each(&space.facts, &FINDINGS, &mut |findings| {
        for fact in &space.facts {
            let mut other = findings.to_vec();
            for finding in FINDINGS {
                other[*fact] = finding;
                if space.outcome(&other) != space.outcome(findings) {
                    live.insert(*fact);
                }
            }
        }
    });
    prop_assert_eq!(sweep.facts().iter().copied().collect::<BTreeSet<usize>>(), live);
    prop_assert_eq!(sweep.outcome(), space.outcome(&space.findings));
    Ok(())
}

fn counts_right(space: &Space<'_>, sweep: &Sweep, outcomes: usize) -> TestCaseResult {
    let live = sweep.facts().to_vec();
    for among in [Among::Worlds, Among::Completions] {
        let varying = varying(space, &live, among);
        let mut counted = vec![0; outcomes];
        let mut impossible = 0;
        let mut weights = vec![0; live.len()];
        space.each(&varying, &WORLDS, &mut |findings| {
            // Facts that nothing depends on may be anything.
            if !space.possible(findings, &live) {
                impossible += 1;
                return;
            }
            let here = space.outcome(findings);
            counted[here] += 1;
            for (place, fact) in live.iter().enumerate() {
                let other = turned(findings, *fact);
                let possible = space.possible(&other, &live);
                weights[place] += u64::from(possible && space.outcome(&other) != here);
            }
        });
        let tally = sweep.tally(among);
        prop_assert_eq!(&tally.outcomes, &counted);
        prop_assert_eq!(tally.impossible, impossible);
        let shares: Vec<u64> = sweep.weights(among).iter().map(|it| it.share.worlds).collect();
        prop_assert_eq!(shares, weights);
    }
    Ok(())
}

fn applied(space: &Space<'_>, changes: &[Change]) -> Vec<Finding> {
    let mut findings = space.findings.clone();
    changes.iter().for_each(|it| findings[it.fact] = it.to);
    findings
}

/// Every set of changes there is: which of them lead to another outcome while no part of them does.
fn ways_are_all_and_smallest(space: &Space<'_>, sweep: &Sweep) -> TestCaseResult {
    let live = sweep.facts().to_vec();
    let here = space.outcome(&space.findings);
    let mut sets: Vec<(usize, Vec<Change>)> = vec![];
    space.each(&live, &FINDINGS, &mut |findings| {
        let changed = live.iter().filter(|it| findings[**it] != space.findings[**it]);
        let changes: Vec<Change> =
            changed.map(|it| Change { fact: *it, to: findings[*it] }).collect();
        let doubt = changes.iter().any(|it| it.to == Finding::Unknown);
        if !doubt && space.possible(findings, &live) {
            sets.push((space.outcome(findings), changes));
        }
    });
    let part = |small: &[Change], big: &[Change]| {
        small.len() < big.len() && small.iter().all(|it| big.contains(it))
    };
    let smallest = |(outcome, set): &&(usize, Vec<Change>)| {
        *outcome != here && !sets.iter().any(|(other, it)| other == outcome && part(it, set))
    };
    let expected: BTreeSet<(usize, Vec<Change>)> = sets.iter().filter(smallest).cloned().collect();
    let found = sweep.ways(usize::MAX);
    prop_assert!(found.more.is_empty());
    prop_assert_eq!(found.ways.len(), expected.len(), "no way is told twice");
    let found = found.ways.into_iter().map(|it| (it.outcome, it.changes)).collect();
    let sorted = |sets: BTreeSet<(usize, Vec<Change>)>| -> BTreeSet<(usize, Vec<Change>)> {
        let sort = |(outcome, mut set): (usize, Vec<Change>)| {
            set.sort();
            (outcome, set)
        };
        sets.into_iter().map(sort).collect()
    };
    prop_assert_eq!(sorted(found), sorted(expected));
    for loss in sweep.losses() {
        prop_assert_eq!(space.outcome(&applied(space, &loss.changes)), loss.outcome);
        prop_assert_ne!(loss.outcome, here);
    }
    Ok(())
}

/// Whether these facts alone fix the outcome.
fn fixes(space: &Space<'_>, live: &[usize], kept: &[usize], settled: bool, outcome: usize) -> bool {
    let others: Vec<usize> = live.iter().copied().filter(|it| !kept.contains(it)).collect();
    let values: &[Finding] = if settled { &WORLDS } else { &FINDINGS };
    let mut fixed = true;
    space.each(&others, values, &mut |findings| {
        if space.possible(findings, live) {
            fixed &= space.outcome(findings) == outcome;
        }
    });
    fixed
}

fn a_reason_is_enough_and_none_is_smaller(space: &Space<'_>, sweep: &Sweep) -> TestCaseResult {
    let live = sweep.facts().to_vec();
    if !space.possible(&space.findings, &live) {
        return Ok(());
    }
    let reason = sweep.reason().expect("few facts");
    prop_assert!(fixes(space, &live, &reason.facts, reason.settled, reason.outcome));
    let may: Vec<usize> = if reason.settled {
        live.iter().copied().filter(|it| space.findings[*it] != Finding::Unknown).collect()
    } else {
        live.clone()
    };
    for set in 0..1usize << may.len() {
        let kept: Vec<usize> =
            may.iter().enumerate().filter(|(bit, _)| set >> bit & 1 == 1).map(|it| *it.1).collect();
        if kept.len() < reason.facts.len() {
            prop_assert!(!fixes(space, &live, &kept, reason.settled, reason.outcome), "{:?}", kept);
        }
    }
    Ok(())
}

fn bearings_and_questions_follow(space: &Space<'_>, sweep: &Sweep) -> TestCaseResult {
    let live = sweep.facts().to_vec();
    let unknown = unknown(space, &live);
    for (fact, bearing) in sweep.bearings() {
        let (mut some, mut all) = (false, true);
        space.each(&unknown, &WORLDS, &mut |findings| {
            if space.possible(findings, &live) {
                let other = turned(findings, fact);
                let differs = space.possible(&other, &live)
                    && space.outcome(&other) != space.outcome(findings);
                some |= differs;
                all &= differs;
            }
        });
        let expected = match (some, all) {
            (false, _) => Bearing::Idle,
            (true, true) => Bearing::Decisive,
            (true, false) => Bearing::Open,
        };
        if space.possible(&space.findings, &live) {
            prop_assert_eq!(bearing, expected, "{}", fact);
        }
    }
    let worlds = sweep.tally(Among::Completions).worlds();
    let mut last = f64::INFINITY;
    for asking in sweep.questions() {
        prop_assert_eq!(asking.if_true.worlds() + asking.if_false.worlds(), worlds);
        prop_assert!(asking.settles <= last && asking.settles > 0.0);
        last = asking.settles;
    }
    Ok(())
}

fn everything_holds(book: &Rulebook, situation: &Situation) -> TestCaseResult {
    let space = Space::new(book, situation);
    let sweep = book.sweep(space.statement()).expect("few facts");
    depends_on_what_it_says(&space, &sweep)?;
    counts_right(&space, &sweep, book.pack().outcomes.len())?;
    ways_are_all_and_smallest(&space, &sweep)?;
    a_reason_is_enough_and_none_is_smaller(&space, &sweep)?;
    bearings_and_questions_follow(&space, &sweep)?;
    principles_weigh_right(book, &space, &sweep)?;
    rows_are_the_table(&space, &sweep)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_sweep_is_what_all_worlds_say(
        pack in pack(FACTS),
        exclude in any::<bool>(),
        situations in vec(situation(FACTS), 4),
    ) {
        let book = book(&pack, exclude);
        for it in &situations {
            everything_holds(&book, it)?;
        }
    }

    #[test]
    fn nothing_depends_on_how_it_is_drawn(
        pack in pack(FACTS),
        exclude in any::<bool>(),
        facts in Just((0..FACTS).collect::<Vec<usize>>()).prop_shuffle(),
        situations in vec(situation(FACTS), 4),
    ) {
        let book = book(&pack, exclude);
        for (place, it) in situations.iter().enumerate() {
            the_drawing_does_not_matter(&book, it, &facts)?;
            moving_is_standing_there(&book, it, &situations[(place + 1) % situations.len()])?;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_logic_answers_as_the_engine(
        pack in pack(FACTS),
        situations in vec(situation(FACTS), 8),
    ) {
        let book = book(&pack, false);
        for it in &situations {
            let statement = book.state(it).expect("a statement");
            let logic = book.json_logic(&statement);
            let mut data = serde_json::json!({});
            for (id, finding) in it.facts.iter().chain(&it.assumed) {
                data[id] = serde_json::json!(finding);
            }
            let told = random::json_logic::apply(&logic, &data);
            prop_assert_eq!(told.as_str(), book.outcome(it).ok(), "{}", logic);
        }
    }
}
