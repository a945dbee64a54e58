//! Questions to discuss, and debate cards on a contested fact.

use act::controversy::{Controversy, controversies};
use leptos::prelude::*;
use record::{Reading, Snapshot, SnapshotId};

use crate::language::use_language;
use crate::ui::text;

/// Controversies that a class can argue about without having read the Act.
const DISCUSSED: [&str; 6] = ["a1", "a4", "a7", "a9", "a10", "a13"];

/// Steps of the stay in South Sudan at which the readings of 2016 stand.
const STEPS: [&str; 2] = ["unmiss-2016-07", "unmiss-2016-12"];

/// Disputes about the Act, as questions with room to write.
#[component]
pub fn Discussion() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().class.worksheet;
    let shown = |it: &&Controversy| DISCUSSED.contains(&it.id.as_str());
    let question = |it: &'static Controversy| {
        view! {
            <li class="discussed">
                <h3>{text(move || spoken.say(&it.question))}</h3>
                <p><strong>{text(move || words().text)}</strong>" "{text(move || spoken.say(&it.text))}
                    " "<span class="cite">{text(move || spoken.cite(&it.articles))}</span></p>
                <div class="lines-to-write" aria-hidden="true">
                    {[(); 4].map(|()| view! { <div></div> }).collect_view()}
                </div>
            </li>
        }
    };

    view! {
        <section class="section discussion" aria-labelledby="discussion">
            <h2 id="discussion">{text(move || words().discussion)}</h2>
            <p class="section__note">{text(move || words().discussion_note)}</p>
            <ol>{controversies().iter().filter(shown).map(question).collect_view()}</ol>
        </section>
    }
}

/// One card for each reading that somebody held, with its sources.
#[component]
pub fn Cards() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().class.worksheet;
    let card = move |it: &'static Reading| {
        let record = record::record();
        let sources = it.sources.iter().filter_map(|it| record.source(it));
        let sources: Vec<_> = sources.collect();
        let named =
            move || sources.iter().map(|it| it.title.clone()).collect::<Vec<_>>().join("; ");
        view! {
            <li class="card">
                <h3>{text(move || spoken.say(&it.held_by))}</h3>
                <p class="card__says">{text(move || spoken.say(&it.says))}</p>
                <ul>{text_list(words().questions)}</ul>
                <p class="section__note">{text(named)}</p>
            </li>
        }
    };

    view! {
        <section class="section cards" aria-labelledby="cards">
            <h2 id="cards">{text(move || words().cards)}</h2>
            <p class="section__note">{text(move || words().cards_note)}</p>
            <ul class="cards__list">{move || readings().into_iter().map(card).collect_view()}</ul>
        </section>
    }
}

fn text_list(says: &'static [&'static str]) -> impl IntoView {
    says.iter().map(|it| view! { <li>{*it}</li> }).collect_view()
}

/// The readings, each holder's once: the latest.
fn readings() -> Vec<&'static Reading> {
    let steps = STEPS.iter().filter_map(|it| record::record().snapshot(&SnapshotId::new(it)));
    let mut readings: Vec<&Reading> = vec![];
    for reading in steps.flat_map(|it: &Snapshot| &it.readings) {
        match readings.iter_mut().find(|it| it.holder == reading.holder) {
            Some(it) => *it = reading,
            None => readings.push(reading),
        }
    }
    readings
}
