//! What a teacher needs: what many believe, what to say when, terms of the curricula.

use rules::{Words, elements};

use crate::{Claim, Scene};

elements! {
    /// What many believe and is not so.
    Misconception {
        id: String,
        /// As it is believed.
        says: Words,
        /// How it is.
        truth: Words,
        /// A scene that shows it.
        scene: Scene,
        /// What the engine makes of the scene.
        expected: Claim,
    }

    /// A part of the guide.
    Advice {
        id: String,
        title: Words,
        text: Vec<Words>,
        /// Points of a list, after the text.
        points: Vec<Words>,
        /// What to say at which moment.
        moments: Vec<Moment>,
    }

    /// A moment of a lesson.
    Moment {
        when: Words,
        say: Words,
    }

    /// A curriculum, and where this subject stands in it.
    Curriculum {
        id: String,
        name: Words,
        for_whom: Words,
        terms: Vec<Term>,
    }

    /// A term of a curriculum, and the lessons that serve it.
    Term {
        says: Words,
        lessons: Vec<String>,
    }
}
