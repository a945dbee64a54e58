//! Every fact that can matter for the question, under its heading.

use leptos::prelude::*;
use rules::{Bearing, Origin};

use super::choices::Choices;
use super::standing::use_standing;
use crate::answer::FactChoice;
use crate::language::use_language;
use crate::session::{book, use_session};
use crate::ui::{Mark, in_turn, part, text};

/// The full form: choices, then facts by group.
#[component]
pub fn Facts() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let asked = Memo::new(move |_| session.explained.with(|it| it.asked.clone()));
    let groups = Memo::new(move |_| {
        let used = |group: &usize| {
            let id = &book().pack().groups[*group].id;
            asked.with(|it| it.iter().any(|fact| book().pack().facts[*fact].group == *id))
        };
        (0..book().pack().groups.len()).filter(used).collect::<Vec<_>>()
    });

    view! {
        <section class="facts" aria-labelledby="facts">
            <h2 id="facts">{text(move || spoken.messages().form.facts)}</h2>
            <p class="section__note">{text(move || spoken.messages().form.facts_note)}</p>
            <Contradictions />
            <Choices />
            <For
                each=move || groups.get()
                key=|it| *it
                children=move |group| in_turn(move || view! { <FactGroup group=group asked=asked /> })
            />
        </section>
    }
}

/// Facts set that cannot all be true.
#[component]
fn Contradictions() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let found = Memo::new(move |_| session.explained.with(|it| it.contradictions.clone()));
    let one = move |place: usize| {
        let says = spoken.say(&book().pack().exclusions[place].says);
        let heading = spoken.messages().grounds.contradiction;
        view! {
            <div class="notice" data-kind="said">
                <p class="notice__words"><strong>{heading}</strong>" "{says}</p>
            </div>
        }
    };

    view! { <div role="status">{part(move || found.get().into_iter().map(one).collect_view())}</div> }
}

#[component]
fn FactGroup(
    /// The group's place in the pack.
    group: usize,
    /// The facts asked, of all groups.
    #[prop(into)]
    asked: Signal<Vec<usize>>,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let group = &book().pack().groups[group];
    let facts = Memo::new(move |_| {
        let mut facts = asked.get();
        facts.retain(|it| book().pack().facts[*it].group == group.id);
        facts
    });
    let principle = Memo::new(move |_| {
        let mut ids = facts.get().into_iter().map(|it| &book().pack().facts[it].principle);
        let first = ids.next()?.as_ref()?;
        let place = book().pack().principles.iter().position(|it| it.id == *first)?;
        ids.all(|it| it.as_ref() == Some(first)).then_some(place)
    });
    let heading = format!("group-{}", group.id);
    let number = move || {
        let number = book().pack().principles[principle.get()?].number;
        Some(view! { <span class="number">{number}</span> })
    };
    let finding = move || {
        let place = principle.get()?;
        let state = session.explained.with(|it| it.principles[place]);
        let said = state.said;
        let words = state.word(&book().pack().principles[place]).map(|it| spoken.say(it));
        Some(view! {
            <p class="finding" data-finding=said.id()><Mark shape=said.id() />{words}</p>
        })
    };

    view! {
        <section class="facts__group" aria-labelledby=heading.clone()>
            <header class="facts__head">
                <h3 id=heading.clone()>{number}{text(move || spoken.say(&group.label))}</h3>
                {finding}
            </header>
            <ol class="facts__list">
                <For
                    each=move || facts.get()
                    key=|it| *it
                    children=|fact| in_turn(move || view! { <FactRow fact=fact /> })
                />
            </ol>
        </section>
    }
}

/// How a fact stands, but for what was found of it: a row changes only with this.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Found {
    origin: Origin,
    decisive: bool,
    /// `None` where nothing is counted.
    bearing: Option<Bearing>,
}

#[component]
fn FactRow(
    /// The fact's place in the pack.
    fact: usize,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let place = fact;
    let fact = &book().pack().facts[place];
    let standing = use_standing();
    let state = Memo::new(move |_| {
        let bearing = standing.with(|it| it.as_ref().map(|it| it.bearing(place)));
        session.explained.with(|it| Found {
            origin: it.facts[place].1,
            decisive: it.decisive.contains(&place),
            bearing,
        })
    });
    let finding = Memo::new(move |_| session.finding(place));
    let origin = move || match state.get().origin {
        Origin::Absent => None,
        it @ (Origin::Given | Origin::Assumed | Origin::Derived) => Some(it),
    };
    let foot = move || {
        let decides = state.get().decisive.then(|| {
            view! { <span class="decisive">{spoken.messages().form.decides}</span> }
        });
        let origin = origin().map(|it| {
            view! { <span class="origin" data-origin=it.id()>{(spoken.messages().origin)(it)}</span> }
        });
        let said = (spoken.messages().form.bearing)(state.get().bearing);
        let bearing = said.map(|it| view! { <span class="bearing">{it}</span> });
        let cite = session.cite(&fact.cite, spoken);
        view! { {decides} {bearing} {origin} <span class="cite">{cite}</span> }
    };
    // The controversies come with the whole page.
    #[cfg(feature = "whole")]
    let disputed = part(move || crate::answer::disputed(&fact.id, spoken));
    #[cfg(not(feature = "whole"))]
    let disputed = ();

    view! {
        <li
            class="fact"
            data-origin=move || origin().map(Origin::id)
            data-bearing=move || state.get().bearing.map(Bearing::id)
            data-decisive=move || state.get().decisive.then_some("")
        >
            <FactChoice
                fact=fact
                place="fact"
                finding=finding
                on_find=move |it| session.record([(fact.id.clone(), it)])
            >
                <p class="fact__definition">{text(move || spoken.say(&fact.definition))}</p>
                <p class="fact__foot">{foot}{disputed}</p>
            </FactChoice>
        </li>
    }
}
