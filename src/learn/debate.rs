//! The cards of the debate: a side each, on a sheet of its own in print.

use leptos::prelude::*;
use lessons::{Card, course};
use rules::{Finding, Situation};

use super::links;
use super::sources::Sources;
use super::teachers::{Points, outcome, situation};
use crate::language::{Spoken, use_language};
use crate::session::book;
use crate::ui::text;

/// All four, to be put under a heading of the second rank.
#[component]
pub fn DebateCards() -> impl IntoView {
    let one = |it| view! { <OneCard card=it /> };

    view! { <div class="cards">{course().cards.iter().map(one).collect_view()}</div> }
}

#[component]
fn OneCard(
    /// The card.
    card: &'static Card,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn.guide;
    let scene = StoredValue::new(situation(&card.scene));
    let href = move || scene.with_value(|it| links::explorer(it, spoken.get()));
    let outcome = scene.with_value(outcome);
    let comes_to = move || outcome.map(|it| (words().comes_to)(&spoken.say(&it.label)));
    let fact = move |id: &'static String| {
        let says = move || scene.with_value(|it| statement(it, id, spoken));
        view! { <li><span>{text(says)}</span></li> }
    };

    view! {
        <article class="card" aria-labelledby=card.id.as_str()>
            <p class="label">{text(move || (words().side)(card.side))}</p>
            <h3 id=card.id.as_str()>{text(move || spoken.say(&card.title))}</h3>
            <p class="card__says">{text(move || spoken.say(&card.says))}</p>
            <h4>{text(move || words().held_by)}</h4>
            <p>{text(move || spoken.say(&card.held_by))}</p>
            <h4>{text(move || words().arguments)}</h4>
            <Points points=&card.arguments />
            <h4>{text(move || words().expect)}</h4>
            <Points points=&card.expect />
            <h4>{text(move || words().reading)}</h4>
            <ul class="points">{card.scene.shows.iter().map(fact).collect_view()}</ul>
            <p class="card__outcome">{comes_to}</p>
            <p class="actions"><a href=text(href)>{text(move || words().see)}</a></p>
            <Sources ids=&card.sources />
        </article>
    }
}

/// A fact of a situation, as a statement.
fn statement(situation: &Situation, id: &str, spoken: Spoken) -> String {
    let Some(fact) = book().fact(id) else { return String::new() };
    match situation.recorded(id).flatten().map_or(Finding::Unknown, |it| Finding::from(Some(it))) {
        Finding::True => spoken.say(&fact.yes),
        Finding::False => spoken.say(&fact.no),
        Finding::Unknown => {
            let not_known = spoken.messages().explorer.not_known;
            format!("{}: {not_known}", spoken.say(&fact.label))
        }
    }
}
