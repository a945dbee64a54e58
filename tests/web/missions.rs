//! The table of 1995.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::Screen;

async fn table() -> Screen {
    Screen::page("#/missions/osaka-1995?lang=en").await
}

fn people_in_all(screen: &Screen) -> Vec<u32> {
    let cells = screen.each(".dispatch > tr:first-child > td:nth-child(6)");
    cells.iter().map(|it| it.replace(',', "").parse().expect("a number")).collect()
}
#[wasm_bindgen_test]
async fn the_table_sorts_by_a_column_and_the_other_way_round() {
    let screen = table().await;
    let printed = people_in_all(&screen);
    assert_eq!(printed.len(), 10);

    screen.press("In all").await;
    let mut ascending = printed.clone();
    ascending.sort_unstable();
    assert_eq!(people_in_all(&screen), ascending);
    assert_eq!(screen.attributes("th[aria-sort]", "aria-sort"), ["ascending"]);

    screen.press("In all").await;
    ascending.reverse();
    assert_eq!(people_in_all(&screen), ascending);
    assert_eq!(screen.attributes("th[aria-sort]", "aria-sort"), ["descending"]);
    assert!(screen.only(".count").contains("sorted by “In all”, most first"));

    screen.press("Back to the order printed").await;
    assert_eq!(people_in_all(&screen), printed);
    assert_eq!(screen.each("th[aria-sort]").len(), 0);
}

#[wasm_bindgen_test]
async fn every_dispatch_opens_in_the_explorer() {
    let screen = table().await;
    let links = screen.attributes(".dispatch a[href]", "href");
    assert!(links.len() >= 10, "{links:?}");
    assert!(links.iter().all(|it| it.starts_with("#/?lang=en&")), "{links:?}");
}

#[wasm_bindgen_test]
async fn a_misprint_is_kept_and_what_was_meant_stands_beside_it() {
    let screen = table().await;
    let misprints = screen.each(".misprint");
    assert!(misprints.contains(&"printed eotation read rotation".into()), "{misprints:?}");
}

#[wasm_bindgen_test]
async fn a_number_that_was_not_found_is_never_a_zero() {
    let screen = table().await;
    let numbers = screen.each(".dispatch td.number");
    assert!(numbers.iter().all(|it| it != "0" && !it.is_empty()), "{numbers:?}");
}

#[wasm_bindgen_test]
async fn only_the_operations_of_the_table_stand_below_it() {
    let screen = table().await;
    let names = screen.each(".operation h3");
    assert_eq!(names, ["UNAVEM II", "UNTAC", "ONUMOZ", "ONUSAL"]);
}
