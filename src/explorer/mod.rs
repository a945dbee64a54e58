//! The Explorer: set the facts, see what the Act says, and why.

mod alternatives;
mod because;
mod choices;
mod clocks;
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
use crate::ui::{first, in_turn, text};

/// The page of the Explorer, from facts to reasons.
#[component]
pub fn ExplorerPage() -> impl IntoView {
    let session = use_session();
    let spoken = use_language();
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
            {first(|| view! { <question::QuestionHead /> })}
            <div class="desk">
                <gates::Gates />
                {in_turn(move || view! { <OutcomePanel answer=session.assessment /> })}
                {in_turn(move || view! { <Show when=full><facts::Facts /></Show> })}
            </div>
            {in_turn(move || view! {
                <h2 class="said">{text(move || spoken.messages().explorer.principles)}</h2>
                <Principles answer=session.explained />
            })}
            {in_turn(|| view! {
                <div class="reasons">
                    <because::Because />
                    {in_turn(|| view! { <standing::PossibleWorlds /> })}
                </div>
            })}
            {in_turn(|| view! { <alternatives::Alternatives /> })}
            // Where something is open, it stands beside: together they take their places.
            {in_turn(|| view! { <why::Why /><open::OpenFacts /> })}
            {in_turn(|| view! { <turns::Turns /> })}
            {in_turn(|| view! { <clocks::Clocks /> })}
            {in_turn(|| view! { <next::NextSteps /> })}
            {in_turn(|| view! { <ladder::Ladder /> })}
            {in_turn(|| view! { <help::Help /> })}
        </main>
    }
}
