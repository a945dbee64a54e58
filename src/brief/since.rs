//! What has changed since a link was made.

use leptos::prelude::*;

use super::state::use_brief;
use crate::answer::day_in_words;
use crate::language::use_language;
use crate::ui::{part, text};

/// Says that a link was made under other rules, what has changed since, and what is no longer known;
/// nothing where it was made under today's.
#[component]
pub fn Since() -> impl IntoView {
    let spoken = use_language();
    let brief = use_brief();
    let words = move || &spoken.messages().brief.since;
    let says = move || {
        let rules = brief.made_under.get()?;
        let changes = act::fingerprint::changes_since(&rules);
        let line = |it: &act::fingerprint::Made| {
            let day = day_in_words(&it.day, spoken.get());
            view! { <li>{(words().change)(&day, &spoken.say(&it.changes))}</li> }
        };
        let list = changes.map(|it| it.iter().map(line).collect_view());
        let dropped = brief.dropped.get();
        let comma = spoken.messages().brief.separator;
        let dropped = (!dropped.is_empty())
            .then(|| view! { <p>{(words().dropped)(&dropped.join(comma))}</p> });
        let first = if list.is_some() { words().says } else { words().unknown };
        Some(view! {
            <section class="brief__since" aria-labelledby="brief-since">
                <h2 id="brief-since">{text(move || words().heading)}</h2>
                <p>{first}</p>
                {list.map(|it| view! { <ul>{it}</ul> })}
                {dropped}
            </section>
        })
    };

    part(says)
}
