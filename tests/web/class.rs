//! The quiz, and a class that answers it.

use class::{Length, Level, Paper, QuizSet, Sharing, write_code};
use five_principles::learn::{Learn, LearnPage};
use five_principles::page::Address;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{
    Event, EventInit, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent, KeyboardEventInit,
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::screen::{Screen, settled};

fn set() -> QuizSet {
    QuizSet::new(Level::Second, Length::Five, Sharing::Same, 77)
}

async fn click(screen: &Screen, selector: &str) {
    screen.element(selector).click();
    settled().await;
}

async fn fill(screen: &Screen, selector: &str, text: &str) {
    let element = screen.element(selector);
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.set_value(text),
        None => element.unchecked_ref::<HtmlTextAreaElement>().set_value(text),
    }
    let wide = EventInit::new();
    wide.set_bubbles(true);
    let typed = Event::new_with_event_init_dict("input", &wide).expect("an event");
    element.dispatch_event(&typed).expect("heard");
    settled().await;
}

async fn key(screen: &Screen, selector: &str, key: &str) {
    let pressed = KeyboardEventInit::new();
    pressed.set_bubbles(true);
    pressed.set_key(key);
    let pressed = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &pressed);
    screen.element(selector).dispatch_event(&pressed.expect("an event")).expect("heard");
    settled().await;
}

async fn at(fragment: String) -> Screen {
    let address = Address::from_fragment(&fragment).expect("ours");
    Screen::of(move || {
        let learn = expect_context::<Learn>();
        assert_eq!(learn.follow(&address), vec![]);
        view! { <LearnPage /> }
    })
    .await
}

#[wasm_bindgen_test]
async fn an_answer_in_practice_is_explained_with_an_article_and_what_it_betrays() {
    let set = QuizSet::new(Level::First, Length::Ten, Sharing::Each, 5);
    let paper = Paper::of(set, 3);
    let question = &paper.questions[0];
    let wrong = (question.key + 1) % question.choices.len();
    let screen = at(format!("/learn/quiz?practice={}&paper=3", set.letters())).await;
    click(&screen, &format!("input[value='{}']", ['A', 'B', 'C', 'D'][wrong])).await;
    screen.press("Check").await;
    let says = screen.only(".explained");
    let key = ['A', 'B', 'C', 'D'][question.key];
    assert!(says.contains(&format!("Not so: the answer is {key}.")), "{says}");
    assert!(says.contains("Art. ") && says.contains("A common belief:"), "{says}");
    screen.press("Next").await;
    assert!(screen.only("#asked").starts_with("Question 2 of 10"));
    assert_eq!(screen.each(".explained"), Vec::<String>::new());
}

#[wasm_bindgen_test]
async fn a_class_hands_in_the_code_of_its_answers() {
    let set = set();
    let screen = at(format!("/learn/quiz?set={}&paper=0&answers=12031&at=5", set.letters())).await;
    assert!(screen.only(".onward").contains("Not answered yet: 3."));
    screen.press("Finish, and show my code").await;
    let answers = [Some(0), Some(1), None, Some(2), Some(0)];
    assert_eq!(screen.only(".code"), write_code(&Paper::of(set, 0), &answers));
    assert_eq!(screen.each(".review > li").len(), 5);
}

#[wasm_bindgen_test]
async fn codes_are_tallied_and_a_slip_is_named() {
    let set = set();
    let paper = Paper::of(set, 0);
    let right: Vec<Option<usize>> = paper.key().into_iter().map(Some).collect();
    let code = write_code(&paper, &right);
    let screen = at(format!("/learn/class?set={}", set.letters())).await;
    fill(&screen, "#codes", &format!("{code}\n{code}\nABC\n")).await;
    assert_eq!(screen.only(".counted"), "2 codes counted. 1 came again. 1 cannot be read.");
    let remarks = screen.each(".remarked > li");
    assert!(remarks[0].ends_with("the same code as in line 1."), "{remarks:?}");
    assert!(remarks[1].contains("it has 3 letters"), "{remarks:?}");
    assert_eq!(screen.each(".result-list > li").len(), 5);
    assert!(screen.only(".result-list > li:first-child").contains("Nobody was wrong here."));
}

#[wasm_bindgen_test]
async fn a_mistyped_word_is_named_and_the_right_four_open_the_set() {
    let set = set();
    let [a, b, c, d] = set.words("en");
    let screen = at("/learn/quiz".to_owned()).await;
    fill(&screen, "#seed", &format!("{a} {b} {c}x {d}")).await;
    screen.press("Open the set").await;
    let says = screen.only("#seed-flaw");
    assert!(says.starts_with("Word 3,") && says.contains(c), "{says}");
    fill(&screen, "#seed", &set.words("ja").join("　")).await;
    screen.press("Open the set").await;
    assert!(screen.only("#asked").starts_with("Question 1 of 5"));
}

#[wasm_bindgen_test]
async fn on_the_wall_keys_count_only_in_the_frame() {
    let set = set();
    let screen = at(format!("/learn/projector?set={}", set.letters())).await;
    key(&screen, "#stage", "ArrowRight").await;
    assert!(screen.only("#stage h2").starts_with("Question 2 of 5"));
    key(&screen, "#stage h2", "ArrowRight").await;
    assert!(
        screen.only("#stage h2").starts_with("Question 2 of 5"),
        "a key in the frame's parts is not its"
    );
    assert_eq!(screen.each(".explained"), Vec::<String>::new());
    key(&screen, "#stage", "r").await;
    assert!(screen.only(".explained").contains("The answer is"));
    key(&screen, "#stage", "PageUp").await;
    assert!(screen.only("#stage h2").starts_with("Question 1 of 5"));
    assert_eq!(screen.each(".explained"), Vec::<String>::new(), "the next question begins hidden");
}
