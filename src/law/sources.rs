//! How sure a sentence is, and the text it rests on.

use act::source::{Certainty, Extent, source};
use leptos::prelude::*;

use crate::language::{Spoken, use_language};
use crate::ui::{part, text};

/// How sure it is that somebody said this.
pub fn sure(certainty: Certainty, spoken: Spoken) -> &'static str {
    (spoken.messages().law.certainty)(certainty)
}

/// The texts, by their ids: title, publisher, how much was read, where.
#[component]
pub fn Sources(
    /// Ids of sources; one that is not known is left out (a test looks that there is none).
    ids: Vec<&'static str>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law;
    let ids = StoredValue::new(ids);
    let one = move |id: &&'static str| {
        let source = source(id)?;
        let read = match source.read {
            Extent::Full => words().read_full,
            Extent::Excerpt => words().read_part,
        };
        let title = view! { <cite lang=source.language.as_str()>{source.title.as_str()}</cite> };
        let title = match source.address.as_deref() {
            Some(address) => view! { <a href=address>{title}</a> }.into_any(),
            None => title.into_any(),
        };
        Some(view! {
            <li>
                {title}
                " "
                <span class="label">{format!("{} · {read}", spoken.say(&source.publisher))}</span>
            </li>
        })
    };

    view! {
        <p class="label">{text(move || words().sources)}</p>
        <ul class="rests-on">
            {part(move || ids.read_value().iter().filter_map(one).collect_view())}
        </ul>
    }
}
