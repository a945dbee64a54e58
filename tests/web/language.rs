//! Two languages, one situation.

use five_principles::about::AboutPage;
use five_principles::language::Language;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::{Screen, visit};

/// A text that has words of English in it: not a sign, a number or a name such as UNTAC.
fn is_english(text: &str) -> bool {
    let mut words = text.split(|it: char| !it.is_alphabetic());
    words.any(|it| it.len() > 1 && it.chars().all(|letter| letter.is_ascii_lowercase()))
}

/// Every text changes with the language, and changes back.
async fn changes_every_word(screen: &Screen, besides: &[&str]) {
    let english = screen.texts();
    screen.speak(Language::Japanese).await;
    let japanese = screen.texts();
    let kept: Vec<_> = japanese
        .iter()
        .filter(|it| is_english(it) && !besides.iter().any(|name| it.contains(name)))
        .collect();
    assert_eq!(kept, Vec::<&String>::new(), "stays English");
    screen.speak(Language::English).await;
    assert_eq!(screen.texts(), english);
}

#[wasm_bindgen_test]
async fn the_language_changes_every_word_and_nothing_of_the_situation() {
    let screen = Screen::explorer().await;
    screen.choose("Stage", "deployed").await;
    screen.choose("Ceasefire", "no").await;
    let situation = screen.situation();
    changes_every_word(&screen, &["e-Gov"]).await;
    assert_eq!(screen.situation(), situation);
    assert_eq!(screen.chosen("Ceasefire"), "no");
    assert_eq!(screen.chosen("Stage"), "deployed");
}

#[wasm_bindgen_test]
async fn so_it_does_in_the_full_form_and_for_every_question() {
    let screen = Screen::explorer().await;
    screen.choose("How much to set", "In full").await;
    screen.take("None named").await;
    changes_every_word(&screen, &[]).await;
    for question in ["May it go on?", "Goods in kind", "Use of weapons"] {
        screen.press(question).await;
        changes_every_word(&screen, &[]).await;
    }
}

#[wasm_bindgen_test]
async fn so_it_does_where_nothing_is_known() {
    let screen = Screen::explorer_of("nothing-known").await;
    changes_every_word(&screen, &[]).await;
}

#[wasm_bindgen_test]
async fn so_it_does_on_the_page_about_the_page() {
    let screen = Screen::of(|| view! { <AboutPage /> }).await;
    changes_every_word(&screen, &["e-Gov", "Apache"]).await;
}

#[wasm_bindgen_test]
async fn the_missions_keep_only_what_is_quoted_or_named() {
    let parts = ["", "/untac-1992", "/rwanda-1994", "/contributions", "/osaka-1995"];
    let screen = Screen::page("#/missions?lang=ja&tab=table").await;
    for part in parts {
        visit(&format!("#/missions{part}?lang=ja")).await;
        let headings = screen.each(
            "main :is(h1, h2, h3:not(.operation h3), th, dt, label, summary, \
             button:not(.cited__number))",
        );
        let english: Vec<_> = headings.iter().filter(|it| is_english(it)).collect();
        assert_eq!(english, Vec::<&String>::new(), "{part}");
    }
}

#[wasm_bindgen_test]
async fn japanese_provisions_are_counted_in_japanese() {
    let screen = Screen::explorer().await;
    screen.speak(Language::Japanese).await;
    assert_eq!(screen.only(".outcome__cite"), "6条1項");
}
