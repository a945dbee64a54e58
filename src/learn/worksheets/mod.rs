//! Worksheets: questions, answers, questions to discuss and debate cards, to print.

mod cards;
mod sheet;

use leptos::prelude::*;

use super::Back;
use super::classroom::{Part, use_classroom};
use crate::browser;
use crate::language::use_language;
use crate::ui::text;

/// What is printed besides the questions. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
struct Besides {
    key: RwSignal<bool>,
    discussion: RwSignal<bool>,
    cards: RwSignal<bool>,
}

/// The page: what to print, and how it will look.
#[component]
pub fn WorksheetPage() -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class.worksheet;
    let besides = Besides {
        key: RwSignal::new(true),
        discussion: RwSignal::new(true),
        cards: RwSignal::new(false),
    };
    let paper = room.shown_paper();
    let size = move || if room.letter.get() { "letter" } else { "a4" };
    Effect::new(move |_| browser::set_paper(if room.letter.get() { "letter" } else { "A4" }));
    on_cleanup(|| browser::set_paper("auto"));

    view! {
        <main id="main" tabindex="-1" class="sheet learn worksheets" data-size=size>
            <header class="question">
                <Back />
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
            </header>
            <Settings besides=besides />
            {move || view! { <sheet::Questions paper=paper.get() /> }}
            <Show when=move || besides.discussion.get()><cards::Discussion /></Show>
            <Show when=move || besides.cards.get()><cards::Cards /></Show>
            <Show when=move || besides.key.get()>
                {move || view! { <sheet::Key paper=paper.get() /> }}
            </Show>
        </main>
    }
}

/// Paper, and what to print besides.
#[component]
fn Settings(
    /// What is printed besides the questions.
    besides: Besides,
) -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class.worksheet;
    let back = move || room.address(Part::Class, spoken.get()).href();
    let radio = move |letter: bool| {
        let name = move || if letter { words().letter } else { words().a4 };
        view! {
            <label class="option">
                <input type="radio" name="size" prop:checked=move || room.letter.get() == letter
                    on:change=move |_| room.letter.set(letter) />
                <span class="option__name">{text(name)}</span>
            </label>
        }
    };
    let check = move |of: RwSignal<bool>, name: Signal<String>| {
        view! {
            <label class="option">
                <input type="checkbox" prop:checked=of on:change=move |it| of.set(event_target_checked(&it)) />
                <span class="option__name">{name}</span>
            </label>
        }
    };

    view! {
        <div class="worksheets__settings">
            <fieldset class="choice">
                <legend>{text(move || words().size)}</legend>
                <div class="choice__options">{[false, true].map(radio).collect_view()}</div>
            </fieldset>
            <fieldset class="choice">
                <legend>{text(move || words().parts)}</legend>
                <div class="choice__options">
                    {check(besides.key, text(move || words().key_part))}
                    {check(besides.discussion, text(move || words().discussion_part))}
                    {check(besides.cards, text(move || words().cards_part))}
                </div>
            </fieldset>
            <p class="actions">
                <button type="button" on:click=move |_| browser::print()>{text(move || words().print)}</button>
                <a href=text(back)>{text(move || spoken.messages().class.make.heading)}</a>
            </p>
        </div>
    }
}
