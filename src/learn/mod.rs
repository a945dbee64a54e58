//! Learn: lessons to be played, a guide for teachers; a quiz for one, a set for a class, the projector,
//! worksheets.

mod asked;
mod chart;
mod class;
mod classroom;
mod debate;
mod explained;
mod links;
mod overview;
mod player;
mod progress;
mod projector;
mod quiz;
mod sources;
mod state;
mod teachers;
mod ways;
mod worksheets;

pub use classroom::Classroom;
pub use progress::Progress;
pub use state::{Lessons, Part};

use leptos::prelude::*;

use crate::browser;
use crate::language::Language;
use crate::messages::Trouble;
use crate::page::Address;
use classroom::Part as Room;
use state::use_lessons;
use ways::Back;

/// The step's heading: there the focus goes when a step begins.
const STEP: &str = "step";

/// What the page remembers of lessons and class while another is shown. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Learn {
    pub lessons: Lessons,
    room: Classroom,
}

impl Learn {
    /// The overview, with nothing made and nothing answered, provided to all that is shown.
    pub fn provide() -> Learn {
        let room = Classroom::begin();
        provide_context(room);
        Learn { lessons: Lessons::provide(), room }
    }

    /// Takes what an address says, and gives back what it could not take.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        if Room::ALL.iter().any(|it| it.path() == address.part) {
            return self.room.follow(address);
        }
        self.room.part.set(None);
        self.lessons.follow(address)
    }

    /// The address of what is shown.
    pub fn address(self, language: Language) -> Address {
        match self.room.part.get() {
            Some(part) => self.room.address(part, language),
            None => self.lessons.address(language),
        }
    }

    /// What is shown, in few words.
    pub fn name(self, page: &str, language: Language) -> String {
        match self.room.part.get() {
            Some(part) => ways::name(part, language).to_owned(),
            None => self.lessons.name(page, language),
        }
    }
}

/// The page: the overview, one lesson, the guide, or a part of the class.
#[component]
pub fn LearnPage() -> impl IntoView {
    let lessons = use_lessons();
    let room = expect_context::<Classroom>();
    Effect::new(move |before: Option<(Option<Room>, Part)>| {
        let now = (room.part.get(), lessons.part.get());
        if let Some(before) = before.filter(|it| *it != now) {
            // By then the new part is there.
            focus_on(before, now);
        }
        now
    });

    move || match room.part.get() {
        Some(Room::Quiz) => view! { <quiz::QuizPage /> }.into_any(),
        Some(Room::Class) => view! { <class::ClassPage /> }.into_any(),
        Some(Room::Projector) => view! { <projector::ProjectorPage /> }.into_any(),
        Some(Room::Worksheet) => view! { <worksheets::WorksheetPage /> }.into_any(),
        None => match lessons.part.get() {
            Part::Overview => view! { <overview::Overview /> }.into_any(),
            Part::Teachers => view! { <teachers::Teachers /> }.into_any(),
            Part::Lesson(place, at) => {
                view! { <player::LessonPage place=place at=at /> }.into_any()
            }
        },
    }
}

/// Another part is another place, and so is a lesson's next step; the projector takes the focus itself.
fn focus_on(before: (Option<Room>, Part), now: (Option<Room>, Part)) {
    let same_lesson = now.1.lesson() == before.1.lesson() && now.1.lesson().is_some();
    match now.0 {
        Some(Room::Projector) => {}
        None if before.0.is_none() && same_lesson => {
            request_animation_frame(|| browser::focus(STEP))
        }
        Some(Room::Quiz | Room::Class | Room::Worksheet) | None => {
            request_animation_frame(browser::focus_main);
        }
    }
}
