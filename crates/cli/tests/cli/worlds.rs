//! `sweep` and `prove`.

use crate::support::{case, case_files, run};
use serde_json::{Value, json};

#[test]
fn all_worlds_of_a_situation_are_counted() {
    let situation = json!({"id": "x", "question": "continue", "pillar": "un-pko", "variant": "a",
        "assignments": ["logistics"], "actor": "sdf-unit", "facts": {"ceasefire-agreed": false}});
    let said = run(&["sweep"], &situation.to_string());
    let line = &said.lines()[0];
    assert_eq!((line["id"].as_str(), line["outcome"].as_str()), (Some("x"), Some("must-suspend")));
    let count = line["facts"].as_array().map_or(0, Vec::len);
    let worlds = line["worlds"]["worlds"].as_u64().zip(line["worlds"]["impossible"].as_u64());
    assert_eq!(worlds.map(|(one, other)| one + other), Some(1 << count));
    let back = |it: &&Value| it["changes"] == json!({"ceasefire-agreed": true});
    let ways = line["ways"].as_array().expect("ways");
    assert_eq!(
        ways.iter().find(back).map(|it| &it["outcome"]),
        Some(&json!("may-continue:on-watch"))
    );
    assert_eq!(said.status, 0);
}

#[test]
fn every_case_is_swept_and_what_cannot_be_read_is_told() {
    let files = case_files();
    let words: Vec<&str> = ["sweep"].into_iter().chain(files.iter().map(String::as_str)).collect();
    let said = run(&words, "");
    assert_eq!(said.status, 0, "{}", said.err);
    for line in said.lines() {
        let id = line["id"].as_str().expect("an id");
        assert_eq!(line["outcome"], case(id)["expected"], "{id}");
    }
    let said = run(&["sweep"], r#"{"id": "x", "question": "start"}"#);
    assert!(said.lines()[0]["error"].as_str().is_some_and(|it| it.contains("needs `pillar`")));
    assert_eq!(said.status, 1);
}

#[test]
fn a_question_is_told_in_json_logic() {
    let situation = r#"{"question": "weapons", "actor": "sdf"}"#;
    let said = run(&["sweep", "--logic"], situation);
    assert!(said.lines()[0]["if"].is_array(), "{}", said.out);
}

#[test]
fn a_claim_is_proved_in_every_situation() {
    let said = run(&["prove", "--question", "weapons"], "");
    let claims = ["written", "reading", "rules", "learning", "changing"];
    for (line, claim) in said.out.lines().zip(claims) {
        assert!(line.starts_with("weapons") && line.contains(claim), "{line}");
        assert!(line.contains("holds: ") && line.contains("15 kinds of choices"), "{line}");
    }
    assert_eq!((said.out.lines().count(), said.status), (5, 0));
    let said = run(&["prove", "--claim", "lane"], "");
    assert!(said.err.contains("unknown claim `lane` (did you mean `lanes`?)"), "{}", said.err);
    assert_eq!(said.status, 2);
}
