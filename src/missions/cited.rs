//! Where something comes from: numbers that lead to the list of sources, and back.
//!
//! They are buttons, not links: the address's fragment holds the state of the view.

use leptos::prelude::*;
use record::{Confidence, SourceId, record};

use crate::browser;
use crate::language::use_language;
use crate::ui::text;

/// The source last looked up, and the button it was looked up from.
#[derive(Clone, Copy, Debug)]
pub struct LastCited(pub RwSignal<Option<(&'static SourceId, String)>>);

/// The id of a source's entry in the list.
pub fn entry(source: &SourceId) -> String {
    format!("source-{source}")
}

/// The numbers of the sources; nothing where there are none.
#[component]
pub fn Cited(
    /// The sources, in order.
    sources: &'static [SourceId],
    /// Where they are cited: unique on the page.
    #[prop(into)]
    place: String,
    /// How sure they make what they are cited for.
    #[prop(optional)]
    sure: Option<Confidence>,
) -> impl IntoView {
    let spoken = use_language();
    let LastCited(last) = expect_context::<LastCited>();
    let words = move || &spoken.messages().missions.sources;
    let number = move |source: &'static SourceId| {
        let found = record().sources.iter().position(|it| it.id == *source)?;
        let title = &record().sources[found].title;
        let number = found + 1;
        let id = format!("{place}-{source}");
        let here = id.clone();
        let look_up = move |_| {
            last.set(Some((source, here.clone())));
            browser::focus(&entry(source));
        };
        let name = move || (words().name)(number, title);
        Some(view! {
            <button type="button" class="cited__number" id=id aria-label=name on:click=look_up>
                {number}
            </button>
        })
    };

    (!sources.is_empty()).then(|| {
        view! {
            <span class="cited">
                {text(move || (words().label)(sure, sources.len()))}
                " "
                {sources.iter().map(number).collect_view()}
            </span>
        }
    })
}
