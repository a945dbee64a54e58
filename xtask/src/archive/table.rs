//! The record as tables for a spreadsheet.

use crate::trouble::Trouble;
use crate::words::list;
use serde_json::Value;

const RECORD: &str = "crates/record/data";

/// Each table: its name, the kind of row, and its columns as paths into a row.
const TABLES: [(&str, &str, &[&str]); 3] = [
    (
        "dispatches",
        "dispatches",
        &[
            "id",
            "operation",
            "pillar",
            "personnel",
            "role.en",
            "role.ja",
            "duty.en",
            "duty.ja",
            "period.start.date",
            "period.end.date",
            "at-a-time",
            "total",
            "rotations",
            "confidence",
            "sources",
        ],
    ),
    (
        "events",
        "events",
        &[
            "id",
            "operation",
            "when.date",
            "kind",
            "title.en",
            "title.ja",
            "says.en",
            "says.ja",
            "confidence",
            "sources",
        ],
    ),
    (
        "sources",
        "sources",
        &["id", "title", "publisher.en", "publisher.ja", "address", "language", "kind", "read"],
    ),
];

/// Every table by name, comma-separated, with a mark at the front by which spreadsheets know the letters.
pub fn all() -> Result<Vec<(&'static str, String)>, Trouble> {
    TABLES
        .iter()
        .map(|(name, kind, columns)| Ok((*name, csv(&list(RECORD, kind)?, columns))))
        .collect()
}

fn csv(rows: &[Value], columns: &[&str]) -> String {
    let line = |cells: Vec<String>| cells.join(",") + "\r\n";
    let heads = columns.iter().map(|it| it.replace('.', "-")).collect();
    let mut csv = String::from('\u{feff}') + &line(heads);
    for row in rows {
        csv += &line(columns.iter().map(|it| quoted(&plain(cell(row, it)))).collect());
    }
    csv
}

/// The value at a path; what was not found has none.
fn cell<'a>(row: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(row, |it, key| &it[key])
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(plain).collect::<Vec<_>>().join(" "),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{TABLES, all, csv};
    use serde_json::json;

    #[test]
    fn a_row_is_told_by_its_paths_and_what_is_not_found_stays_empty() {
        let rows = [json!({ "a": { "b": "x, \"y\"" }, "c": null, "d": ["p", "q"], "e": 7 })];
        assert_eq!(
            csv(&rows, &["a.b", "c", "d", "e", "f.g"]),
            "\u{feff}a-b,c,d,e,f-g\r\n\"x, \"\"y\"\"\",,p q,7,\r\n"
        );
    }

    #[test]
    fn every_column_is_filled_somewhere() {
        for ((name, text), (_, _, columns)) in all().expect("tables").iter().zip(TABLES) {
            assert!(text.lines().count() > 20, "{name}");
            for column in columns {
                let kind = TABLES.iter().find(|it| it.0 == *name).expect("a table").1;
                let rows = super::list(super::RECORD, kind).expect("rows");
                let filled = rows.iter().any(|it| !super::cell(it, column).is_null());
                assert!(filled, "{name}: {column}");
            }
        }
    }
}
