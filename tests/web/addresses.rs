//! The whole page, by its addresses.

use five_principles::beginning::beginnings;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::{Screen, fragment, visit};

#[wasm_bindgen_test]
async fn every_page_and_every_beginning_finds_what_it_needs_in_both_languages_and_views() {
    let screen = Screen::page("#/?lang=en").await;
    for page in [
        "#/missions?lang=en",
        "#/about?lang=ja",
        "#/learn?lang=en",
        "#/learn/teachers?lang=ja",
        "#/learn/cambodia?lang=ja&step=refusal",
        "#/missions?lang=ja",
        "#/about?lang=en",
    ] {
        visit(page).await;
        assert_eq!(screen.each("main h1").len(), 1, "{page}");
    }
    let ids: Vec<String> = beginnings().map(|it| it.id).collect();
    for (place, id) in ids.iter().enumerate() {
        let language = if place % 2 == 0 { "en" } else { "ja" };
        let view = if place % 3 == 0 { "full" } else { "short" };
        visit(&format!("#/?lang={language}&case={id}&view={view}")).await;
        assert_eq!(screen.each(".notice").len(), 0, "{id}");
        assert_eq!(screen.each("main[data-mode] .outcome__word").len(), 1, "{id}");
        assert_eq!(screen.each(".gate").len(), 5, "{id}");
    }
}

#[wasm_bindgen_test]
async fn the_links_of_the_masthead_keep_the_situation() {
    let screen = Screen::page("#/?lang=en&case=agreement-ends").await;
    let links = screen.attributes(".masthead__pages a", "href");
    assert_eq!(links[..2], ["#/?lang=en&case=agreement-ends", "#/missions?lang=en"]);
    assert!(links[2].starts_with("#/worlds?lang=en&question=continue&pillar=un-pko"), "{links:?}");
    assert_eq!(links[3..], ["#/law?lang=en", "#/learn?lang=en", "#/about?lang=en"]);
    let other = screen.attributes(".masthead__language", "href");
    assert_eq!(other, ["#/?lang=ja&case=agreement-ends"]);

    visit(&links[5]).await;
    let current = screen.each("[aria-current=page]");
    assert_eq!(current, ["About"]);
    assert_eq!(screen.attributes(".masthead__pages a", "href")[0], links[0], "it is still known");
}

#[wasm_bindgen_test]
async fn a_fragment_of_somebody_else_leaves_everything_as_it_is() {
    let screen = Screen::page("#/about?lang=en").await;
    visit("#main").await;
    assert_eq!(screen.only("h1"), "About");
    assert_eq!(fragment(), "#main");
}
