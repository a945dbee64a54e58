//! Why a situation cannot be assessed, in words that help.

#[path = "library/pack.rs"]
mod pack;
#[path = "flaws/planted.rs"]
mod planted;

use pack::{assess, library, outcome, refusal, situation};
use planted::{add, element, planted, rule, words};
use rules::Situation;
use serde_json::{Value, json};

/// A sound situation with one key changed; `null` takes the key out.
fn refused(key: &str, value: Value) -> String {
    let mut json = json!({"question": "borrow", "reader": "member", "branch": "main",
        "things": ["novel"], "facts": {"card-valid": true}});
    json[key] = value;
    refusal(&library(), json)
}

#[test]
fn an_unknown_question_is_named_with_the_nearest_known() {
    assert_eq!(
        refused("question", json!("borow")),
        "unknown question `borow` (did you mean `borrow`?)"
    );
    assert_eq!(refused("question", json!("weather")), "unknown question `weather`");
    assert_eq!(refused("question", json!(null)), "a situation needs a `question`");
    assert_eq!(refused("question", json!("")), "a situation needs a `question`");
    assert_eq!(refused("question", json!(3)), "`question` must be a text, not `3`");
}

#[test]
fn an_unknown_choice_is_named_if_it_is_near_a_known_one() {
    assert_eq!(
        refused("raeder", json!("child")),
        "unknown choice `raeder` (did you mean `reader`?)"
    );
    let book = library();
    let json = json!({"question": "borrow", "reader": "member", "things": [], "facts": {}, "weather": "fine"});
    let kept = situation(&book, json);
    assert!(book.assess(&kept).is_ok(), "notes may stand beside");
    assert_eq!(kept.other["weather"], json!("fine"));
    let mut made = kept.clone();
    made.choices.insert("weather".into(), vec!["fine".into()]);
    let error = book.assess(&made).expect_err("no such choice").to_string();
    assert_eq!(error, "unknown choice `weather`");
}

#[test]
fn a_slip_in_a_word_of_situations_is_not_taken_for_a_note() {
    assert_eq!(
        refused("fact", json!({"fees-owed": true})),
        "unknown key `fact` (did you mean `facts`?)"
    );
    assert_eq!(refused("asumed", json!({})), "unknown key `asumed` (did you mean `assumed`?)");
    assert_eq!(
        refused("edtion", json!("2001-01-01")),
        "unknown key `edtion` (did you mean `edition`?)"
    );
}

#[test]
fn an_unknown_option_is_named_with_the_nearest_known() {
    assert_eq!(
        refused("reader", json!("membr")),
        "unknown reader `membr` (did you mean `member`?)"
    );
    assert_eq!(
        refused("things", json!(["novel", "flim"])),
        "unknown things `flim` (did you mean `film`?)"
    );
    assert_eq!(refused("things", json!(["sandwich"])), "unknown things `sandwich`");
    assert_eq!(
        refused("things", json!(["paper"])),
        "unknown things `paper`",
        "the name of a set is not an option"
    );
    assert_eq!(refused("reader", json!(["member", 3])), "`reader` must be a text, not `3`");
}

#[test]
fn an_unknown_fact_is_named_with_the_nearest_known() {
    assert_eq!(
        refused("facts", json!({"card-vaild": true})),
        "unknown fact `card-vaild` (did you mean `card-valid`?)"
    );
    assert_eq!(
        refused("assumed", json!({"fee-owed": true})),
        "unknown fact `fee-owed` (did you mean `fees-owed`?)"
    );
    assert_eq!(refused("facts", json!({"sunny": true})), "unknown fact `sunny`");
    assert_eq!(
        refused("facts", json!({"in-good-standing": true})),
        "unknown fact `in-good-standing`",
        "a term is derived, never given"
    );
}

#[test]
fn a_fact_must_be_true_false_or_null() {
    assert_eq!(
        refused("facts", json!({"card-valid": "yes"})),
        "fact `card-valid` must be true, false or null, not `\"yes\"`"
    );
    assert_eq!(
        refused("facts", json!(["card-valid"])),
        "`facts` must be an object of facts, not `[\"card-valid\"]`"
    );
}

#[test]
fn a_needed_choice_that_is_missing_is_named_with_what_it_takes() {
    assert_eq!(
        refused("reader", json!(null)),
        "the question `borrow` needs `reader`: `member`, `child`, `visitor`"
    );
    assert_eq!(
        refused("things", json!(null)),
        "the question `borrow` needs `things`: `novel`, `film`"
    );
    assert_eq!(
        refused("reader", json!([])),
        "the question `borrow` needs `reader`: `member`, `child`, `visitor`",
        "an empty list of one is no choice"
    );
    let book = library();
    let none = json!({"question": "borrow", "reader": "member", "branch": "main", "things": [], "facts": {}});
    assert_eq!(outcome(&book, &assess(&book, none)), "not-known", "none of many may be chosen");
}

#[test]
fn an_option_of_another_question_is_refused() {
    let json = json!({"question": "return", "reader": "visitor", "facts": {}});
    assert_eq!(refusal(&library(), json), "reader `visitor` is not for the question `return`");
}

