//! The pack by date, and an assessment as JSON.

use serde_json::{Value, json};

use crate::pack::{NEW, OLD, assess, library, outcome, refusal, rule, situation};

fn on(day: &str, reader: &str, thing: &str, facts: Value) -> Value {
    json!({"edition": day, "question": "borrow", "reader": reader, "branch": "main",
        "things": [thing], "facts": facts})
}

#[test]
fn the_date_picks_the_rules_in_force() {
    let book = library();
    assert_eq!(book.editions().collect::<Vec<_>>(), ["2001-01-01", NEW]);
    let paying = json!({"card-valid": true, "fees-owed": true, "instalments-agreed": true, "reserved": false});
    let said = |day: &str| {
        let it = assess(&book, on(day, "member", "novel", paying.clone()));
        (it.edition.clone(), outcome(&book, &it))
    };
    let (old, new) = ("may-not-borrow:standing".to_owned(), "may-borrow".to_owned());
    assert_eq!(said("2001-01-01"), ("2001-01-01".into(), old.clone()));
    assert_eq!(said(OLD), ("2001-01-01".into(), old));
    assert_eq!(said(NEW), (NEW.into(), new.clone()));
    assert_eq!(said("2030-12-31"), (NEW.into(), new.clone()));
    let newest = json!({"question": "borrow", "reader": "member", "branch": "main", "things": ["novel"], "facts": paying});
    assert_eq!(outcome(&book, &assess(&book, newest)), new, "without a date, the newest");
}

#[test]
fn a_rule_may_change_its_condition_and_keep_its_name() {
    let book = library();
    let facts =
        json!({"card-valid": true, "fees-owed": false, "reserved": false, "parent-agrees": true});
    let said = |day: &str| {
        let it = assess(&book, on(day, "child", "film", facts.clone()));
        (outcome(&book, &it), rule(&book, &it), it.rule)
    };
    assert_eq!(said(OLD), ("may-not-borrow:age".into(), "film-age".into(), 3));
    assert_eq!(said(NEW), ("may-borrow:short".into(), "a-week".into(), 9));
    let silent = assess(&book, on(NEW, "child", "film", json!({})));
    assert_eq!((rule(&book, &silent), silent.rule), ("film-age".into(), 4));
}

#[test]
fn an_option_can_be_chosen_while_it_is_in_force() {
    let book = library();
    let said = |day: &str, reader: &str, thing: &str| {
        let facts = json!({"card-valid": true, "fees-owed": false, "reserved": false});
        outcome(&book, &assess(&book, on(day, reader, thing, facts)))
    };
    assert_eq!(said(OLD, "school", "novel"), "may-borrow");
    let game = |day: &str| {
        json!({"edition": day, "question": "return", "things": ["game"],
            "facts": {"brought-back": true}})
    };
    assert_eq!(outcome(&book, &assess(&book, game(NEW))), "may-keep:done");
    assert_eq!(refusal(&book, game(OLD)), "things `game` is not in the edition of `2001-01-01`");
    let refused = |day, reader, thing| refusal(&book, on(day, reader, thing, json!({})));
    assert_eq!(
        refused(NEW, "school", "novel"),
        "reader `school` is not in the edition of `2010-07-01`"
    );
}

#[test]
fn a_fact_of_another_edition_changes_nothing() {
    let book = library();
    let facts = json!({"card-valid": true, "instalments-agreed": true, "reserved": false});
    let it = assess(&book, on(OLD, "member", "novel", facts));
    assert_eq!(outcome(&book, &it), "not-known");
    let instalments = book.pack().facts.iter().position(|it| it.id == "instalments-agreed");
    let instalments = instalments.expect("a fact of the library");
    assert!(!it.asked.contains(&instalments) && !it.decisive.contains(&instalments));
}

#[test]
fn a_date_that_cannot_be_used_is_refused() {
    let book = library();
    let refused = |day| refusal(&book, on(day, "member", "novel", json!({})));
    assert_eq!(
        refused("2000-12-31"),
        "edition `2000-12-31` is before the first edition of this pack, `2001-01-01`"
    );
    assert_eq!(refused("2010-02-30"), "edition `2010-02-30` must be a date such as `2016-03-29`");
    assert_eq!(refused("last year"), "edition `last year` must be a date such as `2016-03-29`");
}

#[test]
fn a_report_names_everything_by_id() {
    let book = library();
    let json = json!({"id": "L1", "question": "borrow", "reader": "child", "things": ["novel"],
        "facts": {"card-valid": true, "fees-owed": false, "parent-agrees": true,
            "reserved": true, "on-bus": true}});
    let situation = situation(&book, json);
    let assessment = book.assess(&situation).expect("an assessment");
    let report = book.report(situation.id.clone(), &assessment);
    assert_eq!(
        serde_json::to_value(&report).expect("JSON"),
        json!({
            "id": "L1",
            "outcome": "may-borrow",
            "rule": "lend",
            "cite": ["1"],
            "decisive": ["card-valid", "fees-owed", "parent-agrees", "on-bus"],
            "open": [],
            "principles": {
                "standing": "met", "paying-off": "not-required",
                "way-back": "not-required", "quiet": "not-required"
            },
            "alternatives": {"main": "may-not-borrow:thing", "bus": "may-borrow"},
            "duties": ["tell-parent"],
            "edition": NEW
        })
    );
}

#[test]
fn a_report_of_bases_tells_open_from_unknown() {
    let book = library();
    let report = |facts: Value| {
        let it = assess(&book, json!({"question": "desk", "facts": facts}));
        serde_json::to_value(book.report(None, &it)).expect("JSON")
    };
    let some = report(json!({"eating": true, "warned": null}));
    assert_eq!(some["bases"], json!(["6(2)"]));
    assert_eq!(some["bases-unknown"], json!(["6(1)"]));
    let none = report(json!({}));
    assert_eq!((&none["bases"], none.get("bases-unknown")), (&json!([]), None));
}

#[test]
fn a_report_says_what_to_ask_and_leaves_out_what_there_is_not() {
    let book = library();
    let it =
        assess(&book, on(NEW, "child", "novel", json!({"card-valid": true, "fees-owed": false})));
    let report = serde_json::to_value(book.report(None, &it)).expect("JSON");
    assert_eq!(report["open"], json!(["parent-agrees", "reserved"]));
    for key in ["id", "bases", "bases-unknown", "alternatives"] {
        assert_eq!(report.get(key), None, "`{key}`");
    }
}
