//! Questions to discuss, and debate cards on a contested fact.

use act::controversy::{Controversy, controversies};
use leptos::prelude::*;

use crate::language::use_language;
use crate::learn::debate::DebateCards;
use crate::ui::{part, text};

/// Controversies that a class can argue about without having read the Act.
const DISCUSSED: [&str; 6] = ["a1", "a4", "a7", "a9", "a10", "a13"];

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
        <section class="section to-discuss" aria-labelledby="discussion">
            <h2 id="discussion">{text(move || words().discussion)}</h2>
            <p class="section__note">{text(move || words().discussion_note)}</p>
            <ol>{controversies().iter().filter(shown).map(question).collect_view()}</ol>
        </section>
    }
}

/// The cards of the debate, with what each group asks itself.
#[component]
pub fn Cards() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().class.worksheet;
    let question = |it: &'static str| view! { <li>{it}</li> };
    let questions = move || words().questions.iter().map(|it| question(it)).collect_view();

    view! {
        <section class="section" aria-labelledby="cards">
            <h2 id="cards">{text(move || words().cards)}</h2>
            <p class="section__note">{text(move || words().cards_note)}</p>
            <ul class="asks-itself">{part(questions)}</ul>
            <DebateCards />
        </section>
    }
}
