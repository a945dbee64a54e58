//! What stands around a provision: its parts, what is disputed about it, its neighbours.

use act::controversy::about_citation;
use act::provision::Provision;
use leptos::prelude::*;

use super::cited;
use super::pair::day;
use crate::language::use_language;
use crate::law::Law;
use crate::law::chapters::{in_order, parts};
use crate::law::state::{Part, href};
use crate::messages;
use crate::ui::text;

/// A word about a provision, by its citation.
type Says = fn(&messages::law::Provision, &str) -> String;

/// The items of a paragraph, the paragraphs of an article.
#[component]
pub fn Within(
    /// The provision.
    provision: &'static Provision,
) -> impl IntoView {
    let spoken = use_language();
    let law = expect_context::<Law>();
    let within = parts(provision, day(provision, law.edition.get_untracked().as_deref()));
    let words = move || &spoken.messages().law.provision;

    (!within.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="within">
                <h2 id="within">{text(move || words().within)}</h2>
                <ProvisionLinks provisions=within />
            </section>
        }
    })
}

#[component]
fn ProvisionLinks(
    /// The provisions.
    provisions: Vec<&'static Provision>,
) -> impl IntoView {
    let spoken = use_language();
    let one = move |it: &'static Provision| {
        view! {
            <li>
                <a href=text(move || href(Part::Provision(it), spoken.get()))>
                    <span class="provision__cite">{text(move || cited(it, spoken))}</span>
                    " "
                    {text(move || spoken.say(&it.title))}
                </a>
            </li>
        }
    };

    view! { <ul class="links">{provisions.into_iter().map(one).collect_view()}</ul> }
}

/// Controversies that touch it.
#[component]
pub fn Disputed(
    /// The provision.
    provision: &'static Provision,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.provision;
    let all: Vec<_> = about_citation(&provision.cite).collect();
    let one = move |it: &'static act::controversy::Controversy| {
        view! {
            <li>
                <a href=text(move || href(Part::Controversies(Some(it)), spoken.get()))>
                    {text(move || spoken.say(&it.title))}
                </a>
                " "
                {text(move || spoken.say(&it.question))}
            </li>
        }
    };

    (!all.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="disputed">
                <h2 id="disputed">{text(move || words().disputed)}</h2>
                <ul class="links">{all.into_iter().map(one).collect_view()}</ul>
            </section>
        }
    })
}

/// The one before, the one after, and the way to the whole Act.
#[component]
pub fn Neighbours(
    /// The provision.
    provision: &'static Provision,
) -> impl IntoView {
    let spoken = use_language();
    let law = expect_context::<Law>();
    let words = move || &spoken.messages().law.provision;
    // An older provision has its neighbours among those of its time.
    let all = in_order(day(provision, law.edition.get_untracked().as_deref()));
    let place = all.iter().position(|it| it.cite == provision.cite);
    let at = |place: Option<usize>| place.and_then(|it| all.get(it)).copied();
    let before = at(place.and_then(|it| it.checked_sub(1)));
    let after = at(place.and_then(|it| it.checked_add(1)));
    let link = move |it: &'static Provision, says: Says| {
        view! {
            <a href=text(move || href(Part::Provision(it), spoken.get()))>
                {text(move || says(words(), &cited(it, spoken)))}
            </a>
        }
    };

    view! {
        <nav class="section actions neighbours" aria-label=text(move || words().neighbours)>
            {before.map(|it| link(it, |words, cite| (words.before)(cite)))}
            <a href=text(move || href(Part::Act, spoken.get()))>{text(move || words().whole)}</a>
            {after.map(|it| link(it, |words, cite| (words.after)(cite)))}
        </nav>
    }
}
