//! What stands under the outcome: why, what is next, what a weapon may do.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::Screen;

#[wasm_bindgen_test]
async fn the_trace_tells_given_assumed_and_derived_apart() {
    let screen = Screen::explorer().await;
    let origins = screen.attributes(".trace .origin", "data-origin");
    for (origin, word) in [("given", "given"), ("assumed", "assumed"), ("derived", "derived")] {
        assert!(origins.contains(&origin.into()), "{origin}: {origins:?}");
        let words = screen.each(&format!(".trace [data-origin={origin}]"));
        assert!(words.iter().all(|it| it == word), "{words:?}");
    }
}

#[wasm_bindgen_test]
async fn one_rule_decides_and_the_rest_is_not_reached() {
    let screen = Screen::explorer().await;
    screen.choose("Ceasefire", "no").await;
    let decides = screen.only(".rule[data-decides]");
    assert!(decides.contains("No agreement to stop fighting stands"), "{decides}");
    assert!(decides.contains("Art. 3(i)(a)"), "{decides}");
    assert_eq!(screen.only(".rule[data-decides] strong"), "No agreement to stop fighting stands");
    let rest = screen.each(".rule__rest > summary");
    assert!(rest.iter().any(|it| it.ends_with("rules not reached")), "{rest:?}");
}

#[wasm_bindgen_test]
async fn the_facts_that_decide_stand_beside_the_outcome() {
    let screen = Screen::explorer().await;
    screen.choose("Ceasefire", "no").await;
    assert_eq!(screen.only(".because li"), "No agreement to stop fighting stands");
    screen.choose("Ceasefire", "yes").await;
    assert!(screen.only(".because").contains("Consent: all 4 facts met"));
    assert!(screen.only(".because").contains("Taken as given: UN peacekeeping, (a)"));
}

#[wasm_bindgen_test]
async fn what_is_next_follows_the_outcome_and_one_step_is_now() {
    let screen = Screen::explorer().await;
    let allowed = screen.each(".step__what");
    assert!(!allowed.is_empty());
    screen.choose("Stage", "deployed").await;
    screen.choose("Ceasefire", "no").await;
    let suspended = screen.each(".step__what");
    assert!(!suspended.is_empty() && suspended != allowed, "{suspended:?}");
    assert_eq!(screen.each(".step[data-now]").len(), 1);
}

#[wasm_bindgen_test]
async fn the_ladder_is_lit_as_far_as_the_facts_carry() {
    let screen = Screen::explorer().await;
    let rungs = screen.each(".rung__what");
    assert_eq!(rungs.len(), 6);
    assert_eq!(rungs.last().map(String::as_str), Some("No weapon"), "read from the foot");

    let lit = screen.each(".rung[data-finding=met] .rung__what");
    assert!(!lit.contains(&"Defence of the mandate: security".into()), "{lit:?}");
    screen.choose("How much to set", "In full").await;
    screen.take("Security: protecting people and places").await;
    screen.choose("Consent is stable", "yes").await;
    let lit = screen.each(".rung[data-finding=met] .rung__what");
    assert!(lit.contains(&"Defence of the mandate: security".into()), "{lit:?}");
}

#[wasm_bindgen_test]
async fn in_a_scene_the_ladder_shows_the_basis_that_is_open() {
    let screen = Screen::explorer_of("W03").await;
    assert!(screen.outcome().starts_with("Weapons may be used "), "{}", screen.outcome());
    let lit = screen.each(".rung[data-finding=met] .rung__what");
    assert_eq!(lit, ["Self-preservation", "No weapon"]);
    screen.choose("No other way, and no more than needed", "no").await;
    assert!(screen.outcome().starts_with("No basis for weapons "), "{}", screen.outcome());
    assert_eq!(screen.each(".rung[data-finding=met] .rung__what"), ["No weapon"]);
}
