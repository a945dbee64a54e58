//! The clauses of a provision in plain words.

use act::provision::{Clause, Provision};
use leptos::prelude::*;

use super::pair::{Lit, Pair};
use super::{clause_id, encoding_id};
use crate::browser;
use crate::language::use_language;
use crate::ui::text;

/// What it says, clause by clause.
#[component]
pub fn Clauses(
    /// The provision.
    provision: &'static Provision,
    /// Its two sides.
    pair: Pair,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.provision;
    let one = move |(place, clause)| view! { <OneClause pair=pair place=place clause=clause /> };

    view! {
        <section aria-labelledby="clauses">
            <h2 id="clauses">{text(move || words().clauses)}</h2>
            <ol class="clauses">{provision.clauses.iter().enumerate().map(one).collect_view()}</ol>
        </section>
    }
}

#[component]
fn OneClause(
    /// The provision's two sides.
    pair: Pair,
    /// The clause's place.
    place: usize,
    /// The clause.
    clause: &'static Clause,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.provision;
    let count = pair.encodings_of(place).len();
    let go = move |_| {
        if let Some(first) = pair.encodings_of(place).first() {
            browser::focus(&encoding_id(*first));
        }
    };
    let way = (count > 0).then(|| {
        view! {
            <p class="actions">
                <button type="button" on:click=go>{text(move || (words().encoded)(count))}</button>
            </p>
        }
    });
    let why_not = clause.not_encoded.as_ref().map(|it| {
        view! {
            <p class="section__note">
                <strong>{text(move || words().not_encoded)}</strong>
                " "
                {text(move || spoken.say(it))}
            </p>
        }
    });

    view! {
        <li
            class="clause"
            id=clause_id(place)
            tabindex="-1"
            data-lit=move || pair.lights(Lit::Clause(place)).then_some("")
            on:mouseenter=move |_| pair.light(Some(Lit::Clause(place)))
            on:mouseleave=move |_| pair.light(None)
            on:focusin=move |_| pair.light(Some(Lit::Clause(place)))
            on:focusout=move |_| pair.light(None)
        >
            <p class="clause__says">{text(move || spoken.say(&clause.says))}</p>
            {why_not}
            {way}
        </li>
    }
}
