//! The full form: questions, choices, facts.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::Screen;

const STABILITY: &str = "Consent is stable";

async fn in_full() -> Screen {
    let screen = Screen::explorer().await;
    screen.choose("How much to set", "In full").await;
    screen
}

#[wasm_bindgen_test]
async fn the_full_form_asks_about_stability_only_with_security_or_rescue() {
    let screen = in_full().await;
    assert!(!screen.headings().contains(&STABILITY.into()));

    for work in
        ["Security: protecting people and places", "Rescue on urgent request (kaketsuke-keigo)"]
    {
        screen.take(work).await;
        assert!(screen.headings().contains(&STABILITY.into()), "with {work}");
        screen.take(work).await;
        assert!(!screen.headings().contains(&STABILITY.into()), "without {work}");
    }
}

#[wasm_bindgen_test]
async fn what_was_assumed_is_given_once_it_is_answered() {
    let screen = in_full().await;
    let assumed = screen.each("[data-origin=assumed] .fact-choice__name");
    assert!(assumed.contains(&"Done overseas".into()), "{assumed:?}");

    screen.choose("Done overseas", "no").await;
    assert!(screen.outcome().starts_with("Beyond the limits "), "{}", screen.outcome());
    let given = screen.each("[data-origin=given] .fact-choice__name");
    assert!(given.contains(&"Done overseas".into()), "{given:?}");
    let decisive = screen.each("[data-decisive] .fact-choice__name");
    assert_eq!(decisive, ["Done overseas"]);
}

#[wasm_bindgen_test]
async fn a_fact_that_is_unknown_only_until_it_happens_has_two_answers() {
    let screen = in_full().await;
    screen.take("Security: protecting people and places").await;
    assert_eq!(screen.chosen("Approved by the Diet"), "no");
    screen.choose(STABILITY, "yes").await;
    assert!(screen.outcome().starts_with("Needs Diet approval first "), "{}", screen.outcome());
    screen.choose("Approved by the Diet", "yes").await;
    assert!(screen.outcome().starts_with("May take part "), "{}", screen.outcome());
    assert_eq!(screen.attributes("#fact-diet-approved [data-answers]", "data-answers"), ["2"]);
}

#[wasm_bindgen_test]
async fn where_no_variant_is_named_the_variants_stand_side_by_side() {
    let screen = in_full().await;
    assert_eq!(screen.each(".alternative").len(), 0);

    screen.take("None named").await;
    let variants = screen.each(".alternative");
    assert_eq!(variants.len(), 3, "{variants:?}");
    assert_eq!(screen.each(".alternative[data-best]").len(), 1, "one carries the answer");
    assert!(screen.reads().contains("Three variants, three answers"));
    assert!(screen.only(".alternative[data-best]").contains("carries the answer"));

    screen.press("Look at this variant alone").await;
    assert_eq!(screen.situation().one("variant"), Some("a"));
    assert_eq!(screen.each(".alternative").len(), 0);
}

#[wasm_bindgen_test]
async fn each_question_asks_for_its_own_choices_and_facts() {
    let screen = in_full().await;
    screen.press("Goods in kind").await;
    assert_eq!(screen.only("h1"), "May Japan give goods to this operation?");
    assert!(screen.headings().contains(&"The operation needs the goods".into()));
    assert!(!screen.headings().contains(&"Who does it".into()));

    screen.press("Use of weapons").await;
    assert_eq!(screen.only("h1"), "May a weapon be used in this scene?");
    assert!(screen.headings().contains(&"No other way, and no more than needed".into()));
    assert!(!screen.headings().contains(&"Ceasefire agreement".into()));
}

#[wasm_bindgen_test]
async fn back_in_short_a_question_without_switches_returns_to_a_stage() {
    let screen = in_full().await;
    screen.press("Use of weapons").await;
    screen.press("Back to short").await;
    assert_eq!(screen.only("h1"), "May Japan take part in this operation?");
    assert_eq!(screen.chosen("Stage"), "before");
}

#[wasm_bindgen_test]
async fn facts_that_cannot_all_be_true_are_named() {
    let screen = in_full().await;
    screen.take("None named").await;
    screen.choose("The armed conflict is over", "yes").await;
    screen.choose("Armed conflict has not broken out", "yes").await;
    let says = screen.each("[data-kind=said]");
    assert_eq!(says.len(), 2, "{says:?}");
    assert!(says[0].starts_with("These facts cannot all be true."), "{says:?}");
    screen.choose("The armed conflict is over", "no").await;
    screen.choose("Parties to a conflict in the area", "no").await;
    assert_eq!(screen.each("[data-kind=said]").len(), 0);
}

#[wasm_bindgen_test]
async fn another_kind_of_operation_takes_for_granted_what_is_usual_there() {
    let screen = in_full().await;
    screen.take("International election observation operation").await;
    assert_eq!(screen.situation().assumed.get("purpose-is-fair-election"), Some(&Some(true)));
    assert!(!screen.headings().contains(&"Variant".into()), "it has no variants");
    assert!(screen.headings().contains(&"Aim: a fair vote".into()));
}
