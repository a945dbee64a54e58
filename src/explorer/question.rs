//! What is asked, and where to begin.

use leptos::prelude::*;

use crate::beginning::{Beginning, beginnings};
use crate::language::use_language;
use crate::link;
use crate::session::{View, book, use_session};
use crate::ui::{Answer, Answers, text};

/// Headline, cases to begin from, how much to set, which question.
#[component]
pub fn QuestionHead() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().explorer;
    let asked = move || {
        let question = session.assessment.with(|it| it.question);
        spoken.say(&book().pack().questions[question].asks)
    };
    let full = move || session.shown_view() == View::Full;

    view! {
        <header class="question">
            <h1>{asked}</h1>
            <p class="standfirst">{text(move || words().standfirst)}</p>
            <Cases />
            <fieldset class="mode">
                <legend class="said">{text(move || words().mode)}</legend>
                <Answers
                    name="mode"
                    answers=Signal::derive(move || {
                        vec![
                            Answer { value: "short", label: words().short },
                            Answer { value: "full", label: words().full },
                        ]
                    })
                    chosen=Signal::derive(move || if full() { "full" } else { "short" })
                    on_choose=move |it| session.show(if it == "full" { View::Full } else { View::Short })
                />
            </fieldset>
            <Show when=full>
                <Questions />
            </Show>
        </header>
    }
}

/// The openings of the pack, as links.
#[component]
fn Cases() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let openings = book().pack().openings.len();
    let case = move |it: Beginning| {
        let id = StoredValue::new(it.id);
        let href = move || link::case(&id.read_value(), session.view.get(), spoken.get()).href();
        let current = move || {
            session.beginning.with(|it| it.as_ref() == Some(&id.read_value())).then_some("true")
        };
        view! { <a href=href aria-current=current>{text(move || spoken.say(&it.label))}</a> }
    };

    view! {
        <p class="cases">
            <span class="label">{text(move || spoken.messages().explorer.start_from)}</span>
            {beginnings().take(openings).map(case).collect_view()}
        </p>
    }
}

/// The four questions of the full view.
#[component]
fn Questions() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let questions = &book().pack().questions;
    let question = move |(place, it): (usize, &'static rules::Question)| {
        let current =
            move || (session.assessment.with(|it| it.question) == place).then_some("true");
        view! {
            <button type="button" aria-current=current on:click=move |_| session.ask(&it.id)>
                {text(move || spoken.say(&it.label))}
            </button>
        }
    };

    view! {
        <nav class="questions" aria-label=text(move || spoken.messages().explorer.questions)>
            {questions.iter().enumerate().map(question).collect_view()}
        </nav>
    }
}
