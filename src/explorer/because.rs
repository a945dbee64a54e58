//! The few facts that decide, beside the outcome.

use leptos::prelude::*;

use super::toolbar::Toolbar;
use crate::answer::Reasons;
use crate::language::use_language;
use crate::session::{book, use_session};
use crate::ui::{in_turn, text};

/// Why, in a few lines; what is taken as given; what to do with the situation.
#[component]
pub fn Because() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().explorer;
    let given = move || {
        session.follow_painting();
        let situation = untrack(|| session.situation());
        let chosen = {
            let it = &situation;
            let choices = book().pack().choices.iter().enumerate().flat_map(|(place, choice)| {
                let offered = book().offered(it, place);
                let named = move |id: &String| {
                    let mut options = offered.iter().map(|it| &choice.options[*it]);
                    options.find(|it| it.id == *id)
                };
                it.many(&choice.id).iter().filter_map(named)
            });
            let names = choices.map(|it| spoken.say(it.short.as_ref().unwrap_or(&it.label)));
            names.collect::<Vec<_>>()
        };
        let assumed = situation.assumed.len();
        let comma = if spoken.get().tag() == "ja" { "、" } else { ", " };
        (words().taken_as_given)(&chosen.join(comma), assumed)
    };

    view! {
        <aside class="because" aria-label=text(move || words().because)>
            <h2>{text(move || words().because)}</h2>
            <Reasons answer=session.explained />
            <p class="section__note">{given}</p>
            {in_turn(|| view! { <Toolbar /> })}
        </aside>
    }
}
