//! Facts held as they are: only worlds in which they are so are looked at.

use leptos::prelude::*;

use super::asked::{use_worlds, usual};
use super::use_space;
use crate::language::use_language;
use crate::session::book;
use crate::ui::{Answer, Answers, part, text};

const YES: &str = "yes";
const EITHER: &str = "either";
const NO: &str = "no";

/// What is held, and the form to hold more or less.
#[component]
pub fn Held() -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let space = use_space();
    let words = move || &spoken.messages().worlds.held;
    let said = move || {
        let yes_no = &spoken.messages().explorer;
        let one = |(fact, value): &(usize, bool)| {
            let label = spoken.say(&book().pack().facts[*fact].label);
            let value = if *value { yes_no.yes } else { yes_no.no };
            view! { <li>{label}" "<strong>{value}</strong></li> }
        };
        space.with(|it| it.held.iter().map(one).collect_view())
    };
    let facts = Memo::new(move |_| space.with(|it| it.sweep.facts().to_vec()));
    let summary =
        move || space.with(|it| (words().summary)(it.held.len(), it.held.len() + it.free.len()));
    let nothing = move |_| worlds.change(|it| it.held.clear());
    let as_usual = move |_| worlds.change(|it| it.held = usual(&it.situation));

    view! {
        <details class="held">
            <summary>{text(summary)}</summary>
            <p class="section__note">{text(move || words().note)}</p>
            <p class="actions">
                <button type="button" on:click=as_usual>{text(move || words().usual)}</button>
                <button type="button" on:click=nothing>{text(move || words().nothing)}</button>
            </p>
            <ol class="facts__list">
                <For
                    each=move || facts.get()
                    key=|it| *it
                    children=|fact| view! { <HeldFact fact=fact /> }
                />
            </ol>
        </details>
        <ul class="held__list" aria-label=text(move || words().list)>{part(said)}</ul>
    }
}

#[component]
fn HeldFact(
    /// The fact's place in the pack.
    fact: usize,
) -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let fact = &book().pack().facts[fact];
    let answers = Signal::derive(move || {
        let (words, either) = (&spoken.messages().explorer, spoken.messages().worlds.held.either);
        vec![
            Answer { value: YES, label: words.yes },
            Answer { value: EITHER, label: either },
            Answer { value: NO, label: words.no },
        ]
    });
    let chosen = Signal::derive(move || {
        worlds.asked.with(|it| match it.held.get(&fact.id) {
            Some(true) => YES,
            Some(false) => NO,
            None => EITHER,
        })
    });
    let choose = move |answer: &'static str| {
        let value = if answer == EITHER { None } else { Some(answer == YES) };
        worlds.change(|it| it.hold(&fact.id, value));
    };

    view! {
        <li class="fact">
            <fieldset class="fact-choice">
                <legend><span class="fact-choice__name">{text(move || spoken.say(&fact.label))}</span></legend>
                <div class="fact__words">
                    <p class="fact__foot"><span class="cite">{text(move || spoken.cite(&fact.cite))}</span></p>
                </div>
                <Answers name=format!("held-{}", fact.id) answers=answers chosen=chosen on_choose=choose />
            </fieldset>
        </li>
    }
}
