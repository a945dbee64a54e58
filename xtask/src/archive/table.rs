//! The record as tables for a spreadsheet.

use crate::csv::csv;
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

/// Every table by name, comma-separated.
pub fn all() -> Result<Vec<(&'static str, String)>, Trouble> {
    TABLES
        .iter()
        .map(|(name, kind, columns)| Ok((*name, table(&list(RECORD, kind)?, columns))))
        .collect()
}

fn table(rows: &[Value], columns: &[&str]) -> String {
    let heads = columns.iter().map(|it| it.replace('.', "-"));
    csv(heads, rows.iter().map(|row| columns.iter().map(move |it| cell(row, it))))
}

/// The value at a path; what was not found has none.
fn cell<'a>(row: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(row, |it, key| &it[key])
}

#[cfg(test)]
mod tests {
    use super::{TABLES, all, table};
    use serde_json::json;

    #[test]
    fn a_row_is_told_by_its_paths_and_what_is_not_found_stays_empty() {
        let rows = [json!({ "a": { "b": "x, \"y\"" }, "c": null, "d": ["p", "q"], "e": 7 })];
        assert_eq!(
            table(&rows, &["a.b", "c", "d", "e", "f.g"]),
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
