//! The plain reference against the worked cases, without the engine.

mod reference;

use std::fs;
use std::path::Path;

use reference::{Plain, decide};
use serde_json::Value;

#[test]
fn the_reference_decides_every_worked_case_as_expected() {
    let cases = worked_cases();
    assert!(!cases.is_empty(), "no worked cases found");
    for case in &cases {
        let id = &case["id"];
        let plain = Plain::from_json(case).unwrap_or_else(|flaw| panic!("case {id}: {flaw}"));
        let decision = decide(&plain);
        assert_eq!(Some(decision.outcome), case["expected"].as_str(), "case {id}");
        if let Some(bases) = case["bases"].as_array() {
            let expected: Vec<_> = bases.iter().filter_map(Value::as_str).collect();
            assert_eq!(decision.bases, expected, "case {id}");
        }
    }
}

#[test]
fn the_reference_decides_the_cases_of_two_editions_at_every_stage() {
    let mut checked = 0;
    for case in &worked_cases() {
        for (day, expected) in case["other-editions"].as_object().into_iter().flatten() {
            let mut then = case.clone();
            then["edition"] = day.as_str().into();
            let id = &case["id"];
            let plain = Plain::from_json(&then).unwrap_or_else(|flaw| panic!("case {id}: {flaw}"));
            let decision = decide(&plain);
            assert_eq!(Some(decision.outcome), expected["expected"].as_str(), "{id} on {day}");
            let bases = expected["bases"].as_array().into_iter().flatten();
            let bases: Vec<_> = bases.filter_map(Value::as_str).collect();
            assert_eq!(decision.bases, bases, "{id} on {day}");
            checked += 1;
        }
    }
    assert_eq!(checked, 30);
}

fn worked_cases() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder).expect("the worked cases stand beside the sources") {
        let path = entry.expect("a folder can be listed").path();
        if path.extension().is_some_and(|it| it == "json") {
            let json = fs::read_to_string(&path).expect("a case file is text");
            let mut file: Value = serde_json::from_str(&json).expect("a case file is JSON");
            let list = file["cases"].as_array_mut().expect("a case file has a list `cases`");
            cases.append(list);
        }
    }
    cases
}
