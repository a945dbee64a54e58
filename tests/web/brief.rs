//! The brief: one page of a situation, and what is kept.

use five_principles::language::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::{Screen, fragment, visit};

#[wasm_bindgen_test]
async fn the_brief_says_what_the_explorer_says_of_the_same_situation() {
    let screen = Screen::page("#/?lang=en&case=agreement-ends").await;
    let outcome = screen.only(".outcome__word");
    visit("#/brief").await;
    assert_eq!(screen.only("main.brief .outcome__word"), outcome);
    assert_eq!(screen.each(".brief__states li").len(), 5);
    assert!(!screen.each(".brief__articles a").is_empty());
    assert_eq!(screen.each(".brief .qr").len(), 1);
    let here = fragment();
    assert!(here.starts_with("#/brief?lang=en&") && here.contains("&rules="), "{here}");
}

#[wasm_bindgen_test]
async fn a_link_of_other_rules_says_so_until_another_is_followed() {
    let screen = Screen::page("#/brief?lang=en&case=P23&rules=0badc0de").await;
    assert!(screen.only(".brief__since").contains("does not know"));
    visit("#/brief?lang=ja&case=P23").await;
    assert_eq!(screen.each(".brief__since").len(), 0);
    assert_eq!(screen.each(".notice").len(), 0);
}

#[wasm_bindgen_test]
async fn what_is_kept_has_the_outcomes_name_until_it_is_given_one_and_can_be_brought_back() {
    let screen = Screen::page("#/brief?lang=en&case=agreement-ends").await;
    let outcome = screen.only("main.brief .outcome__word");
    screen.press("Keep this situation").await;
    assert_eq!(screen.only(".kept__said"), format!("“{outcome}” is kept."));
    assert_eq!(screen.only(".kept__today > span"), outcome);
    screen.press("Delete").await;
    assert_eq!(screen.each(".kept__line").len(), 0);
    screen.press("Undo").await;
    assert_eq!(screen.each(".kept__line").len(), 1);
}

#[wasm_bindgen_test]
async fn every_word_of_the_brief_is_in_the_language_of_the_page() {
    let screen = Screen::page("#/brief?lang=ja&case=P23&rules=0badc0de").await;
    let english = ["Kept here", "Articles", "Share, print, save", "Made under other rules"];
    let said = screen.texts();
    for words in english {
        assert!(
            !said.iter().any(|it| it.contains(words)),
            "{words} in {}",
            Language::Japanese.tag()
        );
    }
}
