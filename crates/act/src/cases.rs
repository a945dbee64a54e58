//! Worked situations, with the outcome the Act gives them.
//!
//! The files in `cases/` say more of each: why the Act answers so, the facts it turns on, whether it
//! happened, and how sure that is. Here is what the page and the command line need.

use std::sync::LazyLock;

use rules::read::Read;
use rules::{Situation, Words};
use serde_json::Value;

/// A worked case.
#[derive(Clone, Debug)]
pub struct Case {
    pub id: String,
    pub title: Words,
    /// Facts, choices, and the outcome expected.
    pub situation: Situation,
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let mut cases = vec![];
    for (file, json) in super::CASES {
        match read(json) {
            Ok(more) => cases.extend(more),
            // Embedded at build time: `tests/cases.rs` reads them first.
            Err(flaw) => panic!("the embedded cases are broken: {file}: {flaw}"),
        }
    }
    cases
});

/// All worked cases, in file order.
pub fn cases() -> &'static [Case] {
    &CASES
}

fn read(json: &str) -> Result<Vec<Case>, String> {
    let value: Value = serde_json::from_str(json).map_err(|it| it.to_string())?;
    let mut cases = vec![];
    for value in value["cases"].as_array().ok_or("it needs a list `cases`")? {
        cases.push(case(value)?);
    }
    Ok(cases)
}

fn case(value: &Value) -> Result<Case, String> {
    let id = value["id"].as_str().ok_or("a case needs an `id`")?.to_owned();
    let title =
        Words::read(value["title"].clone()).map_err(|it| format!("{id}: `title` {}", it.says))?;
    let choices = super::rulebook().choice_ids();
    let situation = Situation::from_json(value, &choices).map_err(|it| format!("{id}: {it}"))?;
    Ok(Case { id, title, situation })
}
