//! `assess`: every form of input, every kind of slip.

use std::fs;

use crate::support::{case, case_files, folder, run};
use serde_json::{Value, json};

/// A situation with little in it.
fn thin(id: &str) -> Value {
    json!({ "id": id, "question": "start", "pillar": "un-pko", "variant": "a",
            "assignments": ["logistics"], "actor": "sdf-unit", "facts": {} })
}

#[test]
fn one_situation_is_answered_in_one_line() {
    let said = run(&["assess", "-"], &case("C04").to_string());
    let [line] = &said.lines()[..] else { panic!("one line: {said:?}") };
    assert_eq!((&line["id"], &line["outcome"]), (&json!("C04"), &json!("must-suspend")));
    assert_eq!(line["decisive"], json!(["ceasefire-agreed"]));
    assert_eq!(line["principles"]["ceasefire"], "not-met");
    assert!(line.get("bases").is_none() && line.get("agrees").is_none(), "{line}");
    assert_eq!((said.status, said.err.as_str()), (0, ""));
}

#[test]
fn bases_are_told_of_weapons() {
    let said = run(&["assess"], &case("W04").to_string());
    assert_eq!(said.lines()[0]["bases"], json!(["25(3)", "25(7)"]));
}

#[test]
fn an_array_a_cases_object_and_lines_are_read() {
    let (a, b) = (thin("A"), thin("B"));
    let forms = [
        json!([a, b]).to_string(),
        json!({ "note": "two", "cases": [a, b] }).to_string(),
        format!("{a}\n\n{b}\n"),
        format!("\u{feff}{a}\r\n{b}\r\n"),
    ];
    for form in forms {
        let said = run(&["assess"], &form);
        let ids: Vec<Value> = said.lines().iter().map(|it| it["id"].clone()).collect();
        assert_eq!((ids, said.status), (vec![json!("A"), json!("B")], 0), "{form}");
    }
    assert_eq!(run(&["assess"], "[]").out, "");
}

#[test]
fn the_worked_cases_come_out_as_expected() {
    let files = case_files();
    let mut words = vec!["assess", "--expect"];
    words.extend(files.iter().map(String::as_str));
    let said = run(&words, "");
    assert_eq!(said.status, 0, "{}", said.err);
    let lines = said.lines();
    assert!(lines.iter().all(|it| it["agrees"] == true && it["expected"] == it["outcome"]));
    assert_eq!(said.err, format!("{} agree, 0 differ\n", lines.len()));
}

#[test]
fn what_differs_is_said_and_fails() {
    let mut wrong = case("C04");
    wrong["expected"] = json!("may-continu");
    let mut bases = case("W04");
    bases["bases"] = json!(["25(7)"]);
    let mut turned = case("W04");
    turned["id"] = json!("turned");
    turned["bases"] = json!(["25(7)", "25(3)"]);
    let said = run(&["assess", "--expect"], &json!([wrong, bases, turned, thin("T")]).to_string());
    let agrees: Vec<Value> = said.lines().iter().map(|it| it["agrees"].clone()).collect();
    assert_eq!(agrees, [json!(false), json!(false), json!(true), json!(null)]);
    assert_eq!(said.lines()[0]["expected"], "may-continu");
    assert_eq!(said.lines()[1]["expected-bases"], json!(["25(7)"]));
    assert_eq!(
        said.err,
        "C04: expected `may-continu`, assessed as `must-suspend`; there is no outcome \
         `may-continu` (did you mean `may-continue`?)\n\
         W04: expected `weapons-may-be-used` on [25(7)], assessed as `weapons-may-be-used` on \
         [25(3), 25(7)]\n\
         1 agree, 2 differ, 1 without expectation\n"
    );
    assert_eq!(said.status, 1);
}

#[test]
fn nothing_expected_is_no_failure() {
    let said = run(&["assess", "--expect"], &thin("T").to_string());
    assert_eq!((said.lines()[0]["expected"].clone(), said.status), (Value::Null, 0));
    assert_eq!(said.err, "0 agree, 0 differ, 1 without expectation\n");
}

#[test]
fn a_slip_is_answered_in_its_place_and_the_others_are_assessed() {
    let mut slip = thin("C04");
    slip["facts"] = json!({ "ceasefire-agred": true });
    let said = run(&["assess"], &json!([thin("A"), slip, thin("B")]).to_string());
    let lines = said.lines();
    assert_eq!(
        lines[1],
        json!({ "id": "C04", "error":
            "unknown fact `ceasefire-agred` in C04 (did you mean `ceasefire-agreed`?)" })
    );
    assert_eq!((&lines[0]["id"], &lines[2]["id"]), (&json!("A"), &json!("B")));
    assert_eq!((lines[0]["outcome"].clone(), said.status), (json!("undetermined"), 1));
}

