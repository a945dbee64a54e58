//! All outcomes: every world of a question, counted, drawn, listed and proved.

mod asked;
mod cell;
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

use crate::browser;
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

/// How many milliseconds it took to draw and count them.
#[derive(Clone, Copy, Debug)]
struct Took(Memo<f64>);

/// How long that took, from the context that the page provides.
fn use_took() -> Memo<f64> {
    expect_context::<Took>().0
}

/// What is counted, and how many milliseconds it took.
type Counted = (Arc<Space>, f64);

/// The page of all outcomes.
#[component]
pub fn WorldsPage() -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let words = move || &spoken.messages().worlds;
    let count = move |_: Option<&Option<Counted>>| {
        let began = browser::now();
        let space = worlds.asked.with(Space::of)?;
        Some((Arc::new(space), browser::now() - began))
    };
    let counted = Memo::new_with_compare(count, |_, _| true);
    // The parts stay as they are, with what was opened in them, while their worlds change.
    let any = Memo::new(move |_| counted.with(Option::is_some));

    view! {
        <main id="main" tabindex="-1" class="sheet worlds">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
            </header>
            <settings::Settings />
            <Show
                when=move || any.get()
                fallback=move || view! { <p class="section__note">{text(move || words().none)}</p> }
            >
                <Parts counted=counted />
            </Show>
        </main>
    }
}

/// All that is said of worlds that can be counted.
#[component]
fn Parts(
    /// The worlds, and how long they took.
    counted: Memo<Option<Counted>>,
) -> impl IntoView {
    let first = counted.get_untracked().map(|it| it.0);
    let space = Memo::new_with_compare(
        move |before: Option<&Arc<Space>>| {
            let last = before.cloned().or_else(|| first.clone());
            // The page shows these parts only while there is something to count.
            #[expect(clippy::expect_used, reason = "the parts are shown once there are worlds")]
            counted.get().map(|it| it.0).or(last).expect("worlds")
        },
        |_, _| true,
    );
    provide_context(Shown(space));
    let took = Memo::new(move |last: Option<&f64>| {
        counted.with(|it| it.as_ref().map(|it| it.1)).or(last.copied()).unwrap_or_default()
    });
    provide_context(Took(took));

    view! {
        <held::Held />
        <tally::TallyOfAll />
        <cloth::ClothFigure />
        <weights::Weights />
        <table::DecisionTable />
        <prove::Prove />
    }
}
