//! A lesson and its steps.

use record::SourceId;
use rules::{Words, elements};

use crate::{Change, Claim, Scene};

elements! {
    /// A lesson (授業): a few steps on one question.
    Lesson {
        id: String,
        number: u8,
        title: Words,
        /// What the lesson as a whole asks.
        question: Words,
        /// How long it takes a class, in minutes.
        least_minutes: u8,
        most_minutes: u8,
        /// What a pupil can do afterwards.
        aims: Vec<Words>,
        steps: Vec<Step>,
        /// What to take along, one sentence each.
        takeaways: Vec<Words>,
        /// Ids of what the lesson puts right.
        misconceptions: Vec<String>,
    }

    /// A step: a scene, a prediction, what the engine says, and a variation to try.
    Step {
        id: String,
        title: Words,
        /// Before the prediction: paragraphs.
        text: Vec<Words>,
        /// What the text says of the past rests on these; ids of the record.
        sources: Vec<SourceId>,
        scene: Scene,
        /// What is to be predicted.
        asks: Words,
        answers: Vec<Answer>,
        /// The id of the answer that holds. The engine confirms it.
        key: String,
        /// After the prediction: paragraphs, beside the engine's own reasons.
        reveal: Vec<Words>,
        variation: Variation,
    }

    /// One of the predictions.
    Answer {
        id: String,
        says: Words,
        /// What it says, so that the engine can tell whether it holds.
        claim: Claim,
        /// Said to whoever chose it and was wrong.
        hint: Option<Words>,
    }

    /// What the visitor is invited to change.
    Variation {
        /// The invitation.
        says: Words,
        change: Change,
        /// What must then hold. The engine confirms it.
        expected: Claim,
        /// Said once it does.
        after: Words,
    }
}

impl Step {
    /// The answer that holds.
    pub fn right(&self) -> Option<&Answer> {
        self.answers.iter().find(|it| it.id == self.key)
    }
}
