//! Decision tables and weights of principles, world by world.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use rules::{Finding, Row, Rulebook, Sweep};

use super::worlds::{Space, WORLDS};

/// Each setting of the others: whether the principle's own facts make a difference.
pub fn principles_weigh_right(book: &Rulebook, space: &Space<'_>, sweep: &Sweep) -> TestCaseResult {
    let live = sweep.facts().to_vec();
    let own = |it: &usize| book.pack().facts[*it].principle.is_some();
    let (own, others): (Vec<usize>, Vec<usize>) = live.iter().copied().partition(own);
    let (mut of, mut decides) = (0, 0);
    space.each(&others, &WORLDS, &mut |setting| {
        let mut outcomes = BTreeSet::new();
        space.each(&own, &WORLDS, &mut |turned| {
            let mut findings = setting.to_vec();
            own.iter().for_each(|it| findings[*it] = turned[*it]);
            if space.possible(&findings, &live) {
                outcomes.insert(space.outcome(&findings));
            }
        });
        of += u64::from(!outcomes.is_empty());
        decides += u64::from(outcomes.len() > 1);
    });
    let expected = (!own.is_empty()).then_some((decides, of));
    let weights = sweep.principle_weights(book);
    prop_assert_eq!(weights[0].map(|it| (it.worlds, it.of)), expected);
    Ok(())
}

/// Every world in a row of its outcome and in no other's; no row and no condition can be spared.
pub fn rows_are_the_table(space: &Space<'_>, sweep: &Sweep) -> TestCaseResult {
    let live = sweep.facts().to_vec();
    let rows = sweep.rows();
    let mut needed = vec![false; rows.len()];
    let mut spare: Vec<Vec<bool>> =
        rows.iter().map(|it| vec![true; it.yes.len() + it.no.len()]).collect();
    for (findings, outcome) in worlds(space, sweep, &live)? {
        let missed: Vec<Vec<usize>> = rows.iter().map(|it| missed(it, &findings)).collect();
        let covering: Vec<usize> = (0..rows.len()).filter(|it| missed[*it].is_empty()).collect();
        prop_assert!(!covering.is_empty());
        prop_assert!(covering.iter().all(|it| rows[*it].outcome == outcome));
        if let [only] = covering.as_slice() {
            needed[*only] = true;
        }
        for (row, missed) in missed.iter().enumerate() {
            if let [only] = missed.as_slice()
                && rows[row].outcome != outcome
            {
                spare[row][*only] = false;
            }
        }
    }
    prop_assert!(needed.iter().all(|it| *it), "a row is spare");
    prop_assert!(spare.iter().flatten().all(|it| !it), "a condition is spare");
    Ok(())
}

/// Conditions of a row that a world does not meet, by their place.
fn missed(row: &Row, findings: &[Finding]) -> Vec<usize> {
    let yes = row.yes.iter().map(|it| findings[*it] == Finding::True);
    let no = row.no.iter().map(|it| findings[*it] == Finding::False);
    yes.chain(no).enumerate().filter(|(_, met)| !met).map(|(place, _)| place).collect()
}

/// Possible worlds with their outcomes, which the sweep tells by their number.
fn worlds(
    space: &Space<'_>,
    sweep: &Sweep,
    live: &[usize],
) -> Result<Vec<(Vec<Finding>, usize)>, TestCaseError> {
    let mut worlds = vec![];
    let (mut number, mut same) = (0, true);
    space.each(live, &WORLDS, &mut |findings| {
        let outcome = space.possible(findings, live).then(|| space.outcome(findings));
        same &= sweep.outcome_of(number) == outcome;
        number += 1;
        worlds.extend(outcome.map(|it| (findings.to_vec(), it)));
    });
    prop_assert!(same);
    Ok(worlds)
}
