//! The trace: every rule tried, with the value of each of its conditions.

use rules::{Assessment, Finding, Origin, Rulebook, Said, What};
use serde_json::{Value, json};

use crate::pack::{OLD, assess, library};

/// The rules as a reader sees them: `> id: met` decides, `- id: …` was tried, `  id` not reached.
fn rules(book: &Rulebook, it: &Assessment) -> Vec<String> {
    let question = &book.pack().questions[it.question];
    let line = |rule: &rules::RuleTrace| {
        let id = &question.rules[rule.rule].id;
        match (rule.decides, rule.reached) {
            (true, _) => format!("> {id}: {}", rule.said.id()),
            (false, true) => format!("- {id}: {}", rule.said.id()),
            (false, false) => format!("  {id}"),
        }
    };
    it.trace.rules.iter().map(line).collect()
}

/// The rows of one rule, as an outline.
fn rows(book: &Rulebook, it: &Assessment, rule: &str) -> Vec<String> {
    let question = &book.pack().questions[it.question];
    let trace = it.trace.rules.iter().find(|it| question.rules[it.rule].id == rule);
    let row = |row: &rules::TraceRow| {
        let what = match row.what {
            What::Fact(fact) => book.pack().facts[fact].id.clone(),
            What::Term(term) => book.pack().terms[term].id.clone(),
            What::TermOfOne(term) => format!("{}, one of", book.pack().terms[term].id),
            What::AllOf => "all of".into(),
            What::OneOf => "one of".into(),
        };
        let finding = match row.finding {
            Finding::True => "yes",
            Finding::False => "no",
            Finding::Unknown => "?",
        };
        let indent = "  ".repeat(row.depth.into());
        let not = if row.negated { "not " } else { "" };
        let circumstance = if row.circumstance { " (circumstance)" } else { "" };
        let origin = match row.origin {
            Origin::Derived => String::new(),
            Origin::Given | Origin::Assumed | Origin::Absent => format!(" {}", row.origin.id()),
        };
        format!("{indent}{not}{what}: {finding}{origin}{circumstance}")
    };
    it.trace.rows[trace.expect("a rule of the question").rows.clone()].iter().map(row).collect()
}

fn borrow(reader: &str, branch: &str, facts: Value) -> Value {
    json!({"question": "borrow", "reader": reader, "branch": branch, "things": ["novel"],
        "facts": facts, "assumed": {"card-valid": true}})
}

#[test]
fn rules_after_the_deciding_one_are_not_reached() {
    let book = library();
    let it = assess(&book, borrow("member", "main", json!({"reserved": true})));
    let expected = [
        "- visitor: not-required",
        "- blocked: not-met",
        "- bus-paper: not-required",
        "- film-age: not-required",
        "- standing: unknown",
        "- agreed: met",
        "> there: not-met",
        "  not-yet",
        "  a-week",
        "  lend",
    ];
    assert_eq!(rules(&book, &it), expected);
    let deciding = it.trace.rules.iter().find(|it| it.decides).expect("one decides");
    assert_eq!(deciding.rule, it.rule);
    let after = it.trace.rules.iter().filter(|it| !it.reached);
    assert!(after.clone().all(|it| it.rows.is_empty() && it.said == Said::NotRequired));
}

#[test]
fn rows_say_where_each_value_comes_from_and_count_what_must_not_be() {
    let book = library();
    let json = borrow("child", "main", json!({"fees-owed": true, "instalments-agreed": null}));
    let it = assess(&book, json);
    let expected = [
        "in-good-standing: ?",
        "  card-valid: yes assumed",
        "  clear-of-fees, one of: ?",
        "    not fees-owed: no given",
        "    instalments-agreed: ? given",
    ];
    assert_eq!(rows(&book, &it, "standing"), expected);
    assert_eq!(rows(&book, &it, "agreed"), ["agreed-for: ?", "  parent-agrees: ? absent"]);
    assert_eq!(rows(&book, &it, "there"), ["there-to-take: ?", "  not reserved: ? absent"]);
    assert_eq!(rows(&book, &it, "blocked"), ["card-blocked: no assumed"]);
}

#[test]
fn what_was_chosen_decides_which_rows_are_there() {
    let book = library();
    let member = assess(&book, borrow("member", "bus", json!({"fees-owed": false})));
    assert_eq!(rows(&book, &member, "agreed"), ["agreed-for: yes"], "asked of children only");
    assert_eq!(rows(&book, &member, "there"), ["there-to-take: ?", "  on-bus: ? absent"]);
    assert_eq!(rows(&book, &member, "visitor"), [""; 0], "choices stand elsewhere");
    let mut old = borrow("member", "main", json!({"fees-owed": false}));
    old["edition"] = json!(OLD);
    let old = assess(&book, old);
    let expected = [
        "in-good-standing: yes",
        "  card-valid: yes assumed",
        "  clear-of-fees: yes",
        "    not fees-owed: yes given",
    ];
    assert_eq!(rows(&book, &old, "standing"), expected);
}

