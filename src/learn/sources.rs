//! What the facts of a scene, and the sides of a dispute, rest on.

use leptos::prelude::*;
use record::{SourceId, record};
use rules::Words;

use crate::language::use_language;
use crate::ui::text;

/// A text that something rests on.
#[derive(Clone, Copy, Debug)]
struct Cited {
    title: &'static str,
    address: Option<&'static str>,
    language: &'static str,
    publisher: &'static Words,
}

/// Sources of the record, to be unfolded; nothing where there are none.
#[component]
pub fn Sources(
    /// Their ids.
    ids: &'static [SourceId],
) -> impl IntoView {
    let found = ids.iter().filter_map(|it| record().source(it)).map(|it| Cited {
        title: &it.title,
        address: it.address.as_deref(),
        language: &it.language,
        publisher: &it.publisher,
    });
    view! { <List cited=found.collect() /> }
}

/// Sources of what stands beside the pack.
#[component]
pub fn LegalSources(
    /// Their ids.
    ids: &'static [String],
) -> impl IntoView {
    let found = ids.iter().filter_map(|it| act::source::source(it)).map(|it| Cited {
        title: &it.title,
        address: it.address.as_deref(),
        language: &it.language,
        publisher: &it.publisher,
    });
    view! { <List cited=found.collect() /> }
}

#[component]
fn List(
    /// The sources.
    cited: Vec<Cited>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn;
    let count = cited.len();
    let one = move |it: Cited| {
        let title = match it.address {
            Some(address) => view! { <a href=address>{it.title}</a> }.into_any(),
            None => it.title.into_any(),
        };
        view! {
            <li>
                <cite lang=it.language>{title}</cite>
                ", "
                {text(move || spoken.say(it.publisher))}
            </li>
        }
    };

    (count > 0).then(|| {
        view! {
            <details class="lesson__sources">
                <summary>{text(move || (words().sources)(count))}</summary>
                <ul>{cited.into_iter().map(one).collect_view()}</ul>
            </details>
        }
    })
}
