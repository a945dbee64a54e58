//! The Act as a text, beside its rules, and by date.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::{Screen, fragment, visit};

#[wasm_bindgen_test]
async fn the_act_is_searched_in_both_languages_and_the_address_keeps_the_words() {
    let screen = Screen::page("/law?lang=en").await;
    let all = screen.each(".provision:not([hidden])").len();
    assert!(all > 140, "{all}");
    screen.write("#law-words", "suspended").await;
    let english = screen.each(".provision:not([hidden])");
    assert!(!english.is_empty() && english.len() < all, "{english:?}");
    assert_eq!(screen.only(".law .count"), format!("{} of {all} provisions.", english.len()));
    assert!(fragment().contains("words=suspended"), "{}", fragment());

    screen.write("#law-words", "国会").await;
    let japanese = screen.each(".provision:not([hidden])");
    assert!(japanese.iter().any(|it| it.contains("Art. 6(7)")), "{japanese:?}");
    screen.write("#law-words", "xyzzy").await;
    assert!(screen.only(".law .count").contains("No provision has all these words"));
}

#[wasm_bindgen_test]
async fn an_older_act_has_its_own_articles() {
    let screen = Screen::page("/law?lang=en").await;
    screen.write("#law-edition", "1992-08-10").await;
    assert!(fragment().contains("edition=1992-08-10"), "{}", fragment());
    let cites = screen.each(".provision__cite");
    assert!(cites.iter().any(|it| it == "old Suppl. Art. 2"), "{cites:?}");
    assert!(!cites.iter().any(|it| it == "Art. 26(1)"), "{cites:?}");
}

#[wasm_bindgen_test]
async fn the_principles_are_quoted_in_both_languages_and_what_is_no_quotation_says_so() {
    let screen = Screen::page("/law?lang=ja").await;
    assert_eq!(screen.each(".quoted__one").len(), 5);
    assert_eq!(screen.each(".quote").len(), 20);
    assert_eq!(screen.attributes(".quote blockquote[lang=en]", "lang").len(), 10);
    let doubts = screen.each(".quote figcaption");
    assert!(doubts.iter().any(|it| it.contains("記憶")), "{doubts:?}");
}

#[wasm_bindgen_test]
async fn a_provision_stands_beside_its_rule_and_what_the_outcome_rests_on_says_so() {
    let screen = Screen::page("/?lang=en&case=C14").await;
    let outcome = screen.only(".outcome__word");
    visit("/law/8-1-vi?lang=en").await;
    assert!(screen.only("h1").contains("Art. 8(1)(vi)"), "{}", screen.only("h1"));
    assert!(!screen.each(".clause").is_empty());
    assert!(screen.each(".encoding").len() > 5);
    assert!(screen.only(".used-here").contains(&outcome), "{}", screen.only(".used-here"));
    assert!(!screen.each(".encoding__used").is_empty());

    visit("/law/19?lang=en").await;
    assert_eq!(screen.each(".used-here").len(), 0);
}

#[wasm_bindgen_test]
async fn the_focus_goes_from_a_clause_to_its_rule_and_back() {
    let screen = Screen::page("/law/6-13-i?lang=en").await;
    let marked = |of: &str| screen.each(&format!("{of}[data-lit]")).len();
    assert_eq!((marked(".clause"), marked(".encoding")), (0, 0));
    let ways = screen.each(".clause button");
    screen.press(&ways[0]).await;
    assert_eq!(marked(".clause"), 1);
    assert!(marked(".encoding") >= 1);
}

#[wasm_bindgen_test]
async fn a_clause_that_nothing_encodes_says_why() {
    let screen = Screen::page("/law/3-viii?lang=en").await;
    assert!(screen.only(".clause").contains("Not encoded: No rule here turns on the country"));
}

#[wasm_bindgen_test]
async fn a_citation_of_several_provisions_shows_each() {
    let screen = Screen::page("/law/25(1)–(6)?lang=en").await;
    assert_eq!(screen.only("h1"), "Art. 25(1)–(6)");
    assert_eq!(screen.each(".provision").len(), 6);
    visit("/law/6(13)(i)?lang=en").await;
    assert!(fragment().starts_with("#/law/6-13-i?"), "{}", fragment());
}

