//! What many believe, and how it is.

use leptos::prelude::*;
use lessons::{Misconception, Scene, course};
use record::record;
use rules::Situation;

use crate::language::use_language;
use crate::learn::links;
use crate::session::book;
use crate::ui::text;

/// All of them, each with a scene to open.
#[component]
pub fn Misconceptions() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn.guide;
    let one = |it| view! { <OneMisconception it=it /> };

    view! {
        <section class="section" aria-labelledby="misconceptions">
            <h2 id="misconceptions">{text(move || words().misconceptions)}</h2>
            <p class="section__note">{text(move || words().misconceptions_note)}</p>
            <dl class="believed">{course().misconceptions.iter().map(one).collect_view()}</dl>
        </section>
    }
}

#[component]
fn OneMisconception(
    /// What is believed.
    it: &'static Misconception,
) -> impl IntoView {
    let spoken = use_language();
    let learn = move || &spoken.messages().learn;
    let scene = StoredValue::new(situation(&it.scene));
    let href = move || scene.with_value(|it| links::explorer(it, spoken.get()));
    let outcome = scene.with_value(outcome);

    view! {
        <div>
            <dt>{text(move || (learn().believed)(&spoken.say(&it.says)))}</dt>
            <dd>
                <p>{text(move || spoken.say(&it.truth))}</p>
                <p class="actions">
                    <a href=text(href)>
                        {text(move || learn().guide.see)}
                        {text(move || outcome.map_or(String::new(), |it| (learn().aside)(&spoken.say(&it.label))))}
                    </a>
                </p>
            </dd>
        </div>
    }
}

/// The situation of a scene; the build has assessed it.
pub fn situation(scene: &Scene) -> Situation {
    scene.situation(book(), record()).unwrap_or_default()
}

/// What the engine makes of a situation.
pub fn outcome(situation: &Situation) -> Option<&'static rules::Outcome> {
    let answer = book().assess(situation).ok()?;
    book().pack().outcomes.get(answer.outcome)
}
