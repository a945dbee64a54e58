//! The Act by date: what each edition changed, and the visitor's facts under each.

use act::edition::{Change, Edition, editions};
use leptos::prelude::*;

use super::state::{Part, href};
use crate::answer::{Editions, day_in_words};
use crate::language::use_language;
use crate::page::{Address, Page};
use crate::session::{book, use_session};
use crate::ui::text;

/// The page of editions.
#[component]
pub fn EditionsPage() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().law.editions;
    let asks = move || {
        let question = session.assessment.with(|it| it.question);
        spoken.say(&book().pack().questions[question].asks)
    };
    let back = move || session.address(spoken.get()).href();

    view! {
        <main id="main" tabindex="-1" class="sheet law">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
            </header>
            <section class="section" aria-labelledby="your-facts">
                <h2 id="your-facts">{text(move || words().yours)}</h2>
                <p class="section__note">
                    {text(asks)}
                    " "
                    <a href=text(back)>{text(move || words().back)}</a>
                </p>
                <Editions situation=Signal::derive(move || session.situation()) />
            </section>
            <section class="section" aria-labelledby="what-changed">
                <h2 id="what-changed">{text(move || words().changed)}</h2>
                <ol class="amendments">
                    {editions().iter().map(|it| view! { <OneEdition edition=it /> }).collect_view()}
                </ol>
            </section>
            <nav class="section actions" aria-label=text(move || spoken.messages().law.provision.neighbours)>
                <a href=text(move || href(Part::Act, spoken.get()))>{text(move || spoken.messages().law.provision.whole)}</a>
            </nav>
        </main>
    }
}

#[component]
fn OneEdition(
    /// The edition.
    edition: &'static Edition,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law;
    let since = move || (words().clocks.since)(&day_in_words(&edition.from, spoken.get()));
    let read = move || {
        let address = Address::of(Page::Law).with("edition", edition.from.as_str());
        address.with("lang", spoken.get().tag()).href()
    };
    let change = move |it: &'static Change| {
        view! {
            <li>
                {text(move || spoken.say(&it.says))}
                " "
                <span class="cite">{text(move || spoken.cite(&it.cite))}</span>
                " "
                <span class="label">{text(move || (words().standing)(it.certainty))}</span>
            </li>
        }
    };

    view! {
        <li class="amendment">
            <h3>{text(since)}</h3>
            <p>{text(move || spoken.say(&edition.law))}</p>
            <p class="section__note">{text(move || spoken.say(&edition.date))}</p>
            <ul class="clocks__changes">{edition.changes.iter().map(change).collect_view()}</ul>
            <p class="actions"><a href=text(read)>{text(move || words().editions.read)}</a></p>
        </li>
    }
}
