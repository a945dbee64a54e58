//! The smallest parts know nothing of the page: they stand alone.

use five_principles::ui::{Answer, Answers, Mark, MarkSprite};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::Screen;

#[wasm_bindgen_test]
async fn marks_and_answers_need_nothing_around_them() {
    let chosen = RwSignal::new("tea");
    let answers =
        vec![Answer { value: "tea", label: "Tea" }, Answer { value: "coffee", label: "Coffee" }];
    let screen = Screen::of_leaf(move || {
        view! {
            <MarkSprite />
            <Mark shape="leaving" />
            <fieldset>
                <legend>"To drink"</legend>
                <Answers name="drink" answers=answers chosen=chosen on_choose=move |it| chosen.set(it) />
            </fieldset>
        }
    })
    .await;
    assert_eq!(screen.chosen("To drink"), "Tea");
    screen.choose("To drink", "Coffee").await;
    assert_eq!(chosen.get_untracked(), "coffee");
    assert_eq!(screen.attributes(".mark", "data-finding"), ["not-met"]);
}

#[wasm_bindgen_test]
async fn every_mark_that_is_used_is_drawn() {
    let screen =
        Screen::of(|| view! { <MarkSprite /><five_principles::explorer::ExplorerPage /> }).await;
    let drawn = screen.attributes("symbol", "id");
    let used = screen.attributes("use", "href");
    for mark in used {
        assert!(drawn.iter().any(|it| format!("#{it}") == mark), "{mark}");
    }
}
