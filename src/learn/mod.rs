//! Learn: lessons to be played, and a guide for teachers.

mod links;
mod overview;
mod player;
mod progress;
mod sources;
mod state;
mod teachers;

pub use progress::Progress;
pub use state::{Learn, Part};

use leptos::prelude::*;

use crate::browser;
use state::use_learn;

/// The step's heading: there the focus goes when a step begins.
const STEP: &str = "step";

/// The page of lessons: the overview, one lesson, or the guide.
#[component]
pub fn LearnPage() -> impl IntoView {
    let learn = use_learn();
    Effect::new(move |before: Option<Part>| {
        let part = learn.part.get();
        if let Some(before) = before.filter(|it| *it != part) {
            // By then the new part is there.
            request_animation_frame(
                if part.lesson() == before.lesson() && part.lesson().is_some() {
                    || browser::focus(STEP)
                } else {
                    browser::focus_main
                },
            );
        }
        part
    });

    move || match learn.part.get() {
        Part::Overview => view! { <overview::Overview /> }.into_any(),
        Part::Teachers => view! { <teachers::Teachers /> }.into_any(),
        Part::Lesson(place, at) => view! { <player::LessonPage place=place at=at /> }.into_any(),
    }
}
