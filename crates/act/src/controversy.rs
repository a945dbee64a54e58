//! What is disputed about the Act: the text, and both sides in a few sentences each.

use std::sync::LazyLock;

use rules::Words;

use crate::address::addresses;
use crate::source::Certainty;

rules::elements! {
    Part { controversies: Vec<Controversy> }

    /// A dispute about what the Act means or should say.
    Controversy {
        /// `a8`: the number it has in the specification.
        id: String,
        title: Words,
        question: Words,
        /// What the text itself says.
        text: Words,
        one: Side,
        other: Side,
        /// Ids of [`crate::source::sources`].
        sources: Vec<String>,
        /// The facts of the pack it touches.
        facts: Vec<String>,
        /// The provisions it touches, as the pack cites.
        articles: Vec<String>,
    }

    /// Who holds what.
    Side { who: Words, certainty: Certainty, says: Words }
}

static ALL: LazyLock<Part> = LazyLock::new(|| crate::whole::text("controversies.json"));

/// All of them, in the order of the specification.
pub fn controversies() -> &'static [Controversy] {
    &ALL.controversies
}

/// One, by id.
pub fn controversy(id: &str) -> Option<&'static Controversy> {
    controversies().iter().find(|it| it.id == id)
}

/// Those that touch a fact.
pub fn about_fact(fact: &str) -> impl Iterator<Item = &'static Controversy> {
    controversies().iter().filter(move |it| it.facts.iter().any(|it| it == fact))
}

/// Those that touch what a citation names, a part of it, or what it is a part of.
pub fn about_citation(cite: &str) -> impl Iterator<Item = &'static Controversy> {
    let asked = addresses(cite);
    controversies().iter().filter(move |it| {
        let own = it.articles.iter().flat_map(|it| addresses(it));
        own.into_iter().any(|own| asked.iter().any(|it| it.contains(&own) || own.contains(it)))
    })
}
