//! How each of the five principles stands, a line each.

use leptos::prelude::*;

use crate::answer::gate_shape;
use crate::language::use_language;
use crate::session::{book, use_session};
use crate::ui::{Mark, part, text};

/// The five principles with their states.
#[component]
pub fn States() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let states = move || {
        session.explained.with(|it| {
            let all = book().pack().principles.iter().zip(&it.principles);
            let line = |(principle, state): (&rules::Principle, &rules::PrincipleState)| {
                let shape = gate_shape(principle.kind, state.said);
                let said = (spoken.messages().said)(state.said).to_owned();
                let word = state.word(principle).map_or(said, |it| spoken.say(it));
                view! {
                    <li>
                        <Mark shape=shape />
                        <span>{format!("{} {}", principle.number, spoken.say(&principle.title))}</span>
                        <span class="brief__state">{word}</span>
                    </li>
                }
            };
            all.map(line).collect_view()
        })
    };

    view! {
        <section class="brief__part" aria-labelledby="brief-principles">
            <h2 id="brief-principles">{text(move || spoken.messages().brief.principles)}</h2>
            <ul class="brief__states">{part(states)}</ul>
        </section>
    }
}
