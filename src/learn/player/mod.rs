//! The player: a lesson from step to step.

mod choices;
mod facts;
mod prediction;
mod reveal;
mod scene;
mod stage;
mod step;
mod variation;

use leptos::prelude::*;
use lessons::{Lesson, course};

use super::STEP;
use super::links;
use super::state::{Part, use_lessons};
use crate::language::use_language;
use crate::ui::text;

/// A lesson, at one of its steps or at the end.
#[component]
pub fn LessonPage(
    /// The lesson's place.
    place: usize,
    /// The step's place; behind the last one, the end.
    at: usize,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn;
    let lesson = &course().lessons[place];
    let overview = move || links::part(Part::Overview, spoken.get());
    let step = match lesson.steps.get(at) {
        Some(step) => view! { <step::StepView place=place at=at step=step /> }.into_any(),
        None => view! { <End place=place lesson=lesson /> }.into_any(),
    };

    view! {
        <main id="main" tabindex="-1" class="sheet learn lesson">
            <header class="question">
                <p class="lesson__where">
                    <a href=text(overview)>{text(move || words().heading)}</a>
                    <span>{text(move || (words().lesson)(lesson.number))}</span>
                </p>
                <h1>{text(move || spoken.say(&lesson.title))}</h1>
                <p class="standfirst">{text(move || spoken.say(&lesson.question))}</p>
            </header>
            <Steps place=place at=at lesson=lesson />
            {step}
        </main>
    }
}

/// The way through the lesson.
#[component]
fn Steps(
    /// The lesson's place.
    place: usize,
    /// The step's place.
    at: usize,
    /// The lesson.
    lesson: &'static Lesson,
) -> impl IntoView {
    let spoken = use_language();
    let learn = use_lessons();
    let words = move || &spoken.messages().learn;
    let link = move |target: usize| {
        let step = lesson.steps.get(target);
        let href = move || links::part(Part::Lesson(place, target), spoken.get());
        let name = move || step.map_or(words().end.to_owned(), |it| spoken.say(&it.title));
        let played = move || {
            let right = learn.progress.with(|it| it.of(lesson, step?))?;
            Some((words().predicted)(right))
        };
        view! {
            <li>
                <a class="lesson__step" href=text(href) aria-current=(target == at).then_some("step")>
                    <span class="lesson__title">{text(name)}</span>
                    <span class="lesson__played">{played}</span>
                </a>
            </li>
        }
    };

    view! {
        <nav class="lesson__steps" aria-label=text(move || words().steps)>
            <ol>{(0..=lesson.steps.len()).map(link).collect_view()}</ol>
        </nav>
    }
}

/// What to take along, and where to go on.
#[component]
fn End(
    /// The lesson's place.
    place: usize,
    /// The lesson.
    lesson: &'static Lesson,
) -> impl IntoView {
    let spoken = use_language();
    let learn = use_lessons();
    let words = move || &spoken.messages().learn;
    let played = move || learn.played(lesson, spoken.get());
    let misconceptions = lesson.misconceptions.iter().filter_map(|it| course().misconception(it));
    let misconception = move |it: &'static lessons::Misconception| {
        view! {
            <dt>{text(move || (words().believed)(&spoken.say(&it.says)))}</dt>
            <dd>{text(move || spoken.say(&it.truth))}</dd>
        }
    };
    let takeaway = move |it: &'static rules::Words| view! { <li><span>{text(move || spoken.say(it))}</span></li> };
    let next = (place + 1 < course().lessons.len()).then_some(place + 1);
    let next = move || next.map_or(Part::Overview, |it| Part::Lesson(it, 0));
    let says = move || match next() {
        Part::Lesson(it, _) => (words().next_lesson)(&spoken.say(&course().lessons[it].title)),
        Part::Overview | Part::Teachers => words().all_lessons.to_owned(),
    };

    view! {
        <section class="section lesson__body" aria-labelledby=STEP>
            <h2 id=STEP tabindex="-1">{text(move || words().end)}</h2>
            <ul class="takeaways">{lesson.takeaways.iter().map(takeaway).collect_view()}</ul>
            <h3>{text(move || words().misconceptions)}</h3>
            <dl class="believed">{misconceptions.map(misconception).collect_view()}</dl>
            <p class="section__note">{text(played)}</p>
            <p class="actions">
                <a href=text(move || links::part(Part::Lesson(place, 0), spoken.get()))>
                    {text(move || words().again)}
                </a>
                <a href=text(move || links::part(next(), spoken.get()))>{text(says)}</a>
            </p>
        </section>
    }
}
