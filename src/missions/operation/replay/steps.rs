//! The steps in order of time, each with what the Act says and what Japan did.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use record::Snapshot;

use super::course::Course;
use crate::browser;
use crate::language::use_language;
use crate::missions::asked::outcome;
use crate::session::book;
use crate::ui::{Mark, part, text};

/// The list of steps. With the focus on one, the arrow keys go on and back.
#[component]
pub fn Steps(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay;
    let stops = Memo::new(move |_| course.row().map(|it| &it.id));
    let move_by_key = move |event: KeyboardEvent| {
        let (at, count) = untrack(|| course.at());
        let last = count.saturating_sub(1);
        let plain = !(event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key());
        let place = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" if plain => at.saturating_add(1).min(last),
            "ArrowLeft" | "ArrowUp" if plain => at.saturating_sub(1),
            "Home" if plain => 0,
            "End" if plain => last,
            _ => return,
        };
        event.prevent_default();
        course.go(place);
        browser::focus(&id(place));
    };
    let list = move || {
        // Anew for other people; where the visitor is, each step sees for itself.
        // (Read, not only tracked: a memo that nobody reads does not follow its own sources.)
        stops.with(|_| ());
        let steps = untrack(|| course.stops());
        let one = |(place, step)| view! { <OneStep course=course place=place step=step /> };
        steps.into_iter().enumerate().map(one).collect_view()
    };

    view! {
        <ol class="course" aria-label=text(move || words().steps) on:keydown=move_by_key>
            {part(list)}
        </ol>
    }
}

/// The id of a step's button.
fn id(place: usize) -> String {
    format!("replay-step-{place}")
}

#[component]
fn OneStep(
    /// Where the replay stands.
    course: Course,
    /// The step's place in the list.
    place: usize,
    /// The step.
    step: &'static Snapshot,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let current = move || (course.at().0 == place).then_some("step");
    // What the Act says on the Government's findings.
    let outcome = untrack(|| course.row()).and_then(|it| outcome(it, step, None));
    let outcome = book().pack().outcomes.iter().find(|it| Some(it.id.as_str()) == outcome);
    let said = outcome.map(|it| {
        let finding = it.finding.id();
        view! {
            <span class="finding" data-finding=finding>
                <Mark shape=finding />
                {text(move || spoken.say(&it.label))}
            </span>
        }
    });

    view! {
        <li>
            <button
                type="button"
                id=id(place)
                class="course__step"
                aria-current=current
                on:click=move |_| course.go(place)
            >
                <span class="course__when">{text(move || (words().when)(step.as_of))}</span>
                " "
                <span class="course__label">{text(move || spoken.say(&step.label))}</span>
                " "
                {said}
                " "
                <span class="course__did">
                    {text(move || (words().replay.done)(step.done.kind))}
                </span>
            </button>
        </li>
    }
}
