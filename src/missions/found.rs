//! A fact as it was found: what it rests on, and who held otherwise.

use leptos::prelude::*;
use record::Found;

use super::cited::Cited;
use super::remarks::Remarks;
use crate::language::{Spoken, use_language};
use crate::session::book;
use crate::ui::text;

/// A fact, its value, and what the value rests on.
#[component]
pub fn FoundFact(
    /// What was found.
    found: &'static Found,
    /// Unique on the page.
    #[prop(into)]
    place: String,
    /// What else is to be said of the value.
    #[prop(optional)]
    note: Option<Signal<String>>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let fact = book().fact(&found.fact);
    let label = move || fact.map_or(found.fact.clone(), |it| spoken.say(&it.label));
    let cite = move || fact.map(|it| spoken.cite(&it.cite));
    let basis = move || (words().found.basis)(found.basis);
    let here = place.clone();
    let cited = match found.confidence {
        Some(sure) => view! { <Cited sources=&found.sources place=here sure=sure /> },
        None => view! { <Cited sources=&found.sources place=here /> },
    };
    let note = note.map(|it| view! { <span class="found__note">{it}</span> });

    view! {
        <div class="found">
            <dt>{label}" "<span class="cite">{cite}</span></dt>
            <dd class="found__value">{text(move || value(found.value, spoken))}" "{note}</dd>
            <dd>
                <p>{text(move || spoken.say(&found.why))}</p>
                <p class="found__basis">
                    {basis}{(!found.sources.is_empty()).then_some(" · ")}{cited}
                </p>
                <Remarks remarks=found.dispute.as_slice() place=format!("{place}-dispute") />
            </dd>
        </div>
    }
}

/// The value of a fact in a word.
pub fn value(value: Option<bool>, spoken: Spoken) -> &'static str {
    let words = &spoken.messages().explorer;
    match value {
        Some(true) => words.yes,
        Some(false) => words.no,
        None => words.not_known,
    }
}
