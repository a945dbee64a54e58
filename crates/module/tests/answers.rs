//! The module answers as the Act does, and says what is wrong in place of an answer.

use five_principles_module::{assess, facts, logic, sweep};
use serde_json::Value;

fn read(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

#[test]
fn every_case_is_assessed_as_by_the_act() {
    let book = act::rulebook();
    for case in act::cases() {
        let asked = case.situation.to_json(&["assignments"]).to_string();
        let assessment = book.assess(&case.situation).expect("an assessment");
        let report = book.report(case.situation.id.clone(), &assessment);
        assert_eq!(
            read(&assess(&asked)),
            serde_json::to_value(report).expect("JSON"),
            "{}",
            case.id
        );
        let told = read(&sweep(&asked));
        assert_eq!(told["outcome"], assessment_outcome(&assess(&asked)), "{}", case.id);
        assert!(!logic(&asked).contains("error"), "{}", case.id);
    }
}

fn assessment_outcome(json: &str) -> Value {
    read(json)["outcome"].clone()
}

#[test]
fn what_cannot_be_read_comes_back_with_a_message() {
    let wrong = [
        ("", "this is no JSON"),
        ("[]", "must be an object"),
        ("{}", "needs a `question`"),
        (r#"{"question": "starts"}"#, "unknown question `starts`"),
        (r#"{"question": "start"}"#, "needs `pillar`"),
        (r#"{"question": "weapons", "actor": "sdf", "facts": {"x": true}}"#, "unknown fact `x`"),
        (r#"{"question": "weapons", "actor": "sdf", "facts": {"x": 3}}"#, "x"),
    ];
    for (situation, says) in wrong {
        for answer in [assess(situation), sweep(situation), logic(situation)] {
            let error = read(&answer)["error"].as_str().map(str::to_owned);
            assert!(error.is_some_and(|it| it.contains(says)), "{situation}: {answer}");
        }
    }
}

#[test]
fn facts_are_listed_with_their_labels() {
    let told = read(&facts());
    let book = act::rulebook();
    for (fact, it) in book.pack().facts.iter().zip(told["facts"].as_array().expect("a list")) {
        assert_eq!(it["id"], fact.id.as_str());
        assert_eq!(it["label"]["ja"], fact.label.say("ja"));
    }
}
