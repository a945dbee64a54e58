//! `check`: flaws of a pack, with their place.

use std::fs;

use crate::support::{folder, run};

const HEAD: &str = r#"{
  "pack": { "id": "library", "title": {"en": "Library"}, "languages": ["en"],
    "first-edition": "2000-01-01" },
  "groups": [ {"id": "card", "label": {"en": "The card"}} ],
  "outcomes": [
    {"id": "may-borrow", "finding": "met", "label": {"en": "May borrow"},
     "sentence": {"en": "The book may go."}},
    {"id": "must-wait", "finding": "not-met", "label": {"en": "Must wait"},
     "sentence": {"en": "The book stays."}}
  ]
}"#;
const FACTS: &str = r#"{ "facts": [
  { "id": "card-valid", "group": "card", "cite": ["1"],
    "label": {"en": "Card valid"}, "asks": {"en": "Is the card valid?"},
    "definition": {"en": "It has not run out."},
    "yes": {"en": "The card is valid"}, "no": {"en": "The card has run out"} }
] }"#;
const RULES: &str = r#"{ "questions": [
  { "id": "borrow", "label": {"en": "Borrowing"}, "asks": {"en": "May it be borrowed?"},
    "cite": ["1"], "rules": [
    { "id": "valid", "asks": {"en": "The card is valid"}, "when": "card-valid",
      "outcome": "may-borrow", "reason": {"en": "The card is valid."}, "cite": ["1"] },
    { "id": "else", "asks": {"en": "Anything else"}, "outcome": "must-wait",
      "reason": {"en": "The card is not valid."}, "cite": ["1"] } ] }
] }"#;

/// A pack in a folder of its own.
fn pack(name: &str, parts: &[(&str, &str)]) -> String {
    let folder = folder(name);
    for (file, json) in parts {
        fs::write(folder.join(file), json).expect("written");
    }
    folder.to_string_lossy().into_owned()
}

fn library(name: &str, facts: &str, rules: &str) -> String {
    pack(name, &[("head.json", HEAD), ("facts.json", facts), ("rules.json", rules)])
}

#[test]
fn a_sound_pack_is_counted() {
    let said = run(&["check", &library("sound", FACTS, RULES)], "");
    assert_eq!(said.out, "no flaws: 3 files, 1 fact, 0 terms, 1 question, 2 rules\n");
    assert_eq!((said.status, said.err.as_str()), (0, ""));
}

#[test]
fn the_built_in_act_is_sound() {
    let said = run(&["check"], "");
    assert!(said.out.starts_with("no flaws: "), "{}", said.out);
    assert_eq!(said.status, 0);
}

#[test]
fn each_flaw_stands_on_a_line_with_its_place() {
    let facts = FACTS.replace(r#""cite": ["1"]"#, r#""cite": []"#);
    let rules = RULES
        .replace(
            r#""when": "card-valid""#,
            r#""when": {"all": ["card-valid", {"not": "card-valid"}]}"#,
        )
        .replace(r#"{"en": "The card is valid."}"#, r#"{"en": " "}"#);
    let said = run(&["check", &library("flawed", &facts, &rules)], "");
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(lines.len(), 3, "{}", said.out);
    assert_eq!(
        lines[0],
        "facts.json:2: fact `card-valid`: cites nothing: name the provision it rests on"
    );
    assert_eq!(
        lines[1],
        "rules.json:4: question `borrow`, rule `valid`: `reason` has no text in `en`"
    );
    assert!(
        lines[2].starts_with("rules.json:4: question `borrow`, rule `valid`: never decides"),
        "{}",
        lines[2]
    );
    assert_eq!((said.err.as_str(), said.status), ("3 flaws\n", 1));
}

#[test]
fn a_pack_that_cannot_be_used_says_why() {
    let rules = RULES.replace(r#""when": "card-valid""#, r#""when": "card-vald""#);
    let said = run(&["check", &library("unknown", FACTS, &rules)], "");
    assert_eq!(
        said.out,
        "rules.json:4: question `borrow`, rule `valid`: unknown fact or term `card-vald` \
         (did you mean `card-valid`?)\n"
    );
    assert_eq!((said.err.as_str(), said.status), ("1 flaw; mend these to see the rest\n", 1));
}

#[test]
fn an_id_used_twice_is_shown_in_both_places() {
    let again = [("head.json", HEAD), ("a.json", FACTS), ("b.json", FACTS), ("rules.json", RULES)];
    let said = run(&["check", &pack("twice", &again)], "");
    assert_eq!(said.out, "a.json:2, b.json:2: fact or term `card-valid`: used twice at one time\n");
}

#[test]
fn unreadable_json_is_named_by_file_and_line() {
    let said = run(&["check", &library("unreadable", "{ \"facts\": [\n  oops ] }", RULES)], "");
    assert!(said.out.starts_with("facts.json: "), "{}", said.out);
    assert!(said.out.contains("at line 2 column 3"), "{}", said.out);
    assert_eq!(said.status, 1);
}

#[test]
fn one_file_is_a_pack_too() {
    let path = format!("{}/facts.json", library("alone", FACTS, RULES));
    let said = run(&["check", &path], "");
    assert!(said.out.contains("no part has a head"), "{}", said.out);
    assert_eq!(said.status, 1);
}

#[test]
fn a_place_without_a_pack_is_said_to_be_so() {
    let empty = folder("empty");
    let said = run(&["check", &empty.to_string_lossy()], "");
    assert!(said.err.starts_with("no .json files in `"), "{}", said.err);
    assert_eq!(said.status, 1);
    let said = run(&["check", "no-such-pack"], "");
    assert!(said.err.starts_with("cannot read `no-such-pack`: "), "{}", said.err);
    assert!(said.err.ends_with("name a folder of .json files, or one\n"), "{}", said.err);
    assert_eq!(said.status, 1);
}

#[test]
fn tries_are_a_number() {
    let said = run(&["check", "--tries", "many"], "");
    assert_eq!(said.err, "check: `--tries many`: write a whole number such as 100000\n");
    assert_eq!(said.status, 2);
}
