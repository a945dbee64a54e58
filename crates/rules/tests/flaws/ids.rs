//! Ids that nothing answers to, and ids that two answer to.

use serde_json::{Value, json};

use crate::planted::{add, element, refused, rule, words};

#[test]
fn an_unknown_fact_or_term_is_named_wherever_a_formula_stands() {
    let name = || json!({"all": ["lodu"]});
    let says = |place: &str| format!("{place}: unknown fact or term `lodu` (did you mean `loud`?)");
    let places = [
        ("terms", "meal", "/is", "term `meal`"),
        ("questions", "desk", "/rules/0/when", "question `desk`, rule `ground`"),
        ("questions", "desk", "/bases/0/is", "question `desk`, base `6(1)`"),
        ("questions", "borrow", "/alternatives/when", "question `borrow`, alternatives"),
        ("principles", "quiet", "/tests/0/when", "principle `quiet`, test 1"),
        ("principles", "quiet", "/tests/0/holds", "principle `quiet`, test 1"),
        ("principles", "paying-off", "/tests/0/required", "principle `paying-off`, test 1"),
        ("procedures", "hand-out", "/when", "procedure `hand-out`"),
        ("procedures", "hand-out", "/steps/1/required", "procedure `hand-out`"),
        ("procedures", "hand-out", "/steps/1/now", "procedure `hand-out`"),
        ("duties", "late-fee", "/when", "duty `late-fee`"),
        ("ladder", "say", "/states/0/when", "rung `say`, state 1"),
        ("baselines", "usual-child", "/when", "baseline `usual-child`"),
        ("choices", "branch", "/applies", "choice `branch`, applies"),
        ("facts", "on-bus", "/asked", "fact `on-bus`, asked"),
    ];
    for (list, id, path, place) in places {
        let flaws = refused(|pack| {
            *element(pack, list, id).pointer_mut(path).expect("a place of the library") = name();
        });
        assert_eq!(flaws, [says(place)], "{path}");
    }
}

#[test]
fn an_unknown_choice_option_or_question_in_a_formula_is_named() {
    let flaws = |when: Value| {
        refused(|pack| element(pack, "questions", "return")["rules"][2]["when"] = when)
    };
    for (when, says) in [
        (
            json!({"choice": "raeder", "is": ["child"]}),
            "unknown choice `raeder` (did you mean `reader`?)",
        ),
        (
            json!({"choice": "reader", "is": ["chidl"]}),
            "unknown option `chidl` of choice `reader` (did you mean `child`?)",
        ),
        (
            json!({"choice": "things", "has-any": ["papre"]}),
            "unknown option `papre` of choice `things` (did you mean `paper`?)",
        ),
        (
            json!({"choice": "things", "only": ["bread"]}),
            "unknown option `bread` of choice `things`",
        ),
        (json!({"question": ["borow"]}), "unknown question `borow` (did you mean `borrow`?)"),
    ] {
        assert_eq!(flaws(when), [format!("question `return`, rule `recall`: {says}")]);
    }
}

/// Puts a wrong id in a place such as `facts/loud/group`, and expects to be set right.
#[track_caller]
fn slip(path: &str, wrong: &str, place: &str, what: &str, right: &str) {
    let flaws = refused(|pack| {
        let mut steps = path.splitn(3, '/');
        let mut step = || steps.next().expect("three steps");
        let element = element(pack, step(), step());
        let inner = element.pointer_mut(&format!("/{}", step()));
        *inner.expect("a place of the library") = json!(wrong);
    });
    let says = format!("{place}: unknown {what} `{wrong}` (did you mean `{right}`?)");
    assert_eq!(flaws, [says], "{path}");
}

#[test]
fn an_unknown_id_outside_formulas_is_named() {
    let (reader, things) = ("choice `reader`", "choice `things`");
    slip("facts/loud/group", "rom", "fact `loud`", "group", "room");
    slip("facts/loud/principle", "qiet", "fact `loud`", "principle", "quiet");
    slip("choices/reader/questions/0", "borow", reader, "question", "borrow");
    slip("choices/reader/needed/0", "borow", reader, "question", "borrow");
    slip("choices/reader/options/2/questions/0", "borow", reader, "question", "borrow");
    slip("choices/things/sets/paper/0", "novle", things, "option", "novel");
    slip("ladder/say/bases/1", "6(3)", "rung `say`", "base", "6(1)");
    let flaws = refused(|pack| pack["exclusions"][0]["facts"][0] = json!("reservd"));
    assert_eq!(flaws, ["exclusion: unknown fact `reservd` (did you mean `reserved`?)"]);
}

