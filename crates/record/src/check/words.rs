//! Missing translations, wherever a text stands.

use serde::Serialize;
use serde_json::Value;

use super::LANGUAGES;

/// The fields of `entry` that lack a language, with what they lack.
pub(super) fn flaws(entry: &impl Serialize) -> Vec<(String, String)> {
    let mut flaws = Vec::new();
    match serde_json::to_value(entry) {
        Ok(value) => walk(&value, "", &mut flaws),
        Err(error) => flaws.push((String::new(), error.to_string())),
    }
    flaws
}

fn walk(value: &Value, field: &str, flaws: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map)
            if map.is_empty() || LANGUAGES.iter().any(|it| map.contains_key(*it)) =>
        {
            for language in LANGUAGES {
                let text = map.get(language).and_then(Value::as_str).unwrap_or_default();
                if text.trim().is_empty() {
                    flaws.push((format!("{field}.{language}"), "has no translation".to_owned()));
                }
            }
        }
        Value::Object(map) => {
            let dot = if field.is_empty() { "" } else { "." };
            map.iter().for_each(|(key, value)| walk(value, &format!("{field}{dot}{key}"), flaws));
        }
        Value::Array(list) => {
            let each = list.iter().enumerate();
            each.for_each(|(index, value)| walk(value, &format!("{field}[{index}]"), flaws));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
