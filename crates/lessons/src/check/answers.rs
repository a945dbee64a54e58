//! What the engine says of lessons: every answer is a claim that holds or does not.

use rules::Situation;

use super::{At, Check};
use crate::{Claim, Lesson, Scene, Step};

/// After the last step an address says this in the place of a step.
pub const END: &str = "end";

/// A prediction needs something to choose from.
const ANSWERS: usize = 2;

impl Check<'_> {
    pub(super) fn lessons(&mut self) {
        for (place, lesson) in self.course.lessons.iter().enumerate() {
            let at = At::new("lesson", &lesson.id);
            let number = usize::from(lesson.number) == place + 1;
            self.expect(
                number,
                &at,
                "number",
                format!("must be {}: lessons stand in order", place + 1),
            );
            let least = lesson.least_minutes;
            let times = 0 < least && least <= lesson.most_minutes;
            self.expect(
                times,
                &at,
                "most-minutes",
                "must not be less than `least-minutes`, nor those 0",
            );
            for (field, empty) in [
                ("aims", lesson.aims.is_empty()),
                ("steps", lesson.steps.is_empty()),
                ("takeaways", lesson.takeaways.is_empty()),
            ] {
                self.expect(!empty, &at, field, "is empty: a lesson needs some");
            }
            for id in &lesson.misconceptions {
                let known = self.course.misconception(id).is_some();
                self.expect(known, &at, "misconceptions", format!("unknown misconception `{id}`"));
            }
            self.steps(&at, lesson);
        }
    }

    fn steps(&mut self, at: &At, lesson: &Lesson) {
        for (place, step) in lesson.steps.iter().enumerate() {
            let at = at.step(&step.id);
            self.slug(&at, "id", &step.id);
            self.expect(
                step.id != END,
                &at,
                "id",
                "is what the address calls the end: choose another",
            );
            let first = lesson.steps.iter().position(|it| it.id == step.id) == Some(place);
            self.expect(first, &at, "id", "stands twice in the lesson: give one step another id");
            self.cite(&at, "sources", &step.sources);
            let past = step.scene.row.is_some() && step.sources.is_empty();
            self.expect(!past, &at, "sources", "is empty, and the scene is of the past: name some");
            if let Some(situation) = self.scene(&at, "scene", &step.scene) {
                self.prediction(&at, step, &situation);
                self.variation(&at, step, &situation);
            }
        }
    }

    /// The situation of a scene that the engine can assess.
    pub(super) fn scene(&mut self, at: &At, field: &str, scene: &Scene) -> Option<Situation> {
        for fact in &scene.shows {
            let known = self.book.fact(fact).is_some();
            let near = rules::nearest(fact, self.book.pack().facts.iter().map(|it| it.id.as_str()));
            let near = near.map_or(String::new(), |it| format!(" (did you mean `{it}`?)"));
            self.expect(known, at, "scene.shows", format!("unknown fact `{fact}`{near}"));
        }
        let situation = match scene.situation(self.book, self.record) {
            Ok(situation) => situation,
            Err(says) => {
                self.flaw(at, field, says);
                return None;
            }
        };
        if let Err(error) = self.book.assess(&situation) {
            self.flaw(at, field, error.to_string());
            return None;
        }
        Some(situation)
    }

    /// Just one answer holds, and it is the key.
    fn prediction(&mut self, at: &At, step: &Step, situation: &Situation) {
        self.expect(step.right().is_some(), at, "key", format!("no answer is `{}`", step.key));
        let enough = step.answers.len() >= ANSWERS;
        self.expect(enough, at, "answers", "are too few: a prediction needs two at least");
        for (place, answer) in step.answers.iter().enumerate() {
            let field = format!("answers[{place}] `{}`", answer.id);
            let first = step.answers.iter().position(|it| it.id == answer.id) == Some(place);
            self.expect(first, at, &field, "has the id of another answer");
            let is_key = answer.id == step.key;
            match self.broken(at, &field, &answer.claim, situation) {
                Some(Some(found)) if is_key => {
                    let says = format!(
                        "is the key, but the engine does not confirm it: {found}. Make another answer the key, or change the scene"
                    );
                    self.flaw(at, &field, says);
                }
                Some(None) if !is_key => {
                    let says = "is not the key, but the engine confirms it too: let it claim more, or change the scene";
                    self.flaw(at, &field, says);
                }
                Some(_) | None => {}
            }
        }
    }

    fn variation(&mut self, at: &At, step: &Step, situation: &Situation) {
        let variation = &step.variation;
        let changes = !variation.change.made(situation);
        self.expect(changes, at, "variation.change", "changes nothing: the scene is already so");
        for fact in variation.change.facts.keys() {
            let seen = step.scene.shows.contains(fact);
            let says = format!("`{fact}` cannot be seen: add it to the scene's `shows`");
            self.expect(seen, at, "variation.change", says);
        }
        let mut changed = situation.clone();
        variation.change.make(&mut changed);
        self.confirmed(at, "variation.expected", &variation.expected, &changed);
    }

    /// A claim that must hold.
    pub(super) fn confirmed(&mut self, at: &At, field: &str, claim: &Claim, situation: &Situation) {
        if let Some(Some(found)) = self.broken(at, field, claim, situation) {
            let says = format!(
                "the engine does not confirm it: {found}. Change what is expected, or the scene"
            );
            self.flaw(at, field, says);
        }
    }

    /// What of a claim does not hold. The outer `None`: it could not be asked.
    fn broken(
        &mut self,
        at: &At,
        field: &str,
        claim: &Claim,
        situation: &Situation,
    ) -> Option<Option<String>> {
        self.expect(
            !claim.is_empty(),
            at,
            field,
            "claims nothing: name an outcome, a rule, a fact",
        );
        if let Some(outcome) = &claim.outcome {
            let known = self.book.pack().outcomes.iter().any(|it| it.id == *outcome);
            self.expect(known, at, field, format!("unknown outcome `{outcome}`"));
        }
        match claim.broken(self.book, situation) {
            Ok(found) => Some(found),
            Err(error) => {
                self.flaw(at, field, error.to_string());
                None
            }
        }
    }
}
