//! Whom Japan sent, when, on what findings: every dispatch since 1992.

mod cited;
mod contributions;
mod document;
mod list;
mod operation;
mod pictures;
mod remarks;
mod sources;
mod state;

pub use document::{DocumentPage, Sorting};
pub use state::{Missions, Part, Tab};

use leptos::prelude::*;

/// The page of missions: the list, one operation, the contributions, or the document of 1995.
#[component]
pub fn MissionsPage() -> impl IntoView {
    let missions = expect_context::<Missions>();
    provide_context(cited::LastCited(RwSignal::new(None)));

    move || match missions.part.get() {
        Part::List => view! { <list::ListPage /> }.into_any(),
        Part::Operation(id) => view! { <operation::OperationPage id=id /> }.into_any(),
        Part::Contributions => view! { <contributions::ContributionsPage /> }.into_any(),
        Part::Document => view! { <DocumentPage /> }.into_any(),
    }
}
