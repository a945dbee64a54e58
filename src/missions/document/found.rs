//! The facts as they were found at the time: what each rests on, and who held otherwise.

use leptos::prelude::*;
use record::{Dispatch, Found, Snapshot, record};

use crate::language::use_language;
use crate::missions::found::FoundFact;
use crate::missions::remarks::Remarks;
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
