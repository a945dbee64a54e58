//! One step: a text, a scene, a prediction, and what comes of it.

use leptos::prelude::*;
use lessons::Step;
use rules::Words;

use super::prediction::Prediction;
use super::reveal::Reveal;
use super::scene::SceneView;
use super::stage::Stage;
use crate::language::use_language;
use crate::learn::STEP;
use crate::learn::links;
use crate::learn::sources::Sources;
use crate::learn::state::Part;
use crate::ui::text;

/// A step, from its text to the way on.
#[component]
pub fn StepView(
    /// The lesson's place.
    place: usize,
    /// The step's place.
    at: usize,
    /// The step.
    step: &'static Step,
) -> impl IntoView {
    let spoken = use_language();
    let stage = Stage::new(place, step);
    let words = move || &spoken.messages().learn;
    let of = stage.lesson().steps.len();

    view! {
        <section class="section lesson__body" aria-labelledby=STEP>
            <h2 id=STEP tabindex="-1">
                <span class="lesson__at">{text(move || (words().at)(at + 1, of))}</span>
                " "
                {text(move || spoken.say(&step.title))}
            </h2>
            <div class="lesson__text">
                <Paragraphs texts=&step.text />
                <Sources ids=&step.sources />
            </div>
            <SceneView stage=stage />
            <Prediction stage=stage />
        </section>
        <Show when=move || stage.revealed.get()>
            <Reveal stage=stage />
        </Show>
        <OtherSteps place=place at=at last=of />
    }
}

/// Texts in both languages, one paragraph each.
#[component]
pub fn Paragraphs(
    /// The texts.
    texts: &'static [Words],
) -> impl IntoView {
    let spoken = use_language();
    let one = move |it: &'static Words| view! { <p>{text(move || spoken.say(it))}</p> };
    texts.iter().map(one).collect_view()
}

/// Back, and on.
#[component]
fn OtherSteps(
    /// The lesson's place.
    place: usize,
    /// The step's place.
    at: usize,
    /// The end's place.
    last: usize,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn;
    let href = move |at| links::part(Part::Lesson(place, at), spoken.get());
    let on = move || if at + 1 == last { words().finish } else { words().next };
    let back = (at > 0).then(|| {
        view! { <a class="button" href=text(move || href(at - 1))>{text(move || words().back)}</a> }
    });

    view! {
        <nav class="lesson__on" aria-label=text(move || words().go_on)>
            {back}
            <a class="button" href=text(move || href(at + 1))>{text(on)}</a>
        </nav>
    }
}
