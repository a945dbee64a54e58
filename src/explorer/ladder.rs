//! What may be done with a weapon: a ladder, lit as far as the facts carry.

use leptos::prelude::*;
use rules::RungState;

use crate::answer::inference;
use crate::language::{Spoken, use_language};
use crate::session::{book, use_session};
use crate::ui::{Mark, text};

/// The ladder, the top rung first in the source as on the page.
#[component]
pub fn Ladder() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let states = Memo::new(move |_| session.explained.with(|it| it.ladder.clone()));
    let words = move || &spoken.messages().grounds;
    let rungs = move || {
        let states = states.get().into_iter().enumerate().rev();
        states.map(|(place, state)| rung(place, state, spoken)).collect_view()
    };

    view! {
        <section class="section weapons" aria-labelledby="weapons-ladder">
            <h2 id="weapons-ladder">{text(move || words().weapons)}</h2>
            <p class="section__note">{text(move || words().weapons_note)}</p>
            <ol class="ladder" reversed>{rungs}</ol>
        </section>
    }
}

fn rung(place: usize, state: RungState, spoken: Spoken) -> impl IntoView + use<> {
    let rung = &book().pack().ladder[place];
    let standing = &rung.states[state.state];
    let finding = state.said.id();
    view! {
        <li class="rung" data-finding=finding>
            <Mark shape=finding />
            <h3 class="rung__what">{spoken.say(&rung.title)}</h3>
            <span class="cite">{spoken.cite(&rung.cite)}</span>
            <p class="rung__when">{spoken.say(&rung.when)}</p>
            <p class="finding" data-finding=finding>{spoken.say(&standing.says)}</p>
            {standing.inference.as_ref().map(|it| inference(it, spoken))}
        </li>
    }
}
