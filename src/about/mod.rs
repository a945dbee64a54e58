//! What this is, and what it is not.

use leptos::prelude::*;

use crate::language::use_language;
use crate::ui::{part, text};

/// Official texts: address, name in English and Japanese.
const LINKS: [(&str, &str, &str); 3] = [
    (
        "https://laws.e-gov.go.jp/law/404AC0000000079",
        "The Act on e-Gov (Japanese)",
        "国際平和協力法（e-Gov 法令検索）",
    ),
    (
        "https://www.japaneselawtranslation.go.jp/en/laws/view/4836",
        "The Act, Japanese Law Translation (English)",
        "国際平和協力法の英訳（日本法令外国語訳データベース）",
    ),
    (
        "https://www.cao.go.jp/pko/pko_j/cooperation.html",
        "The five principles, Cabinet Office (Japanese)",
        "参加五原則（内閣府）",
    ),
];

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
    let link = move |(href, en, ja): (&'static str, &'static str, &'static str)| {
        let name = move || if spoken.get().tag() == "ja" { ja } else { en };
        view! { <li><a href=href>{name}</a></li> }
    };

    view! {
        <main id="main" tabindex="-1" class="sheet prose">
            <header class="question">
                <h1>{text(move || about().heading)}</h1>
                <p class="standfirst">{text(move || about().standfirst)}</p>
            </header>
            {part(move || about().sections.iter().map(section).collect_view())}
            <section class="section">
                <h2>{text(move || about().links)}</h2>
                <ul>{LINKS.map(link).collect_view()}</ul>
            </section>
        </main>
    }
}
