//! The sheet: situation, outcome, reasons, articles, sources, date, link.

use leptos::prelude::*;

use super::articles::{Articles, Sources};
use super::facts::Facts;
use super::link::Link;
use super::principles::States;
use super::since::Since;
use crate::answer::{OutcomePanel, Reasons, day_in_words};
use crate::language::{Spoken, use_language};
use crate::session::{Session, book, use_session};
use crate::ui::{part, text};

/// Everything that is printed.
#[component]
pub fn Sheet() -> impl IntoView {
    let session = use_session();
    let spoken = use_language();
    let words = move || &spoken.messages().brief;
    let asks = move || {
        let question = session.explained.with(|it| it.question);
        spoken.say(&book().pack().questions[question].asks)
    };
    let edition = move || {
        let day = session.explained.with(|it| it.edition.clone());
        (words().edition)(&day_in_words(&day, spoken.get()))
    };
    let choice = move |(name, options): (String, String)| {
        view! { <div><dt>{name}</dt><dd>{options}</dd></div> }
    };
    let choices = move || choices(session, spoken).into_iter().map(choice).collect_view();

    view! {
        <article class="brief__sheet" aria-labelledby="brief-asks">
            <header class="question">
                <p class="brief__kind">{text(move || words().heading)}</p>
                <h1 id="brief-asks">{text(asks)}</h1>
            </header>
            <Since />
            <dl class="brief__choices">
                {part(choices)}
            </dl>
            <p class="section__note">{text(edition)}</p>
            <OutcomePanel answer=session.explained />
            <section class="because" aria-labelledby="brief-because">
                <h2 id="brief-because">{text(move || spoken.messages().explorer.because)}</h2>
                <Reasons answer=session.explained />
            </section>
            <States />
            <Facts />
            <Articles />
            <Sources />
            <Link />
        </article>
    }
}

/// Each choice that applies, with the options chosen.
fn choices(session: Session, spoken: Spoken) -> Vec<(String, String)> {
    let comma = spoken.messages().brief.separator;
    session.with(|situation| {
        let mut chosen = vec![];
        for (place, choice) in book().pack().choices.iter().enumerate() {
            let offered = book().offered(situation, place);
            let options: Vec<String> = offered
                .iter()
                .map(|it| &choice.options[*it])
                .filter(|it| situation.many(&choice.id).contains(&it.id))
                .map(|it| spoken.say(&it.label))
                .collect();
            if !options.is_empty() {
                chosen.push((spoken.say(&choice.label), options.join(comma)));
            }
        }
        chosen
    })
}