#[test]
fn a_choice_of_one_takes_one() {
    assert_eq!(refused("reader", json!(["member", "child"])), "`reader` takes one option, not 2");
    let book = library();
    let one = json!({"question": "borrow", "reader": ["member"], "things": "novel", "facts": {}});
    assert!(
        book.assess(&situation(&book, one)).is_ok(),
        "a list of one, and one of many, are fine"
    );
}

#[test]
fn a_choice_that_does_not_belong_here_is_left_aside() {
    let book = library();
    let visitor = json!({"question": "borrow", "reader": "visitor", "branch": "bus", "things": ["film"], "facts": {}});
    assert_eq!(outcome(&book, &assess(&book, visitor)), "may-not-borrow:reader");
    let desk =
        json!({"question": "desk", "reader": "child", "things": ["film"], "facts": {"loud": true}});
    assert_eq!(outcome(&book, &assess(&book, desk)), "may-act");
}

#[test]
fn a_choice_that_hangs_on_an_idle_one_is_idle_too() {
    let book = planted(|pack| {
        pack["openings"] = json!([]);
        let top = json!({"choice": "shelf", "is": ["top"]});
        let mut shelf = json!({"id": "shelf", "label": words(), "asks": words(),
            "questions": ["borrow"], "needed": ["borrow"],
            "options": [{"id": "top", "label": words()}]});
        shelf["applies"] = json!({"choice": "branch", "is": ["main"]});
        add(pack, "choices", shelf);
        let rules = element(pack, "questions", "borrow")["rules"].as_array_mut();
        rules.expect("a list").insert(0, rule("high", "not-known", top));
    });
    let book = book.expect("a sound pack");
    let json = |reader: &str| {
        json!({"question": "borrow", "reader": reader, "branch": "main", "shelf": "top",
            "things": [], "facts": {"card-blocked": true}})
    };
    assert_eq!(outcome(&book, &assess(&book, json("member"))), "not-known");
    let visitor = assess(&book, json("visitor"));
    assert_eq!(outcome(&book, &visitor), "may-not-borrow:reader", "no branch, so no shelf");
    let mut without = json("member");
    without["shelf"] = json!(null);
    assert_eq!(refusal(&book, without), "the question `borrow` needs `shelf`: `top`");
    let mut without = json("visitor");
    without["shelf"] = json!(null);
    assert_eq!(outcome(&book, &assess(&book, without)), "may-not-borrow:reader");
}

#[test]
fn a_fact_both_given_and_assumed_is_refused() {
    assert_eq!(
        refused("assumed", json!({"card-valid": true})),
        "fact `card-valid` is both given and assumed: keep one"
    );
}

#[test]
fn an_edition_must_be_a_date_of_the_pack() {
    let wrong = "must be a date such as `2016-03-29`";
    assert_eq!(refused("edition", json!("2015-02-29")), format!("edition `2015-02-29` {wrong}"));
    assert_eq!(refused("edition", json!("2010")), format!("edition `2010` {wrong}"));
    assert_eq!(refused("edition", json!(2010)), "`edition` must be a text, not `2010`");
    assert_eq!(
        refused("edition", json!("1999-12-31")),
        "edition `1999-12-31` is before the first edition of this pack, `2001-01-01`"
    );
}

#[test]
fn among_others_an_error_says_in_which_situation() {
    let book = library();
    let json = json!({"id": "L3", "question": "desk", "facts": {"luod": true}});
    let error = book.assess(&situation(&book, json)).expect_err("an unknown fact");
    assert_eq!(error.said_in("L3"), "unknown fact `luod` in L3 (did you mean `loud`?)");
}

#[test]
fn what_is_no_situation_at_all_is_refused() {
    let read = |json: Value| Situation::from_json(&json, &[]).expect_err("a refusal").to_string();
    assert_eq!(read(json!(["borrow"])), "a situation must be an object `{…}`");
    assert_eq!(read(json!({})), "a situation needs a `question`");
    assert_eq!(
        read(json!({"question": "borrow", "bases": "6(1)"})),
        "`bases` must be a list of texts, not `\"6(1)\"`"
    );
    assert_eq!(
        read(json!({"question": "borrow", "expected": true})),
        "`expected` must be a text, not `true`"
    );
}

#[test]
fn a_situation_is_written_as_it_was_read() {
    let book = library();
    let json = json!({"id": "L7", "title": "One title for all", "edition": "2010-07-01",
        "question": "borrow", "reader": "child", "things": ["film"],
        "facts": {"card-valid": true, "reserved": null}, "assumed": {"fees-owed": false},
        "expected": "may-borrow", "bases": [], "note": {"kept": true}});
    let read = situation(&book, json.clone());
    assert_eq!(read.to_json(&["things"]), json);
    let written = serde_json::to_value(&read).expect("JSON");
    assert_eq!(situation(&book, written), read, "with or without the list of many");
    let words = json!({"question": "desk", "title": {"de": "Lärm", "en": "Noise"}, "facts": {}});
    assert_eq!(situation(&book, words.clone()).to_json(&[]), words);
}
