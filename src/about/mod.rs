//! What this is, and what it is not.

use leptos::prelude::*;

use crate::browser;
use crate::language::use_language;
use crate::ui::{part, text};

/// The page about the page.
#[component]
pub fn AboutPage() -> impl IntoView {
    let spoken = use_language();
    let about = move || &spoken.messages().about;
    let section = |(heading, paragraphs): &(&'static str, &'static [&'static str])| {
        view! {
            <section class="section">
                <h2>{*heading}</h2>
                {paragraphs.iter().map(|it| view! { <p>{*it}</p> }).collect_view()}
            </section>
        }
    };
    let link = |(href, name): &(&'static str, &'static str)| {
        view! { <li><a href=*href>{*name}</a></li> }
    };

    view! {
        <main id="main" tabindex="-1" class="sheet prose">
            <header class="question">
                <h1>{text(move || about().heading)}</h1>
                <p class="standfirst">{text(move || about().standfirst)}</p>
            </header>
            {part(move || about().sections.iter().map(section).collect_view())}
            <Show when=browser::is_hosted><TakeAway /></Show>
            <section class="section">
                <h2>{text(move || about().links)}</h2>
                <ul>{part(move || about().official.iter().map(link).collect_view())}</ul>
            </section>
        </main>
    }
}

/// The page in one file, and everything in one archive. Both lie beside the page that a host sends.
#[component]
fn TakeAway() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().about.take_away;

    view! {
        <section class="section">
            <h2>{text(move || words().heading)}</h2>
            <p>{text(move || words().says)}</p>
            <ul>
                <li>
                    <a href="./five-principles.html" download>{text(move || words().file.0)}</a>
                    <p class="section__note">{text(move || words().file.1)}</p>
                </li>
                <li>
                    <a href="./five-principles.zip" download>{text(move || words().archive.0)}</a>
                    <p class="section__note">{text(move || words().archive.1)}</p>
                </li>
            </ul>
        </section>
    }
}
