//! The lessons, and how far one has come.

use leptos::prelude::*;
use lessons::{Lesson, course};

use super::links;
use super::state::{Part, use_lessons};
use super::ways::Ways;
use crate::language::use_language;
use crate::ui::text;

/// The overview.
#[component]
pub fn Overview() -> impl IntoView {
    let spoken = use_language();
    let learn = use_lessons();
    let words = move || &spoken.messages().learn;
    let guide = move || links::part(Part::Teachers, spoken.get());
    let one = |(place, lesson)| view! { <Entry place=place lesson=lesson /> };
    // Said once it is done, so that a screen reader hears it.
    let forgotten = RwSignal::new(false);
    let reset = move |_| {
        learn.reset();
        forgotten.set(true);
    };
    let some = Memo::new(move |_| learn.progress.with(|it| !it.is_empty()));

    view! {
        <main id="main" tabindex="-1" class="sheet learn">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
            </header>
            <section class="section" aria-labelledby="lessons">
                <h2 id="lessons">{text(move || words().lessons)}</h2>
                <ol class="lessons">{course().lessons.iter().enumerate().map(one).collect_view()}</ol>
                <p class="section__note">{text(move || words().progress_note)}</p>
                <Show when=move || some.get()>
                    <p class="actions">
                        <button type="button" on:click=reset>{text(move || words().reset)}</button>
                    </p>
                </Show>
                <p role="status">
                    {text(move || if forgotten.get() { words().was_reset } else { "" })}
                </p>
            </section>
            <section class="section" aria-labelledby="class">
                <h2 id="class">{text(move || spoken.messages().class.ways)}</h2>
                <Ways />
            </section>
            <section class="section" aria-labelledby="for-teachers">
                <h2 id="for-teachers">{text(move || words().for_teachers)}</h2>
                <p>{text(move || words().teachers_note)}</p>
                <p class="actions"><a href=guide>{text(move || words().teachers)}</a></p>
            </section>
        </main>
    }
}

/// A lesson among the others.
#[component]
fn Entry(
    /// Its place.
    place: usize,
    /// The lesson.
    lesson: &'static Lesson,
) -> impl IntoView {
    let spoken = use_language();
    let learn = use_lessons();
    let words = move || &spoken.messages().learn;
    let count = Memo::new(move |_| learn.progress.with(|it| it.count(lesson)));
    let href = move || links::part(Part::Lesson(place, 0), spoken.get());
    let minutes = move || (words().minutes)(lesson.least_minutes, lesson.most_minutes);
    let played = move || learn.played(lesson, spoken.get());

    view! {
        <li class="lessons__one" data-played=move || (count.get().0 == lesson.steps.len()).then_some("")>
            <span class="number" aria-hidden="true">{lesson.number}</span>
            <div>
                <h3><a href=text(href)>{text(move || spoken.say(&lesson.title))}</a></h3>
                <p>{text(move || spoken.say(&lesson.question))}</p>
                <p class="section__note">{text(minutes)}" · "{text(played)}</p>
            </div>
        </li>
    }
}
