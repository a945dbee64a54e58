//! A sweep says the same in whatever order it is drawn, and wherever one came from.

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use rules::{Rulebook, Situation};

/// Whatever fact is drawn first, everything that is told is the same, and told in the same order.
pub fn the_drawing_does_not_matter(
    book: &Rulebook,
    situation: &Situation,
    facts: &[usize],
) -> TestCaseResult {
    let statement = book.state(situation).expect("a statement");
    let told = |facts: &[usize]| {
        book.report_sweep(&book.sweep_drawn(&statement, facts).expect("few facts"), usize::MAX)
    };
    let quick = book.report_sweep(&book.sweep(&statement).expect("few facts"), usize::MAX);
    prop_assert_eq!(&quick, &told(&[]));
    prop_assert_eq!(quick, told(facts));
    Ok(())
}

/// Whoever moves after something was told is told what stands there.
pub fn moving_is_standing_there(
    book: &Rulebook,
    from: &Situation,
    to: &Situation,
) -> TestCaseResult {
    let mut sweep = book.sweep(&book.state(from).expect("a statement")).expect("few facts");
    book.report_sweep(&sweep, usize::MAX);
    let there = Situation { facts: to.facts.clone(), assumed: to.assumed.clone(), ..from.clone() };
    let there = book.state(&there).expect("a statement");
    (0..book.pack().facts.len()).for_each(|it| sweep.record(it, there.finding(it)));
    let fresh = book.sweep(&there).expect("few facts");
    prop_assert_eq!(book.report_sweep(&sweep, usize::MAX), book.report_sweep(&fresh, usize::MAX));
    Ok(())
}
