//! The facts as they were found at the time: what each rests on, and who held otherwise.

use leptos::prelude::*;
use record::{Dispatch, Found, Snapshot, record};

use crate::language::use_language;
use crate::missions::cited::Cited;
use crate::missions::remarks::Remarks;
use crate::session::book;
use crate::ui::text;

/// The facts that each opening of a dispatch opens with.
#[component]
pub fn FactsThen(
    /// The dispatch.
    dispatch: &'static Dispatch,
) -> impl IntoView {
    let mut snapshots: Vec<&'static Snapshot> = vec![];
    for opening in &dispatch.openings {
        let snapshot = record().snapshot(&opening.facts);
        snapshots.extend(snapshot.filter(|it| snapshots.iter().all(|other| other.id != it.id)));
    }
    let one = |it| view! { <FactsOfOneTime dispatch=dispatch snapshot=it /> };
    snapshots.into_iter().map(one).collect_view()
}

#[component]
fn FactsOfOneTime(
    /// The dispatch.
    dispatch: &'static Dispatch,
    /// The facts.
    snapshot: &'static Snapshot,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let at = move || {
        let when = (words().when)(snapshot.as_of);
        (words().found.at)(&spoken.say(&snapshot.label), &when)
    };
    let place = format!("{}-{}", dispatch.id, snapshot.id);
    let place = StoredValue::new(place);
    // Many facts, and few are looked at: they are written out when they are first asked for.
    let (asked, set_asked) = signal(false);
    let facts = move || {
        let one = |found: &'static Found| {
            let place = place.with_value(|it| format!("{it}-{}", found.fact));
            view! { <FoundFact found=found place=place /> }
        };
        snapshot.facts.iter().map(one).collect_view()
    };

    view! {
        <details class="then" on:toggle=move |_| set_asked.set(true)>
            <summary>{text(move || words().found.heading)}</summary>
            <Show when=move || asked.get()>
                <p><strong>{at}</strong></p>
                <p class="section__note">{text(move || words().found.note)}</p>
                <Remarks remarks=&snapshot.remarks place=place.get_value() />
                <dl class="founds">{facts}</dl>
            </Show>
        </details>
    }
}

/// A fact, its value, and what the value rests on.
#[component]
fn FoundFact(
    /// What was found.
    found: &'static Found,
    /// Unique on the page.
    #[prop(into)]
    place: String,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let fact = book().fact(&found.fact);
    let label = move || fact.map_or(found.fact.clone(), |it| spoken.say(&it.label));
    let cite = move || fact.map(|it| spoken.cite(&it.cite));
    let value = move || {
        let words = &spoken.messages().explorer;
        match found.value {
            Some(true) => words.yes,
            Some(false) => words.no,
            None => words.not_known,
        }
    };
    let basis = move || (words().found.basis)(found.basis);
    let here = place.clone();
    let cited = match found.confidence {
        Some(sure) => view! { <Cited sources=&found.sources place=here sure=sure /> },
        None => view! { <Cited sources=&found.sources place=here /> },
    };

    view! {
        <div class="found">
            <dt>{label}" "<span class="cite">{cite}</span></dt>
            <dd class="found__value">{value}</dd>
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
