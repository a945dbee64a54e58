//! Questions on what is disputed, and the cards of a debate.

use record::SourceId;
use rules::{Words, elements, words};

use crate::{Claim, Scene};

elements! {
    /// A question to discuss. It has no key: the dispute is real.
    Discussion {
        id: String,
        /// The controversy it is about, by the id it has beside the pack.
        controversy: String,
        asks: Words,
        /// What to think of on either side.
        one: Words,
        other: Words,
        /// What the teacher may ask next.
        further: Vec<Words>,
    }

    /// One side of a debate: what it says, the facts its reading sets, and what the Act makes of them.
    Card {
        id: String,
        side: Side,
        title: Words,
        /// Who held the reading; what of it is ours is said here.
        held_by: Words,
        says: Words,
        /// Arguments to use.
        arguments: Vec<Words>,
        /// What the others will ask.
        expect: Vec<Words>,
        scene: Scene,
        /// What the engine makes of the reading.
        expected: Claim,
        sources: Vec<SourceId>,
    }
}

words! {
    /// Who argues.
    Side (NEEDED) {
        Government = "government",
        Opposition = "opposition",
        UnitedNations = "united-nations",
        Press = "press",
    }
}
