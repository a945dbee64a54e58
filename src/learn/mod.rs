//! Learn: a quiz for one, a set for a class, the projector, worksheets.

mod asked;
mod chart;
mod class;
mod classroom;
mod explained;
mod projector;
mod quiz;
mod worksheets;

pub use classroom::Classroom;

use leptos::prelude::*;

use crate::browser;
use crate::language::{Language, use_language};
use crate::messages::Trouble;
use crate::page::{Address, Page};
use crate::ui::text;
use classroom::Part;

/// What the page remembers while another is shown. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Learn {
    room: Classroom,
}

impl Learn {
    /// With nothing made and nothing answered, provided to all that is shown.
    pub fn provide() -> Learn {
        let room = Classroom::begin();
        provide_context(room);
        Learn { room }
    }

    /// Takes what an address says, and gives back what it could not take.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        self.room.follow(address)
    }

    /// The address of what is shown.
    pub fn address(self, language: Language) -> Address {
        match self.room.part.get() {
            Some(part) => self.room.address(part, language),
            None => Address::of(Page::Learn).with("lang", language.tag()),
        }
    }
}

/// The page: one of its parts, or the way to them.
#[component]
pub fn LearnPage() -> impl IntoView {
    let room = expect_context::<Classroom>();
    Effect::new(move |before: Option<Option<Part>>| {
        let part = room.part.get();
        // Another part is another place; the wall takes the focus itself.
        if before.is_some_and(|it| it != part) && part != Some(Part::Projector) {
            request_animation_frame(browser::focus_main);
        }
        part
    });
    move || match room.part.get() {
        Some(Part::Quiz) => view! { <quiz::QuizPage /> }.into_any(),
        Some(Part::Class) => view! { <class::ClassPage /> }.into_any(),
        Some(Part::Projector) => view! { <projector::ProjectorPage /> }.into_any(),
        Some(Part::Worksheet) => view! { <worksheets::WorksheetPage /> }.into_any(),
        None => view! { <Ways /> }.into_any(),
    }
}

/// The ways to the parts.
#[component]
fn Ways() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().class;
    let way = move |part: Part| {
        let href = move || {
            Address::of(Page::Learn).part(part.path()).with("lang", spoken.get().tag()).href()
        };
        let says = move || match part {
            Part::Quiz => (words().quiz.heading, words().quiz.standfirst),
            Part::Class => (words().make.heading, words().make.standfirst),
            Part::Projector => (words().projector.heading, words().projector.keys),
            Part::Worksheet => (words().worksheet.heading, words().worksheet.standfirst),
        };
        view! {
            <li>
                <a href=text(href)>{text(move || says().0)}</a>
                <p class="section__note">{text(move || says().1)}</p>
            </li>
        }
    };

    view! {
        <main id="main" tabindex="-1" class="sheet learn">
            <header class="question">
                <h1>{text(move || (spoken.messages().page)(Page::Learn))}</h1>
            </header>
            <ul class="ways">
                {[Part::Quiz, Part::Class, Part::Worksheet].map(way).collect_view()}
            </ul>
        </main>
    }
}

/// The way back to the other parts.
#[component]
fn Back() -> impl IntoView {
    let spoken = use_language();
    let href = move || Address::of(Page::Learn).with("lang", spoken.get().tag()).href();

    view! {
        <p class="ways-back"><a href=text(href)>{text(move || (spoken.messages().page)(Page::Learn))}</a></p>
    }
}
