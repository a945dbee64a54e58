//! Packs nobody wrote: random formulas, terms, readings, decision lists and alternatives.

use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

/// The day on which half of the changes happen.
pub const CHANGE: &str = "2010-01-01";
const FIRST: &str = "2000-01-01";

pub const COLOURS: [&str; 3] = ["red", "green", "blue"];
pub const SHAPES: [&str; 4] = ["dot", "line", "disc", "cube"];
const OUTCOMES: [&str; 5] = ["o:0", "o:1", "o:2", "p", "o"];

pub fn words() -> Value {
    json!({"x": "x"})
}

pub fn fact_ids(count: usize) -> Vec<String> {
    (0..count).map(|it| format!("f{it}")).collect()
}

/// A formula over these names, the choices and the question.
fn formula(names: Vec<String>) -> BoxedStrategy<Value> {
    let option = of(select(COLOURS.to_vec())).prop_map(|it| json!(it));
    let colours = vec(option, 1..3);
    let shape = prop_oneof![4 => select(SHAPES.to_vec()), 1 => Just("flat"), 1 => Just("round")];
    let shapes = vec(shape, 0..3);
    let leaf = prop_oneof![
        12 => select(names).prop_map(Value::from),
        1 => select(vec![json!(true), json!(false), json!({"all": [null]})]),
        2 => colours.prop_map(|it| json!({"choice": "colour", "is": it})),
        1 => shapes.clone().prop_map(|it| json!({"choice": "shapes", "has-any": it})),
        1 => shapes.prop_map(|it| json!({"choice": "shapes", "only": it})),
        1 => Just(json!({"question": ["q0"]})),
    ];
    let grown = leaf.prop_recursive(3, 16, 3, |inner| {
        prop_oneof![
            3 => vec(inner.clone(), 0..4).prop_map(|it| json!({"all": it})),
            3 => vec(inner.clone(), 0..4).prop_map(|it| json!({"any": it})),
            2 => inner.clone().prop_map(|it| json!({"not": it})),
            2 => (inner.clone(), inner.clone()).prop_map(|(a, b)| json!({"if": a, "then": b})),
            1 => reading(inner),
        ]
    });
    grown.boxed()
}

fn reading(inner: impl Strategy<Value = Value> + Clone + 'static) -> BoxedStrategy<Value> {
    let name = select(vec!["found", "found-not", "not-found", "open"]);
    (name, inner).prop_map(|(name, inner)| json!({name: inner})).boxed()
}

/// Dates for an element: always, until the change, or from it on.
fn window() -> impl Strategy<Value = Value> {
    prop_oneof![
        6 => Just(json!({})),
        1 => Just(json!({"until": CHANGE})),
        1 => Just(json!({"from": CHANGE})),
    ]
}

fn with(mut element: Value, more: &Value) -> Value {
    for (key, value) in more.as_object().into_iter().flatten() {
        element[key] = value.clone();
    }
    element
}

/// Terms that rest on facts and on the terms before them; some change on [`CHANGE`].
fn terms(facts: &[String]) -> BoxedStrategy<Value> {
    let mut names = facts.to_vec();
    let mut all = vec![];
    for place in 0..4 {
        let id = format!("t{place}");
        let term = (formula(names.clone()), of(formula(names.clone())));
        names.push(id.clone());
        let written = term.prop_map(move |(is, later)| {
            let term = |is| json!({"id": id, "label": words(), "cite": ["1"], "is": is});
            match later {
                None => vec![term(is)],
                Some(later) => vec![
                    with(term(is), &json!({"until": CHANGE})),
                    with(term(later), &json!({"from": CHANGE})),
                ],
            }
        });
        all.push(written);
    }
    all.prop_map(|it| json!(it.concat())).boxed()
}

fn rules(names: Vec<String>) -> impl Strategy<Value = Value> {
    let inner = formula(names);
    let when = prop_oneof![3 => reading(inner.clone()), 2 => inner];
    let rule = (when, select(OUTCOMES.to_vec()), window());
    (vec(rule, 1..6), select(OUTCOMES.to_vec())).prop_map(|(rules, last)| {
        let rule = |id: usize, outcome: &str| {
            json!({"id": format!("r{id}"), "asks": words(), "outcome": outcome,
                "reason": words(), "cite": ["1"]})
        };
        let count = rules.len();
        let mut all = vec![];
        for (place, (when, outcome, window)) in rules.into_iter().enumerate() {
            all.push(with(with(rule(place, outcome), &json!({"when": when})), &window));
        }
        all.push(rule(count, last));
        json!(all)
    })
}

