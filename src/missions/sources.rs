//! The list of sources.

use leptos::prelude::*;
use record::{Source, SourceId, record};

use super::cited::{LastCited, entry};
use crate::browser;
use crate::language::use_language;
use crate::ui::text;

/// The texts that a page rests on. Their numbers are the same on every page.
#[component]
pub fn Sources(
    /// Those that the page cites.
    only: Vec<&'static SourceId>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.sources;
    let cited = record().sources.iter().enumerate().filter(|(_, it)| only.contains(&&it.id));
    let one = |(place, source)| view! { <OneSource source=source number=place + 1 /> };

    view! {
        <section class="section" aria-labelledby="sources">
            <h2 id="sources">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <ol class="sources">{cited.map(one).collect_view()}</ol>
        </section>
    }
}

#[component]
fn OneSource(
    /// The source.
    source: &'static Source,
    /// Its number.
    number: usize,
) -> impl IntoView {
    let spoken = use_language();
    let LastCited(last) = expect_context::<LastCited>();
    let words = move || &spoken.messages().missions.sources;
    let about = move || {
        let (kind, extent) = ((words().kind)(source.kind), (words().extent)(source.read));
        let language = (words().language)(&source.language);
        format!("{} · {kind} · {language} · {extent}", spoken.say(&source.publisher))
    };
    let place = move || match source.address.as_deref() {
        Some(address) => view! { <a href=address>{address}</a> }.into_any(),
        None => words().on_paper.into_any(),
    };
    let came = move || last.with(|it| it.as_ref().is_some_and(|(it, _)| **it == source.id));
    let back = move |_| {
        if let Some((_, from)) = last.get_untracked() {
            browser::focus(&from);
        }
    };

    view! {
        <li id=entry(&source.id) tabindex="-1" data-number=number>
            <p><cite lang=source.language.as_str()>{source.title.as_str()}</cite></p>
            <p class="sources__where">{about}</p>
            <p class="sources__where">{place}</p>
            <Show when=came>
                <p class="actions">
                    <button type="button" on:click=back>{text(move || words().back)}</button>
                </p>
            </Show>
        </li>
    }
}
