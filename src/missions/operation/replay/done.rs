//! What Japan did at a step, whether the Act's answer fits it, and what had happened.

use leptos::prelude::*;
use record::{agrees, record};

use super::course::Course;
use crate::language::use_language;
use crate::missions::cited::Cited;
use crate::session::book;
use crate::ui::{part, text};

/// What Japan did, and whether the answer as shown fits it.
#[component]
pub fn Did(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay;
    let did = move || {
        let done = &course.snapshot()?.done;
        let place = format!("replay-{}-done", course.snapshot()?.id);
        Some(view! {
            <p class="replay__did">{(words().done)(done.kind)}</p>
            <p>
                {spoken.say(&done.says)}
                " "
                <Cited sources=&done.sources place=place sure=done.confidence />
            </p>
        })
    };
    let fits = Memo::new(move |_| {
        let outcome = &book().pack().outcomes[course.answer.with(|it| it.outcome)].id;
        course.snapshot().is_some_and(|it| agrees(outcome, it.done.kind))
    });
    let known = move || {
        let known = course.snapshot()?.known_disagreement.as_ref()?;
        Some(view! {
            <p>
                <span class="remark__kind">{(words().parts)(!fits.get(), known.reason)}</span>
                " "
                {spoken.say(&known.says)}
            </p>
        })
    };

    view! {
        <div class="replay__done" data-fits=move || if fits.get() { "yes" } else { "no" }>
            <h4>{text(move || words().did)}</h4>
            {part(did)}
            <p class="replay__fits">{text(move || (words().fits)(fits.get()))}</p>
            {part(known)}
        </div>
    }
}

/// The event that made the step; nothing where there was none.
#[component]
pub fn Happened(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let event = move || {
        let event = record().event(course.snapshot()?.event.as_ref()?)?;
        let place = format!("replay-{}", event.id);
        Some(view! {
            <div class="replay__event">
                <h4>{(words().replay.event)(event.kind)}</h4>
                <p>
                    <strong>{spoken.say(&event.title)}</strong>
                    " "
                    <span class="label">{(words().when)(event.when)}</span>
                </p>
                <p>
                    {spoken.say(&event.says)}
                    " "
                    <Cited sources=&event.sources place=place sure=event.confidence />
                </p>
            </div>
        })
    };

    part(event)
}
