//! The questions of a set on paper, and their answers on a page of their own.

use std::sync::Arc;

use class::{Paper, Question, QuizSet};
use leptos::prelude::*;

use crate::language::{Spoken, use_language};
use crate::learn::asked::{Situation, asks, called, says};
use crate::learn::explained::Explained;
use crate::ui::text;

/// The words by which the set is made again.
fn seed(set: QuizSet, spoken: Spoken) -> String {
    let words = set.words(spoken.get().tag()).join(" ");
    (spoken.messages().class.worksheet.seed)(&words)
}

/// The pupil's pages.
#[component]
pub fn Questions(
    /// The questions.
    paper: Arc<Paper>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().class.worksheet;
    let set = paper.set;
    let level = move || (spoken.messages().class.level)(set.level);
    let question = |(place, question): (usize, &Question)| {
        let (own, choices) = (question.clone(), question.clone());
        let shown = Signal::stored(Some(question.clone()));
        let choice = move |place: usize| {
            let choice = choices.choices[place].clone();
            view! {
                <li><span class="box" aria-hidden="true"></span>" "{called(place)}". "
                    <span>{text(move || says(&choice, spoken))}</span></li>
            }
        };
        let places = 0..question.choices.len();
        view! {
            <li class="on-paper">
                <h3>{text(move || format!("{}. {}", place + 1, asks(&own, spoken)))}</h3>
                <Situation question=shown spoken=spoken />
                <ol class="on-paper__choices">{places.map(choice).collect_view()}</ol>
            </li>
        }
    };

    view! {
        <section class="section paper" aria-labelledby="paper">
            <div class="paper__head">
                <h2 id="paper">{text(move || words().title)}</h2>
                <p class="paper__name">{text(move || words().name)}<span class="blank"></span></p>
                <p class="section__note">{text(level)}" · "{text(move || seed(set, spoken))}</p>
            </div>
            <ol class="paper__questions">{paper.questions.iter().enumerate().map(question).collect_view()}</ol>
        </section>
    }
}

/// The answers.
#[component]
pub fn Key(
    /// The questions.
    paper: Arc<Paper>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().class.worksheet;
    let set = paper.set;
    let answer = |(place, question): (usize, &Question)| {
        view! { <li><span class="key-page__number">{place + 1}"."</span><Explained question=question.clone() answer=None spoken=spoken /></li> }
    };

    view! {
        <section class="section key-page" aria-labelledby="key">
            <h2 id="key">{text(move || words().key)}</h2>
            <p class="section__note">{text(move || seed(set, spoken))}</p>
            <ol class="key-page__answers">{paper.questions.iter().enumerate().map(answer).collect_view()}</ol>
        </section>
    }
}
