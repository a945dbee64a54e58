//! Packs with more facts than a word has bits.

use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rules::Situation;
use serde_json::{Value, json};

use super::packs::{fact_ids, head, outcomes, words};

const FACTS: usize = 150;

/// All, or any, of a great many facts, each as it is or negated.
fn group() -> impl Strategy<Value = Value> {
    let facts = subsequence(fact_ids(FACTS), 1..=FACTS);
    let parts = facts.prop_flat_map(|facts| {
        let count = facts.len();
        (Just(facts), vec(prop::bool::weighted(0.3), count))
    });
    (parts, any::<bool>()).prop_map(|((facts, negated), all)| {
        let part = |(fact, negated)| {
            if negated { json!({"not": fact}) } else { json!(fact) }
        };
        let parts: Vec<Value> = facts.into_iter().zip(negated).map(part).collect();
        if all { json!({"all": parts}) } else { json!({"any": parts}) }
    })
}

/// A pack of one question over [`FACTS`] facts.
pub fn wide_pack() -> impl Strategy<Value = String> {
    let reading = select(vec!["found", "found-not", "not-found", "open"]);
    let rule = (reading, group(), select(vec!["o:0", "o:1", "o:2", "p", "o"]));
    (vec(rule, 1..4), outcomes()).prop_map(|(rules, outcomes)| {
        let fact = |id: &String| {
            json!({"id": id, "group": "g", "label": words(), "asks": words(), "definition": words(),
                "yes": words(), "no": words(), "cite": ["1"]})
        };
        let facts: Vec<Value> = fact_ids(FACTS).iter().map(fact).collect();
        let mut all = vec![];
        for (place, (reading, group, outcome)) in rules.into_iter().enumerate() {
            all.push(json!({"id": format!("r{place}"), "asks": words(), "when": {reading: group},
                "outcome": outcome, "reason": words(), "cite": ["1"]}));
        }
        all.push(json!({"id": "last", "asks": words(), "outcome": "p", "reason": words(), "cite": ["1"]}));
        let pack = json!({
            "pack": head(), "groups": [{"id": "g", "label": words()}], "facts": facts, "outcomes": outcomes,
            "questions": [{"id": "q0", "label": words(), "asks": words(), "cite": ["1"], "rules": all}]
        });
        pack.to_string()
    })
}

/// Nearly all true, so that much hangs together; a few false or unknown.
pub fn wide_situation() -> impl Strategy<Value = Situation> {
    let unknown = of(prop::bool::weighted(0.9));
    let nearly = weighted(0.99, prop::bool::weighted(0.99));
    let findings = prop_oneof![vec(unknown, FACTS), vec(nearly, FACTS)];
    findings.prop_map(|findings| Situation {
        question: "q0".into(),
        facts: fact_ids(FACTS).into_iter().zip(findings).collect(),
        ..Situation::default()
    })
}
