//! Every fact that can matter for the question, under its heading.

use leptos::prelude::*;
use rules::{Bearing, ClosedWorld, Finding, Origin, Said};

use super::choices::Choices;
use super::standing::use_standing;
use crate::language::use_language;
use crate::session::{book, use_session};
use crate::ui::{Answer, Answers, Mark, part, text};

/// The full form: choices, then facts by group.
#[component]
pub fn Facts() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let asked = Memo::new(move |_| session.assessment.with(|it| it.asked.clone()));
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
                children=move |group| view! { <FactGroup group=group asked=asked /> }
            />
        </section>
    }
}

/// Facts set that cannot all be true.
#[component]
fn Contradictions() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let found = Memo::new(move |_| session.assessment.with(|it| it.contradictions.clone()));
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
        let state = session.assessment.with(|it| it.principles[place]);
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
                    children=|fact| view! { <FactRow fact=fact /> }
                />
            </ol>
        </section>
    }
}

/// How a fact stands: a row changes only with this.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Found {
    finding: Finding,
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
        let (finding, origin, decisive) = session.assessment.with(|it| {
            let (finding, origin) = it.facts[place];
            (finding, origin, it.decisive.contains(&place))
        });
        let bearing = standing.with(|it| it.as_ref().map(|it| it.bearing(place)));
        Found { finding, origin, decisive, bearing }
    });
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
        view! { {decides} {bearing} {origin} <span class="cite">{spoken.cite(&fact.cite)}</span> }
    };

    view! {
        <li
            class="fact"
            data-origin=move || origin().map(Origin::id)
            data-bearing=move || state.get().bearing.map(Bearing::id)
            data-decisive=move || state.get().decisive.then_some("")
        >
            <fieldset class="fact-choice" id=format!("fact-{}", fact.id)>
                <legend>
                    <span class="fact-choice__name">{text(move || spoken.say(&fact.label))}</span>
                </legend>
                <div class="fact__words">
                    <p class="fact__definition">{text(move || spoken.say(&fact.definition))}</p>
                    <p class="fact__foot">{foot}</p>
                </div>
                <FactAnswers fact=fact finding=Signal::derive(move || state.get().finding) />
            </fieldset>
        </li>
    }
}

/// Yes, not known, no; two answers where the unknown has not happened.
#[component]
fn FactAnswers(
    /// The fact.
    fact: &'static rules::Fact,
    /// What is found of it.
    #[prop(into)]
    finding: Signal<Finding>,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let answers = Signal::derive(move || {
        let words = &spoken.messages().explorer;
        let mut answers = vec![Answer { value: Said::Met.id(), label: words.yes }];
        if fact.closed_world != ClosedWorld::Always {
            answers.push(Answer { value: Said::Unknown.id(), label: words.not_known });
        }
        answers.push(Answer { value: Said::NotMet.id(), label: words.no });
        answers
    });
    let chosen = Signal::derive(move || Said::from(finding.get()).id());
    let choose = move |answer: &'static str| {
        let finding = if answer == Said::Met.id() {
            Finding::True
        } else if answer == Said::NotMet.id() {
            Finding::False
        } else {
            Finding::Unknown
        };
        session.record([(fact.id.clone(), finding)]);
    };

    view! { <Answers name=format!("full-{}", fact.id) answers=answers chosen=chosen on_choose=choose /> }
}
