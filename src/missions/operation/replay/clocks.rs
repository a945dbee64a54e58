//! Two clocks: today's Act, the Act as it stood at the step, or both side by side.

use leptos::prelude::*;

use super::course::Course;
use crate::answer::Compared;
use crate::language::use_language;
use crate::missions::Clock;
use crate::missions::asked::day;
use crate::ui::{Answer, Answers, text};

/// Chooses the Act that is asked.
#[component]
pub fn WhichAct(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay.clock;
    let answers = Signal::derive(move || {
        let answer = |it: Clock| Answer { value: it.id(), label: (words().act)(it) };
        Clock::ALL.map(answer).to_vec()
    });
    let choose = move |id: &'static str| {
        course.set_clock(Clock::from_id(id).unwrap_or_default());
    };

    view! {
        <fieldset class="replay__clock">
            <legend class="label">{text(move || words().which)}</legend>
            <Answers
                name="replay-act"
                answers=answers
                chosen=Signal::derive(move || course.clock().id())
                on_choose=choose
            />
        </fieldset>
    }
}

/// Both answers side by side, and why they differ; nothing where one Act is asked.
#[component]
pub fn BothActs(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay.clock;
    let both = move || course.clock() == Clock::Both;
    let then = Signal::derive(move || course.snapshot().filter(|_| both()).map(day));
    // Since 29 March 2016 the Act of the day is today's.
    let one = move || {
        let day = course.snapshot().map(day);
        act::edition::edition_on(day.as_deref()).is_some_and(|it| {
            act::edition::editions().last().is_some_and(|last| last.from == it.from)
        })
    };

    view! {
        <Show when=both>
            <div class="replay__both">
                <Show when=one>
                    <p>{text(move || words().same_act)}</p>
                </Show>
                <Compared situation=Signal::derive(move || course.situation()) day=then />
            </div>
        </Show>
    }
}
