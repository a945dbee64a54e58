use super::all;
use crate::words::list;

#[test]
fn every_paper_is_whole_in_both_languages() {
    let papers = all().expect("the papers");
    let names: Vec<&str> = papers.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(
        names,
        [
            "guide.en.html",
            "lessons.en.html",
            "cards.en.html",
            "guide.ja.html",
            "lessons.ja.html",
            "cards.ja.html"
        ]
    );
    let lessons = list("crates/lessons/data", "lessons").expect("lessons");
    let steps: usize = lessons.iter().filter_map(|it| Some(it["steps"].as_array()?.len())).sum();
    for (name, text) in &papers {
        let count = |what: &str| text.matches(what).count();
        match name.split('.').next() {
            Some("guide") => assert_eq!(count("five-principles.html#/learn/"), lessons.len()),
            // Once to be answered, once with the answer.
            Some("lessons") => assert_eq!(count("<div class=step>"), 2 * steps),
            _ => assert_eq!(count("<article class=card>"), 4),
        }
    }
}

#[test]
fn what_a_card_comes_to_is_said_in_words() {
    let papers = all().expect("the papers");
    let cards = papers.iter().find(|it| it.0 == "cards.en.html").expect("cards");
    assert!(cards.1.contains("On this reading the Act says: Must suspend"));
}
