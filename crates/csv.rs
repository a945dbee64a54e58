//! Rows for a spreadsheet: shared by the page and by the tasks. Both take this file in by its path.

use serde_json::Value;

/// Comma-separated, with a mark at the front by which spreadsheets know the letters.
pub fn csv<'a, Row>(heads: impl Iterator<Item = String>, rows: impl Iterator<Item = Row>) -> String
where
    Row: Iterator<Item = &'a Value>,
{
    let line = |cells: &mut dyn Iterator<Item = String>| {
        cells.map(|it| quoted(&it)).collect::<Vec<_>>().join(",") + "\r\n"
    };
    let mut heads = heads;
    let mut csv = String::from('\u{feff}') + &line(&mut heads);
    for row in rows {
        csv += &line(&mut row.map(plain));
    }
    csv
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
