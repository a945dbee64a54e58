//! Making a situation answerable.

use serde_json::{Value, json};

use crate::pack::{OLD, library, situation};

fn completed(json: Value) -> Value {
    let book = library();
    let mut it = situation(&book, json);
    book.complete(&mut it);
    assert!(book.assess(&it).is_ok(), "{it:?}");
    it.to_json(&["things"])
}

#[test]
fn needed_choices_that_are_missing_take_their_first_option() {
    assert_eq!(
        completed(json!({"question": "borrow", "facts": {}})),
        json!({"question": "borrow", "reader": "member", "things": [], "facts": {}})
    );
    let made = json!({"question": "borrow", "reader": "child", "branch": "bus", "things": ["film"], "facts": {"loud": true}});
    assert_eq!(completed(made.clone()), made, "what can stay stays");
}

#[test]
fn options_that_the_question_or_the_edition_does_not_offer_are_taken_out() {
    assert_eq!(
        completed(
            json!({"question": "return", "reader": "visitor", "things": ["atlas"], "facts": {}})
        ),
        json!({"question": "return", "things": ["atlas"], "facts": {}})
    );
    assert_eq!(
        completed(
            json!({"question": "borrow", "reader": "school", "things": ["atlas", "novel"], "facts": {}})
        ),
        json!({"question": "borrow", "reader": "member", "things": ["novel"], "facts": {}})
    );
    assert_eq!(
        completed(
            json!({"question": "return", "edition": OLD, "reader": "school", "things": ["game"], "facts": {}})
        ),
        json!({"question": "return", "edition": OLD, "reader": "school", "things": [], "facts": {}})
    );
}

#[test]
fn a_choice_applies_by_what_was_chosen_before_it() {
    let book = library();
    let branch = book.choice_ids().iter().position(|it| *it == "branch").expect("a choice");
    let applies = |json| book.applies(&situation(&book, json), branch);
    assert!(applies(json!({"question": "borrow", "reader": "member"})));
    assert!(applies(json!({"question": "borrow"})));
    assert!(!applies(json!({"question": "borrow", "reader": "visitor"})));
    assert!(!applies(json!({"question": "return", "reader": "member"})), "it is not asked there");
}
