//! The Explorer: set the facts, see what the Act says, and why.

mod alternatives;
mod because;
mod choices;
mod facts;
mod gates;
mod help;
mod ladder;
mod next;
mod open;
mod outcome;
mod principles;
mod question;
mod standing;
mod toolbar;
mod turns;
mod way;
mod why;

use leptos::prelude::*;

use crate::session::{View, use_session};

/// The page of the Explorer, from facts to reasons.
#[component]
pub fn ExplorerPage() -> impl IntoView {
    let session = use_session();
    standing::provide_standing();
    let full = move || session.shown_view() == View::Full;

    view! {
        <main
            id="main"
            tabindex="-1"
            class="sheet explorer"
            data-mode=move || if full() { "full" } else { "short" }
            data-live=move || session.live.get().then_some("")
        >
            <question::QuestionHead />
            <div class="desk">
                <gates::Gates />
                <outcome::OutcomePanel />
                <Show when=full>
                    <facts::Facts />
                </Show>
            </div>
            <principles::Principles />
            <div class="reasons">
                <because::Because />
                <standing::PossibleWorlds />
            </div>
            <alternatives::Alternatives />
            <why::Why />
            <open::OpenFacts />
            <turns::Turns />
            <next::NextSteps />
            <ladder::Ladder />
            <help::Help />
        </main>
    }
}
