//! One question after the other.

use std::sync::Arc;

use class::{Paper, Question};
use leptos::prelude::*;

use crate::browser;
use crate::language::use_language;
use crate::learn::asked::{Situation, asks, called, says};
use crate::learn::classroom::{Classroom, Sitting, use_classroom};
use crate::learn::explained::Explained;
use crate::ui::text;

/// The question's heading, which takes the focus when another question comes.
const HEADING: &str = "asked";

/// The question shown, its choices, and the way on.
#[component]
pub fn Sheet(
    /// The questions.
    paper: Arc<Paper>,
    /// Whether each answer is explained at once.
    practice: bool,
) -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class;
    let count = paper.questions.len();
    let paper = StoredValue::new(paper);
    let question =
        Memo::new(move |_| paper.with_value(|it| it.questions.get(room.at.get()).cloned()));
    let number = move || (words().asked.number)(room.at.get() + 1, count);
    let asked = move || question.with(|it| it.as_ref().map_or("", |it| asks(it, spoken)));
    let explained = move || {
        let shown = practice && room.finished.get();
        let answer = room.answers.with(|it| it.get(room.at.get()).copied().flatten());
        let question = question.get().filter(|_| shown)?;
        Some(view! { <Explained question=question answer=answer spoken=spoken /> })
    };

    view! {
        <section class="section asked-of" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">
                <span class="asked-of__number">{text(number)}</span>" "{text(asked)}
            </h2>
            <Situation question=question spoken=spoken />
            <Choices question=question locked=Signal::derive(move || practice && room.finished.get()) />
            <div aria-live="polite">{explained}</div>
            <Onward count=count practice=practice />
        </section>
    }
}

/// The choices, as radios.
#[component]
fn Choices(
    /// The question.
    question: Memo<Option<Question>>,
    /// Whether the answer stands.
    locked: Signal<bool>,
) -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let chosen =
        Memo::new(move |_| room.answers.with(|it| it.get(room.at.get()).copied().flatten()));
    let choice = move |place: usize| {
        let says = move || {
            question.with(|it| {
                let choice = it.as_ref().and_then(|it| it.choices.get(place));
                choice.map_or(String::new(), |it| says(it, spoken))
            })
        };
        let answer = move |_| {
            let at = room.at.get_untracked();
            room.answers
                .update(|it| it.iter_mut().skip(at).take(1).for_each(|it| *it = Some(place)));
        };
        view! {
            <label class="option">
                <input
                    type="radio"
                    name="answer"
                    value=called(place).to_string()
                    prop:checked=move || chosen.get() == Some(place)
                    prop:disabled=locked
                    on:change=answer
                />
                <span class="option__name">
                    <span class="option__letter">{called(place)}</span>" "{text(says)}
                </span>
            </label>
        }
    };
    let places =
        Memo::new(move |_| question.with(|it| it.as_ref().map_or(0, |it| it.choices.len())));

    view! {
        <fieldset class="choice answers-of">
            <legend>{text(move || spoken.messages().class.asked.choices)}</legend>
            // Drawn anew for each question: a radio of the one before must not look chosen.
            {move || {
                room.at.track();
                (0..places.get()).map(choice).collect_view()
            }}
        </fieldset>
    }
}

/// Back, check, next, finish.
#[component]
fn Onward(
    /// How many questions there are.
    count: usize,
    /// Whether each answer is explained at once.
    practice: bool,
) -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class.quiz;
    let answered =
        move || room.answers.with(|it| it.get(room.at.get()).copied().flatten().is_some());
    let last = move || room.at.get() + 1 >= count;
    let checked = move || room.finished.get();
    let says = move || {
        let done = room.answers.with(|it| it.iter().flatten().count());
        let open = room.answers.with(|it| {
            let open = it.iter().enumerate().filter(|it| it.1.is_none());
            open.map(|(place, _)| place + 1).collect::<Vec<_>>()
        });
        let mut says = (words().answered)(done, count);
        if last() && !open.is_empty() && !practice {
            says = format!("{says}. {}", (words().left_open)(&open));
        }
        says
    };
    let button = move |shown: Signal<bool>,
                       name: fn(&crate::messages::class::Quiz) -> &'static str,
                       act: fn(Classroom)| {
        view! {
            <Show when=move || shown.get()>
                <button type="button" class="button" on:click=move |_| act(room)>
                    {text(move || name(words()))}
                </button>
            </Show>
        }
    };
    let when = |it: Box<dyn Fn() -> bool + Send + Sync>| Signal::derive(it);

    view! {
        <div class="onward">
            {button(when(Box::new(move || !practice && room.at.get() > 0)), |it| it.back, |it| go(it, false))}
            {button(when(Box::new(move || practice && !checked() && answered())), |it| it.check, |it| it.finished.set(true))}
            {button(when(Box::new(move || (!practice || checked()) && !last())), |it| it.next, |it| go(it, true))}
            {button(when(Box::new(move || practice && checked() && last())), |it| it.more, more)}
            {button(when(Box::new(move || !practice && last())), |it| it.finish, finish)}
            <p class="section__note" role="status">{text(says)}</p>
            <p class="actions">
                <button type="button" on:click=move |_| room.sit(None)>{text(move || words().leave)}</button>
            </p>
        </div>
    }
}

fn go(room: Classroom, forward: bool) {
    let practice = room.sitting.with_untracked(|it| it.is_some_and(|it| it.practice));
    room.at.update(|it| *it = if forward { *it + 1 } else { it.saturating_sub(1) });
    if practice {
        room.finished.set(false);
    }
    browser::after_painting(|| browser::focus(HEADING));
}

/// The next paper to practise with.
fn more(room: Classroom) {
    let next = |it: Sitting| Sitting { paper: (it.paper + 1) % class::PAPERS, ..it };
    room.sit(room.sitting.get_untracked().map(next));
    browser::after_painting(|| browser::focus(HEADING));
}

fn finish(room: Classroom) {
    room.finished.set(true);
    browser::after_painting(|| browser::focus(super::handed_in::HEADING));
}
