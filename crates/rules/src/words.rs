//! Text in every language of the pack.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One text in each language, by language tag (`{"en": "…", "ja": "…"}`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(pub(crate) BTreeMap<String, String>);

impl Words {
    /// The text in `language`; where it is missing, the first language's, or nothing.
    ///
    /// A pack with a missing translation does not pass its lints, so the fallback is for packs in
    /// the making.
    pub fn say(&self, language: &str) -> &str {
        self.0.get(language).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }

    /// The text, where one was given for all languages.
    pub(crate) fn plain(&self) -> Option<&str> {
        self.0.get("").map(String::as_str)
    }

    /// Whether `language` has a text that is not blank.
    pub fn has(&self, language: &str) -> bool {
        self.0.get(language).is_some_and(|it| !it.trim().is_empty())
    }
}

impl From<BTreeMap<String, String>> for Words {
    fn from(texts: BTreeMap<String, String>) -> Words {
        Words(texts)
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
        Words(texts.map(|(language, text)| (language.to_owned(), text.to_owned())).into())
    }
}
