//! The articles that a condition rests on; each leads to its provision.

#[cfg(feature = "whole")]
use act::provision::Provision;
use leptos::prelude::*;

#[cfg(not(feature = "whole"))]
use crate::browser;
use crate::language::Spoken;
use crate::page::provision;
#[cfg(not(feature = "whole"))]
use crate::ui::text;

/// The articles as they were cited on a day. What they say comes with the whole page, which opens them in
/// place; where it cannot be had, the way to the Act says so.
#[cfg(not(feature = "whole"))]
pub fn articles(citations: &[String], _day: &str, spoken: Spoken) -> AnyView {
    let Some(first) = citations.first() else { return ().into_any() };
    let href = provision(first);
    let words = spoken.cite(citations);
    let session = crate::session::use_session();
    let coming = RwSignal::new(false);
    let send = {
        let href = href.clone();
        move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            coming.set(true);
            let explorer = session.address(spoken.get_untracked()).href();
            let href = href.clone();
            browser::send_for_article(&explorer, &event, move || browser::go(&href));
        }
    };
    let says = move || {
        if coming.get() { spoken.messages().coming.coming } else { words.as_str() }.to_owned()
    };
    view! { <a class="article cite" href=href on:click=send>{text(says)}</a> }.into_any()
}

/// The articles as they were cited on a day; opened, what they say in plain words, in place.
#[cfg(feature = "whole")]
pub fn articles(citations: &[String], day: &str, spoken: Spoken) -> AnyView {
    let cites = act::concordance::all_as_of(citations, Some(day));
    if cites.is_empty() {
        return ().into_any();
    }
    let words = spoken.cite(&cites);
    // A trace has a hundred rows: what nobody opens is not made.
    let opened = RwSignal::new(false);
    view! {
        <details class="article" on:toggle=move |_| opened.set(true)>
            <summary class="cite">{words}</summary>
            {crate::ui::part(move || opened.get().then(|| in_plain_words(&cites, spoken)))}
        </details>
    }
    .into_any()
}

/// Every provision that the citations lead to.
#[cfg(feature = "whole")]
fn in_plain_words(cites: &[String], spoken: Spoken) -> AnyView {
    let mut found: Vec<&'static Provision> = vec![];
    for it in cites.iter().flat_map(|it| act::provision::find(it)) {
        if !found.iter().any(|known| known.cite == it.cite) {
            found.push(it);
        }
    }
    let one = |it: &'static Provision| {
        let clause =
            |it: &'static act::provision::Clause| view! { <li>{spoken.say(&it.says)}</li> };
        let cite = spoken.cite(std::slice::from_ref(&it.cite));
        view! {
            <div class="article__provision">
                <p><strong>{spoken.say(&it.title)}</strong>" "<span class="cite">{cite}</span></p>
                <ul>{it.clauses.iter().map(clause).collect_view()}</ul>
                <p class="actions">
                    <a href=provision(&it.cite)>{spoken.messages().law.open}</a>
                </p>
            </div>
        }
    };
    found.into_iter().map(one).collect_view().into_any()
}
