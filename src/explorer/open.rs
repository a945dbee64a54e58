//! What is still open, and which question to ask next.

use leptos::prelude::*;
use rules::OpenFact;

use super::standing::use_standing;
use crate::language::{Spoken, use_language};
use crate::session::{book, use_session};
use crate::ui::{Mark, part, text};

/// Unknown facts that could change the answer, the most useful first; nothing where none could.
#[component]
pub fn OpenFacts() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let standing = use_standing();
    let open = Memo::new(move |_| {
        let mut open = session.explained.with(|it| it.open.clone());
        // What settles most comes first; what the count says nothing of stays as it was, behind.
        let questions = standing.get().map(|it| it.sweep.questions()).unwrap_or_default();
        let mut ordered = vec![];
        for asking in questions {
            let place = open.iter().position(|it| it.fact == asking.fact);
            ordered.extend(place.map(|it| open.remove(it)));
        }
        ordered.extend(open);
        ordered
    });
    let words = move || &spoken.messages().grounds;
    let first = move || {
        let fact = &book().pack().facts[open.with(|it| it.first().map(|it| it.fact))?];
        Some(view! {
            <div class="ask">
                <p class="label">{words().ask_next}</p>
                <strong>{spoken.say(&fact.asks)}</strong>
                <span class="cite">{spoken.cite(&fact.cite)}</span>
            </div>
        })
    };

    view! {
        <Show when=move || open.with(|it| !it.is_empty())>
            <section class="section changes" aria-labelledby="open">
                <h2 id="open">{text(move || words().open)}</h2>
                {first}
                <p class="section__note">{text(move || words().open_note)}</p>
                <ul class="change">
                    {part(move || open.get().into_iter().map(|it| one(it, spoken)).collect_view())}
                </ul>
            </section>
        </Show>
    }
}

/// A fact, and what either answer alone would make of the outcome.
fn one(open: OpenFact, spoken: Spoken) -> impl IntoView + use<> {
    let pack = book().pack();
    let fact = &pack.facts[open.fact];
    let answer = |outcome: usize, say: fn(&str) -> String| {
        let outcome = &pack.outcomes[outcome];
        let finding = outcome.finding.id();
        view! {
            <p class="change__to">
                <span class="finding" data-finding=finding>
                    <Mark shape=finding />
                    {say(&spoken.say(&outcome.label))}
                </span>
            </p>
        }
    };
    let words = &spoken.messages().grounds;
    view! {
        <li>
            <p>{spoken.say(&fact.label)}</p>
            <span class="cite">{spoken.cite(&fact.cite)}</span>
            {answer(open.if_true, words.if_yes)}
            {answer(open.if_false, words.if_no)}
        </li>
    }
}
