//! Text in every language of the pack.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keyed::keyed;

/// One text in each language, by language tag (`{"en": "…", "ja": "…"}`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
// A few languages, thousands of texts: a map of each would take ten times the room.
pub struct Words(pub(crate) Vec<(String, String)>);

impl Words {
    /// The text in `language`; where it is missing, the first language's, or nothing.
    ///
    /// A pack with a missing translation does not pass its lints, so the fallback is for packs in
    /// the making.
    pub fn say(&self, language: &str) -> &str {
        self.get(language).or_else(|| self.0.first().map(|it| it.1.as_str())).unwrap_or_default()
    }

    /// The text, where one was given for all languages.
    pub(crate) fn plain(&self) -> Option<&str> {
        self.get("")
    }

    /// Whether `language` has a text that is not blank.
    pub fn has(&self, language: &str) -> bool {
        self.get(language).is_some_and(|it| !it.trim().is_empty())
    }

    fn get(&self, language: &str) -> Option<&str> {
        self.0.iter().find(|it| it.0 == language).map(|it| it.1.as_str())
    }
}

impl From<BTreeMap<String, String>> for Words {
    fn from(texts: BTreeMap<String, String>) -> Words {
        Words(texts.into_iter().collect())
    }
}

impl From<Words> for BTreeMap<String, String> {
    fn from(words: Words) -> BTreeMap<String, String> {
        keyed(words.0)
    }
}

/// One text for all languages.
impl From<&str> for Words {
    fn from(text: &str) -> Words {
        Words::from([("", text)])
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Words {
    fn from(texts: [(&str, &str); N]) -> Words {
        // In the order of the languages, whatever order they were given in.
        Words::from(keyed(texts.map(|(language, text)| (language.to_owned(), text.to_owned()))))
    }
}
