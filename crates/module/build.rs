//! Compiles a pack and embeds it as bytes, with the catalogue of all ids: the Act's, or another that
//! `RULE_PACK` names.

use std::env;

use rules::{Rulebook, Said};
use serde_json::{Value, json};

#[path = "../embed.rs"]
#[allow(dead_code, reason = "others embed the files as they are")]
mod embed;

/// The folder of another pack: from the root of the file system, or from this crate.
const ANOTHER: &str = "RULE_PACK";

fn main() {
    println!("cargo::rerun-if-env-changed={ANOTHER}");
    let pack = env::var(ANOTHER).unwrap_or_else(|_| "../act/pack".to_owned());
    println!("cargo::rerun-if-changed={pack}");
    let files = embed::files(&pack);
    if files.is_empty() {
        println!(
            "cargo::error={pack}: no rule pack, which is a folder of JSON files; see {ANOTHER}"
        );
        return;
    }
    let parts: Vec<(&str, &str)> =
        files.iter().map(|(name, json)| (name.as_str(), json.as_str())).collect();
    match Rulebook::from_parts(&parts) {
        Ok(book) => {
            embed::write("rules.pack", &book.packed());
            embed::write("catalogue.json", catalogue(&book).to_string().as_bytes());
        }
        Err(flaws) => {
            for flaw in flaws {
                println!("cargo::error={pack}/{flaw}");
            }
        }
    }
}

/// What a situation may name, under `facts`; and the ids in which an assessment is told.
fn catalogue(book: &Rulebook) -> Value {
    let pack = book.pack();
    let question = |it: &rules::Question| {
        let rules = it.rules.iter().map(|it| json!({"id": it.id, "cite": it.cite}));
        let bases = it.bases.iter().map(|it| &it.id).collect::<Vec<_>>();
        json!({"rules": rules.collect::<Vec<Value>>(), "bases": bases})
    };
    json!({
        "facts": named(book),
        "questions": pack.questions.iter().map(question).collect::<Vec<Value>>(),
        "principles": pack.principles.iter().map(|it| &it.id).collect::<Vec<_>>(),
        "duties": pack.duties.iter().map(|it| &it.id).collect::<Vec<_>>(),
        "said": Said::ALL.iter().map(|it| it.id()).collect::<Vec<_>>(),
        "editions": book.editions().collect::<Vec<_>>(),
    })
}

/// Questions, choices, facts and outcomes. The ids of the last two are not here: the pack has them.
fn named(book: &Rulebook) -> Value {
    let pack = book.pack();
    let choice = |it: &rules::Choice| {
        let options = it.options.iter().map(|it| &it.id).collect::<Vec<_>>();
        json!({"id": it.id, "many": it.many, "questions": it.questions, "needed": it.needed,
            "options": options})
    };
    let fact = |it: &rules::Fact| json!({"cite": it.cite, "closed-world": it.closed_world.id()});
    let outcome = |it: &rules::Outcome| json!({"finding": it.finding.id()});
    json!({
        "questions": pack.questions.iter().map(|it| &it.id).collect::<Vec<_>>(),
        "choices": pack.choices.iter().map(choice).collect::<Vec<Value>>(),
        "facts": pack.facts.iter().map(fact).collect::<Vec<Value>>(),
        "outcomes": pack.outcomes.iter().map(outcome).collect::<Vec<Value>>(),
    })
}
