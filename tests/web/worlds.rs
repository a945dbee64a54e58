//! All outcomes, and where a situation stands among them.

use five_principles::session::book;
use five_principles::worlds::WorldsPage;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use rules::{Among, Finding};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::Screen;

async fn worlds() -> Screen {
    Screen::of(|| view! { <WorldsPage /> }).await
}

/// Waits for the proofs to end.
async fn proved(screen: &Screen) -> String {
    for _ in 0..600 {
        let verdict = screen.only(".prove__verdict");
        if !verdict.is_empty() && !verdict.contains("running") {
            return verdict;
        }
        TimeoutFuture::new(50).await;
    }
    panic!("the proofs did not end: {}", screen.only(".prove__verdict"));
}

#[wasm_bindgen_test]
async fn what_the_explorer_asks_is_counted_as_the_engine_counts_it() {
    let screen = worlds().await;
    screen.press("Hold nothing").await;
    let mut silent = screen.situation();
    silent.facts.clear();
    silent.assumed.clear();
    let statement = book().state(&silent).expect("a situation");
    let tally = book().sweep(&statement).expect("worlds").tally(Among::Worlds);
    let of = tally.worlds().to_string();
    let says = screen.only("#tally").replace(',', "");
    assert!(says.contains(&format!("of {of} possible worlds")), "{says}");
}

#[wasm_bindgen_test]
async fn what_is_held_leaves_fewer_worlds() {
    let screen = worlds().await;
    screen.press("Hold nothing").await;
    let all = screen.only("#tally");
    screen.choose("Ceasefire agreement", "no").await;
    assert_ne!(screen.only("#tally"), all);
    assert!(screen.only(".held__list").contains("Ceasefire agreement no"));
}

#[wasm_bindgen_test]
async fn the_cloth_has_one_tab_stop_and_every_cell_says_itself_and_opens() {
    let screen = worlds().await;
    let stops = screen.attributes(".cell", "tabindex");
    assert_eq!(stops.len(), 64);
    assert_eq!(stops.iter().filter(|it| *it == "0").count(), 1);
    for says in screen.attributes(".cell", "aria-label") {
        assert!(says.contains(": ") && says.ends_with('.'), "{says}");
    }
    let hrefs = screen.attributes(".cell", "href");
    assert!(hrefs.iter().all(|it| it.starts_with("#/?lang=en&view=full")), "{hrefs:?}");
}

#[wasm_bindgen_test]
async fn what_is_set_in_the_explorer_is_framed_until_something_else_is_held() {
    let screen = worlds().await;
    let framed = screen.attributes("[data-here] > .cell", "aria-label");
    assert!(!framed.is_empty() && framed.len() < 64, "{framed:?}");
    assert!(framed.iter().all(|it| it.ends_with("may lie here.")), "{framed:?}");
    screen.press("Hold nothing").await;
    screen.choose("Ceasefire agreement", "no").await;
    assert_eq!(screen.attributes("[data-here] > .cell", "aria-label"), [""; 0]);
}

#[wasm_bindgen_test]
async fn a_variant_is_offered_once() {
    let screen = worlds().await;
    let options = screen.attributes("#choice-variant option", "value");
    assert_eq!(options, ["", "a", "b", "c"]);
}

#[wasm_bindgen_test]
async fn what_was_opened_stays_open_while_the_worlds_change() {
    let screen = worlds().await;
    screen.unfold(".held").await;
    screen.press("Hold nothing").await;
    assert_eq!(screen.attributes(".held[open]", "class").len(), 1);
}

#[wasm_bindgen_test]
async fn the_proofs_hold_and_say_how_much_they_looked_at() {
    let screen = worlds().await;
    screen.press("Run the proofs").await;
    let verdict = proved(&screen).await;
    assert!(verdict.starts_with("All 5 claims hold: "), "{verdict}");
    for says in screen.each(".proof__checked") {
        assert!(
            says.starts_with(|it: char| it.is_ascii_digit()) && !says.starts_with('0'),
            "{says}"
        );
    }
}

#[wasm_bindgen_test]
async fn a_planted_flaw_makes_them_fail_and_shows_where() {
    let screen = worlds().await;
    screen.press("Run them with a planted flaw").await;
    let verdict = proved(&screen).await;
    assert_eq!(verdict, "The planted flaw was found: one claim does not hold.");
    assert_eq!(screen.attributes(".proof[data-finding=not-met]", "class").len(), 1);
    assert_eq!(screen.attributes(".against a", "href").len(), 1);
}

#[wasm_bindgen_test]
async fn the_full_table_is_listed_once_it_is_unfolded() {
    let screen = worlds().await;
    assert_eq!(screen.each(".every__table").len(), 0);
    screen.unfold(".every").await;
    assert_eq!(screen.each(".every__table tbody tr").len(), 20);
    let first = screen.each(".every__table tbody tr");
    screen.press("Forward").await;
    assert_ne!(screen.each(".every__table tbody tr"), first);
}

#[wasm_bindgen_test]
async fn the_explorer_says_what_would_change_the_answer() {
    let screen = Screen::explorer().await;
    let worlds = screen.only(".standing");
    assert!(worlds.contains(" possible worlds allow"), "{worlds}");
    let groups = screen.each(".turns__group h3");
    assert!(groups.len() > 1, "{groups:?}");
    assert!(!screen.only(".turns").contains("would stop the work"));
    screen.choose("Stage", "deployed").await;
    assert!(screen.only(".losses").contains("No agreement to stop fighting stands"));
}

#[wasm_bindgen_test]
async fn a_change_that_is_named_leads_where_it_says() {
    let screen = Screen::explorer().await;
    let mut there = screen.situation();
    let statement = book().state(&there).expect("a situation");
    let way = book().sweep(&statement).expect("worlds").ways(1).ways.remove(0);
    for change in &way.changes {
        let fact = &book().pack().facts[change.fact];
        there.assumed.remove(&fact.id);
        there.facts.insert(fact.id.clone(), Option::from(change.to));
        let said = if change.to == Finding::True { fact.yes.say("en") } else { fact.no.say("en") };
        assert!(screen.only(".turns").contains(said), "{said}");
    }
    let outcome = &book().pack().outcomes[way.outcome];
    assert_eq!(book().interpret(&there), Ok(outcome.id.as_str()));
}

#[wasm_bindgen_test]
async fn in_full_every_fact_that_cannot_matter_says_so() {
    let screen = Screen::explorer().await;
    screen.choose("How much to set", "In full").await;
    screen.choose("Done overseas", "no").await;
    let idle = screen.each("[data-bearing=idle]");
    assert!(idle.iter().all(|it| it.contains("cannot matter any more")), "{idle:?}");
    let decisive = screen.each("[data-bearing=decisive] .fact-choice__name");
    assert!(decisive.contains(&"Done overseas".into()), "{decisive:?}");
}
