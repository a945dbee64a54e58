//! The facts of the situation: those given a line each, those taken for granted together.

use leptos::prelude::*;
use rules::{Finding, Origin, Said};

use crate::answer::statement;
use crate::language::{Spoken, use_language};
use crate::session::{Session, book, use_session};
use crate::ui::{part, text};

/// The facts given and those assumed.
#[component]
pub fn Facts() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().brief;
    let given = move || {
        let given = said(session, Origin::Given, spoken);
        if given.is_empty() {
            return view! { <p>{words().none_given}</p> }.into_any();
        }
        let line = |it: String| view! { <li>{it}</li> };
        view! { <ul class="brief__facts">{given.into_iter().map(line).collect_view()}</ul> }
            .into_any()
    };
    let assumed = move || {
        let assumed = said(session, Origin::Assumed, spoken);
        (!assumed.is_empty()).then(|| {
            let says = format!("{}{}", words().assumed, assumed.join(words().separator));
            view! { <p class="brief__assumed">{says}</p> }
        })
    };

    view! {
        <section class="brief__part" aria-labelledby="brief-facts">
            <h2 id="brief-facts">{text(move || words().given)}</h2>
            {part(given)}
            {part(assumed)}
        </section>
    }
}

/// What is said of each fact that the situation records, given or assumed, in the pack's order. What
/// nobody records is not said.
fn said(session: Session, origin: Origin, spoken: Spoken) -> Vec<String> {
    let facts = &book().pack().facts;
    session.explained.with(|it| {
        let recorded = |place: &usize| {
            let id = &facts[*place].id;
            let recorded = untrack(|| session.with(|it| it.recorded(id).is_some()));
            recorded && it.facts[*place].1 == origin
        };
        let say = |place: usize| match it.facts[place].0 {
            Finding::Unknown => {
                let label = spoken.say(&facts[place].label);
                let not_known = (spoken.messages().said)(Said::Unknown);
                (spoken.messages().brief.named)(&label, not_known)
            }
            Finding::True | Finding::False => statement(it, place, spoken),
        };
        (0..it.facts.len()).filter(recorded).map(say).collect()
    })
}