#[test]
fn a_circumstance_only_says_whether_the_rest_is_asked() {
    let book = library();
    let recall = |recalled: Value| {
        let json = json!({"question": "return", "things": ["atlas"],
            "facts": {"day-passed": false, "renewed": true, "recalled": recalled}});
        rows(&book, &assess(&book, json), "recall")
    };
    assert_eq!(
        recall(json!(false)),
        ["keeping-is-fair: yes", "  recalled: no given (circumstance)"]
    );
    for (recalled, finding) in [(json!(true), "yes"), (json!(null), "?")] {
        let circumstance = format!("  recalled: {finding} given (circumstance)");
        let expected = ["keeping-is-fair: yes", circumstance.as_str(), "  renewed: yes given"];
        assert_eq!(recall(recalled), expected);
    }
}

#[test]
fn one_of_several_and_all_of_several_have_rows_of_their_own() {
    let book = library();
    let it = assess(&book, json!({"question": "desk", "facts": {"eating": true, "warned": null}}));
    let expected = [
        "one of: yes",
        "  disturbance, one of: ?",
        "    loud: no assumed",
        "    all of: ?",
        "      eating: yes given",
        "      warned: ? given",
        "  meal: yes",
        "    eating: yes given",
    ];
    assert_eq!(rows(&book, &it, "ground"), expected);
    assert_eq!(rules(&book, &it)[0], "> ground: met");
}

/// A pack of one rule, asked with the choice `colour` made.
fn one_rule(when: &Value, colour: &str, facts: Value) -> (Rulebook, Assessment) {
    let words = json!({"x": "x"});
    let fact = |id: &str| {
        json!({"id": id, "group": "g", "label": words, "asks": words, "definition": words,
            "yes": words, "no": words, "cite": ["1"]})
    };
    let option = |id: &str| json!({"id": id, "label": words});
    let rule =
        |id: &str| json!({"id": id, "asks": words, "outcome": id, "reason": words, "cite": ["1"]});
    let mut first = rule("yes");
    first["when"] = when.clone();
    let outcome = |id: &str, finding: &str| json!({"id": id, "finding": finding, "label": words, "sentence": words});
    let pack = json!({
        "pack": {"id": "p", "title": words, "languages": ["x"], "first-edition": "2001-01-01"},
        "groups": [{"id": "g", "label": words}],
        "choices": [{"id": "colour", "label": words, "asks": words, "questions": ["q"],
            "options": [option("red"), option("blue")]}],
        "facts": [fact("a"), fact("b")],
        "outcomes": [outcome("yes", "met"), outcome("no", "not-met")],
        "questions": [{"id": "q", "label": words, "asks": words, "cite": ["1"], "rules": [first, rule("no")]}]
    });
    let book = Rulebook::from_parts(&[("pack.json", &pack.to_string())]).expect("a sound pack");
    let it = assess(&book, json!({"question": "q", "colour": colour, "facts": facts}));
    (book, it)
}

#[test]
fn a_negation_turns_all_of_into_one_of_and_shuts_what_was_chosen() {
    let not_both = json!({"not": {"all": ["a", "b"]}});
    let (book, it) = one_rule(&not_both, "red", json!({"a": true}));
    let expected = ["one of: ?", "  not a: no given", "  not b: ? absent"];
    assert_eq!(rows(&book, &it, "yes"), expected);
    let neither = json!({"not": {"any": ["a", "b"]}});
    let (book, it) = one_rule(&neither, "red", json!({"a": false}));
    assert_eq!(rows(&book, &it, "yes"), ["not a: yes given", "not b: ? absent"]);
    let not_red_and_a = json!({"not": {"all": [{"choice": "colour", "is": ["red"]}, "a"]}});
    let (book, it) = one_rule(&not_red_and_a, "red", json!({"a": true}));
    assert_eq!(rows(&book, &it, "yes"), ["not a: no given"], "with red, all turns on `a`");
}

#[test]
fn a_bare_condition_is_said_as_it_was_found() {
    for (facts, said) in [
        (json!({"a": false}), "- yes: not-met"),
        (json!({}), "- yes: unknown"),
        (json!({"a": true}), "> yes: met"),
    ] {
        let (book, it) = one_rule(&json!("a"), "red", facts);
        assert_eq!(rules(&book, &it)[0], said);
    }
    let red_and_a = json!({"all": [{"choice": "colour", "is": ["red"]}, "a"]});
    let (book, it) = one_rule(&red_and_a, "blue", json!({"a": true}));
    assert_eq!(rules(&book, &it)[0], "- yes: not-required", "it is for red alone");
    let (book, it) = one_rule(&red_and_a, "red", json!({"a": false}));
    assert_eq!(rules(&book, &it)[0], "- yes: not-met");
}
