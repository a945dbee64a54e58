//! What a step knows: the scene as it stands, what was predicted, whether it was revealed.

use leptos::prelude::*;
use lessons::{Answer, Lesson, Step, course};
use record::record;
use rules::{Assessment, Situation};

use crate::session::{book, silent};

/// A step being played. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Stage {
    pub place: usize,
    pub step: &'static Step,
    /// The scene, with what the visitor changed in it.
    pub situation: RwSignal<Situation>,
    /// What the engine says of it.
    pub answer: Memo<Assessment>,
    /// The prediction chosen, by its place.
    pub chosen: RwSignal<Option<usize>>,
    pub revealed: RwSignal<bool>,
}

impl Stage {
    /// A step before anything was predicted.
    pub fn new(place: usize, step: &'static Step) -> Stage {
        let situation = RwSignal::new(scene(step));
        let answer = Memo::new(move |before: Option<&Assessment>| {
            let answer = situation.with(|it| book().assess(it)).ok();
            answer.or_else(|| before.cloned()).unwrap_or_else(silent)
        });
        let (chosen, revealed) = (RwSignal::new(None), RwSignal::new(false));
        Stage { place, step, situation, answer, chosen, revealed }
    }

    pub fn lesson(self) -> &'static Lesson {
        &course().lessons[self.place]
    }

    /// The prediction chosen.
    pub fn predicted(self) -> Option<&'static Answer> {
        self.step.answers.get(self.chosen.get()?)
    }

    /// Whether the prediction chosen is the one that holds.
    pub fn right(self) -> bool {
        self.predicted().is_some_and(|it| it.id == self.step.key)
    }

    /// Whether the visitor has made the variation, and what must come out comes out.
    pub fn varied(self) -> bool {
        let variation = &self.step.variation;
        self.situation.with(|it| {
            variation.change.made(it) && variation.expected.holds(book(), it).unwrap_or(false)
        })
    }

    /// Takes the scene as it was set.
    pub fn restore(self) {
        self.situation.set(scene(self.step));
    }
}

/// The scene as it is set. The build has assessed it.
pub fn scene(step: &Step) -> Situation {
    step.scene.situation(book(), record()).unwrap_or_default()
}
