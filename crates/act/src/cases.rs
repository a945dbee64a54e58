//! Worked situations, with the outcome the Act gives them.
//!
//! The files in `cases/` say more of each: why the Act answers so, the facts it turns on, whether it
//! happened, and how sure that is. Here is what the page and the command line need.

use std::sync::LazyLock;

#[cfg(feature = "whole")]
use rules::read::Read;
use rules::{Situation, Words};
#[cfg(feature = "whole")]
use serde_json::Value;

/// A worked case.
#[derive(Clone, Debug)]
pub struct Case {
    pub id: String,
    pub title: Words,
    /// Facts, choices, and the outcome expected.
    pub situation: Situation,
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| match situations() {
    Ok(all) => all.into_iter().map(Case::of).collect(),
    // Embedded at build time: `tests/cases.rs` reads them first.
    Err(flaw) => panic!("the embedded cases are broken: {flaw}"),
});

/// All worked cases, in file order.
pub fn cases() -> &'static [Case] {
    &CASES
}

impl Case {
    fn of(situation: Situation) -> Case {
        let id = situation.id.clone().unwrap_or_default();
        let title = situation.title.clone().unwrap_or_default();
        Case { id, title, situation }
    }
}

#[cfg(not(feature = "whole"))]
fn situations() -> Result<Vec<Situation>, String> {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/light.cases"));
    Situation::unpack_all(bytes).ok_or_else(|| "no situations".to_owned())
}

#[cfg(feature = "whole")]
fn situations() -> Result<Vec<Situation>, String> {
    let mut all = vec![];
    for (file, json) in super::CASES {
        read(json, &mut all).map_err(|flaw| format!("{file}: {flaw}"))?;
    }
    Ok(all)
}

#[cfg(feature = "whole")]
fn read(json: &str, all: &mut Vec<Situation>) -> Result<(), String> {
    let value: Value = serde_json::from_str(json).map_err(|it| it.to_string())?;
    for value in value["cases"].as_array().ok_or("it needs a list `cases`")? {
        all.push(case(value)?);
    }
    Ok(())
}

#[cfg(feature = "whole")]
fn case(value: &Value) -> Result<Situation, String> {
    let id = value["id"].as_str().ok_or("a case needs an `id`")?;
    // Read for itself: what a situation says of a title that is none is nothing.
    Words::read(value["title"].clone()).map_err(|it| format!("{id}: `title` {}", it.says))?;
    let choices = super::rulebook().choice_ids();
    Situation::from_json(value, &choices).map_err(|it| format!("{id}: {it}"))
}
