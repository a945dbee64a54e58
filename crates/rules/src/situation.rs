//! The engine's whole input, as it is saved, shared and read.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use crate::read::Read;
use crate::words::Words;

/// A situation (状況): what is asked, what was chosen, what is known of the facts.
///
/// ```json
/// { "id": "L1", "edition": "2016-03-29", "question": "may-borrow", "reader": "student",
///   "facts": { "card-valid": true, "book-reserved": null } }
/// ```
///
/// A fact is true, false or `null` (unknown); absent means unknown, unless the pack says that the
/// fact has a closed world. `assumed` holds facts taken for granted, told apart in explanations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Situation {
    pub id: Option<String>,
    pub title: Option<Words>,
    /// An ISO date; absent = the newest edition.
    pub edition: Option<String>,
    pub question: String,
    /// Options by choice. A choice of one has one.
    pub choices: BTreeMap<String, Vec<String>>,
    pub facts: BTreeMap<String, Option<bool>>,
    pub assumed: BTreeMap<String, Option<bool>>,
    /// The outcome somebody expects, for comparing.
    pub expected: Option<String>,
    /// The bases somebody expects, for comparing.
    pub bases: Option<Vec<String>>,
    /// Everything else that stood beside: notes, sources. Kept, never interpreted.
    pub other: BTreeMap<String, Value>,
}

/// Why a situation cannot be assessed: names the word at fault, and what could stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SituationError {
    what: String,
    why: String,
}

impl SituationError {
    /// `why` begins with its own space or mark: it is said right after `what`.
    pub(crate) fn new(what: impl Into<String>, why: impl Into<String>) -> SituationError {
        SituationError { what: what.into(), why: why.into() }
    }

    /// The same with its place, for a situation among others:
    /// "unknown fact `x` in L1 (did you mean `y`?)".
    pub fn said_in(&self, place: &str) -> String {
        format!("{} in {place}{}", self.what, self.why)
    }
}

impl fmt::Display for SituationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.what, self.why)
    }
}

impl std::error::Error for SituationError {}

/// The keys of a situation that are not choices.
pub(crate) const KEYS: [&str; 8] =
    ["id", "title", "edition", "question", "facts", "assumed", "expected", "bases"];

impl Situation {
    /// Reads a situation from JSON. `choices` are the pack's choice ids: their values are options.
    ///
    /// Errors name the key and what should stand there.
    pub fn from_json(value: &Value, choices: &[&str]) -> Result<Situation, SituationError> {
        let Value::Object(map) = value else {
            return Err(SituationError::new("a situation must be an object `{…}`", ""));
        };
        let mut situation = Situation::default();
        for (key, value) in map {
            situation.take(key, value, choices)?;
        }
        if situation.question.is_empty() {
            return Err(SituationError::new("a situation needs a `question`", ""));
        }
        Ok(situation)
    }

    fn take(&mut self, key: &str, value: &Value, choices: &[&str]) -> Result<(), SituationError> {
        if value.is_null() {
            return Ok(());
        }
        match key {
            "id" => self.id = Some(scalar(key, value)?),
            "edition" => self.edition = Some(text(key, value)?),
            "question" => self.question = text(key, value)?,
            "expected" => self.expected = Some(text(key, value)?),
            "bases" => self.bases = Some(texts(key, value)?),
            "facts" => self.facts = findings(key, value)?,
            "assumed" => self.assumed = findings(key, value)?,
            "title" => self.title = title(value),
            choice if choices.contains(&choice) => {
                self.choices.insert(choice.into(), options(key, value)?);
            }
            other => {
                self.other.insert(other.into(), value.clone());
            }
        }
        Ok(())
    }

    /// The option chosen, of a choice of one.
    pub fn one(&self, choice: &str) -> Option<&str> {
        self.choices.get(choice)?.first().map(String::as_str)
    }

    /// The options chosen, of a choice of many.
    pub fn many(&self, choice: &str) -> &[String] {
        self.choices.get(choice).map_or(&[], Vec::as_slice)
    }

    /// What is recorded of a fact, given or assumed. The outer `None`: nothing.
    pub fn recorded(&self, fact: &str) -> Option<Option<bool>> {
        self.facts.get(fact).or_else(|| self.assumed.get(fact)).copied()
    }