#[test]
fn each_slip_is_named() {
    let slips = [
        (json!({ "facts": {} }), "a situation needs a `question` in situation 1"),
        (json!(7), "a situation must be an object `{…}` in situation 1"),
        (
            json!({ "question": "strat" }),
            "unknown question `strat` in situation 1 (did you mean `start`?)",
        ),
        (
            json!({ "id": 9, "question": "start", "pillar": "un-pk" }),
            "unknown pillar `un-pk` in 9 (did you mean `un-pko`?)",
        ),
        (
            json!({ "question": "start", "pillar": "un-pko", "fact": {} }),
            "unknown key `fact` in situation 1 (did you mean `facts`?)",
        ),
        (
            json!({ "question": "start", "facts": { "overseas": "yes" } }),
            "fact `overseas` in situation 1 must be true, false or null, not `\"yes\"`",
        ),
    ];
    for (situation, error) in slips {
        let said = run(&["assess"], &json!([situation]).to_string());
        assert_eq!((said.lines()[0]["error"].clone(), said.status), (json!(error), 1));
    }
    let mut old = thin("old");
    old["edition"] = json!("1980-01-01");
    let said = run(&["assess"], &old.to_string());
    let error = said.lines()[0]["error"].clone();
    assert!(error.to_string().contains("edition `1980-01-01` in old is before"), "{error}");
}

#[test]
fn a_line_that_is_not_json_is_answered_with_its_number() {
    let input = format!("{}\n{{\"id\": \"X\", \n\n{}\n", thin("A"), thin("B"));
    let said = run(&["assess", "--expect"], &input);
    let lines = said.lines();
    assert_eq!(lines.len(), 3, "{said:?}");
    assert_eq!(lines[1]["id"], Value::Null);
    let error = lines[1]["error"].to_string();
    assert!(error.contains("line 2 is not JSON: ") && error.contains("at column"), "{error}");
    assert_eq!((&lines[2]["id"], said.status), (&json!("B"), 1));
    assert!(said.err.ends_with("0 differ, 2 without expectation, 1 could not be read\n"));
}

#[test]
fn a_file_that_is_not_json_is_answered_with_line_and_column() {
    let file = folder("not-json").join("broken.json");
    fs::write(&file, "{\n  \"question\": \"start\",\n  \"facts\": {,}\n}\n").expect("written");
    let path = file.to_string_lossy();
    let said = run(&["assess", &path], "");
    assert_eq!((said.out.as_str(), said.status), ("", 1));
    assert!(said.err.starts_with(&format!("`{path}` is not JSON: ")), "{}", said.err);
    assert!(said.err.ends_with(" at line 3, column 13\n"), "{}", said.err);
}

#[test]
fn a_file_that_is_not_there_is_named_and_the_others_are_read() {
    let file = folder("missing").join("here.json");
    fs::write(&file, thin("A").to_string()).expect("written");
    let said = run(&["assess", "nowhere.json", &file.to_string_lossy()], "");
    assert!(said.err.starts_with("cannot read `nowhere.json`: "), "{}", said.err);
    assert!(said.err.ends_with("; check the path, or write `-` for standard input\n"));
    assert_eq!((said.lines()[0]["id"].clone(), said.status), (json!("A"), 1));
    let said = run(&["assess", env!("CARGO_MANIFEST_DIR")], "");
    assert!(said.err.contains("it is a folder: name the files in it"), "{}", said.err);
}

#[test]
fn silence_and_strange_letters_are_no_situation() {
    let said = run(&["assess"], " \n");
    assert!(said.err.starts_with("standard input is empty"), "{}", said.err);
    assert_eq!(said.status, 1);
    let file = folder("latin").join("latin.json");
    fs::write(&file, b"{\"id\": \"\xe9\"}").expect("written");
    let said = run(&["assess", &file.to_string_lossy()], "");
    assert!(said.err.ends_with("is not UTF-8 text: save it as UTF-8\n"), "{}", said.err);
}

#[test]
fn of_several_files_a_situation_without_a_name_says_which() {
    let folder = folder("several");
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    fs::write(path("a.json"), thin("A").to_string()).expect("written");
    fs::write(path("b.json"), r#"[{"question": "strat"}]"#).expect("written");
    let said = run(&["assess", &path("a.json"), &path("b.json")], "");
    let error = said.lines()[1]["error"].to_string();
    assert!(error.contains("in situation 1 of `") && error.contains("b.json` (did"), "{error}");
}
