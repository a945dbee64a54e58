//! The five principles as officially worded, today and before 29 March 2016.

use act::source::Certainty;
use act::wording::{Quote, Wording, scope, wordings};
use leptos::prelude::*;

use super::sources::{Sources, sure};
use crate::language::use_language;
use crate::session::book;
use crate::ui::{part, text};

/// All five, with what changed.
#[component]
pub fn PrinciplesQuoted() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.principles;
    let one = |it| view! { <OnePrinciple wording=it /> };

    view! {
        <section class="section" aria-labelledby="principles-quoted">
            <h2 id="principles-quoted">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <ol class="quoted">{wordings().iter().map(one).collect_view()}</ol>
            <h3>{text(move || words().scope)}</h3>
            <dl class="scope">
                <dt>{text(move || words().before)}</dt>
                <dd>{text(move || spoken.say(&scope().before))}</dd>
                <dt>{text(move || words().now)}</dt>
                <dd>{text(move || spoken.say(&scope().now))}</dd>
            </dl>
        </section>
    }
}

#[component]
fn OnePrinciple(
    /// How it is worded.
    wording: &'static Wording,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.principles;
    let principle = book().pack().principles.iter().find(|it| it.id == wording.principle);
    let title = move || {
        let number = principle.map_or(String::new(), |it| format!("{} ", it.number));
        format!("{number}{}", principle.map_or(String::new(), |it| spoken.say(&it.title)))
    };
    let changed = move || {
        let says = wording.changed.as_ref().map(|it| spoken.say(it));
        view! { <p class="quoted__changed">{says.unwrap_or(words().unchanged.to_owned())}</p> }
    };
    let mut ids: Vec<&str> = vec![];
    for quotes in [&wording.now, &wording.before] {
        for id in [&quotes.en.source, &quotes.ja.source] {
            if !ids.contains(&id.as_str()) {
                ids.push(id);
            }
        }
    }

    view! {
        <li class="quoted__one">
            <h3>{text(title)}</h3>
            <div class="quoted__times">
                <div>
                    <p class="label">{text(move || words().now)}</p>
                    <OneQuote quote=&wording.now.en language="en" />
                    <OneQuote quote=&wording.now.ja language="ja" />
                </div>
                <div>
                    <p class="label">{text(move || words().before)}</p>
                    <OneQuote quote=&wording.before.en language="en" />
                    <OneQuote quote=&wording.before.ja language="ja" />
                </div>
            </div>
            {part(changed)}
            <details class="more">
                <summary>{text(move || words().where_from)}</summary>
                <Sources ids=ids />
            </details>
        </li>
    }
}

/// Official words. What was not read in the official text itself says so.
#[component]
fn OneQuote(
    /// The words.
    quote: &'static Quote,
    /// Their language.
    language: &'static str,
) -> impl IntoView {
    let spoken = use_language();
    let flaw = move || {
        // A note says more than the word for how sure it is.
        let note = quote.note.as_ref().map(|it| spoken.say(it));
        let doubt = quote.certainty != Certainty::Read;
        let doubt = doubt.then(|| sure(quote.certainty, spoken).to_owned());
        note.or(doubt).map(|says| {
            view! { <figcaption class="label">{says}</figcaption> }
        })
    };

    view! {
        <figure class="quote">
            <blockquote lang=language>{quote.text.as_str()}</blockquote>
            {part(flaw)}
        </figure>
    }
}
