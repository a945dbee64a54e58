//! What went wrong, and how it goes away.

use five_principles::messages::Trouble;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::{Screen, fragment, settled};

#[wasm_bindgen_test]
async fn a_notice_that_is_dismissed_goes_away_and_the_others_stay() {
    let screen = Screen::page("#/?lang=en&yes=ceasefyre&question=start&colour=red").await;
    let notices = screen.each(".notice");
    assert_eq!(notices.len(), 2, "{notices:?}");
    assert!(notices[0].contains("“ceasefyre”") && notices[1].contains("“colour”"), "{notices:?}");

    screen.press("Dismiss").await;
    let left = screen.only(".notice");
    assert!(left.contains("“colour”"), "{left}");
    screen.press("Dismiss").await;
    assert_eq!(screen.each(".notice").len(), 0);
}

#[wasm_bindgen_test]
async fn a_page_that_there_is_not_is_named_and_the_explorer_shown() {
    let screen = Screen::page("#/mission?lang=en").await;
    assert!(screen.only(".notice").contains("There is no page “mission”."));
    assert_eq!(screen.each("main.explorer").len(), 1);
}

#[wasm_bindgen_test]
async fn a_file_that_cannot_be_read_loses_nothing() {
    let screen = Screen::explorer().await;
    screen.choose("Impartiality", "no").await;
    let before = screen.situation();
    for (text, reason) in [
        ("not JSON", "line 1"),
        ("[]", "there is no situation in it"),
        (r#"{"question":"start"}"#, "pillar"),
        (r#"{"question":"start","facts":{"overseas":"yes"}}"#, "true, false or null"),
    ] {
        screen.session().open_file("mine.json", text);
        settled().await;
        let troubles = screen.session().troubles.get_untracked();
        let [Trouble::FileNotReadable(name, says)] = troubles.as_slice() else {
            panic!("one trouble: {troubles:?}")
        };
        assert_eq!(name, "mine.json");
        assert!(says.contains(reason), "{text}: {says}");
        assert_eq!(screen.situation(), before);
    }
}

#[wasm_bindgen_test]
async fn a_change_is_written_into_the_address_and_leaves_the_notice_to_be_read() {
    let screen = Screen::page("#/?lang=en&view=short&case=C999").await;
    assert!(screen.only(".notice").contains("There is no case “C999”."));
    screen.choose("Impartiality", "no").await;
    assert!(fragment().contains("no=impartial-between-parties"), "{}", fragment());
    assert_eq!(screen.each(".notice").len(), 1);
}
