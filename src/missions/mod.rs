//! Whom Japan sent, when, on what findings: every dispatch since 1992.

mod asked;
mod bibliography;
mod cited;
mod contributions;
mod difference;
mod document;
mod exports;
mod found;
mod list;
mod operation;
mod people;
mod pictures;
mod remarks;
mod short;
mod sources;
mod state;

pub use document::{DocumentPage, Sorting};
pub use people::{People, Until};
pub use state::{Missions, Part, Tab};

use leptos::prelude::*;

use crate::browser;

/// The page of missions: the list, one operation, the contributions, or the document of 1995.
#[component]
pub fn MissionsPage() -> impl IntoView {
    let missions = expect_context::<Missions>();
    provide_context(cited::LastCited(RwSignal::new(None)));
    Effect::new(move |before: Option<Part>| {
        let part = missions.part.get();
        if before.is_some_and(|it| it != part) {
            // By then the new part is there.
            request_animation_frame(browser::focus_main);
        }
        part
    });

    move || match missions.part.get() {
        Part::List => view! { <list::ListPage /> }.into_any(),
        Part::Operation(id) => view! { <operation::OperationPage id=id /> }.into_any(),
        Part::Contributions => view! { <contributions::ContributionsPage /> }.into_any(),
        Part::Document => view! { <DocumentPage /> }.into_any(),
    }
}
