//! The page while it starts: part by part, and in the end all of it.

use five_principles::{start, ui};
use leptos::prelude::window;
use leptos::task::tick;
use leptos::web_sys::Event;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::{Screen, settled};

/// The Explorer as it stands when nothing waits.
async fn whole() -> String {
    Screen::explorer().await.reads()
}

/// Draws one part after another; says how many there were.
async fn draw(first: bool) -> usize {
    let mut parts = 0;
    while ui::next(first) {
        parts += 1;
        tick().await;
    }
    parts
}

/// Lines that could be pushed down: headings and paragraphs, but for what is folded or in a list to choose
/// from.
const LINES: &str = "main :is(h1, h2, h3, p:not(.field)):not(details *)";

#[wasm_bindgen_test]
async fn part_by_part_everything_is_drawn_from_the_top_down() {
    let whole = Screen::explorer().await;
    ui::begin();
    let screen = Screen::explorer().await;
    assert_eq!(screen.each("main h1"), Vec::<String>::new());
    assert_eq!(draw(true).await, 1);
    assert_eq!(screen.each("main h1").len(), 1);
    assert_eq!(screen.each(".gate, .outcome, .rule"), Vec::<String>::new());
    let (lines, mut parts, mut above) = (whole.each(LINES), 0, true);
    while ui::next(false) {
        tick().await;
        above &= lines.starts_with(&screen.each(LINES));
        parts += 1;
    }
    ui::end();
    settled().await;
    assert!(parts > 30, "{parts}");
    assert!(above, "something was put above what stood there");
    assert_eq!(screen.reads(), whole.reads());
}

#[wasm_bindgen_test]
async fn who_prints_meanwhile_prints_all_of_it() {
    let whole = whole().await;
    start::begin();
    let screen = Screen::explorer().await;
    draw(true).await;
    ui::next(false);
    window().dispatch_event(&Event::new("beforeprint").expect("an event")).expect("told");
    tick().await;
    settled().await;
    assert_eq!(screen.reads(), whole);
    assert!(!ui::next(false));
}

#[wasm_bindgen_test]
async fn a_visitor_who_answers_meanwhile_gets_the_answer_everywhere() {
    ui::begin();
    let screen = Screen::explorer().await;
    draw(true).await;
    for _ in 0..24 {
        ui::next(false);
        tick().await;
    }
    screen.choose("Ceasefire", "no").await;
    draw(false).await;
    ui::end();
    settled().await;
    let whole = Screen::explorer().await;
    whole.choose("Ceasefire", "no").await;
    assert_eq!(screen.reads(), whole.reads());
}
