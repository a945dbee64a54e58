//! The prediction: one of the answers, then the engine's.

use leptos::prelude::*;
use lessons::Answer;

use super::stage::Stage;
use crate::browser;
use crate::language::use_language;
use crate::learn::state::use_lessons;
use crate::ui::text;

/// Where the focus goes once the answer is there.
pub const REVEAL: &str = "reveal";

/// The answers to choose from, and the button that reveals.
#[component]
pub fn Prediction(
    /// The step.
    stage: Stage,
) -> impl IntoView {
    let spoken = use_language();
    let learn = use_lessons();
    let words = move || &spoken.messages().learn;
    // Whether the visitor asked for the answer without having predicted anything.
    let hasty = RwSignal::new(false);
    let reveal = move |_| {
        let Some(answer) = untrack(|| stage.predicted()) else { return hasty.set(true) };
        learn.predicted(&stage.lesson().id, &stage.step.id, &answer.id);
        stage.revealed.set(true);
        request_animation_frame(|| browser::focus(REVEAL));
    };
    let hint =
        move || if hasty.get() && stage.chosen.get().is_none() { words().choose_first } else { "" };
    let one = |(place, answer)| view! { <OneAnswer stage=stage place=place answer=answer /> };

    view! {
        <form class="prediction" on:submit=|it| it.prevent_default()>
            <fieldset class="choice">
                <legend>{text(move || spoken.say(&stage.step.asks))}</legend>
                <div class="choice__options prediction__answers">
                    {stage.step.answers.iter().enumerate().map(one).collect_view()}
                </div>
            </fieldset>
            <p role="status" class="prediction__hint">{text(hint)}</p>
            <Show when=move || !stage.revealed.get()>
                <button type="button" class="button" on:click=reveal>
                    {text(move || words().predict)}
                </button>
            </Show>
        </form>
    }
}

#[component]
fn OneAnswer(
    /// The step.
    stage: Stage,
    /// The answer's place.
    place: usize,
    /// The answer.
    answer: &'static Answer,
) -> impl IntoView {
    let spoken = use_language();
    view! {
        <label class="option">
            <input
                type="radio"
                name="prediction"
                value=answer.id.as_str()
                prop:checked=move || stage.chosen.get() == Some(place)
                prop:disabled=move || stage.revealed.get()
                on:change=move |_| stage.chosen.set(Some(place))
            />
            <span class="option__name">{text(move || spoken.say(&answer.says))}</span>
        </label>
    }
}
