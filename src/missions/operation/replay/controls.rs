//! Whose people are asked about, and the way through the steps.

use std::time::Duration;

use leptos::prelude::*;
use record::Dispatch;

use super::course::Course;
use crate::language::use_language;
use crate::ui::text;

/// How long a step stays while the replay plays.
const STAY: Duration = Duration::from_secs(4);

/// Chooses the people; nothing where only one row is asked about.
#[component]
pub fn Who(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay;
    let rows = course.rows();
    let one = move |row: &'static Dispatch| {
        let chosen = move || course.row().is_some_and(|it| it.id == row.id);
        view! {
            <label>
                <input
                    type="radio"
                    name="replay-who"
                    value=row.id.as_str()
                    prop:checked=chosen
                    on:change=move |_| course.ask_about(row)
                />
                <span>{text(move || spoken.say(&row.role))}</span>
            </label>
        }
    };

    (rows.len() > 1).then(|| {
        view! {
            <fieldset class="replay__who">
                <legend class="label">{text(move || words().who)}</legend>
                <div class="choices">{rows.into_iter().map(one).collect_view()}</div>
            </fieldset>
        }
    })
}

/// First, back, play or pause, forward; and where the replay stands, announced.
#[component]
pub fn Controls(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let controls = move || &words().replay.controls;
    keep_time(course);
    let here = move || untrack(|| course.at()).0;
    // A button that leads no further keeps the focus: it is not disabled.
    let first = text(move || (course.at().0 == 0).to_string());
    let last = text(move || (course.at().0 + 1 >= course.at().1).to_string());
    let stands = move || {
        let (at, count) = course.at();
        let step = course.snapshot()?;
        let when = (words().when)(step.as_of);
        Some((words().replay.at)(at + 1, count, &when, &spoken.say(&step.label)))
    };
    let play = move |_| if course.playing.get_untracked() { course.pause() } else { course.play() };
    let plays = move || if course.playing.get() { controls().pause } else { controls().play };

    view! {
        <div class="replay__controls" hidden=move || course.at().1 < 2>
            <button type="button" class="button" attr:aria-disabled=first on:click=move |_| course.go(0)>
                {text(move || controls().first)}
            </button>
            <button
                type="button"
                class="button"
                attr:aria-disabled=first
                on:click=move |_| course.go(here().saturating_sub(1))
            >
                {text(move || controls().back)}
            </button>
            <button type="button" class="button" on:click=play>{text(plays)}</button>
            <button
                type="button"
                class="button"
                attr:aria-disabled=last
                on:click=move |_| course.go(here() + 1)
            >
                {text(move || controls().forward)}
            </button>
        </div>
        <p class="said" role="status">{stands}</p>
    }
}

/// Lets the replay go on by itself while it plays.
fn keep_time(course: Course) {
    let clock = StoredValue::new(None::<IntervalHandle>);
    let stop = move || {
        if let Some(Some(it)) = clock.try_update_value(Option::take) {
            it.clear();
        }
    };
    Effect::new(move |_| {
        stop();
        if course.playing.get() {
            // A browser without a clock leaves the other buttons.
            clock.set_value(set_interval_with_handle(move || course.play(), STAY).ok());
        }
    });
    on_cleanup(stop);
}
