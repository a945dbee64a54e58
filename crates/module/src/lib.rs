//! The engine as an ES module: situations in, assessments out, errors as values.
//!
//! The answers here are JSON texts; `js/index.js` makes objects of them, `js/index.d.ts` says of what
//! shape. Nothing panics on what is given: what cannot be read comes back as `{"error": "…"}`.

use std::sync::LazyLock;

use rules::{Rulebook, Situation, Statement};
use serde::Serialize;
use serde_json::{Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

static RULEBOOK: LazyLock<Rulebook> = LazyLock::new(|| match Rulebook::embedded(PACK) {
    Ok(rulebook) => rulebook,
    // A broken pack is a broken build: the tests of the Act see it first.
    Err(flaws) => panic!("the embedded pack is broken: {flaws:?}"),
});

/// To each other outcome, so many ways are told unless a sweep asks for more or fewer.
const WAYS: usize = 12;

/// A situation's assessment, as `five-principles assess` prints it.
#[wasm_bindgen]
pub fn assess(situation: &str) -> String {
    answer(read(situation).and_then(|it| {
        let assessment = RULEBOOK.assess(&it).map_err(|it| it.to_string())?;
        Ok(RULEBOOK.report(it.id, &assessment))
    }))
}

/// All worlds of a situation's question.
#[wasm_bindgen]
pub fn sweep(situation: &str) -> String {
    answer(state(situation).and_then(|it| {
        let sweep = RULEBOOK.sweep(&it).ok_or("the question rests on too many facts")?;
        Ok(RULEBOOK.report_sweep(&sweep, WAYS))
    }))
}

/// The situation's question with its choices made, as JsonLogic over the facts.
#[wasm_bindgen]
pub fn logic(situation: &str) -> String {
    answer(state(situation).map(|it| RULEBOOK.json_logic(&it)))
}

/// What a situation may name: questions, choices, facts, and the outcomes that come out.
#[wasm_bindgen]
pub fn facts() -> String {
    let pack = RULEBOOK.pack();
    let choice = |it: &rules::Choice| {
        let options = it.options.iter().map(|it| json!({"id": it.id, "label": it.label}));
        json!({"id": it.id, "label": it.label, "many": it.many, "questions": it.questions,
            "needed": it.needed, "options": options.collect::<Vec<Value>>()})
    };
    let fact = |it: &rules::Fact| json!({"id": it.id, "label": it.label, "cite": it.cite, "closed-world": it.closed_world.id()});
    let outcome =
        |it: &rules::Outcome| json!({"id": it.id, "label": it.label, "finding": it.finding.id()});
    let question = |it: &rules::Question| json!({"id": it.id, "label": it.label});
    let all = json!({
        "questions": pack.questions.iter().map(question).collect::<Vec<Value>>(),
        "choices": pack.choices.iter().map(choice).collect::<Vec<Value>>(),
        "facts": pack.facts.iter().map(fact).collect::<Vec<Value>>(),
        "outcomes": pack.outcomes.iter().map(outcome).collect::<Vec<Value>>(),
    });
    all.to_string()
}

fn read(situation: &str) -> Result<Situation, String> {
    let value = serde_json::from_str(situation).map_err(|it| format!("this is no JSON: {it}"))?;
    Situation::from_json(&value, &RULEBOOK.choice_ids()).map_err(|it| it.to_string())
}

fn state(situation: &str) -> Result<Statement, String> {
    RULEBOOK.state(&read(situation)?).map_err(|it| it.to_string())
}

fn answer(answer: Result<impl Serialize, String>) -> String {
    let text = answer.and_then(|it| serde_json::to_string(&it).map_err(|it| it.to_string()));
    text.unwrap_or_else(|error| json!({"error": error}).to_string())
}
