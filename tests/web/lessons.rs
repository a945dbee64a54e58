//! Lessons: a prediction, what the engine says, a variation, and how far one has come.

use five_principles::language::Language;
use five_principles::learn::{Learn, LearnPage, Part};
use gloo::storage::{LocalStorage, Storage};
use leptos::prelude::*;
use lessons::{Lesson, Step, course};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::{Screen, visit};

/// The lessons at a part, for a visitor of whom nothing is remembered.
async fn lessons(part: Part) -> Screen {
    LocalStorage::clear();
    Screen::of(move || {
        Learn::provide().lessons.part.set(part);
        view! { <LearnPage /> }
    })
    .await
}

fn lesson(id: &str) -> (usize, &'static Lesson) {
    let place = course().lessons.iter().position(|it| it.id == id).expect("a lesson");
    (place, &course().lessons[place])
}

async fn step(lesson_id: &str, step_id: &str) -> (Screen, &'static Step) {
    let (place, lesson) = lesson(lesson_id);
    let at = lesson.steps.iter().position(|it| it.id == step_id).expect("a step");
    (lessons(Part::Lesson(place, at)).await, &lesson.steps[at])
}

/// Predicts the answer that holds, or the first other one.
async fn predict(screen: &Screen, step: &Step, right: bool) {
    let answer = step.answers.iter().find(|it| (it.id == step.key) == right).expect("an answer");
    screen.take(answer.says.say("en")).await;
    screen.press("See what the Act says").await;
}

#[wasm_bindgen_test]
async fn nothing_is_told_before_something_is_predicted() {
    let (screen, step) = step("why", "plan").await;
    assert_eq!(screen.each(".outcome").len(), 0);
    screen.press("See what the Act says").await;
    assert_eq!(screen.each(".outcome").len(), 0);
    assert_eq!(screen.only(".prediction__hint"), "Choose an answer first: a guess will do.");
    predict(&screen, step, true).await;
    assert_eq!(screen.only("#reveal"), "Your prediction holds");
    assert!(screen.outcome().contains("May take part"), "{}", screen.outcome());
}

#[wasm_bindgen_test]
async fn a_wrong_prediction_is_told_what_holds_and_where_it_went_astray() {
    let (screen, step) = step("cambodia", "may-1993").await;
    predict(&screen, step, false).await;
    assert_eq!(screen.only("#reveal"), "It is otherwise");
    assert_eq!(screen.only(".reveal__key"), step.right().expect("a key").says.say("en"));
    assert!(screen.reads().contains("Danger is not one of the five principles."));
    assert!(screen.outcome().contains("May go on, or pause"), "{}", screen.outcome());
}

#[wasm_bindgen_test]
async fn a_variation_is_made_by_hand_and_told_once_it_is() {
    let (screen, step) = step("cambodia", "may-1993").await;
    predict(&screen, step, true).await;
    assert_eq!(screen.only(".variation__after"), "");
    screen.choose("Ceasefire agreement", "no").await;
    let after = screen.only(".variation__after");
    assert!(after.starts_with("The same attack"), "{after}");
    assert_eq!(screen.only(".variation__outcome"), "Now: Must suspend.");
    assert!(screen.outcome().contains("Must suspend"), "{}", screen.outcome());
    screen.press("Back to the scene").await;
    assert_eq!(screen.only(".variation__after"), "");
    assert!(screen.outcome().contains("May go on, or pause"), "{}", screen.outcome());
}

/// What a class would do from the first lesson to the last.
#[wasm_bindgen_test]
async fn every_step_reveals_what_the_build_confirmed_and_every_variation_can_be_made() {
    for (place, lesson) in course().lessons.iter().enumerate() {
        for (at, step) in lesson.steps.iter().enumerate() {
            let screen = lessons(Part::Lesson(place, at)).await;
            predict(&screen, step, true).await;
            assert_eq!(
                screen.only("#reveal"),
                "Your prediction holds",
                "{}, {}",
                lesson.id,
                step.id
            );
            screen.press("Make the change for me").await;
            let after = screen.only(".variation__after");
            assert_eq!(after, step.variation.after.say("en"), "{}", step.id);
        }
    }
}

