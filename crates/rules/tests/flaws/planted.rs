//! The library's pack with something planted in it.

#![allow(dead_code, reason = "every test file uses its part")]

use rules::{Effort, Flaw, Rulebook};
use serde_json::{Map, Value, json};

use crate::pack::PARTS;

/// The library's files as one.
fn whole() -> Value {
    let mut pack = Map::new();
    for (file, json) in PARTS {
        let part: Value = serde_json::from_str(json).unwrap_or_else(|it| panic!("{file}: {it}"));
        for (key, value) in part.as_object().into_iter().flatten() {
            match (pack.get_mut(key), value) {
                (Some(Value::Array(list)), Value::Array(more)) => list.extend(more.clone()),
                _new => drop(pack.insert(key.clone(), value.clone())),
            }
        }
    }
    Value::Object(pack)
}

/// The pack, if it can still be used.
pub fn planted(plant: impl FnOnce(&mut Value)) -> Result<Rulebook, Vec<Flaw>> {
    let mut pack = whole();
    plant(&mut pack);
    Rulebook::from_parts(&[("library.json", &pack.to_string())])
}

fn said(flaws: &[Flaw]) -> Vec<String> {
    flaws.iter().map(ToString::to_string).collect()
}

/// The flaws that keep the pack from being used.
pub fn refused(plant: impl FnOnce(&mut Value)) -> Vec<String> {
    planted(plant).map_or_else(|flaws| said(&flaws), |_| vec![])
}

/// The flaws of a pack that can be used.
pub fn linted(plant: impl FnOnce(&mut Value)) -> Vec<String> {
    let book = planted(plant).unwrap_or_else(|flaws| panic!("{:#?}", said(&flaws)));
    said(&book.lint(Effort::Reading))
}

/// Its rules that never decide.
pub fn unreached(plant: impl FnOnce(&mut Value)) -> Vec<String> {
    let book = planted(plant).unwrap_or_else(|flaws| panic!("{:#?}", said(&flaws)));
    let flaws = said(&book.lint(Effort::Trying { situations: 100_000 }));
    flaws.into_iter().filter(|it| it.contains("never decides")).collect()
}

/// An element of a list, by id.
pub fn element<'a>(pack: &'a mut Value, list: &str, id: &str) -> &'a mut Value {
    let elements = pack[list].as_array_mut().expect("a list of the pack");
    elements.iter_mut().find(|it| it["id"] == id).expect("an element of the library")
}

pub fn add(pack: &mut Value, list: &str, element: Value) {
    pack[list].as_array_mut().expect("a list of the pack").push(element);
}

pub fn words() -> Value {
    json!({"en": "x", "de": "x"})
}

pub fn rule(id: &str, outcome: &str, when: Value) -> Value {
    json!({"id": id, "outcome": outcome, "cite": ["1"], "when": when, "asks": words(), "reason": words()})
}
