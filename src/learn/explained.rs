//! Why an answer is right, and what a wrong one betrays.

use class::{Question, Told, misconception};
use leptos::prelude::*;

use super::asked::{base, called, change, says};
use crate::language::Spoken;
use crate::link;
use crate::session::{View, book};
use crate::ui::{Mark, part};

/// What is said of a question once it is answered.
#[component]
pub fn Explained(
    /// The question.
    question: Question,
    /// What was answered; nothing, where it is only shown.
    answer: Option<usize>,
    /// The words in use.
    spoken: Spoken,
) -> impl IntoView {
    part(move || {
        let words = &spoken.messages().class.asked;
        let key = called(question.key);
        let right = answer == Some(question.key);
        let verdict = match answer {
            Some(_) if right => words.right.to_owned(),
            Some(_) => (words.wrong)(key),
            None => (words.unanswered)(key),
        };
        let shape = if right || answer.is_none() { "met" } else { "not-met" };
        let href = link::address(book(), &question.situation, View::Full, spoken.get()).href();
        let says = format!("{key}. {}", says(&question.choices[question.key], spoken));
        view! {
            <div class="explained">
                <p class="explained__verdict finding" data-finding=shape>
                    <Mark shape=shape />" "<span>{verdict}</span>
                </p>
                <p class="explained__key">{says}</p>
                {reason(&question, spoken)}
                {believed(&question, answer, spoken)}
                {done(&question, spoken)}
                <p class="actions"><a href=href>{words.open}</a></p>
            </div>
        }
    })
}

/// The engine's sentence with its provisions, and the nearest other outcome.
fn reason(question: &Question, spoken: Spoken) -> impl IntoView + use<> {
    let words = &spoken.messages().class.asked;
    let explained = question.explain(book())?;
    let outcomes = &book().pack().outcomes;
    let cite = match explained.base.and_then(base) {
        Some(base) => &base.cite,
        None => explained.cite,
    };
    let apart = explained.nearest.map(|near| {
        let fact = change(near.change, words.no_longer_known, spoken);
        (words.apart)(&fact, &spoken.say(&outcomes[near.outcome].label))
    });
    Some(view! {
        <p class="explained__reason">
            {spoken.say(explained.reason)}" "<span class="cite">{spoken.cite(cite)}</span>
        </p>
        {explained.inference.map(|it| view! {
            <p class="section__note"><strong>{spoken.messages().inference}</strong>" "{spoken.say(it)}</p>
        })}
        {apart.map(|it| view! { <p class="explained__apart">{it}</p> })}
    })
}

/// What a wrong answer betrays, and why it is not so.
fn believed(question: &Question, answer: Option<usize>, spoken: Spoken) -> impl IntoView + use<> {
    let words = &spoken.messages().class.asked;
    let choice = answer.and_then(|it| question.choices.get(it));
    let it = choice.and_then(|it| it.betrays).and_then(misconception)?;
    Some(view! {
        <p class="explained__belief">
            {words.believed}" "<q>{spoken.say(&it.name)}</q>" "{spoken.say(&it.says)}
            " "<span class="cite">{spoken.cite(&it.cite)}</span>
        </p>
    })
}

/// What Japan did, where the situation is a past one.
fn done(question: &Question, spoken: Spoken) -> impl IntoView + use<> {
    let Told::Recorded(_, step) = &question.told else { return None };
    let done = record::record().snapshot(step).map(|it| spoken.say(&it.done.says))?;
    let words = &spoken.messages().class.asked;
    Some(view! { <p class="explained__done"><strong>{words.done}</strong>" "{done}</p> })
}
