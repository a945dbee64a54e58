//! The readings of a step side by side: who held what, on which facts, and what the Act says of it.

use leptos::prelude::*;
use record::{Found, Holder, Snapshot};

use super::course::Course;
use crate::language::use_language;
use crate::missions::asked::{Sight, explorer, outcome, sights};
use crate::missions::cited::Cited;
use crate::missions::found::value;
use crate::session::book;
use crate::ui::{Mark, part, text};

/// The readings; nothing where the facts of the step were not contested.
#[component]
pub fn Readings(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay.readings;
    let step = Memo::new(move |_| course.snapshot().map(|it| &it.id));
    let readings = move || {
        // (Read, not only tracked: see the list of steps.)
        step.with(|_| ());
        let step = untrack(|| course.snapshot())?;
        let one = |sight| view! { <OneReading course=course step=step sight=sight /> };
        let all: Vec<_> = sights(step).into_iter().map(one).collect();
        (!all.is_empty()).then(|| {
            view! {
                <div class="readings">
                    <h4>{text(move || words().heading)}</h4>
                    <p class="section__note">{text(move || words().note)}</p>
                    <ol class="readings__list">{all}</ol>
                </div>
            }
        })
    };

    part(readings)
}

#[component]
fn OneReading(
    /// Where the replay stands.
    course: Course,
    /// The step.
    step: &'static Snapshot,
    /// The reading; none: the record's own facts, which are the Government's.
    sight: Sight,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay.readings;
    let holder = sight.map_or(Holder::Government, |it| it.holder);
    let held_by = move || sight.map_or(words().own.to_owned(), |it| spoken.say(&it.held_by));
    let says = move || sight.map_or(words().own_says.to_owned(), |it| spoken.say(&it.says));
    let chosen = move || course.sight().map(|it| &it.id) == sight.map(|it| &it.id);
    let href = move || explorer(course.row()?, step, sight, spoken.get());
    let acted_on = (holder == Holder::Government).then(|| {
        view! { <p class="reading__note">{text(move || words().acted_on)}</p> }
    });
    let cited = sight.map(|it| {
        let place = format!("replay-{}-{}", step.id, it.id);
        view! { <p><Cited sources=&it.sources place=place sure=it.confidence /></p> }
    });

    view! {
        <li class="reading" data-chosen=move || chosen().then_some("")>
            <h5 class="reading__holder">
                {text(move || (words().holder)(holder))}
                <span class="reading__who">{text(held_by)}</span>
            </h5>
            <div>{acted_on}<p>{text(says)}</p>{cited}</div>
            <Differing step=step sight=sight />
            <Outcome course=course step=step sight=sight />
            <p class="actions">
                <button
                    type="button"
                    aria-pressed=text(move || chosen().to_string())
                    on:click=move |_| course.see(sight)
                >
                    {text(move || words().show)}
                </button>
                <a href=href>{text(move || spoken.messages().missions.row.open)}</a>
            </p>
        </li>
    }
}

/// What the Act says of the people in question, under a reading.
#[component]
fn Outcome(
    /// Where the replay stands.
    course: Course,
    /// The step.
    step: &'static Snapshot,
    /// The reading.
    sight: Sight,
) -> impl IntoView {
    let spoken = use_language();
    let outcome = move || {
        let id = outcome(course.row()?, step, sight)?;
        let outcome = book().pack().outcomes.iter().find(|it| it.id == id)?;
        let finding = outcome.finding.id();
        Some(view! {
            <p class="finding reading__outcome" data-finding=finding>
                <Mark shape=finding />
                {spoken.say(&outcome.label)}
            </p>
        })
    };

    view! {
        <div>
            <p class="label">
                {text(move || spoken.messages().missions.replay.readings.outcome)}
            </p>
            {part(outcome)}
        </div>
    }
}

/// The facts of a reading, each beside what the step has.
#[component]
fn Differing(
    /// The step.
    step: &'static Snapshot,
    /// The reading.
    sight: Sight,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay.readings;
    let one = move |found: &'static Found| {
        let label = move || {
            let fact = book().fact(&found.fact);
            fact.map_or(found.fact.clone(), |it| spoken.say(&it.label))
        };
        let basis = move || (spoken.messages().missions.found.basis)(found.basis);
        let same = step.found(&found.fact).is_some_and(|it| it.value == found.value);
        let same = same.then(|| {
            view! { <span class="label">{text(move || words().as_found)}</span> }
        });
        view! {
            <li>
                {text(label)}
                ": "
                <strong>{text(move || value(found.value, spoken))}</strong>
                " "
                {same}
                <p class="reading__why">
                    {text(move || spoken.say(&found.why))}
                    " "
                    <span class="label">{text(basis)}</span>
                </p>
            </li>
        }
    };
    let facts = sight.map_or(&[][..], |it| &it.facts);
    let none = facts.is_empty().then(|| view! { <p>{text(move || words().as_found)}</p> });

    view! {
        <div>
            <p class="label">{text(move || words().differs)}</p>
            <ul class="reading__facts">{facts.iter().map(one).collect_view()}</ul>
            {none}
        </div>
    }
}
