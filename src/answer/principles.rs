//! The five principles, as officially worded, each with its state here.

use leptos::prelude::*;
use rules::{Assessment, Finding, Said};

use super::gates::shape;
use crate::language::use_language;
use crate::session::book;
use crate::ui::{Mark, in_turn, part, text};

/// The five principle cards.
#[component]
pub fn Principles(
    /// What the engine says.
    answer: Memo<Assessment>,
    /// The level of the cards' headings.
    #[prop(default = 3)]
    level: u8,
) -> impl IntoView {
    let principles = 0..book().pack().principles.len();
    let card =
        |place| in_turn(move || view! { <PrincipleCard place=place answer=answer level=level /> });

    view! { <ol class="principles">{principles.map(card).collect_view()}</ol> }
}

#[component]
fn PrincipleCard(
    /// The principle's place in the pack.
    place: usize,
    /// What the engine says.
    answer: Memo<Assessment>,
    /// The level of its heading.
    level: u8,
) -> impl IntoView {
    let spoken = use_language();
    let principle = &book().pack().principles[place];
    let state = Memo::new(move |_| answer.with(|it| it.principles[place]));
    let test = move || state.get().test.map(|it| &principle.tests[it]);
    let mark = Signal::derive(move || shape(principle.kind, state.get().said));
    let finding = move || if mark.get() == "leaving" { "not-met" } else { mark.get() };
    let note = move || {
        let test = test()?;
        Some(view! { <p class="principle__note">{spoken.say(test.note.as_ref()?)}</p> })
    };
    let inference = move || {
        let text = spoken.say(test()?.inference.as_ref()?);
        Some(view! {
            <details class="inference">
                <summary>{spoken.messages().inference}</summary>
                <p>{text}</p>
            </details>
        })
    };
    let cite = move || {
        let cites = test().map_or(&principle.cite, |it| &it.cite);
        answer.with(|it| spoken.cite_on(cites, &it.edition))
    };

    view! {
        <li class="principle" data-finding=finding>
            <span class="principle__number" aria-hidden="true">{principle.number}</span>
            <div class="principle__body">
                <h3 attr:aria-level=(level != 3).then_some(level)>
                    <span class="said">
                        {text(move || (spoken.messages().explorer.principle)(principle.number))}
                    </span>
                    {text(move || spoken.say(&principle.title))}
                </h3>
                <p class="principle__wording">{text(move || spoken.say(&principle.wording))}</p>
                <p>
                    <span class="finding" data-finding=finding>
                        <Mark shape=mark />
                        {move || state.get().word(principle).map(|it| spoken.say(it))}
                    </span>
                </p>
                {note}
                {inference}
                <StandsFor place=place answer=answer />
                <p class="cite">{cite}</p>
            </div>
        </li>
    }
}

/// The facts that a short switch stands for.
#[component]
fn StandsFor(
    /// The principle's place in the pack.
    place: usize,
    /// What the engine says.
    answer: Memo<Assessment>,
) -> impl IntoView {
    let spoken = use_language();
    let principle = &book().pack().principles[place];
    let test = Memo::new(move |_| {
        answer.with(|it| {
            let state = it.principles[place];
            state.test.filter(|_| state.said != Said::NotRequired)
        })
    });
    let facts = move || {
        let stands_for = test.get().map(|it| &principle.tests[it].stands_for);
        let all = book().pack().facts.iter().enumerate();
        let ours = all.filter_map(|(place, it)| Some((place, *stands_for?.get(&it.id)?)));
        ours.collect::<Vec<(usize, bool)>>()
    };
    let row = move |(fact, yes): (usize, bool)| {
        let said = Signal::derive(move || {
            let finding = answer.with(|it| it.facts[fact].0);
            Said::from(if yes { finding } else { !finding })
        });
        let words = move || {
            let finding = answer.with(|it| it.facts[fact].0);
            let fact = &book().pack().facts[fact];
            match finding {
                Finding::True => spoken.say(&fact.yes),
                Finding::False => spoken.say(&fact.no),
                Finding::Unknown => spoken.say(&fact.label),
            }
        };
        view! {
            <li>
                <Mark shape=Signal::derive(move || said.get().id()) />
                <span>
                    <span class="said">{text(move || format!("{}: ", (spoken.messages().said)(said.get())))}</span>
                    {words}
                </span>
            </li>
        }
    };

    view! {
        <Show when=move || facts().len().gt(&1)>
            <details class="stands-for">
                <summary>{text(move || (spoken.messages().explorer.stands_for)(facts().len()))}</summary>
                <ul>{part(move || facts().into_iter().map(row).collect_view())}</ul>
            </details>
        </Show>
    }
}
