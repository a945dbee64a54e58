//! What can be taken away: rows as CSV and JSON, and a line to cite them by.

use leptos::prelude::*;
use record::{SourceId, record};
use serde_json::{Map, Value};

use crate::browser;
use crate::csv::csv;
use crate::language::{Language, use_language};
use crate::messages::Trouble;
use crate::session::use_session;
use crate::ui::text;

/// Rows to take away: the same cells in both forms, each under its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The heading of what it shows.
    pub title: String,
    pub columns: Vec<&'static str>,
    pub rows: Vec<Vec<Value>>,
    /// What the rows rest on.
    pub sources: Vec<&'static SourceId>,
}

impl Sheet {
    /// The line to cite it by.
    pub fn citation(&self, language: Language) -> String {
        let mut publishers: Vec<&str> = vec![];
        for source in self.sources.iter().filter_map(|it| record().source(it)) {
            let publisher = source.publisher.say(language.tag());
            if !publishers.contains(&publisher) {
                publishers.push(publisher);
            }
        }
        let messages = language.messages();
        let day = verified().map(messages.missions.when).unwrap_or_default();
        let publishers = publishers.join("; ");
        (messages.missions.list.files.citation)(messages.site, &self.title, &day, &publishers)
    }

    /// The rows for a spreadsheet, each with the line to cite it by.
    pub fn csv(&self, language: Language) -> String {
        let citation = Value::from(self.citation(language));
        let heads = self.columns.iter().chain(&["cite-as"]);
        let rows = self.rows.iter().map(|row| row.iter().chain([&citation]));
        csv(heads.map(|it| (*it).to_owned()), rows)
    }

    /// An object with the citation, the rows and the sources in full.
    pub fn json(&self, language: Language) -> String {
        let row = |row: &Vec<Value>| {
            let cells = self.columns.iter().zip(row);
            Value::Object(cells.map(|(name, it)| ((*name).to_owned(), it.clone())).collect())
        };
        let source = |id: &&SourceId| {
            let it = record().source(id)?;
            Some(object([
                ("id", it.id.as_str().into()),
                ("title", it.title.as_str().into()),
                ("publisher", it.publisher.say(language.tag()).into()),
                ("address", it.address.clone().into()),
            ]))
        };
        let whole = object([
            ("title", self.title.as_str().into()),
            ("cite-as", self.citation(language).into()),
            ("last-verified", verified().map(record::When::date).into()),
            ("rows", self.rows.iter().map(row).collect()),
            ("sources", self.sources.iter().filter_map(source).collect()),
        ]);
        format!("{whole:#}\n")
    }
}

/// The last day on which something in the record was verified.
pub fn verified() -> Option<record::When> {
    record().operations.iter().filter_map(|it| it.last_verified).max_by_key(|it| it.latest())
}

/// The sources of an entry, as one cell.
pub fn cell_of(sources: &[SourceId]) -> Value {
    sources.iter().map(|it| Value::from(it.as_str())).collect()
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let mut map = Map::new();
    for (name, value) in fields {
        map.insert(name.to_owned(), value);
    }
    Value::Object(map)
}

/// Buttons that hand out the rows, and the line to cite them by.
#[component]
pub fn TakeAway(
    /// The files' name, without what follows the point.
    name: &'static str,
    /// The rows.
    #[prop(into)]
    sheet: Callback<Language, Sheet>,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().missions.list.files;
    let hand_out = move |json: bool| {
        let language = spoken.get_untracked();
        let sheet = untrack(|| sheet.run(language));
        let done = if json {
            browser::download(&format!("{name}.json"), "application/json", &sheet.json(language))
        } else {
            browser::download(&format!("{name}.csv"), "text/csv", &sheet.csv(language))
        };
        if !done {
            session.troubles.set(vec![Trouble::DownloadRefused]);
        }
    };
    let (copied, set_copied) = signal(None);
    let (asked, set_asked) = signal(false);
    let citation = move || sheet.run(spoken.get()).citation(spoken.get());
    let shown = move || if asked.get() { citation() } else { String::new() };
    let copy = move |_| {
        let line = untrack(citation);
        leptos::task::spawn_local(async move {
            let done = browser::copy(&line).await;
            set_copied.set(Some(done));
        });
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => words().copied,
        Some(false) => words().not_copied,
    };

    view! {
        <div class="take-away">
            <p class="actions">
                <button type="button" on:click=move |_| hand_out(false)>{text(move || words().csv)}</button>
                <button type="button" on:click=move |_| hand_out(true)>{text(move || words().json)}</button>
            </p>
            <details class="cite-as" on:toggle=move |_| set_asked.set(true)>
                <summary>{text(move || words().cite)}</summary>
                <p class="cite-as__line">{text(shown)}</p>
                <p class="section__note">{text(move || words().cite_note)}</p>
                <p class="actions">
                    <button type="button" on:click=copy>{text(move || words().copy)}</button>
                    <span role="status">{text(said)}</span>
                </p>
            </details>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        let sources = record().sources.iter().take(2).map(|it| &it.id).collect();
        let rows = vec![vec![Value::from("a, \"b\""), Value::Null], vec!["c".into(), 3.into()]];
        Sheet { title: "Rows".into(), columns: vec!["name", "people"], rows, sources }
    }

    #[test]
    fn a_cell_that_could_be_taken_for_two_is_quoted() {
        let csv = sheet().csv(Language::English);
        let lines: Vec<_> = csv.split("\r\n").collect();
        assert_eq!(lines[0], "\u{feff}name,people,cite-as");
        assert!(lines[1].starts_with("\"a, \"\"b\"\"\",,"), "{}", lines[1]);
        assert!(lines[2].starts_with("c,3,"), "{}", lines[2]);
        assert_eq!(lines.len(), 4);
    }

    #[test]
    fn a_file_says_what_it_is_from_when_and_on_what_it_rests() {
        for language in Language::ALL {
            let whole: Value = serde_json::from_str(&sheet().json(language)).expect("JSON");
            let cite = whole["cite-as"].as_str().expect("a line");
            assert!(cite.contains("Rows") && cite.contains("2025"), "{cite}");
            assert_eq!(whole["rows"][0]["people"], Value::Null, "not found is no zero");
            assert_eq!(whole["sources"].as_array().map(Vec::len), Some(2));
        }
    }
}
