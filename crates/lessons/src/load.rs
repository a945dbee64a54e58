//! Reads a file of the course.

use rules::read::{Read, Unreadable};

use crate::{Advice, Card, Course, Curriculum, Discussion, Lesson, Misconception};

macro_rules! lists {
    ($($list:ident : $entry:ident),* $(,)?) => {
        rules::elements! {
            /// One file: some of the course's lists.
            Part { $($list: Vec<$entry>),* }
        }

        impl Course {
            /// Adds what a file holds.
            pub(crate) fn take(&mut self, file: &str, part: Part) {
                let mut ids = vec![];
                $(ids.extend(part.$list.iter().map(|it| it.id.clone()));)*
                self.files.push((file.to_owned(), ids));
                $(self.$list.extend(part.$list);)*
            }
        }
    };
}

lists! {
    lessons: Lesson,
    misconceptions: Misconception,
    discussions: Discussion,
    cards: Card,
    advice: Advice,
    curricula: Curriculum,
}

/// The file's lists, or the first thing that cannot be read.
pub(crate) fn part(json: &str) -> Result<Part, Unreadable> {
    let value = serde_json::from_str(json).map_err(|it| Unreadable::new(it.to_string()))?;
    Part::read(value)
}
