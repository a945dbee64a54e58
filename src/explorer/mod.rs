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
mod question;
mod standing;
mod toolbar;
mod turns;
mod why;

use leptos::prelude::*;

use crate::answer::{OutcomePanel, Principles};
use crate::language::use_language;
use crate::session::{View, use_session};
use crate::ui::text;

/// The page of the Explorer, from facts to reasons.
#[component]
pub fn ExplorerPage() -> impl IntoView {
    let session = use_session();
    let spoken = use_language();
    session.explain_after_painting();
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
                <OutcomePanel answer=session.assessment />
                <Show when=full>
                    <facts::Facts />
                </Show>
            </div>
            <h2 class="said">{text(move || spoken.messages().explorer.principles)}</h2>
            <Principles answer=session.assessment />
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