    /// The same as JSON. `many` are the choices written as lists.
    pub fn to_json(&self, many: &[&str]) -> Value {
        let mut map = Map::new();
        let mut put = |key: &str, value: Value| map.insert(key.into(), value);
        for (key, text) in [("id", &self.id), ("edition", &self.edition)] {
            if let Some(text) = text {
                put(key, json!(text));
            }
        }
        if let Some(title) = &self.title {
            put("title", title.plain().map_or_else(|| json!(title), |it| json!(it)));
        }
        put("question", json!(self.question));
        for (choice, options) in &self.choices {
            let listed = many.contains(&choice.as_str());
            put(choice, if listed { json!(options) } else { json!(options.first()) });
        }
        put("facts", json!(self.facts));
        if !self.assumed.is_empty() {
            put("assumed", json!(self.assumed));
        }
        if let Some(expected) = &self.expected {
            put("expected", json!(expected));
        }
        if let Some(bases) = &self.bases {
            put("bases", json!(bases));
        }
        for (key, value) in &self.other {
            put(key, value.clone());
        }
        Value::Object(map)
    }
}

impl Serialize for Situation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let many: Vec<&str> = self
            .choices
            .iter()
            .filter(|(_, options)| options.len() != 1)
            .map(|(choice, _)| choice.as_str())
            .collect();
        self.to_json(&many).serialize(serializer)
    }
}

type Findings = BTreeMap<String, Option<bool>>;

/// A title in every language, or one said in all.
fn title(value: &Value) -> Option<Words> {
    match value.as_str() {
        Some(text) => Some(Words::from(text)),
        None => Words::read(value.clone()).ok(),
    }
}

fn must_be(key: &str, wanted: &str, value: &Value) -> SituationError {
    SituationError::new(format!("`{key}`"), format!(" must be {wanted}, not `{value}`"))
}

fn scalar(key: &str, value: &Value) -> Result<String, SituationError> {
    value.as_number().map_or_else(|| text(key, value), |it| Ok(it.to_string()))
}

fn text(key: &str, value: &Value) -> Result<String, SituationError> {
    value.as_str().map(str::to_owned).ok_or_else(|| must_be(key, "a text", value))
}

fn texts(key: &str, value: &Value) -> Result<Vec<String>, SituationError> {
    let list = value.as_array().ok_or_else(|| must_be(key, "a list of texts", value))?;
    list.iter().map(|it| text(key, it)).collect()
}

fn options(key: &str, value: &Value) -> Result<Vec<String>, SituationError> {
    if value.is_array() { texts(key, value) } else { text(key, value).map(|it| vec![it]) }
}

fn findings(key: &str, value: &Value) -> Result<Findings, SituationError> {
    let Value::Object(map) = value else {
        return Err(must_be(key, "an object of facts", value));
    };
    let read = |(fact, finding): (&String, &Value)| {
        let known = finding.as_bool();
        if known.is_none() && !finding.is_null() {
            let why = format!(" must be true, false or null, not `{finding}`");
            return Err(SituationError::new(format!("fact `{fact}`"), why));
        }
        Ok((fact.clone(), known))
    };
    let mut findings = Findings::new();
    for pair in map {
        let (fact, finding) = read(pair)?;
        findings.insert(fact, finding);
    }
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Situation, String> {
        let value: Value = serde_json::from_str(json).expect("JSON");
        Situation::from_json(&value, &["reader", "books"]).map_err(|it| it.to_string())
    }

    #[test]
    fn what_is_read_is_written_again() {
        let json = r#"{"id":"L1","question":"may-borrow","reader":"student","books":["novel"],
            "facts":{"card-valid":true,"reserved":null},"assumed":{"open":true},"note":"kept"}"#;
        let situation = read(json).expect("a sound situation");
        assert_eq!(situation.one("reader"), Some("student"));
        assert_eq!(situation.recorded("reserved"), Some(None));
        assert_eq!(situation.recorded("open"), Some(Some(true)));
        let again = situation.to_json(&["books"]);
        assert_eq!(again, serde_json::from_str::<Value>(json).expect("JSON"));
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let flaw = |json| read(json).expect_err("a flaw");
        assert_eq!(flaw("[]"), "a situation must be an object `{…}`");
        assert_eq!(flaw("{}"), "a situation needs a `question`");
        assert_eq!(
            flaw(r#"{"question":"q","facts":{"card-valid":"yes"}}"#),
            "fact `card-valid` must be true, false or null, not `\"yes\"`"
        );
        assert_eq!(flaw(r#"{"question":3}"#), "`question` must be a text, not `3`");
    }

    #[test]
    fn a_flaw_among_others_says_where_it_is() {
        let flaw = SituationError::new("unknown fact `x`", " (did you mean `y`?)");
        assert_eq!(flaw.to_string(), "unknown fact `x` (did you mean `y`?)");
        assert_eq!(flaw.said_in("L1"), "unknown fact `x` in L1 (did you mean `y`?)");
    }
}