fn alternatives() -> impl Strategy<Value = Value> {
    let ranked = vec(btree_set(select(vec!["o:0", "o:1", "o:2", "p", "o:*", "o"]), 1..3), 1..4);
    let options = subsequence(COLOURS.to_vec(), 1..4).prop_shuffle();
    (ranked, options, of(select(SHAPES.to_vec()))).prop_map(|(ranked, options, shape)| {
        let none = json!({"choice": "colour", "is": [null]});
        let when = match shape {
            Some(it) => json!({"all": [none, {"choice": "shapes", "only": [it, "round"]}]}),
            None => none,
        };
        json!({"choice": "colour", "when": when, "options": options, "best-first": ranked, "says": words()})
    })
}

fn question(id: &'static str, names: Vec<String>) -> impl Strategy<Value = Value> {
    (rules(names), of(alternatives())).prop_map(move |(rules, alternatives)| {
        json!({"id": id, "label": words(), "asks": words(), "cite": ["1"], "rules": rules,
            "alternatives": alternatives})
    })
}

fn facts(ids: &[String]) -> impl Strategy<Value = Value> + use<> {
    let closed = prop_oneof![4 => Just("no"), 1 => Just("absent"), 1 => Just("always")];
    let ids = ids.to_vec();
    vec(closed, ids.len()).prop_map(move |closed| {
        let fact = |(id, closed): (&String, &str)| {
            json!({"id": id, "group": "g", "label": words(), "asks": words(), "definition": words(),
                "yes": words(), "no": words(), "cite": ["1"], "closed-world": closed})
        };
        ids.iter().zip(closed).map(fact).collect()
    })
}

pub fn outcomes() -> impl Strategy<Value = Value> {
    let finding = select(vec!["met", "not-met", "unknown", "not-required"]);
    vec(finding, OUTCOMES.len()).prop_map(|findings| {
        let outcome = |(id, finding): (&&str, &str)| {
            json!({"id": id, "finding": finding, "label": words(), "sentence": words()})
        };
        OUTCOMES.iter().zip(findings).map(outcome).collect()
    })
}

fn choices(shapes_apply: Option<&str>) -> Value {
    let option = |id: &&str| json!({"id": id, "label": words()});
    let mut colours: Vec<Value> = COLOURS.iter().map(option).collect();
    colours[2]["until"] = json!(CHANGE);
    let shapes: Vec<Value> = SHAPES.iter().map(option).collect();
    let mut shapes = json!({"id": "shapes", "label": words(), "asks": words(), "many": true,
        "questions": ["q0", "q1"], "options": shapes,
        "sets": {"flat": ["dot", "line"], "round": ["dot", "disc"]}});
    if let Some(colour) = shapes_apply {
        shapes["applies"] = json!({"choice": "colour", "is": [colour, null]});
    }
    json!([
        {"id": "colour", "label": words(), "asks": words(), "questions": ["q0", "q1"], "options": colours},
        shapes
    ])
}

pub fn head() -> Value {
    json!({"id": "p", "title": words(), "languages": ["x"], "first-edition": FIRST})
}

/// A whole pack over so many facts, as JSON.
pub fn pack(facts_count: usize) -> impl Strategy<Value = String> {
    let ids = fact_ids(facts_count);
    let mut names = ids.clone();
    names.extend((0..4).map(|it| format!("t{it}")));
    let parts = (
        facts(&ids),
        terms(&ids),
        outcomes(),
        of(select(COLOURS.to_vec())),
        question("q0", names.clone()),
        question("q1", names),
    );
    parts.prop_map(|(facts, terms, outcomes, apply, first, second)| {
        let pack = json!({
            "pack": head(), "groups": [{"id": "g", "label": words()}], "choices": choices(apply),
            "facts": facts, "terms": terms, "outcomes": outcomes, "questions": [first, second]
        });
        pack.to_string()
    })
}
