//! Worked situations, with the outcome the Act gives them and why.

use std::sync::LazyLock;

use rules::read::Read;
use rules::{Situation, Words};
use serde_json::Value;

/// A worked case.
#[derive(Clone, Debug)]
pub struct Case {
    pub id: String,
    pub title: Words,
    /// Why the Act answers so, in a sentence or two.
    pub reason: Words,
    pub kind: CaseKind,
    /// It happened under an older text of the Act; it is decided here under the present one.
    pub old_law: bool,
    /// The facts it turns on.
    pub turns_on: Vec<String>,
    /// Facts, choices, and the outcome expected.
    pub situation: Situation,
}

/// How a case relates to what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseKind {
    /// It happened, and was decided so.
    Actual,
    /// It happened otherwise.
    Counterfactual,
    /// It never happened.
    Hypothetical,
    /// As it is commonly described.
    Illustrative,
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let files = super::CASES.iter().map(|(file, json)| read(file, json));
    match files.collect::<Result<Vec<_>, _>>() {
        Ok(files) => files.into_iter().flatten().collect(),
        // Embedded at build time: `tests/cases.rs` reads them first.
        Err(flaw) => panic!("the embedded cases are broken: {flaw}"),
    }
});

/// All worked cases, in file order.
pub fn cases() -> &'static [Case] {
    &CASES
}

fn read(file: &str, json: &str) -> Result<Vec<Case>, String> {
    let value: Value = serde_json::from_str(json).map_err(|it| format!("{file}: {it}"))?;
    let cases = value["cases"].as_array().ok_or_else(|| format!("{file}: needs `cases`"))?;
    cases.iter().map(|it| case(it).map_err(|flaw| format!("{file}: {flaw}"))).collect()
}

fn case(value: &Value) -> Result<Case, String> {
    let id = value["id"].as_str().ok_or("a case needs an `id`")?.to_owned();
    let words = |key: &str| {
        Words::read(value[key].clone()).map_err(|it| format!("{id}: `{key}` {}", it.says))
    };
    let kind = match value["kind"].as_str() {
        Some("actual") => CaseKind::Actual,
        Some("counterfactual") => CaseKind::Counterfactual,
        Some("hypothetical") => CaseKind::Hypothetical,
        Some("illustrative") => CaseKind::Illustrative,
        other => return Err(format!("{id}: unknown `kind` {other:?}")),
    };
    let choices = super::rulebook().choice_ids();
    let mut situation =
        Situation::from_json(value, &choices).map_err(|it| format!("{id}: {it}"))?;
    situation.other.clear();
    let turns_on = value["turns-on"].as_array().into_iter().flatten();
    Ok(Case {
        title: words("title")?,
        reason: words("reason")?,
        kind,
        old_law: value["old-law"].as_bool().unwrap_or(false),
        turns_on: turns_on.filter_map(|it| it.as_str().map(str::to_owned)).collect(),
        situation,
        id,
    })
}
