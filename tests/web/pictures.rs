//! The pictures of the list: what can be pressed in them, and what says the same in words.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::Screen;

#[wasm_bindgen_test]
async fn the_timeline_has_a_lane_for_every_stay_and_says_its_dates() {
    let screen = Screen::page("#/missions?lang=en&tab=timeline").await;
    assert_eq!(screen.each(".lane").len(), 30);
    let said = screen.attributes(".lane .lane__track", "aria-label");
    assert!(said[0].starts_with("11 Sep 1992 – 10 Oct 1992"), "{}", said[0]);
    let month = said.iter().find(|it| it.starts_with("Feb 1996")).expect("UNDOF");
    assert!(month.contains("Jan 2013"), "a month is never a day: {month}");
    let open = said.iter().find(|it| it.contains("planned until 30 Jun 2026")).expect("UNMISS");
    assert!(open.contains("ongoing as last verified, 16 Sep 2025"), "{open}");
}

#[wasm_bindgen_test]
async fn a_lane_opens_on_its_roles_and_events() {
    let screen = Screen::page("#/missions?lang=en&tab=timeline&words=UNTAC%20Cambodia").await;
    assert_eq!(screen.each(".lane__role").len(), 0);
    screen.press("Show all roles and events").await;
    assert!(screen.each(".lane__role").len() >= 4);
    assert!(screen.each(".lane__events li").len() >= 7);
    screen.press("Hide all roles and events").await;
    assert_eq!(screen.each(".lane__role").len(), 0);
}

#[wasm_bindgen_test]
async fn the_filter_leaves_only_its_pillar_in_the_timeline() {
    let screen = Screen::page("#/missions?lang=en&tab=timeline&pillar=icops").await;
    assert_eq!(screen.each(".lane:not([hidden])").len(), 1);
    assert_eq!(screen.each(".lanes__group:not([hidden])").len(), 1);
}

#[wasm_bindgen_test]
async fn every_mark_of_the_map_is_named_and_leads_to_its_place_in_the_list() {
    let screen = Screen::page("#/missions?lang=en&tab=map").await;
    let marks = screen.attributes(".map__mark", "aria-label");
    let places = screen.each(".map__place");
    assert_eq!(marks.len(), places.len());
    assert!(marks.len() > 12, "{marks:?}");
    let juba = marks.iter().position(|it| it.contains("Juba")).expect("Juba");
    screen.press(&(juba + 1).to_string()).await;
    assert_eq!(screen.attributes(".map__mark[aria-current]", "aria-label"), [marks[juba].clone()]);
    assert!(screen.only(".map__place[aria-current]").contains("UNMISS"));
    let links = screen.attributes(".map__place a", "href");
    assert_eq!(links.len(), 30);
    assert!(links.iter().all(|it| it.starts_with("#/missions/")), "{links:?}");
    // What is filtered away is seen nowhere, and comes back.
    let screen = Screen::page("#/missions?lang=en&tab=map&pillar=icops").await;
    for what in [".map__marks > li", ".map__place", ".map__place li"] {
        assert_eq!(screen.each(&format!("{what}:not([hidden])")).len(), 1, "{what}");
    }
    screen.press("Show all").await;
    assert_eq!(screen.each(".map__place:not([hidden])").len(), places.len());
}

#[wasm_bindgen_test]
async fn the_figures_of_the_united_nations_stand_apart_and_no_filter_changes_them() {
    let all = Screen::page("#/missions?lang=en&tab=chart").await;
    let un = all.each(".chart__un .section__note").concat();
    assert!(un.contains("never added to the bars"), "{un}");
    assert_eq!(all.each(".chart__un .chart__bars").len(), 0);
    let lines = all.attributes(".chart__un .curve", "d");
    drop(all);
    let few = Screen::page("#/missions?lang=en&tab=chart&pillar=icops").await;
    assert_eq!(few.attributes(".chart__un .curve", "d"), lines);
}

#[wasm_bindgen_test]
async fn where_nothing_is_selected_the_picture_says_so() {
    for tab in ["timeline", "map", "chart"] {
        let address = format!("#/missions?lang=en&tab={tab}&words=nowhere-at-all");
        let screen = Screen::page(&address).await;
        assert!(screen.reads().contains("Nothing to draw"), "{tab}");
    }
}