#[test]
fn an_unknown_outcome_is_named() {
    let rule = |id: &str| format!("question `borrow`, rule `{id}`");
    let visitor = "questions/borrow/rules/0/outcome";
    slip(visitor, "may-borow", &rule("visitor"), "outcome", "may-borrow");
    slip(visitor, "may-borrow:*", &rule("visitor"), "outcome", "may-borrow");
    let place = "procedure `bring-back`";
    slip("procedures/bring-back/when/outcome/0", "must-retrun:*", place, "outcome", "must-return");
}

#[test]
fn an_unknown_id_of_alternatives_is_named() {
    let place = "question `borrow`, alternatives";
    slip("questions/borrow/alternatives/choice", "barnch", place, "choice", "branch");
    slip(
        "questions/borrow/alternatives/best-first/0/0",
        "may-borow",
        place,
        "outcome",
        "may-borrow",
    );
    let flaws = refused(|pack| {
        element(pack, "questions", "borrow")["alternatives"]["options"][1] = json!("bsu");
    });
    let says = "unknown option `bsu` of choice `branch` (did you mean `bus`?)";
    assert_eq!(flaws, [format!("{place}: {says}")]);
}

#[test]
fn an_unknown_fact_among_values_is_named() {
    let values = || json!({"card-vaild": true});
    let says = "unknown fact `card-vaild` (did you mean `card-valid`?)";
    let switch = refused(|pack| {
        element(pack, "principles", "standing")["tests"][0]["stands-for"] = values();
    });
    assert_eq!(switch, [format!("principle `standing`, stands-for: {says}")]);
    let usual = refused(|pack| element(pack, "baselines", "usual-child")["facts"] = values());
    assert_eq!(usual, [format!("baseline `usual-child`: {says}")]);
}

#[test]
fn an_id_used_twice_at_one_time_is_found() {
    let lists = [
        ("groups", "room", "group `room`"),
        ("choices", "reader", "choice `reader`"),
        ("facts", "loud", "fact or term `loud`"),
        ("terms", "meal", "fact or term `meal`"),
        ("outcomes", "may-act", "outcome `may-act`"),
        ("questions", "desk", "question `desk`"),
        ("principles", "quiet", "principle `quiet`"),
        ("procedures", "hand-out", "procedure `hand-out`"),
        ("duties", "late-fee", "duty `late-fee`"),
        ("ladder", "say", "rung `say`"),
        ("baselines", "usual-child", "baseline `usual-child`"),
        ("openings", "first-visit", "opening `first-visit`"),
    ];
    for (list, id, place) in lists {
        let flaws = refused(|pack| {
            let again = element(pack, list, id).clone();
            add(pack, list, again);
        });
        assert_eq!(flaws, [format!("{place}: used twice at one time")]);
    }
    let term = refused(|pack| {
        add(pack, "terms", json!({"id": "loud", "label": words(), "cite": ["1"], "is": "eating"}));
    });
    assert_eq!(term, ["fact or term `loud`: used twice at one time"], "they share their names");
    let inner = [
        ("questions", "desk", "rules", "rule of question `desk` `ground`"),
        ("questions", "desk", "bases", "base of question `desk` `6(1)`"),
        ("choices", "reader", "options", "option of choice `reader` `member`"),
    ];
    for (list, id, inner, place) in inner {
        let flaws = refused(|pack| {
            let elements = element(pack, list, id)[inner].as_array_mut().expect("a list");
            elements.insert(0, elements[0].clone());
        });
        assert_eq!(flaws, [format!("{place}: used twice at one time")]);
    }
}

#[test]
fn one_id_may_serve_one_time_after_another() {
    let two_rules = |until: &'static str, from: &'static str| {
        refused(move |pack| {
            let rules = element(pack, "questions", "desk")["rules"].as_array_mut().expect("a list");
            let mut old = rule("noise", "may-act", json!("loud"));
            let mut new = old.clone();
            old["until"] = json!(until);
            new["from"] = json!(from);
            rules.insert(0, old);
            rules.insert(1, new);
        })
    };
    assert_eq!(two_rules("2005-01-01", "2005-01-01"), [""; 0]);
    assert_eq!(two_rules("2005-01-01", "2006-01-01"), [""; 0], "a time without it is fine");
    let twice = "rule of question `desk` `noise`: used twice at one time";
    assert_eq!(two_rules("2005-01-02", "2005-01-01"), [twice], "one day is enough");
}
