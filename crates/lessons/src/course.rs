//! Everything there is to teach, put together.

use crate::load;
use crate::{Advice, Card, Curriculum, Discussion, Flaw, Lesson, Misconception};

/// The lessons and what goes with them. Lists are in the order of the files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    pub lessons: Vec<Lesson>,
    pub misconceptions: Vec<Misconception>,
    pub discussions: Vec<Discussion>,
    pub cards: Vec<Card>,
    pub advice: Vec<Advice>,
    pub curricula: Vec<Curriculum>,
    /// For each file the ids of what it holds, for the flaws.
    pub(crate) files: Vec<(String, Vec<String>)>,
}

impl Course {
    /// Reads files: name and JSON, an object with some of the course's lists.
    ///
    /// # Errors
    /// What cannot be read, with its place. That the engine confirms it is for [`crate::validate`].
    pub fn from_parts(parts: &[(&str, &str)]) -> Result<Course, Vec<Flaw>> {
        let mut course = Course::default();
        let mut flaws = vec![];
        for (file, json) in parts {
            match load::part(json) {
                Ok(part) => course.take(file, part),
                Err(error) => flaws.push(Flaw {
                    file: (*file).to_owned(),
                    entry: error.path.trim().to_owned(),
                    field: String::new(),
                    says: error.says,
                }),
            }
        }
        if flaws.is_empty() { Ok(course) } else { Err(flaws) }
    }

    pub fn lesson(&self, id: &str) -> Option<&Lesson> {
        self.lessons.iter().find(|it| it.id == id)
    }

    pub fn misconception(&self, id: &str) -> Option<&Misconception> {
        self.misconceptions.iter().find(|it| it.id == id)
    }

    /// The file that an entry came from.
    pub(crate) fn file_of(&self, id: &str) -> &str {
        let file = self.files.iter().find(|it| it.1.iter().any(|it| it == id));
        file.map_or("", |it| it.0.as_str())
    }
}
