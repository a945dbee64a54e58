//! The worked cases: the outcome, the bases, and the facts they turn on.

use std::collections::BTreeSet;

#[test]
fn every_case_has_the_outcome_the_act_gives_it() {
    let book = act::rulebook();
    assert!(act::cases().len() >= 50);
    for case in act::cases() {
        let assessment = match book.assess(&case.situation) {
            Ok(it) => it,
            Err(error) => panic!("{}: {error}", case.id),
        };
        let report = book.report(Some(case.id.clone()), &assessment);
        assert_eq!(Some(&report.outcome), case.situation.expected.as_ref(), "{}", case.id);
        if let Some(bases) = &case.situation.bases {
            let open: BTreeSet<_> = report.bases.iter().flatten().collect();
            assert_eq!(open, bases.iter().collect(), "{}", case.id);
        }
    }
}

#[test]
fn a_case_turns_on_facts_that_decide_it() {
    let book = act::rulebook();
    let mut strays = vec![];
    for case in act::cases() {
        let Ok(assessment) = book.assess(&case.situation) else { continue };
        let report = book.report(None, &assessment);
        let ground: BTreeSet<&String> = report.decisive.iter().chain(&report.open).collect();
        assert!(!case.turns_on.is_empty(), "{}: what does it turn on?", case.id);
        let stray = case.turns_on.iter().filter(|it| !ground.contains(it));
        strays.extend(stray.map(|it| format!("{}: `{it}` is not among {ground:?}", case.id)));
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

#[test]
fn case_ids_are_unique() {
    let ids: BTreeSet<&String> = act::cases().iter().map(|it| &it.id).collect();
    assert_eq!(ids.len(), act::cases().len());
}
