//! The table of 1995 as it was printed, and what else that document says.

mod found;
mod operations;
mod order;
mod printed;
mod row;
pub mod statements;
mod table;

pub use operations::{OneInstrument, operations_of};
pub use order::{Direction, Sorting};

use leptos::prelude::*;

use super::bibliography::of_document;
use super::sources::Sources;
use crate::language::use_language;
use crate::ui::text;

/// The document whose table is shown, by its id in the record.
pub const DOCUMENT: &str = "osaka-1995";

/// The page of the document.
#[component]
pub fn DocumentPage() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;

    view! {
        <main id="main" tabindex="-1" class="sheet missions">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
            </header>
            <table::Dispatches />
            <operations::Operations />
            <statements::Statements />
            <Sources only=of_document(DOCUMENT) />
        </main>
    }
}
