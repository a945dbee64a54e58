//! The replay: an operation from step to step, and what the Act of today says at each.

mod controls;
mod course;
mod done;
mod facts;
mod readings;
mod steps;

use leptos::prelude::*;
use record::{Operation, Reading};

use self::course::Course;
use crate::answer::{Gates, OutcomePanel, Principles, Reasons, Trace};
use crate::language::use_language;
use crate::missions::Missions;
use crate::missions::asked::{explorer, parted};
use crate::missions::difference::Difference;
use crate::session::book;
use crate::ui::text;

/// An operation from step to step, with the Act's answer beside what Japan did.
#[component]
pub fn Replay(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let course = Course::new(operation, expect_context::<Missions>());
    let words = move || &spoken.messages().missions.replay;

    view! {
        <section
            class="section replay"
            aria-labelledby="replay"
            data-live=move || course.live.get().then_some("")
        >
            <h2 id="replay">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <controls::Who course=course />
            <steps::Steps course=course />
            <controls::Controls course=course />
            <Asked course=course />
            <div class="replay__desk">
                <Gates answer=course.answer />
                <OutcomePanel answer=course.answer />
            </div>
            <div class="replay__beside">
                <Because course=course />
                <done::Did course=course />
                <done::Happened course=course />
            </div>
            <readings::Readings course=course />
            <facts::Facts course=course />
            <Grounds course=course />
            <Parted operation=operation />
        </section>
    }
}

/// When it is, what is asked then, and of whom.
#[component]
fn Asked(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let missions = move || &spoken.messages().missions;
    let when = move || course.snapshot().map(|it| (missions().when)(it.as_of));
    let label = move || course.snapshot().map(|it| spoken.say(&it.label));
    let asks = move || {
        let question = course.answer.with(|it| it.question);
        spoken.say(&book().pack().questions[question].asks)
    };
    // Under which reading, where there are several.
    let sight = move || {
        let words = &missions().replay.readings;
        let contested = course.snapshot().is_some_and(|it| !it.readings.is_empty());
        let reading =
            |it: &Reading| (words.told)((words.holder)(it.holder), &spoken.say(&it.held_by));
        contested.then(|| course.sight().map_or(words.own.to_owned(), reading))
    };

    view! {
        <header class="replay__at">
            <h3><span class="replay__when">{when}</span>" "{label}</h3>
            <p class="section__note">{text(asks)}</p>
            <p class="section__note">{sight}</p>
        </header>
    }
}

/// The few facts that decide, and the way to set others.
#[component]
fn Because(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let messages = move || spoken.messages();
    let href = move || explorer(course.row()?, course.snapshot()?, course.sight(), spoken.get());

    view! {
        <div class="because">
            <h4>{text(move || messages().explorer.because)}</h4>
            <Reasons answer=course.answer />
            <p class="actions"><a href=href>{text(move || messages().missions.row.open)}</a></p>
        </div>
    }
}

/// The principles and the rules in full, to be opened; they are made when they first are.
#[component]
fn Grounds(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let principles = RwSignal::new(false);
    let why = RwSignal::new(false);

    view! {
        <details class="replay__more" on:toggle=move |_| principles.set(true)>
            <summary>{text(move || spoken.messages().explorer.principles)}</summary>
            <Show when=move || principles.get()>
                <Principles answer=course.answer level=4 />
            </Show>
        </details>
        <details class="replay__more" on:toggle=move |_| why.set(true)>
            <summary>{text(move || spoken.messages().grounds.why)}</summary>
            <Show when=move || why.get()>
                <Trace answer=course.answer />
            </Show>
        </details>
    }
}

/// Where rule and history part in this operation; nothing where they never do.
#[component]
fn Parted(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay.differences;
    let steps: Vec<_> = parted().into_iter().filter(|it| it.operation == operation.id).collect();
    let one = |step| view! { <Difference step=step /> };

    (!steps.is_empty()).then(|| {
        view! {
            <div class="replay__parted">
                <h3>{text(move || words().here)}</h3>
                <ul class="differences">{steps.into_iter().map(one).collect_view()}</ul>
            </div>
        }
    })
}
