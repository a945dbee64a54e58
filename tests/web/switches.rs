//! The five switches of the short view, and what comes of them.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::Screen;

/// The facts that the switch for consent stands for in the first opening.
const CONSENTS: [&str; 4] = [
    "host-consents-to-operation",
    "parties-consent-to-operation",
    "host-consents-to-assignment",
    "parties-consent-to-assignment",
];

#[wasm_bindgen_test]
async fn a_switch_changes_the_outcome_and_its_articles() {
    let screen = Screen::explorer().await;
    assert!(screen.outcome().starts_with("May take part "), "{}", screen.outcome());
    assert_eq!(screen.only(".outcome__cite"), "Art. 6(1)");

    screen.choose("Ceasefire", "no").await;
    assert!(screen.outcome().starts_with("Outside the Act "), "{}", screen.outcome());
    assert_eq!(screen.only(".outcome__cite"), "Art. 3(i)(a)");
    assert_eq!(screen.attributes(".outcome", "data-finding"), ["not-met"]);

    screen.choose("Ceasefire", "yes").await;
    assert!(screen.outcome().starts_with("May take part "), "{}", screen.outcome());
    assert_eq!(screen.attributes(".outcome", "data-finding"), ["met"]);
}

#[wasm_bindgen_test]
async fn five_switches_stand_there_each_with_one_answer() {
    let screen = Screen::explorer().await;
    let headings = ["Ceasefire", "Consent", "Impartiality", "Stage", "Weapons use"];
    let chosen = headings.map(|it| screen.chosen(it));
    assert_eq!(chosen, ["yes", "yes", "yes", "before", "yes"]);
}

#[wasm_bindgen_test]
async fn the_switch_for_consent_sets_the_four_facts() {
    let screen = Screen::explorer().await;
    for (answer, recorded) in [("no", Some(false)), ("not known", None), ("yes", Some(true))] {
        screen.choose("Consent", answer).await;
        let facts = CONSENTS.map(|it| screen.situation().facts.get(it).copied());
        assert_eq!(facts, [Some(recorded); 4], "{answer}");
        assert_eq!(screen.chosen("Consent"), answer);
    }
    assert!(screen.only(".stands-for summary").contains("four facts"));
}

#[wasm_bindgen_test]
async fn the_switch_for_consent_is_as_unknown_as_the_least_known_of_its_facts() {
    let screen = Screen::explorer_of("C49").await;
    assert_eq!(screen.chosen("Consent"), "not known");
    let findings = screen.attributes(".stands-for .mark", "data-finding");
    assert!(
        findings.contains(&"met".into()) && findings.contains(&"unknown".into()),
        "{findings:?}"
    );
}

#[wasm_bindgen_test]
async fn not_known_is_not_decided_yet_and_says_what_to_ask_next() {
    let screen = Screen::explorer().await;
    assert_eq!(screen.each(".ask").len(), 0, "nothing is open");

    screen.choose("Ceasefire", "not known").await;
    assert!(screen.outcome().starts_with("Not decided yet "), "{}", screen.outcome());
    assert_eq!(screen.attributes(".outcome", "data-finding"), ["unknown"]);
    let next = screen.only(".ask");
    assert!(next.starts_with("Ask next") && next.contains("agreed to stop fighting"), "{next}");
    let open = screen.only(".change");
    assert!(open.contains("If yes: May take part"), "{open}");
    assert!(open.contains("If no: Outside the Act"), "{open}");
}

#[wasm_bindgen_test]
async fn before_dispatch_the_way_ends_where_a_condition_fails() {
    let screen = Screen::explorer().await;
    screen.choose("Impartiality", "no").await;
    assert_eq!(screen.each("[data-reach=leaving]:not([d=''])").len(), 0, "no way out is taken");
    assert!(screen.reads().contains("way out: not yet"));
}

#[wasm_bindgen_test]
async fn while_deployed_a_lost_ceasefire_suspends_the_work_and_turns_the_way_out() {
    let screen = Screen::explorer().await;
    screen.choose("Stage", "deployed").await;
    assert!(screen.outcome().starts_with("May go on "), "{}", screen.outcome());
    assert!(screen.reads().contains("way out: ready"));

    screen.choose("Ceasefire", "no").await;
    assert!(screen.outcome().starts_with("Must suspend "), "{}", screen.outcome());
    assert!(screen.outcome().ends_with("Art. 8(1)(vi), Art. 6(13)(i)"), "{}", screen.outcome());
    assert!(screen.reads().contains("way out: taken"));
    let turns = screen.attributes("[data-reach=leaving]", "d");
    assert!(turns.iter().any(|it| it.contains('C')), "the way turns down: {turns:?}");
    assert_eq!(screen.attributes(".gate[data-kind=exit] use", "href"), ["#mark-leaving"; 2]);
}

#[wasm_bindgen_test]
async fn while_deployed_doubt_alone_stops_nothing() {
    let screen = Screen::explorer().await;
    screen.choose("Stage", "deployed").await;
    screen.choose("Consent", "not known").await;
    assert!(screen.outcome().starts_with("May go on, on watch "), "{}", screen.outcome());
    let doubt = screen.attributes(".gate[data-finding=unknown] .rail", "data-reach");
    assert!(doubt.contains(&"doubt".into()), "the way goes on hollow: {doubt:?}");
}

#[wasm_bindgen_test]
async fn a_principle_that_is_not_asked_for_has_no_switch_and_says_why() {
    let screen = Screen::explorer_of("C12").await;
    let headings = screen.headings();
    assert!(!headings.contains(&"Ceasefire".into()), "{headings:?}");
    let why = screen.each(".fact-choice__none");
    assert!(why.iter().any(|it| it.contains("no ceasefire to ask for")), "{why:?}");
}

#[wasm_bindgen_test]
async fn nothing_moves_before_the_first_change() {
    let screen = Screen::explorer().await;
    assert_eq!(screen.each("main[data-live]").len(), 0);
    screen.choose("Weapons use", "no").await;
    assert_eq!(screen.each("main[data-live]").len(), 1);
}