#[wasm_bindgen_test]
async fn another_edition_question_or_choice_is_chosen_beside_the_facts() {
    let (screen, haiti) = step("no-ceasefire", "haiti").await;
    predict(&screen, haiti, true).await;
    assert_eq!(screen.chosen("Which edition of the Act"), "the Act as of 5 Feb 2010");
    screen.choose("Which edition of the Act", "the Act of today").await;
    assert!(screen.outcome().contains("Outside the Act"), "{}", screen.outcome());

    let (screen, five) = step("why", "five").await;
    predict(&screen, five, true).await;
    screen.choose("What is asked", "May it go on?").await;
    screen.choose("Ceasefire agreement", "no").await;
    assert_eq!(screen.only(".variation__outcome"), "Now: Must suspend.");
}

#[wasm_bindgen_test]
async fn the_scene_opens_in_the_explorer_as_it_stands() {
    let (screen, step) = step("unknown", "not-known").await;
    predict(&screen, step, true).await;
    let href = || screen.attributes(".reveal .because a", "href")[0].clone();
    assert!(href().contains("unknown=host-consents-to-operation"), "{}", href());
    screen.press("Make the change for me").await;
    assert!(href().contains("yes=host-consents-to-operation"), "{}", href());
}

#[wasm_bindgen_test]
async fn progress_is_kept_counted_and_forgotten_when_asked() {
    let screen = Screen::page("#/learn/why?lang=en").await;
    let steps = &course().lesson("why").expect("a lesson").steps;
    predict(&screen, &steps[0], false).await;
    visit("#/learn/why?lang=en&step=five").await;
    predict(&screen, &steps[1], true).await;
    drop(screen);
    // Another visit: what was remembered is still there.
    let screen = Screen::of(|| {
        Learn::provide();
        view! { <LearnPage /> }
    })
    .await;
    assert!(
        screen.reads().contains("2 of 4 steps played, 1 predicted rightly"),
        "{}",
        screen.reads()
    );
    screen.press("Forget my progress").await;
    assert!(!screen.reads().contains("steps played"), "{}", screen.reads());
    assert_eq!(screen.only("[role=status]"), "The progress is forgotten.");
    assert_eq!(LocalStorage::get::<String>("five-principles.lessons").ok().as_deref(), Some(""));
}

#[wasm_bindgen_test]
async fn the_language_changes_and_what_was_played_stays() {
    let (screen, step) = step("weapons", "call").await;
    predict(&screen, step, true).await;
    screen.press("Make the change for me").await;
    screen.speak(Language::Japanese).await;
    assert_eq!(screen.only("#reveal"), "予想どおりです");
    assert_eq!(screen.only(".variation__after"), step.variation.after.say("ja"));
}

#[wasm_bindgen_test]
async fn the_guide_has_every_lesson_misconception_question_and_card() {
    let screen = lessons(Part::Teachers).await;
    assert_eq!(screen.each(".plan__lesson").len(), course().lessons.len());
    assert_eq!(screen.each(".believed dt").len(), course().misconceptions.len());
    assert_eq!(screen.each(".discussion").len(), course().discussions.len());
    let outcomes = screen.each(".card__outcome");
    assert_eq!(outcomes[0], "On this reading the Act says: May go on, or pause.");
    assert_eq!(outcomes[3], "On this reading the Act says: Must suspend.");
    assert_eq!(screen.each(".curriculum").len(), course().curricula.len());
}

#[wasm_bindgen_test]
async fn a_lesson_that_there_is_not_is_told_and_the_overview_shown() {
    let screen = Screen::page("#/learn/peace?lang=en").await;
    assert!(screen.only(".notice").contains("learn/peace"));
    assert_eq!(screen.each(".lessons__one").len(), course().lessons.len());
}
