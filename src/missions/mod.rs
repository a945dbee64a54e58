//! Whom Japan sent: the table of 1995 and what else that document says.

mod cited;
mod found;
mod operations;
mod order;
mod printed;
mod remarks;
mod row;
mod sources;
mod statements;
mod table;

pub use order::Sorting;

use leptos::prelude::*;

use crate::language::use_language;
use crate::ui::text;

/// The document whose table is shown, by its id in the record.
const DOCUMENT: &str = "osaka-1995";

/// The page of missions.
#[component]
pub fn MissionsPage() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    provide_context(cited::LastCited(RwSignal::new(None)));

    view! {
        <main id="main" tabindex="-1" class="sheet missions">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
            </header>
            <table::Dispatches />
            <operations::Operations />
            <statements::Statements />
            <sources::Sources />
        </main>
    }
}
