//! The five principles as officially worded, now and before 29 March 2016. Nothing else of the law is
//! quoted in this project.

use std::sync::LazyLock;

use rules::Words;

use crate::source::Certainty;

rules::elements! {
    Part { wordings: Vec<Wording>, scope: Scope }

    /// How one principle is worded.
    Wording {
        /// The principle's id in the pack.
        principle: String,
        now: Quotes,
        before: Quotes,
        /// What changed on 29 March 2016, where something did.
        changed: Option<Words>,
    }

    /// The official words in each language; neither is a translation of ours.
    Quotes { en: Quote, ja: Quote }

    /// Official words, and how they came here.
    Quote { text: String, certainty: Certainty, source: String, note: Option<Words> }

    /// Which provisions the Act names as the five principles.
    Scope { before: Words, now: Words }
}

static ALL: LazyLock<Part> = LazyLock::new(|| crate::whole::text("wordings.json"));

/// The five, in their order.
pub fn wordings() -> &'static [Wording] {
    &ALL.wordings
}

/// What the Act itself calls the five principles.
pub fn scope() -> &'static Scope {
    &ALL.scope
}

impl Wording {
    /// The words in force on a day; without one, today's.
    pub fn on(&self, edition: Option<&str>) -> &Quotes {
        if edition.is_some_and(|it| it < "2016-03-29") { &self.before } else { &self.now }
    }
}

impl Quotes {
    /// In one language; in one that is not official, in English.
    pub fn say(&self, language: &str) -> &Quote {
        if language == "ja" { &self.ja } else { &self.en }
    }
}
