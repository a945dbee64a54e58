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

/// A case turns on facts of its explanation, on facts still open, and on facts whose opposite would
/// give another outcome. One that turns on none was decided by what was chosen.
#[test]
fn a_case_turns_on_facts_that_decide_it() {
    let book = act::rulebook();
    let mut strays = vec![];
    for (case, turns_on) in act::cases().iter().zip(turns_on()) {
        let Ok(assessment) = book.assess(&case.situation) else { continue };
        let report = book.report(None, &assessment);
        let ground: BTreeSet<&String> = report.decisive.iter().chain(&report.open).collect();
        let turned = |fact: &String| {
            let mut other = case.situation.clone();
            let finding = other.recorded(fact).flatten().unwrap_or(false);
            other.assumed.remove(fact);
            other.facts.insert(fact.clone(), Some(!finding));
            book.outcome(&other).is_ok_and(|it| it != report.outcome)
        };
        let stray = |it: &&String| !ground.contains(*it) && !turned(it);
        strays.extend(turns_on.iter().filter(stray).map(|it| format!("{}: `{it}`", case.id)));
        if turns_on.is_empty() && !report.decisive.is_empty() {
            strays.push(format!("{}: nothing named, but {:?} decide", case.id, report.decisive));
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

/// The facts that each case's file says it turns on, in file order; with them every case says why,
/// in both languages.
fn turns_on() -> Vec<Vec<String>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/cases");
    let entries = std::fs::read_dir(folder).expect("the case files stand beside the sources");
    let mut files: Vec<_> = entries.map(|it| it.expect("a readable folder").path()).collect();
    files.sort();
    let mut all = vec![];
    for file in files {
        let json = std::fs::read_to_string(&file).expect("a case file is text");
        let value: serde_json::Value = serde_json::from_str(&json).expect("a case file is JSON");
        for case in value["cases"].as_array().expect("a list of cases") {
            for language in ["en", "ja"] {
                let reason = case["reason"][language].as_str().unwrap_or_default();
                assert!(!reason.is_empty(), "{}: no reason in {language}", case["id"]);
            }
            let facts = case["turns-on"].as_array().into_iter().flatten();
            all.push(facts.filter_map(|it| it.as_str().map(str::to_owned)).collect());
        }
    }
    assert_eq!(all.len(), act::cases().len());
    all
}

#[test]
fn case_ids_are_unique() {
    let ids: BTreeSet<&String> = act::cases().iter().map(|it| &it.id).collect();
    assert_eq!(ids.len(), act::cases().len());
}
