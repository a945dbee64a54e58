//! Whether every text is there in every language, looked for in the files as they are written.

use serde_json::Value;

use super::LANGUAGES;
use crate::Flaw;

/// A flaw for each text that lacks a language, or is blank in one.
pub fn missing_translations(parts: &[(&str, &str)]) -> Vec<Flaw> {
    let mut flaws = vec![];
    for (file, json) in parts {
        // What is no JSON is told by whoever reads it.
        let value: Value = serde_json::from_str(json).unwrap_or_default();
        look(&value, String::new(), &mut |place, language| {
            flaws.push(Flaw {
                file: (*file).to_owned(),
                entry: place.to_owned(),
                field: String::new(),
                says: format!("has no text in `{language}`: write it"),
            });
        });
    }
    flaws
}

fn look(value: &Value, place: String, found: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Object(map) if LANGUAGES.iter().any(|it| map.contains_key(*it)) => {
            let blank = |language: &str| {
                map.get(language).and_then(Value::as_str).is_none_or(|it| it.trim().is_empty())
            };
            for language in LANGUAGES.into_iter().filter(|it| blank(it)) {
                found(&place, language);
            }
        }
        Value::Object(map) => {
            for (key, value) in map {
                let dot = if place.is_empty() { "" } else { "." };
                look(value, format!("{place}{dot}{key}"), found);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                let id = value.get("id").and_then(Value::as_str);
                let step = id.map_or_else(|| format!("[{index}]"), |it| format!(" `{it}`"));
                look(value, format!("{place}{step}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
