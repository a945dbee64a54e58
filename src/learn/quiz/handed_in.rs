//! The end of a class's quiz: the code to hand in, and every answer explained.

use std::sync::Arc;

use class::{Paper, write_code};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;
use crate::language::use_language;
use crate::learn::asked::{Situation, asks};
use crate::learn::classroom::use_classroom;
use crate::learn::explained::Explained;
use crate::qr;
use crate::ui::{Qr, text};

/// Takes the focus when the quiz is finished.
pub const HEADING: &str = "handed-in";

#[component]
pub fn HandedIn(
    /// The questions that were answered.
    paper: Arc<Paper>,
) -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class.quiz;
    let answers = room.answers.get_untracked();
    let code = write_code(&paper, &answers);
    let squares = qr::squares(&code).unwrap_or_default();
    let right = paper.key().iter().zip(&answers).filter(|(key, it)| Some(**key) == **it).count();
    let count = paper.questions.len();
    let copied = RwSignal::new(None);
    let clip = StoredValue::new(code.clone());
    let copy = move |_| {
        spawn_local(async move {
            copied.set(Some(browser::copy(&clip.get_value()).await));
        })
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => spoken.messages().explorer.copied,
        Some(false) => spoken.messages().explorer.not_copied,
    };
    let review = paper.questions.iter().cloned().zip(answers).enumerate().map(
        |(place, (question, answer))| {
            let (own, of) = (question.clone(), question.clone());
            view! {
                <li class="reviewed">
                    <h3>{text(move || format!("{}. {}", place + 1, asks(&own, spoken)))}</h3>
                    <Situation question=Signal::stored(Some(of)) spoken=spoken />
                    <Explained question=question answer=answer spoken=spoken />
                </li>
            }
        },
    );

    view! {
        <section class="section handed-in" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{text(move || words().done)}</h2>
            <p class="handed-in__score">{text(move || (words().score)(right, count))}</p>
            <h3>{text(move || words().code)}</h3>
            <p class="code" lang="zxx" translate="no">{code}</p>
            <p class="section__note">{text(move || words().code_note)}</p>
            <Qr squares=Signal::stored(squares) label=text(move || words().code_qr) />
            <p class="actions">
                <button type="button" on:click=copy>{text(move || words().copy)}</button>
                <button type="button" on:click=move |_| room.sit(None)>{text(move || words().leave)}</button>
            </p>
            <output aria-live="polite">{text(said)}</output>
        </section>
        <section class="section" aria-labelledby="review">
            <h2 id="review">{text(move || words().review)}</h2>
            <ol class="review">{review.collect_view()}</ol>
        </section>
    }
}
