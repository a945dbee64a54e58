//! The words of seeds: 128 in each language, of which no two are a slip of the keyboard apart.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::letters::narrow;

/// Languages with a list, by their tags.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "ja"];

/// Words in a list: each stands for seven bits.
pub(crate) const WORDS: usize = 128;

static LISTS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    // Embedded when the crate is built: the tests read it.
    serde_json::from_str(include_str!("../data/words.json")).unwrap_or_default()
});

/// The list of a language; of a language without one, the first.
pub(crate) fn list(language: &str) -> &'static [String] {
    LISTS.get(language).or_else(|| LISTS.get(LANGUAGES[0])).map_or(&[], Vec::as_slice)
}

/// The word for a number, which counts round.
pub(crate) fn word(number: usize, language: &str) -> &'static str {
    list(language).get(number % WORDS).map_or("", String::as_str)
}

/// A word as it was typed, as the lists write it: small, narrow, in hiragana.
pub(crate) fn plain(typed: &str) -> String {
    let hiragana = |it: char| match it {
        '\u{30a1}'..='\u{30f6}' => char::from_u32(it as u32 - 0x60).unwrap_or(it),
        other => other,
    };
    typed.chars().map(narrow).map(hiragana).flat_map(char::to_lowercase).collect()
}

/// The number of a word in whichever language.
pub(crate) fn number(plain: &str) -> Option<usize> {
    LANGUAGES.iter().find_map(|it| list(it).iter().position(|word| word == plain))
}

/// Words that somebody may have meant, the nearest first.
pub(crate) fn near(plain: &str) -> Vec<&'static str> {
    let all = LANGUAGES.iter().flat_map(|it| list(it)).map(String::as_str);
    let mut left: Vec<&str> = all.collect();
    let begins = |it: &str| plain.chars().count() > 1 && it.starts_with(plain);
    let mut near: Vec<&str> = left.iter().copied().filter(|it| begins(it)).collect();
    left.retain(|it| !near.contains(it));
    while near.len() < 3
        && let Some(next) = rules::nearest(plain, left.iter().copied())
    {
        near.push(next);
        left.retain(|it| *it != next);
    }
    near.truncate(3);
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_words_and_no_two_are_alike() {
        for language in LANGUAGES {
            let words = list(language);
            assert_eq!(words.len(), WORDS, "{language}");
            for (place, word) in words.iter().enumerate() {
                assert_eq!(*word, plain(word), "{word} is written as it is looked up");
                let others = words.iter().enumerate().filter(|(it, _)| *it != place);
                let near = rules::nearest(word, others.map(|(_, it)| it.as_str()));
                let apart = |it: &str| it.chars().zip(word.chars()).filter(|(a, b)| a != b).count();
                if let Some(near) = near {
                    let longer = near.chars().count() != word.chars().count();
                    assert!(longer || apart(near) > 1, "{word} and {near}");
                }
            }
        }
    }

    #[test]
    fn a_slip_finds_words_that_may_have_been_meant() {
        let word = list("en")[0].clone();
        let slip: String =
            word.chars().rev().take(word.len() - 1).collect::<Vec<_>>().into_iter().rev().collect();
        assert!(near(&slip).contains(&word.as_str()), "{slip}: {:?}", near(&slip));
        assert!(near(&list("ja")[0][..6]).contains(&list("ja")[0].as_str()));
        assert!(near("qqqqqqqq").is_empty());
    }
}
