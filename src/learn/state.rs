//! What the visitor looks at among the lessons; and the same in the address.
//!
//! | Address | What |
//! | --- | --- |
//! | `#/learn` | the overview |
//! | `#/learn/cambodia?step=refusal` | a lesson, at a step; `step=end`: what to take along |
//! | `#/learn/teachers` | the guide |

use leptos::prelude::*;
use lessons::{END, Lesson, course};

use super::progress::Progress;
use crate::browser;
use crate::language::Language;
use crate::messages::Trouble;
use crate::page::{Address, Page};

/// The part that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Overview,
    Teachers,
    /// A lesson and a step, by their places; behind the last step is the end.
    Lesson(usize, usize),
}

impl Part {
    /// The lesson's place.
    pub fn lesson(self) -> Option<usize> {
        match self {
            Part::Lesson(place, _) => Some(place),
            Part::Overview | Part::Teachers => None,
        }
    }

    /// Reads an address; with it, what it says and nobody knows.
    fn read(address: &Address) -> (Part, Vec<Trouble>) {
        let mut troubles = vec![];
        let part = match address.part.as_str() {
            "" => Part::Overview,
            TEACHERS => Part::Teachers,
            other => match course().lessons.iter().position(|it| it.id == other) {
                Some(place) => Part::Lesson(place, 0),
                None => {
                    troubles.push(Trouble::UnknownPage(format!("learn/{other}")));
                    Part::Overview
                }
            },
        };
        let mut found = part;
        for (key, value) in &address.fields {
            let at = part.lesson().and_then(|it| step(&course().lessons[it], value));
            match (key.as_str(), part, at) {
                (STEP, Part::Lesson(place, _), Some(at)) => found = Part::Lesson(place, at),
                (STEP, ..) => troubles.push(Trouble::StrangerInLink(value.clone())),
                ("lang", ..) if Language::from_tag(value).is_some() => {}
                _ => troubles.push(Trouble::StrangerInLink(key.clone())),
            }
        }
        (found, troubles)
    }

    /// The address without the language.
    pub fn address(self) -> Address {
        let plain = Address::of(Page::Learn);
        match self {
            Part::Overview => plain,
            Part::Teachers => plain.part(TEACHERS),
            Part::Lesson(place, at) => {
                let lesson = &course().lessons[place];
                let address = plain.part(&lesson.id);
                match lesson.steps.get(at) {
                    _ if at == 0 => address,
                    Some(step) => address.with(STEP, &step.id),
                    None => address.with(STEP, END),
                }
            }
        }
    }
}

const TEACHERS: &str = "teachers";
const STEP: &str = "step";

/// The place of a step of this id, or of the end.
fn step(lesson: &Lesson, id: &str) -> Option<usize> {
    let end = (id == END).then_some(lesson.steps.len());
    lesson.steps.iter().position(|it| it.id == id).or(end)
}

/// The name under which progress is remembered.
const PROGRESS: &str = "lessons";

/// What is shown of the lessons, and how far the visitor has come. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Lessons {
    pub part: RwSignal<Part>,
    pub progress: RwSignal<Progress>,
}

/// The lessons, from the context that the app provides.
pub fn use_lessons() -> Lessons {
    expect_context::<Lessons>()
}

impl Lessons {
    /// The overview, with the progress remembered; provided to all that is shown.
    pub fn provide() -> Lessons {
        let progress =
            browser::remembered(PROGRESS).map_or_else(Progress::default, |it| Progress::read(&it));
        let learn =
            Lessons { part: RwSignal::new(Part::Overview), progress: RwSignal::new(progress) };
        provide_context(learn);
        learn
    }

    /// Takes what an address says, and gives back what it could not take.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        let (part, troubles) = Part::read(address);
        // What is shown already stays as it is.
        if self.part.get_untracked() != part {
            self.part.set(part);
        }
        troubles
    }

    /// The address of what is shown.
    pub fn address(self, language: Language) -> Address {
        self.part.get().address().with("lang", language.tag())
    }

    /// What is shown, in few words.
    pub fn name(self, page: &str, language: Language) -> String {
        match self.part.get() {
            Part::Overview => page.to_owned(),
            Part::Teachers => language.messages().learn.teachers.to_owned(),
            Part::Lesson(place, _) => course().lessons[place].title.say(language.tag()).to_owned(),
        }
    }

    /// How far one has come in a lesson, in words.
    pub fn played(self, lesson: &Lesson, language: Language) -> String {
        let (played, right) = self.progress.with(|it| it.count(lesson));
        (language.messages().learn.played)(played, lesson.steps.len(), right)
    }

    /// Keeps a step's first prediction.
    pub fn predicted(self, lesson: &str, step: &str, answer: &str) {
        self.progress.update(|it| it.keep(lesson, step, answer));
        browser::remember(PROGRESS, &self.progress.with_untracked(Progress::write));
    }

    /// Forgets how far the visitor has come.
    pub fn reset(self) {
        self.progress.set(Progress::default());
        browser::remember(PROGRESS, "");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fragment: &str) -> (Part, Vec<Trouble>) {
        Part::read(&Address::from_fragment(fragment).expect("ours"))
    }

    #[test]
    fn every_part_survives_the_address_bar() {
        let mut parts = vec![Part::Overview, Part::Teachers];
        for (place, lesson) in course().lessons.iter().enumerate() {
            parts.extend((0..=lesson.steps.len()).map(|at| Part::Lesson(place, at)));
        }
        for part in parts {
            let href = part.address().with("lang", "ja").href();
            assert_eq!(read(&href[1..]), (part, vec![]), "{href}");
        }
    }

    #[test]
    fn what_nobody_knows_is_reported_and_the_rest_is_kept() {
        let stranger = |it: &str| Trouble::StrangerInLink(it.to_owned());
        let unknown = Trouble::UnknownPage("learn/peace".to_owned());
        assert_eq!(read("/learn/peace"), (Part::Overview, vec![unknown]));
        assert_eq!(read("/learn/why?step=x"), (Part::Lesson(0, 0), vec![stranger("x")]));
        assert_eq!(read("/learn/why?stop=x"), (Part::Lesson(0, 0), vec![stranger("stop")]));
        assert_eq!(read("/learn?step=side"), (Part::Overview, vec![stranger("side")]));
    }
}
