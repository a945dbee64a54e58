//! The pack is whole: every id known, every rule cited, reachable and translated.

use act::citation;
use rules::{Effort, Rulebook};

/// How many situations a question are tried to reach every rule.
const TRIES: u64 = 4_000_000;

#[test]
fn the_pack_has_no_flaw() {
    let flaws = match Rulebook::from_parts(act::parts()) {
        Ok(book) => book.lint(Effort::Trying { situations: TRIES }),
        Err(flaws) => flaws,
    };
    let lines: Vec<String> = flaws.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} flaws:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn every_citation_is_an_address_that_can_be_said() {
    let json: Vec<serde_json::Value> = act::parts()
        .iter()
        .map(|(file, json)| serde_json::from_str(json).unwrap_or_else(|it| panic!("{file}: {it}")))
        .collect();
    let mut cites = vec![];
    json.iter().for_each(|it| collect(it, &mut cites));
    assert!(cites.len() > 200, "only {} citations found", cites.len());
    for cite in cites {
        for language in ["en", "ja"] {
            assert!(citation::say(&cite, language).is_some(), "`{cite}` is no address");
        }
    }
}

fn collect(value: &serde_json::Value, cites: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => {
            for (key, value) in map {
                if key == "cite" {
                    let list = value.as_array().into_iter().flatten();
                    cites.extend(list.filter_map(|it| it.as_str().map(str::to_owned)));
                }
                collect(value, cites);
            }
        }
        serde_json::Value::Array(list) => list.iter().for_each(|it| collect(it, cites)),
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => {}
    }
}
