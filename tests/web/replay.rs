//! The replay of an operation, its readings, and where rule and history part.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::{Screen, fragment, visit};

fn steps(screen: &Screen) -> Vec<String> {
    screen.each(".course__step")
}

/// The place of the step shown, from 1.
fn at(screen: &Screen) -> usize {
    let marked = screen.attributes(".course__step", "aria-current");
    let places: Vec<_> = (1..).zip(&marked).filter(|(_, it)| *it == "step").collect();
    assert_eq!(places.len(), 1, "one step is shown: {marked:?}");
    places[0].0
}

#[wasm_bindgen_test]
async fn untac_is_replayed_from_its_start_to_its_end() {
    let screen = Screen::page("/missions/untac-1992?lang=en").await;
    assert_eq!(steps(&screen).len(), 5);
    assert_eq!(at(&screen), 1);
    assert!(screen.outcome().contains("May take part"), "{}", screen.outcome());
    assert!(screen.only(".replay__done").contains("fits what Japan did"));

    screen.press("Forward").await;
    assert_eq!(at(&screen), 2);
    assert!(screen.outcome().contains("May go on"), "{}", screen.outcome());
    assert!(fragment().contains("step=untac-1992-12"), "{}", fragment());

    screen.press("First").await;
    assert_eq!(at(&screen), 1);
    screen.press("Back").await;
    assert_eq!(at(&screen), 1, "there is nothing before the first step");
}

#[wasm_bindgen_test]
async fn the_fighting_of_2016_is_answered_under_each_reading() {
    let row = "row=unmiss-2011-engineers&step=unmiss-2016-07";
    let screen = Screen::page(&format!("/missions/unmiss-2011?{row}&lang=en")).await;
    let outcomes = screen.each(".reading__outcome");
    assert_eq!(outcomes.len(), 4, "{outcomes:?}");
    assert!(outcomes[0].starts_with("May"), "{outcomes:?}");
    assert!(outcomes[1..].iter().all(|it| it.contains("Must suspend")), "{outcomes:?}");
    let governments = screen.each(".reading__note");
    assert_eq!(governments, ["Japan acted on this"], "said of one reading alone");

    // The gates follow the reading, and so does the address.
    assert!(!screen.outcome().contains("Must suspend"), "{}", screen.outcome());
    visit(&format!("/missions/unmiss-2011?{row}&reading=academics&lang=en")).await;
    assert!(screen.outcome().contains("Must suspend"), "{}", screen.outcome());
    assert!(screen.only(".replay__done").contains("does not fit what Japan did"));
    assert_eq!(
        screen.attributes(".reading [aria-pressed]", "aria-pressed"),
        ["false", "false", "false", "true"]
    );

    screen.press("Show at the gates").await;
    assert!(screen.outcome().contains("May"), "{}", screen.outcome());
    assert!(fragment().contains("reading=government"), "{}", fragment());
}

#[wasm_bindgen_test]
async fn other_people_are_asked_about_at_the_same_step() {
    let screen = Screen::page("/missions/unmiss-2011?step=unmiss-2016-07&lang=en").await;
    let before = steps(&screen);
    visit("/missions/unmiss-2011?step=unmiss-2016-07&row=unmiss-2011-engineers&lang=en").await;
    let after = steps(&screen);
    assert!(after.len() < before.len(), "the unit came later and left earlier: {after:?}");
    let shown = |all: &[String], screen: &Screen| all[at(screen) - 1].clone();
    assert!(shown(&after, &screen).contains("12 Jul 2016"), "{after:?}");
}

#[wasm_bindgen_test]
async fn one_step_needs_no_controls() {
    for id in ["nepal-election-2008", "rwanda-1994", "ukraine-2022"] {
        let screen = Screen::page(&format!("/missions/{id}?lang=en")).await;
        assert_eq!(steps(&screen).len(), 1, "{id}");
        assert_eq!(screen.each(".gate").len(), 5, "{id}");
        assert_eq!(screen.each(".replay__controls[hidden]").len(), 1, "{id}");
        assert!(!screen.outcome().is_empty(), "{id}");
    }
}

#[wasm_bindgen_test]
async fn a_fact_that_changed_says_what_it_was_before() {
    let row = "row=unmiss-2011-engineers&step=unmiss-2016-07";
    let screen = Screen::page(&format!("/missions/unmiss-2011?{row}&lang=en")).await;
    let notes = |screen: &Screen| screen.each(".replay__facts .found__note");
    assert_eq!(notes(&screen), ["confirmed", "confirmed", "confirmed", "confirmed", "new"]);
    assert!(screen.only(".replay__facts .then summary").ends_with("facts as before"));

    screen.press("Forward").await;
    let notes = notes(&screen);
    assert!(notes.iter().any(|it| it == "changed (before: yes)"), "{notes:?}");
}

#[wasm_bindgen_test]
async fn every_step_opens_in_the_explorer_in_full() {
    let screen = Screen::page("/missions/undof-1996?step=undof-2012-07&lang=en").await;
    let links = screen.attributes(".replay .actions a", "href");
    assert!(links.len() > 2, "{links:?}");
    assert!(links.iter().all(|it| it.starts_with("#/?lang=en&view=full&")), "{links:?}");
    visit(&links[0][1..]).await;
    assert_eq!(screen.attributes("main.explorer", "data-mode"), ["full"]);
    assert_eq!(screen.each(".notice").len(), 0);
}

#[wasm_bindgen_test]
async fn it_plays_and_pauses() {
    let screen = Screen::page("/missions/untac-1992?lang=en").await;
    screen.press("Play").await;
    assert_eq!(at(&screen), 2);
    screen.press("Pause").await;
    screen.press("Play").await;
    assert_eq!(at(&screen), 3);
    screen.press("Forward").await;
    assert_eq!(at(&screen), 4, "a step of one's own ends the play");
    screen.press("Play").await;
    assert_eq!(at(&screen), 5);
    screen.press("Play").await;
    assert_eq!(at(&screen), 1, "after the last step it begins anew");
}

#[wasm_bindgen_test]
async fn the_list_names_every_step_where_rule_and_history_part() {
    let screen = Screen::page("/missions?lang=en").await;
    let parted = screen.attributes(".difference__step a", "href");
    let known = record::record().snapshots.iter().filter(|it| it.known_disagreement.is_some());
    assert_eq!(parted.len(), known.count());
    for href in parted {
        visit(&href[1..]).await;
        let fits = screen.only(".replay__done");
        assert!(fits.contains("does not fit what Japan did"), "{href}: {fits}");
    }
}

#[wasm_bindgen_test]
async fn people_a_step_and_a_reading_that_there_are_not_break_nothing() {
    let screen =
        Screen::page("/missions/untac-1992?row=nobody&step=never&reading=none&lang=en").await;
    assert_eq!(screen.each(".notice").len(), 3);
    assert_eq!(at(&screen), 1);
    assert_eq!(screen.each(".gate").len(), 5);
}
