//! The list of dispatches, one stay, and the contributions.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::{Screen, fragment, visit};

async fn table() -> Screen {
    Screen::page("#/missions?lang=en&tab=table").await
}

/// What stands in a column of the table: the place of its cell in a row.
fn column(screen: &Screen, place: usize) -> Vec<String> {
    screen.each(&format!(".lines tbody > tr > :nth-child({place})"))
}

fn names(screen: &Screen) -> Vec<String> {
    column(screen, 1)
}

fn count(screen: &Screen) -> String {
    screen.only(".filters + .order .count")
}

#[wasm_bindgen_test]
async fn every_stay_has_a_line_in_the_order_in_which_they_began() {
    let screen = table().await;
    assert_eq!(names(&screen).len(), 30);
    assert_eq!(names(&screen)[..2], ["UNAVEM II", "UNTAC"]);
    assert_eq!(count(&screen), "All 30 dispatches");
    let row = names(&screen).iter().position(|it| it == "UNMISS").expect("a line");
    assert_eq!(column(&screen, 6)[row], "ongoing as last verified, 16 Sep 2025");
    assert_eq!(column(&screen, 8)[row], "4,066");
}

#[wasm_bindgen_test]
async fn a_pillar_narrows_the_list_and_show_all_widens_it_again() {
    let screen = table().await;
    visit("#/missions?lang=en&tab=table&pillar=icops").await;
    assert_eq!(names(&screen), ["MFO"]);
    assert_eq!(count(&screen), "1 of 30 dispatches");
    assert!(fragment().contains("pillar=icops"));
    screen.press("Show all").await;
    assert_eq!(names(&screen).len(), 30);
    assert!(!fragment().contains("pillar"), "{}", fragment());
}

#[wasm_bindgen_test]
async fn each_pillar_says_how_many_dispatches_it_would_leave() {
    let screen = table().await;
    let counts = screen.each(".filters__count");
    assert_eq!(counts, ["14 dispatches", "1 dispatches", "6 dispatches", "9 dispatches"]);
    visit("#/missions?lang=en&tab=table&words=timor").await;
    let narrowed = screen.each(".filters__count");
    assert_ne!(narrowed, counts, "they follow the other filters");
}

#[wasm_bindgen_test]
async fn a_part_of_a_stay_shows_its_own_people_and_says_of_how_many() {
    let screen = table().await;
    visit("#/missions?lang=en&tab=table&who=civilian-police&until=1995").await;
    assert_eq!(names(&screen), ["UNTAC"]);
    assert_eq!(column(&screen, 4), ["Civilian police"]);
    assert_eq!(column(&screen, 8), ["75of 1,332"]);
}

#[wasm_bindgen_test]
async fn where_nobody_fits_the_list_says_so() {
    let screen = Screen::page("#/missions?lang=en&tab=table&words=atlantis").await;
    assert_eq!(count(&screen), "No dispatch");
    assert_eq!(names(&screen), Vec::<String>::new());
}

#[wasm_bindgen_test]
async fn the_table_sorts_by_each_column_and_the_other_way_round() {
    let screen = table().await;
    let people = |screen: &Screen| -> Vec<u32> {
        let digits = |it: &String| it.chars().filter(char::is_ascii_digit).collect::<String>();
        column(screen, 8).iter().filter_map(|it| digits(it).parse().ok()).collect()
    };
    screen.press("People").await;
    assert!(people(&screen).is_sorted());
    assert_eq!(screen.attributes("th[aria-sort]", "aria-sort"), ["ascending"]);
    assert!(fragment().contains("sort=people&order=ascending"), "{}", fragment());
    screen.press("People").await;
    assert!(people(&screen).iter().rev().is_sorted());
    for head in ["Dispatch", "Where", "Pillar", "Who", "From", "Until", "Dates to the", "Figure"] {
        screen.press(head).await;
        assert_eq!(names(&screen).len(), 30, "{head}");
        assert_eq!(screen.attributes("th[aria-sort]", "aria-sort"), ["ascending"], "{head}");
    }
}

