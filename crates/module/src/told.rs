//! What a situation in JSON tells, by reference.

use rules::{Rulebook, Told};

use crate::json::Json;

/// Errors name the key and what should stand there.
pub fn read<'a>(json: &'a Json<'a>, book: &Rulebook) -> Result<Told<'a>, String> {
    let Json::Object(fields) = json else {
        return Err("a situation must be an object `{…}`".to_owned());
    };
    let mut told = Told::default();
    for (key, value) in fields {
        if *value == Json::Null {
            continue;
        }
        match key.as_ref() {
            // Whoever gave it an id knows it.
            "id" => scalar(key, value)?,
            "edition" => told.edition = Some(text(key, value)?),
            "question" => told.question = text(key, value)?,
            "facts" => told.facts = findings(key, value)?,
            "assumed" => told.assumed = findings(key, value)?,
            // What somebody expects is for those who compare.
            "expected" => text(key, value).map(drop)?,
            "bases" => texts(key, value).map(drop)?,
            "title" => {}
            choice if book.pack().choices.iter().any(|it| it.id == choice) => {
                told.choices.push((choice, options(key, value)?));
            }
            note => told.notes.push(note),
        }
    }
    if told.question.is_empty() {
        return Err("a situation needs a `question`".to_owned());
    }
    Ok(told)
}

fn must_be(key: &str, wanted: &str, value: &Json<'_>) -> String {
    format!("`{key}` must be {wanted}, not {}", kind(value))
}

fn kind(value: &Json<'_>) -> String {
    match value {
        Json::Null => "`null`".to_owned(),
        Json::Bool(it) => format!("`{it}`"),
        Json::Number(it) => format!("`{it}`"),
        Json::Text(it) => format!("`\"{it}\"`"),
        Json::List(_) => "a list".to_owned(),
        Json::Object(_) => "an object".to_owned(),
    }
}

fn text<'a>(key: &str, value: &'a Json<'a>) -> Result<&'a str, String> {
    if let Json::Text(it) = value { Ok(it) } else { Err(must_be(key, "a text", value)) }
}

fn scalar(key: &str, value: &Json<'_>) -> Result<(), String> {
    if let Json::Number(_) = value { Ok(()) } else { text(key, value).map(drop) }
}

fn texts<'a>(key: &str, value: &'a Json<'a>) -> Result<Vec<&'a str>, String> {
    let Json::List(list) = value else { return Err(must_be(key, "a list of texts", value)) };
    list.iter().map(|it| text(key, it)).collect()
}

fn options<'a>(key: &str, value: &'a Json<'a>) -> Result<Vec<&'a str>, String> {
    if let Json::List(_) = value { texts(key, value) } else { Ok(vec![text(key, value)?]) }
}

fn findings<'a>(key: &str, value: &'a Json<'a>) -> Result<Vec<(&'a str, Option<bool>)>, String> {
    let Json::Object(fields) = value else {
        return Err(must_be(key, "an object of facts", value));
    };
    let mut findings = Vec::with_capacity(fields.len());
    for (fact, value) in fields {
        let finding = match value {
            Json::Bool(it) => Some(*it),
            Json::Null => None,
            Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => {
                let what = format!("fact `{fact}` must be true, false or null");
                return Err(format!("{what}, not {}", kind(value)));
            }
        };
        findings.push((fact.as_ref(), finding));
    }
    Ok(findings)
}