#[wasm_bindgen_test]
async fn the_explorer_asks_an_older_act_and_says_what_made_the_difference() {
    let screen = Screen::page("/?lang=en&view=full&case=C14").await;
    assert_eq!(screen.each(".outcome__edition").len(), 0);
    screen.write("#edition", "1992-08-10").await;
    assert_eq!(screen.only(".outcome__edition"), "The Act as it stood from 10 Aug 1992");
    assert!(fragment().contains("edition=1992-08-10"), "{}", fragment());
    assert_eq!(screen.each(".clocks__two .clock").len(), 2);
    assert!(
        screen.only(".outcome__cite").contains("old Art."),
        "{}",
        screen.only(".outcome__cite")
    );
    screen.write("#edition", "").await;
    assert_eq!(screen.each(".clocks__two").len(), 0);
    assert!(!fragment().contains("edition="), "{}", fragment());
}

#[wasm_bindgen_test]
async fn the_page_of_editions_names_the_first_day_on_which_the_outcome_differs() {
    let start = "question=start&pillar=icops&variant=a&actor=sdf-unit&assignments=medical";
    let screen = Screen::page(&format!("/?lang=en&{start}")).await;
    visit("/law/editions?lang=en").await;
    assert_eq!(screen.each(".stage").len(), 6);
    let says = screen.only(".section .clocks__why");
    assert!(says.contains("29 Mar 2016"), "{says}");
    assert_eq!(screen.each(".amendment").len(), 6);
}

#[wasm_bindgen_test]
async fn a_replay_asks_the_act_of_the_time_or_both() {
    let screen = Screen::page("/missions/untac-1992?lang=en").await;
    screen.choose("Which Act is asked", "as it stood").await;
    assert_eq!(screen.only(".outcome__edition"), "The Act as it stood from 10 Aug 1992");
    assert!(fragment().contains("act=then"), "{}", fragment());
    screen.choose("Which Act is asked", "both").await;
    assert_eq!(screen.each(".outcome__edition").len(), 0);
    assert_eq!(screen.each(".replay__both .clock").len(), 2);
    screen.choose("Which Act is asked", "today’s Act").await;
    assert_eq!(screen.each(".replay__both").len(), 0);
    assert!(!fragment().contains("act="), "{}", fragment());
}

#[wasm_bindgen_test]
async fn a_scene_is_walked_to_the_grounds_under_each_edition() {
    let screen = Screen::page("/law/weapons?lang=en&question=weapons&actor=sdf").await;
    let grounds = |screen: &Screen| screen.each(".stage");
    assert_eq!(grounds(&screen).len(), 6);
    screen.choose("The camp is attacked", "yes").await;
    screen.choose("The camp is fenced and shared", "yes").await;
    screen.choose("Together with the foreign troops", "yes").await;
    screen.choose("No other way, and no more than needed", "yes").await;
    let all = grounds(&screen);
    assert!(all[5].contains("Joint defence of a shared camp"), "{}", all[5]);
    assert!(!all[4].contains("Joint defence of a shared camp"), "{}", all[4]);
    assert!(fragment().contains("camp-attacked"), "{}", fragment());
}

#[wasm_bindgen_test]
async fn every_controversy_has_two_sides_and_says_how_sure_each_is() {
    let screen = Screen::page("/law/controversies/a8?lang=en").await;
    let all = screen.each(".controversy").len();
    assert_eq!(all, 19);
    assert_eq!(screen.each(".side").len(), all * 2);
    assert_eq!(screen.each(".side .label").len(), all * 2);
    assert!(fragment().contains("controversies/a8"), "{}", fragment());
}

#[wasm_bindgen_test]
async fn who_acts_next_is_marked_in_the_picture_and_in_words() {
    let screen = Screen::page("/law/institutions?lang=en").await;
    assert_eq!(screen.each(".pillars > li").len(), 4);
    let acts = screen.each(".who__acts");
    assert!(!acts.is_empty());
    assert!(!screen.attributes("svg.institutions [data-acts]", "data-acts").is_empty());
}
