//! Reads a file of the record, and says exactly where it cannot be read.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{Dispatch, Document, Flaw, Operation, Snapshot, Source, Statement};

/// One file: some of the record's lists.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, expecting = "an object of lists")]
pub(crate) struct Part {
    pub operations: Vec<Operation>,
    pub dispatches: Vec<Dispatch>,
    pub snapshots: Vec<Snapshot>,
    pub statements: Vec<Statement>,
    pub documents: Vec<Document>,
    pub sources: Vec<Source>,
}

impl Part {
    /// Each entry's list and id.
    pub fn ids(&self) -> Vec<(&'static str, String)> {
        fn of<T>(
            list: &'static str,
            entries: &[T],
            id: fn(&T) -> &str,
        ) -> Vec<(&'static str, String)> {
            entries.iter().map(|it| (list, id(it).to_owned())).collect()
        }
        [
            of("operations", &self.operations, |it| it.id.as_str()),
            of("dispatches", &self.dispatches, |it| it.id.as_str()),
            of("snapshots", &self.snapshots, |it| it.id.as_str()),
            of("statements", &self.statements, |it| it.id.as_str()),
            of("documents", &self.documents, |it| it.id.as_str()),
            of("sources", &self.sources, |it| it.id.as_str()),
        ]
        .concat()
    }
}

/// The file's lists, or every entry that cannot be read.
pub(crate) fn part(file: &str, json: &str) -> Result<Part, Vec<Flaw>> {
    serde_json::from_str(json).map_err(|error| {
        let lists: Map<String, Value> = serde_json::from_str(json).unwrap_or_default();
        let flaws: Vec<Flaw> =
            lists.iter().flat_map(|(list, entries)| list_flaws(file, list, entries)).collect();
        if flaws.is_empty() { vec![whole(file, "", error.to_string())] } else { flaws }
    })
}

fn list_flaws(file: &str, list: &str, entries: &Value) -> Vec<Flaw> {
    let entry_flaw = match list {
        "operations" => entry_flaw::<Operation>,
        "dispatches" => entry_flaw::<Dispatch>,
        "snapshots" => entry_flaw::<Snapshot>,
        "statements" => entry_flaw::<Statement>,
        "documents" => entry_flaw::<Document>,
        "sources" => entry_flaw::<Source>,
        _ => return vec![whole(file, list, "the record has no such list".to_owned())],
    };
    let Value::Array(entries) = entries else {
        return vec![whole(file, list, "must be a list".to_owned())];
    };
    let each = entries.iter().enumerate();
    each.filter_map(|(index, entry)| entry_flaw(file, &format!("{list}[{index}]"), entry)).collect()
}

/// A flaw that is no entry's.
fn whole(file: &str, field: &str, says: String) -> Flaw {
    Flaw { file: file.to_owned(), id: String::new(), field: field.to_owned(), says }
}

/// `place` stands for the id where there is none.
fn entry_flaw<T: DeserializeOwned>(file: &str, place: &str, entry: &Value) -> Option<Flaw> {
    // One line a field, so that the line of an error gives its field.
    let pretty = format!("{entry:#}");
    let error = serde_json::from_str::<T>(&pretty).err()?;
    let says = error.to_string();
    let says = says.rsplit_once(" at line ").map_or(says.as_str(), |(says, _)| says).to_owned();
    let mut field = path(&pretty, error.line());
    if let Some(missing) = says.strip_prefix("missing field `") {
        let dot = if field.is_empty() { "" } else { "." };
        field = format!("{field}{dot}{}", missing.trim_end_matches('`'));
    }
    let id = entry.get("id").and_then(Value::as_str).unwrap_or(place);
    Some(Flaw { file: file.to_owned(), id: id.to_owned(), field, says })
}

/// The path of the value at `line` (from 1) of pretty-printed JSON: `facts[2].value`.
fn path(pretty: &str, line: usize) -> String {
    let lines: Vec<&str> = pretty.lines().take(line).collect();
    let indent = |at: usize| lines[at].len() - lines[at].trim_start().len();
    let opener = |below: usize, indented: usize| {
        (0..below).rev().find(|&it| indent(it) == indented && lines[it].ends_with(['{', '[']))
    };
    let mut steps: Vec<String> = Vec::new();
    let mut at = lines.len().saturating_sub(1);
    if lines.get(at).is_some_and(|it| it.trim_start().starts_with(['}', ']'])) {
        // The error of a closed value is its opener's.
        at = opener(at, indent(at)).unwrap_or(at);
    }
    while let Some(parent) = lines.get(at).and_then(|_| indent(at).checked_sub(2)) {
        let Some(above) = opener(at, parent) else { break };
        steps.push(step(&lines[above + 1..=at], indent(at)));
        at = above;
    }
    steps.reverse();
    steps.concat().trim_start_matches('.').to_owned()
}

/// The last of `siblings` (with what is inside them): `.key`, or `[index]` in a list.
fn step(siblings: &[&str], indent: usize) -> String {
    let last = siblings.last().map_or("", |it| it.trim_start());
    if let Some((key, _)) = last.strip_prefix('"').and_then(|it| it.split_once("\": ")) {
        return format!(".{key}");
    }
    let starts = |it: &&&str| {
        let text = it.trim_start();
        it.len() - text.len() == indent && !text.starts_with(['}', ']'])
    };
    format!("[{}]", siblings.iter().filter(starts).count().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_line_gives_its_path() {
        let pretty = format!(
            "{:#}",
            json!({"a": {"b": 1}, "facts": [{"x": 1, "y": []}, {"x": 2, "y": ["p", "q"]}]})
        );
        let paths: Vec<String> =
            (1..=pretty.lines().count()).map(|line| path(&pretty, line)).collect();
        let expected = [
            "",
            "a",
            "a.b",
            "a",
            "facts",
            "facts[0]",
            "facts[0].x",
            "facts[0].y",
            "facts[0]",
            "facts[1]",
            "facts[1].x",
            "facts[1].y",
            "facts[1].y[0]",
            "facts[1].y[1]",
            "facts[1].y",
            "facts[1]",
            "facts",
            "",
        ];
        assert_eq!(paths, expected);
    }
}
