//! The lessons, one by one: time, aims, what to take along.

use leptos::prelude::*;
use lessons::{Lesson, course};

use super::Points;
use crate::language::use_language;
use crate::learn::links;
use crate::learn::state::Part;
use crate::ui::text;

/// The plan.
#[component]
pub fn Plan() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn.guide;
    let one = |(place, lesson)| view! { <OneLesson place=place lesson=lesson /> };

    view! {
        <section class="section" aria-labelledby="plan">
            <h2 id="plan">{text(move || words().plan)}</h2>
            <p class="section__note">{text(move || words().plan_note)}</p>
            <ol class="plan">{course().lessons.iter().enumerate().map(one).collect_view()}</ol>
        </section>
    }
}

#[component]
fn OneLesson(
    /// Its place.
    place: usize,
    /// The lesson.
    lesson: &'static Lesson,
) -> impl IntoView {
    let spoken = use_language();
    let learn = move || &spoken.messages().learn;
    let href = move || links::part(Part::Lesson(place, 0), spoken.get());
    let minutes = move || (learn().minutes)(lesson.least_minutes, lesson.most_minutes);

    view! {
        <li class="plan__lesson">
            <h3>
                <span class="number">{lesson.number}</span>
                " "
                <a href=text(href)>{text(move || spoken.say(&lesson.title))}</a>
            </h3>
            <p>{text(move || spoken.say(&lesson.question))}</p>
            <p class="section__note">{text(minutes)}</p>
            <h4>{text(move || learn().guide.aims)}</h4>
            <Points points=&lesson.aims />
            <h4>{text(move || learn().guide.takeaways)}</h4>
            <Points points=&lesson.takeaways />
        </li>
    }
}
