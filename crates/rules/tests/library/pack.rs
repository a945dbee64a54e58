//! The rules of a small library: a pack with a bit of everything, in languages of its own.

#![allow(dead_code, reason = "every test file uses its part")]

use rules::{Assessment, Finding, Rulebook, Situation};
use serde_json::Value;

pub const PARTS: [(&str, &str); 5] = [
    ("00-pack.json", include_str!("00-pack.json")),
    ("10-facts.json", include_str!("10-facts.json")),
    ("20-borrow.json", include_str!("20-borrow.json")),
    ("30-return.json", include_str!("30-return.json")),
    ("40-consequences.json", include_str!("40-consequences.json")),
];

/// The day before the instalments, and the day of them.
pub const OLD: &str = "2010-06-30";
pub const NEW: &str = "2010-07-01";

pub fn library() -> Rulebook {
    Rulebook::from_parts(&PARTS).expect("the library's pack is sound")
}

pub fn situation(book: &Rulebook, json: Value) -> Situation {
    Situation::from_json(&json, &book.choice_ids()).expect("a situation")
}

pub fn assess(book: &Rulebook, json: Value) -> Assessment {
    let situation = situation(book, json);
    book.assess(&situation).unwrap_or_else(|error| panic!("{error}"))
}

/// Why a situation is not assessed: every way in refuses it in the same words.
pub fn refusal(book: &Rulebook, json: Value) -> String {
    let situation = match Situation::from_json(&json, &book.choice_ids()) {
        Ok(situation) => situation,
        Err(error) => return error.to_string(),
    };
    let error = book.assess(&situation).expect_err("a refusal").to_string();
    assert_eq!(book.outcome(&situation).expect_err("a refusal").to_string(), error);
    assert_eq!(book.interpret(&situation).expect_err("a refusal").to_string(), error);
    error
}

pub fn outcome(book: &Rulebook, assessment: &Assessment) -> String {
    book.pack().outcomes[assessment.outcome].id.clone()
}

pub fn rule(book: &Rulebook, assessment: &Assessment) -> String {
    book.pack().questions[assessment.question].rules[assessment.rule].id.clone()
}

pub fn facts(book: &Rulebook, facts: &[usize]) -> Vec<String> {
    facts.iter().map(|it| book.pack().facts[*it].id.clone()).collect()
}

pub fn open(book: &Rulebook, assessment: &Assessment) -> Vec<String> {
    let open: Vec<usize> = assessment.open.iter().map(|it| it.fact).collect();
    facts(book, &open)
}

pub fn place(book: &Rulebook, fact: &str) -> usize {
    book.pack().facts.iter().position(|it| it.id == fact).expect("a fact of the library")
}

/// The finding of a fact as the assessment took it.
pub fn finding(book: &Rulebook, assessment: &Assessment, fact: &str) -> Finding {
    assessment.facts[place(book, fact)].0
}
