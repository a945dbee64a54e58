//! The Act as a text: what it says in plain words, the rule that encodes it, and what is said of it.

mod act_page;
mod chapters;
mod controversies;
mod editions;
mod institutions;
mod principles;
mod provision;
mod sources;
mod state;
mod weapons;

pub use chapters::Chapter;
pub use state::{Law, Part};

use leptos::prelude::*;

use crate::browser;

/// The pages of the law.
#[component]
pub fn LawPage() -> impl IntoView {
    let law = expect_context::<Law>();
    let shown = Memo::new(move |_| (law.part.get(), law.cited.get()));
    Effect::new(move |before: Option<(Part, String)>| {
        let now = shown.get();
        if before.is_some_and(|it| it != now) {
            // By then the new part is there.
            request_animation_frame(browser::focus_main);
        }
        now
    });

    move || match shown.get().0 {
        Part::Act => view! { <act_page::ActPage /> }.into_any(),
        Part::Provision(it) => view! { <provision::ProvisionPage provision=it /> }.into_any(),
        Part::Cited => view! { <provision::CitedPage /> }.into_any(),
        Part::Weapons => view! { <weapons::WeaponsPage /> }.into_any(),
        Part::Institutions => view! { <institutions::InstitutionsPage /> }.into_any(),
        Part::Controversies(wanted) => {
            view! { <controversies::ControversiesPage wanted=wanted /> }.into_any()
        }
        Part::Editions => view! { <editions::EditionsPage /> }.into_any(),
    }
}
