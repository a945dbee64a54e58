//! The two languages.

use leptos::prelude::*;

use crate::browser;
use crate::messages::{Messages, en, ja};

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
    Japanese,
}

impl Language {
    pub const ALL: [Language; 2] = [Language::English, Language::Japanese];

    /// Its tag, as in `<html lang>` and in packs.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Japanese => "ja",
        }
    }

    pub fn other(self) -> Language {
        match self {
            Language::English => Language::Japanese,
            Language::Japanese => Language::English,
        }
    }

    pub fn messages(self) -> &'static Messages {
        match self {
            Language::English => &en::MESSAGES,
            Language::Japanese => &ja::MESSAGES,
        }
    }

    /// `ja`, `ja-JP` and the like.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let stem = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        Language::ALL.into_iter().find(|it| it.tag() == stem)
    }

    /// The language remembered, or else the first of the browser's that we speak.
    pub fn of_visitor() -> Language {
        let remembered = browser::remembered("language");
        let wanted = remembered.into_iter().chain(browser::languages());
        wanted.filter_map(|it| Language::from_tag(&it)).next().unwrap_or_default()
    }
}

/// The language in use.
#[derive(Clone, Copy, Debug)]
pub struct Spoken(pub RwSignal<Language>);

impl Spoken {
    pub fn get(self) -> Language {
        self.0.get()
    }

    /// The language in use, without following it.
    pub fn get_untracked(self) -> Language {
        self.0.get_untracked()
    }

    /// Every word of the interface, in the language in use.
    pub fn messages(self) -> &'static Messages {
        self.0.get().messages()
    }

    /// A text of a pack or record.
    pub fn say(self, words: &rules::Words) -> String {
        words.say(self.0.get().tag()).to_owned()
    }

    /// Provisions, as an address in words.
    pub fn cite(self, citations: &[String]) -> String {
        act::citation::say_all(citations, self.0.get().tag())
    }

    /// The same for the text in force on a day: what stood elsewhere before articles were renumbered
    /// is cited where it stood.
    #[cfg(feature = "whole")]
    pub fn cite_on(self, citations: &[String], day: &str) -> String {
        act::citation::say_all_on(citations, Some(day), self.0.get().tag())
    }

    /// In the first load every provision goes by today's address: the table of old ones comes with
    /// the whole page.
    #[cfg(not(feature = "whole"))]
    pub fn cite_on(self, citations: &[String], _day: &str) -> String {
        self.cite(citations)
    }
}

/// The language in use, from the context that the app provides.
pub fn use_language() -> Spoken {
    expect_context::<Spoken>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_any_region_finds_its_language() {
        assert_eq!(Language::from_tag("ja-JP"), Some(Language::Japanese));
        assert_eq!(Language::from_tag("EN_us"), Some(Language::English));
        assert_eq!(Language::from_tag("fr"), None);
        assert_eq!(Language::from_tag(""), None);
    }
}