#[wasm_bindgen_test]
async fn a_number_that_was_not_found_is_never_a_zero() {
    let screen = table().await;
    let people = column(&screen, 8);
    assert!(people.iter().all(|it| it != "0" && !it.is_empty()), "{people:?}");
    let screen = Screen::page("#/missions/mfo-2019?lang=en").await;
    let numbers = screen.each(".roles td.number");
    assert!(numbers.iter().all(|it| it != "0" && !it.is_empty()), "{numbers:?}");
    assert!(numbers.iter().any(|it| it.starts_with("not found")), "{numbers:?}");
}

#[wasm_bindgen_test]
async fn every_way_to_look_keeps_the_filter() {
    let screen = Screen::page("#/missions?lang=en&pillar=icops&words=sinai").await;
    let links = screen.attributes(".tabs a", "href");
    assert_eq!(links.len(), 4);
    for link in &links {
        visit(link).await;
        assert_eq!(count(&screen), "1 of 30 dispatches", "{link}");
        assert_eq!(screen.each(".tabs a[aria-current]").len(), 1, "{link}");
        assert_eq!(screen.each(".notice").len(), 0, "{link}");
    }
}

#[wasm_bindgen_test]
async fn what_the_filter_does_not_know_is_named() {
    let screen = Screen::page("#/missions?lang=en&tab=table&pillar=war").await;
    assert_eq!(screen.each(".notice").len(), 1);
    assert!(screen.only(".notice").contains("war"));
    assert_eq!(names(&screen).len(), 30);
}

#[wasm_bindgen_test]
async fn every_stay_has_a_page_that_leads_back_to_the_list_as_it_was_left() {
    let list = "#/missions?lang=en&tab=table&words=timor";
    let screen = Screen::page(list).await;
    let links = screen.attributes(".lines tbody th a", "href");
    assert!(links.len() > 3, "{links:?}");
    for link in &links {
        visit(link).await;
        assert_eq!(screen.each("main h1").len(), 1, "{link}");
        assert!(!screen.each(".roles tbody").is_empty(), "{link}");
        assert!(!screen.each(".sources > li").is_empty(), "{link}");
        let back = screen.attributes(".ways-back a", "href")[0].clone();
        assert!(back.contains("words=timor") && back.contains("tab=table"), "{back}");
    }
}

#[wasm_bindgen_test]
async fn every_number_of_a_source_finds_its_entry() {
    let screen = Screen::page("#/missions/untac-1992?lang=en").await;
    for page in ["untac-1992", "unmiss-2011", "ukraine-2022", "contributions", "osaka-1995"] {
        visit(&format!("#/missions/{page}?lang=en")).await;
        let mut cited = screen.each(".cited__number");
        cited.sort_unstable();
        cited.dedup();
        let listed = screen.attributes(".sources > li", "data-number");
        assert!(!cited.is_empty(), "{page}");
        for number in cited {
            assert!(listed.contains(&number), "{page}: {number}");
        }
    }
}

#[wasm_bindgen_test]
async fn an_operation_that_there_is_not_is_named_and_the_list_is_shown() {
    let screen = Screen::page("#/missions/atlantis-1999?lang=en").await;
    assert!(screen.only(".notice").contains("atlantis-1999"));
    assert_eq!(count(&screen), "All 30 dispatches");
}

#[wasm_bindgen_test]
async fn contributions_are_filtered_by_year_and_recipient() {
    let screen = Screen::page("#/missions/contributions?lang=en").await;
    assert_eq!(screen.each(".goods tbody tr").len(), 29);
    assert_eq!(screen.each(".items li").len(), 72);
    assert!(screen.each(".items li")[0].contains("quantity not found"));
    visit("#/missions/contributions?lang=en&year=2013&recipient=unhcr").await;
    assert_eq!(screen.only(".count"), "1 of 29 contributions");
    assert_eq!(screen.each(".goods tbody tr").len(), 1);
}

#[wasm_bindgen_test]
async fn money_is_dated_and_sourced() {
    let screen = Screen::page("#/missions/contributions?lang=en").await;
    let figures = screen.each(".statement .figure");
    assert!(figures.contains(&"14.009 %".to_owned()), "{figures:?}");
    assert!(figures.contains(&"more than 12 billion US dollars a year".to_owned()), "{figures:?}");
    let notes = screen.each(".statement__source");
    assert!(notes.iter().all(|it| it.contains("1995") || it.contains("199")), "{notes:?}");
}
