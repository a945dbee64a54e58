//! All outcomes: every world of a question, counted, drawn, listed and proved.

mod asked;
mod cells;
mod cloth;
mod course;
mod every;
mod files;
mod held;
mod prove;
mod rows;
mod settings;
mod space;
mod table;
mod tally;
mod weights;

pub use asked::Worlds;

use std::sync::Arc;

use leptos::prelude::*;

use crate::language::use_language;
use crate::ui::text;
use asked::use_worlds;
use space::Space;

/// The worlds that the parts of the page show. Where there are none to count, the last stay.
#[derive(Clone, Copy, Debug)]
struct Shown(Memo<Arc<Space>>);

/// What is shown, from the context that the page provides.
fn use_space() -> Memo<Arc<Space>> {
    expect_context::<Shown>().0
}

/// The page of all outcomes.
#[component]
pub fn WorldsPage() -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let words = move || &spoken.messages().worlds;
    let counted =
        Memo::new_with_compare(move |_| worlds.asked.with(Space::of).map(Arc::new), |_, _| true);
    let shown = move || counted.with(Option::is_some).then(|| view! { <Parts counted=counted /> });

    view! {
        <main id="main" tabindex="-1" class="sheet worlds">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
            </header>
            <settings::Settings />
            {move || match shown() {
                Some(parts) => parts.into_any(),
                None => view! { <p class="section__note">{text(move || words().none)}</p> }.into_any(),
            }}
        </main>
    }
}

/// All that is said of worlds that can be counted.
#[component]
fn Parts(
    /// The worlds.
    counted: Memo<Option<Arc<Space>>>,
) -> impl IntoView {
    let first = counted.get_untracked();
    let space = Memo::new_with_compare(
        move |before: Option<&Arc<Space>>| {
            let last = before.cloned().or_else(|| first.clone());
            // The page shows these parts only while there is something to count.
            #[expect(clippy::expect_used, reason = "the parts are shown once there are worlds")]
            counted.get().or(last).expect("worlds")
        },
        |_, _| true,
    );
    provide_context(Shown(space));

    view! {
        <held::Held />
        <tally::TallyOfAll />
        <cloth::ClothFigure />
        <weights::Weights />
        <table::DecisionTable />
        <prove::Prove />
    }
}
