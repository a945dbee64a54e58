//! After the prediction: what the engine says, with its own reasons, and a variation to try.

use leptos::prelude::*;
use rules::Said;

use super::prediction::REVEAL;
use super::stage::Stage;
use super::step::Paragraphs;
use super::variation::VariationView;
use crate::answer::{Gates, OutcomePanel, Principles, Reasons, Trace};
use crate::language::use_language;
use crate::learn::links;
use crate::session::book;
use crate::ui::{Mark, part, text};

/// Whether the prediction holds, the engine's answer, what to learn from it.
#[component]
pub fn Reveal(
    /// The step.
    stage: Stage,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn;
    let right = untrack(|| stage.right());
    let heading = move || if right { words().holds } else { words().otherwise };
    let key = move || stage.step.right().map(|it| spoken.say(&it.says));
    let hint = untrack(|| stage.predicted()).and_then(|it| it.hint.as_ref());
    let hint = hint.map(|it| view! { <p>{text(move || spoken.say(it))}</p> });
    let open = move || stage.situation.with(|it| links::explorer(it, spoken.get()));

    view! {
        <section class="section reveal" aria-labelledby=REVEAL>
            <h2 id=REVEAL tabindex="-1">{text(heading)}</h2>
            <p class="reveal__key">{key}</p>
            {(!right).then_some(hint)}
            <div class="reveal__desk">
                <Way stage=stage />
                <OutcomePanel answer=stage.answer />
            </div>
            <div class="reveal__beside">
                <div class="because">
                    <h3>{text(move || spoken.messages().explorer.because)}</h3>
                    <Reasons answer=stage.answer />
                    <p class="actions"><a href=text(open)>{text(move || words().open)}</a></p>
                </div>
                <div class="lesson__text"><Paragraphs texts=&stage.step.reveal /></div>
            </div>
            <VariationView stage=stage />
            <Grounds stage=stage />
        </section>
    }
}

/// The gates of a dispatch; of the use of weapons, its bases; of goods, nothing.
#[component]
fn Way(
    /// The step.
    stage: Stage,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn;
    let question = Memo::new(move |_| stage.answer.with(|it| it.question));
    let bases = move || {
        let question = &book().pack().questions[question.get()];
        let one = |it: &rules::BaseState| {
            let base = &question.bases[it.base];
            let said = Said::from(it.finding);
            view! {
                <li>
                    <Mark shape=said.id() />
                    <span>
                        <span class="said">{(spoken.messages().said)(said)}": "</span>
                        {spoken.say(&base.label)}
                    </span>
                    <span class="cite">{spoken.cite(&base.cite)}</span>
                </li>
            }
        };
        stage.answer.with(|it| it.bases.iter().map(one).collect_view())
    };

    move || {
        let question = &book().pack().questions[question.get()];
        if crate::session::STAGES.contains(&question.id.as_str()) {
            return view! { <Gates answer=stage.answer /> }.into_any();
        }
        let some = !question.bases.is_empty();
        view! {
            <Show when=move || some>
                <div class="bases">
                    <h3>{text(move || words().bases)}</h3>
                    <ul>{part(bases)}</ul>
                </div>
            </Show>
        }
        .into_any()
    }
}

/// The principles and the rules in full, to be opened; they are made when they first are.
#[component]
fn Grounds(
    /// The step.
    stage: Stage,
) -> impl IntoView {
    let spoken = use_language();
    let principles = RwSignal::new(false);
    let why = RwSignal::new(false);

    view! {
        <details class="lesson__more" on:toggle=move |_| principles.set(true)>
            <summary>{text(move || spoken.messages().explorer.principles)}</summary>
            <Show when=move || principles.get()>
                <Principles answer=stage.answer />
            </Show>
        </details>
        <details class="lesson__more" on:toggle=move |_| why.set(true)>
            <summary>{text(move || spoken.messages().grounds.why)}</summary>
            <Show when=move || why.get()>
                <Trace answer=stage.answer />
            </Show>
        </details>
    }
}
