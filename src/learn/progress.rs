//! How far the visitor has come. It stays in the browser, and holds no name.

use std::collections::BTreeMap;

use lessons::{Lesson, course};

/// The first prediction of each step that was played: by lesson and step, the answer's id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress(BTreeMap<(String, String), String>);

impl Progress {
    /// Reads what was remembered. What the lessons do not know any more is forgotten.
    pub fn read(text: &str) -> Progress {
        let lines = text.lines().filter_map(|line| {
            let mut parts = line.split(' ');
            let (lesson, step, answer) = (parts.next()?, parts.next()?, parts.next()?);
            let found = course().lesson(lesson)?.steps.iter().find(|it| it.id == step)?;
            let known = found.answers.iter().any(|it| it.id == answer);
            known.then(|| ((lesson.to_owned(), step.to_owned()), answer.to_owned()))
        });
        let mut progress = Progress::default();
        for (key, answer) in lines {
            progress.0.entry(key).or_insert(answer);
        }
        progress
    }

    /// One line a step: lesson, step, answer.
    pub fn write(&self) -> String {
        let line = |((lesson, step), answer): (&(String, String), &String)| {
            format!("{lesson} {step} {answer}\n")
        };
        self.0.iter().map(line).collect()
    }

    /// Keeps the first prediction of a step; a later one changes nothing.
    pub fn keep(&mut self, lesson: &str, step: &str, answer: &str) {
        let key = (lesson.to_owned(), step.to_owned());
        self.0.entry(key).or_insert_with(|| answer.to_owned());
    }

    /// Whether a step was played, and whether its first prediction was right.
    pub fn of(&self, lesson: &Lesson, step: &lessons::Step) -> Option<bool> {
        let answer = self.0.get(&(lesson.id.clone(), step.id.clone()))?;
        Some(*answer == step.key)
    }

    /// How many steps of a lesson were played, and how many first predictions were right.
    pub fn count(&self, lesson: &Lesson) -> (usize, usize) {
        let played: Vec<bool> = lesson.steps.iter().filter_map(|it| self.of(lesson, it)).collect();
        (played.len(), played.iter().filter(|it| **it).count())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_prediction_counts_and_is_read_as_it_was_written() {
        let lesson = &course().lessons[0];
        let step = &lesson.steps[0];
        let wrong = step.answers.iter().find(|it| it.id != step.key).expect("a wrong answer");
        let mut progress = Progress::default();
        progress.keep(&lesson.id, &step.id, &wrong.id);
        progress.keep(&lesson.id, &step.id, &step.key);
        assert_eq!(progress.count(lesson), (1, 0));
        progress.keep(&lesson.id, &lesson.steps[1].id, &lesson.steps[1].key);
        assert_eq!(progress.count(lesson), (2, 1));
        assert_eq!(Progress::read(&progress.write()), progress);
    }

    #[test]
    fn what_cannot_be_read_is_forgotten_alone() {
        let lesson = &course().lessons[0];
        let (step, key) = (&lesson.steps[0].id, &lesson.steps[0].key);
        let text = format!(
            "nonsense\n{} {step} {key}\nno such lesson\n{} {step} perhaps",
            lesson.id, lesson.id
        );
        assert_eq!(Progress::read(&text).count(lesson), (1, 1));
    }
}
