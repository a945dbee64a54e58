//! Situations from files and from standard input.

use std::io::{self, IsTerminal, Read};
use std::{fs, path::Path};

use rules::{Assessment, Rulebook, Situation, nearest};
use serde_json::Value;

use crate::{Ending, remark};

/// Keys that change the answer: a slip in one of them must not pass for a note.
const KEYS: [&str; 4] = ["facts", "assumed", "edition", "expected"];

/// What stands where a situation is expected.
#[derive(Debug)]
pub struct Entry {
    /// Its own id, if it has one.
    pub id: Option<String>,
    /// Its number in its file, from 1.
    pub number: usize,
    /// What it is called in messages: its id, or its number.
    pub place: String,
    /// What was read there, or why it is not even JSON.
    found: Result<Value, String>,
}

impl Entry {
    /// Reads and assesses the situation.
    pub fn assess(&self, book: &Rulebook) -> Result<(Situation, Assessment), String> {
        let situation = self.situation(book)?;
        let assessment = book.assess(&situation).map_err(|it| it.said_in(&self.place))?;
        Ok((situation, assessment))
    }

    /// Reads the situation.
    pub fn situation(&self, book: &Rulebook) -> Result<Situation, String> {
        let value = self.found.as_ref().map_err(Clone::clone)?;
        let situation = Situation::from_json(value, &book.choice_ids())
            .map_err(|it| it.said_in(&self.place))?;
        for key in situation.other.keys() {
            if let Some(meant) = nearest(key, KEYS) {
                let place = &self.place;
                return Err(format!("unknown key `{key}` in {place} (did you mean `{meant}`?)"));
            }
        }
        Ok(situation)
    }
}

/// Tells every situation of every file; without files, of standard input.
///
/// A file that cannot be read is said to be so, and the others are still told.
pub fn each(
    files: &[String],
    mut tell: impl FnMut(&Entry) -> io::Result<()>,
) -> io::Result<Ending> {
    let standard = ["-".to_owned()];
    let files = if files.is_empty() { &standard } else { files };
    let mut flawed = false;
    for file in files {
        let among = if files.len() > 1 { format!(" of {}", name(file)) } else { String::new() };
        match text(file).and_then(|it| entries(&it, file, &among)) {
            Ok(entries) => {
                for entry in &entries {
                    tell(entry)?;
                }
            }
            Err(says) => {
                remark(&says);
                flawed = true;
            }
        }
    }
    Ok(Ending::flawed_if(flawed))
}

fn name(file: &str) -> String {
    if file == "-" { "standard input".to_owned() } else { format!("`{file}`") }
}

fn text(file: &str) -> Result<String, String> {
    if file == "-" && io::stdin().is_terminal() {
        remark("reading situations (JSON) from standard input; end it with Ctrl-D");
    }
    let bytes = if file == "-" {
        let mut bytes = vec![];
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    let bytes = bytes.map_err(|error| unreadable(file, &error))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| format!("{} is not UTF-8 text: save it as UTF-8", name(file)))?;
    let text = text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned);
    if text.trim().is_empty() {
        return Err(format!(
            "{} is empty: give a situation such as {{\"question\": \"start\", …}}",
            name(file)
        ));
    }
    Ok(text)
}

fn unreadable(file: &str, error: &io::Error) -> String {
    let fix = if Path::new(file).is_dir() {
        "it is a folder: name the files in it"
    } else if Path::new(file).exists() {
        "see whether you may read it"
    } else {
        "check the path, or write `-` for standard input"
    };
    format!("cannot read `{file}`: {error}; {fix}")
}

/// One situation, an array, `{"cases": […]}`, or one a line.
fn entries(text: &str, file: &str, among: &str) -> Result<Vec<Entry>, String> {
    let found: Vec<Result<Value, String>> = match serde_json::from_str(text) {
        Ok(Value::Array(list)) => list.into_iter().map(Ok).collect(),
        Ok(Value::Object(mut map)) => match map.get_mut("cases").map(Value::take) {
            Some(Value::Array(list)) => list.into_iter().map(Ok).collect(),
            Some(_) => return Err(format!("`cases` in {} must be a list", name(file))),
            None => vec![Ok(Value::Object(map))],
        },
        Ok(other) => vec![Ok(other)],
        Err(_) if is_lines(text) => lines(text, among),
        Err(error) => {
            let said = error.to_string();
            let says = said.split(" at line ").next().unwrap_or_default();
            let (line, column) = (error.line(), error.column());
            let file = name(file);
            return Err(format!("{file} is not JSON: {says} at line {line}, column {column}"));
        }
    };
    Ok(found.into_iter().zip(1..).map(|(it, number)| entry(it, number, among)).collect())
}

fn entry(found: Result<Value, String>, number: usize, among: &str) -> Entry {
    let id = found.as_ref().ok().and_then(|it| match it.get("id") {
        Some(Value::String(id)) => Some(id.clone()),
        Some(Value::Number(id)) => Some(id.to_string()),
        _other => None,
    });
    let place = id.clone().unwrap_or_else(|| format!("situation {number}{among}"));
    Entry { id, number, place, found }
}

/// Whether it is meant as JSON Lines: its first line is a whole object; or, should the slip be just
/// there, its last and at least half of them.
fn is_lines(text: &str) -> bool {
    let whole = |it: &str| serde_json::from_str(it).is_ok_and(|it: Value| it.is_object());
    let lines: Vec<bool> = text.lines().filter(|it| !it.trim().is_empty()).map(whole).collect();
    let count = lines.iter().filter(|it| **it).count();
    match lines.as_slice() {
        [first, .., last] => *first || (*last && 2 * count >= lines.len()),
        _one_or_none => false,
    }
}

fn lines(text: &str, among: &str) -> Vec<Result<Value, String>> {
    let lines = (1..).zip(text.lines()).filter(|(_, it)| !it.trim().is_empty());
    let read = |(number, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| {
            let said = error.to_string();
            let says = said.split(" at line ").next().unwrap_or_default();
            format!("line {number}{among} is not JSON: {says} at column {}", error.column())
        })
    };
    lines.map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<Option<String>> {
        let entries = entries(text, "x.json", "").expect("JSON");
        entries.into_iter().map(|it| it.id).collect()
    }

    #[test]
    fn four_forms_are_read() {
        let a = || Some("A".to_owned());
        assert_eq!(ids(r#"{"id": "A"}"#), [a()]);
        assert_eq!(ids(r#"[{"id": "A"}, {"id": 2}, {}]"#), [a(), Some("2".into()), None]);
        assert_eq!(ids(r#"{"note": "n", "cases": [{"id": "A"}]}"#), [a()]);
        assert_eq!(ids("{\"id\": \"A\"}\n\n{\"id\": \"A\"}\n"), [a(), a()]);
        assert_eq!(ids("oops\n{\"id\": \"A\"}"), [None, a()]);
        assert_eq!(ids("[]"), []);
    }

    #[test]
    fn a_file_with_a_slip_is_not_taken_for_lines() {
        let flaw = |text| entries(text, "x.json", "").expect_err("a flaw");
        let file = "{\"cases\": [\n  {\"id\": \"A\"}\n  {\"id\": \"B\"}\n]}\n";
        assert_eq!(flaw(file), "`x.json` is not JSON: expected `,` or `]` at line 3, column 3");
        assert!(flaw("{\n  \"facts\": {}\n").contains("line 3, column 0"), "{}", flaw("{\n"));
        assert!(flaw(r#"{"cases": 3}"#).contains("must be a list"));
    }
}
