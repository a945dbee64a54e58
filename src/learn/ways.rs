//! The ways between lessons, quiz, class and worksheets.

use leptos::prelude::*;

use super::classroom::Part;
use crate::language::{Language, use_language};
use crate::page::{Address, Page};
use crate::ui::text;

/// What a part of the class is called.
pub fn name(part: Part, language: Language) -> &'static str {
    says(part, language).0
}

/// What a part is called, and what it is for.
fn says(part: Part, language: Language) -> (&'static str, &'static str) {
    let words = &language.messages().class;
    match part {
        Part::Quiz => (words.quiz.heading, words.quiz.standfirst),
        Part::Class => (words.make.heading, words.make.standfirst),
        Part::Projector => (words.projector.heading, words.projector.keys),
        Part::Worksheet => (words.worksheet.heading, words.worksheet.standfirst),
    }
}

/// The ways to quiz, class and worksheet.
#[component]
pub fn Ways() -> impl IntoView {
    let spoken = use_language();
    let way = move |part: Part| {
        let href = move || {
            Address::of(Page::Learn).part(part.path()).with("lang", spoken.get().tag()).href()
        };
        view! {
            <li>
                <a href=text(href)>{text(move || name(part, spoken.get()))}</a>
                <p class="section__note">{text(move || says(part, spoken.get()).1)}</p>
            </li>
        }
    };

    view! {
        <ul class="ways">{[Part::Quiz, Part::Class, Part::Worksheet].map(way).collect_view()}</ul>
    }
}

/// The way back to the overview.
#[component]
pub fn Back() -> impl IntoView {
    let spoken = use_language();
    let href = move || Address::of(Page::Learn).with("lang", spoken.get().tag()).href();

    view! {
        <p class="ways-back"><a href=text(href)>{text(move || (spoken.messages().page)(Page::Learn))}</a></p>
    }
}
