//! The quiz: for a class, with a code at the end, or to practise.

mod door;
mod handed_in;
mod sheet;

use std::sync::Arc;

use leptos::prelude::*;

use super::Back;
use super::classroom::{Sitting, use_classroom};
use crate::language::use_language;
use crate::ui::text;

/// The quiz, or the way into one.
#[component]
pub fn QuizPage() -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class.quiz;
    let paper = room.own_paper();
    let practice = move || room.sitting.with(|it| it.is_some_and(|it: Sitting| it.practice));
    let note = move || match room.sitting.get() {
        None => words().standfirst.to_owned(),
        Some(it) if it.practice => {
            (words().of_practice)((spoken.messages().class.level)(it.set.level))
        }
        Some(it) => {
            let seed = it.set.words(spoken.get().tag()).join(" ");
            format!("{}: {seed}. {}", spoken.messages().class.make.words, words().of_class)
        }
    };
    let shown = move || {
        let Some(paper) = paper.get() else { return view! { <door::Door /> }.into_any() };
        let paper: Arc<class::Paper> = paper;
        // Only practice explains while it goes on: there, `finished` is about one question.
        if room.finished.get() && !practice() {
            view! { <handed_in::HandedIn paper=paper /> }.into_any()
        } else {
            view! { <sheet::Sheet paper=paper practice=practice() /> }.into_any()
        }
    };

    view! {
        <main id="main" tabindex="-1" class="sheet learn">
            <header class="question">
                <Back />
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(note)}</p>
            </header>
            {shown}
        </main>
    }
}
