//! Missing translations, wherever a text stands.

use super::LANGUAGES;
use crate::texts::Texts;

/// The fields of `entry` that lack a language.
pub(super) fn lacking(entry: &impl Texts) -> Vec<String> {
    let mut lacking = Vec::new();
    entry.texts("", &mut |place, words| {
        for language in LANGUAGES.iter().filter(|it| !words.has(it)) {
            lacking.push(format!("{place}.{language}"));
        }
    });
    lacking
}
