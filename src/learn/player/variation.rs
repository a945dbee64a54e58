//! The variation: change one thing, and see what follows.

use leptos::prelude::*;

use super::choices::Choices;
use super::facts::FactControl;
use super::stage::Stage;
use crate::language::use_language;
use crate::session::book;
use crate::ui::{Mark, text};

/// The invitation, the controls of the scene, and what is said once the variation is made.
#[component]
pub fn VariationView(
    /// The step.
    stage: Stage,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn;
    let variation = &stage.step.variation;
    let places = stage
        .step
        .scene
        .shows
        .iter()
        .filter_map(|id| book().pack().facts.iter().position(|it| it.id == *id));
    let made = Memo::new(move |_| stage.varied());
    let make = move |_| stage.situation.update(|it| variation.change.make(it));
    let outcome = move || stage.answer.with(|it| &book().pack().outcomes[it.outcome]);
    let finding = Signal::derive(move || outcome().finding.id());
    // The outcome is announced by its panel; here only what to think of it.
    let says = move || if made.get() { spoken.say(&variation.after) } else { String::new() };

    view! {
        <section class="variation" aria-labelledby="variation">
            <h3 id="variation">{text(move || words().variation)}</h3>
            <p class="variation__says">{text(move || spoken.say(&variation.says))}</p>
            <Choices stage=stage />
            <ol class="facts__list">
                {places.map(|it| view! { <FactControl stage=stage place=it /> }).collect_view()}
            </ol>
            <p class="finding variation__outcome" data-finding=finding>
                <Mark shape=finding />
                {text(move || (words().now)(&spoken.say(&outcome().label)))}
            </p>
            <p class="variation__after" role="status">{text(says)}</p>
            <p class="actions">
                <button type="button" on:click=make>{text(move || words().make)}</button>
                <button type="button" on:click=move |_| stage.restore()>
                    {text(move || words().restore)}
                </button>
            </p>
        </section>
    }
}
