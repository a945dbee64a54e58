//! The language of what is printed.

use crate::Failure;
use crate::arguments::{Arguments, Choice};
use crate::messages::{Messages, en, ja};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    English,
    Japanese,
}

pub const LANGUAGE: Choice = Choice {
    name: "--language",
    value: Some("en|ja"),
    says: "English or Japanese; else as LC_ALL, LC_MESSAGES or LANG say",
};

impl Language {
    /// As asked for, or as the terminal is set.
    pub fn of(arguments: &Arguments) -> Result<Language, Failure> {
        match arguments.value(LANGUAGE.name) {
            Some("en") => Ok(Language::English),
            Some("ja") => Ok(Language::Japanese),
            Some(other) => Err(Failure::Usage(format!(
                "unknown language `{other}`: write `--language en` or `--language ja`"
            ))),
            None => Ok(Language::of_locale(|it| std::env::var(it).ok())),
        }
    }

    /// The first of the locale's variables that says anything decides.
    fn of_locale(variable: impl Fn(&str) -> Option<String>) -> Language {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable);
        match set.into_iter().find(|it| !it.is_empty()) {
            Some(locale) if locale.starts_with("ja") => Language::Japanese,
            Some(_) | None => Language::English,
        }
    }

    /// Its tag in a pack's texts.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Japanese => "ja",
        }
    }

    pub fn messages(self) -> &'static Messages {
        match self {
            Language::English => &en::MESSAGES,
            Language::Japanese => &ja::MESSAGES,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locale_speaks_in_its_order() {
        let of = |set: &[(&str, &str)]| {
            let value = |name: &str| set.iter().find(|(it, _)| *it == name);
            Language::of_locale(|it| value(it).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(of(&[]), Language::English);
        assert_eq!(of(&[("LANG", "ja_JP.UTF-8")]), Language::Japanese);
        assert_eq!(of(&[("LANG", "ja_JP.UTF-8"), ("LC_ALL", "C")]), Language::English);
        assert_eq!(of(&[("LANG", "ja_JP.UTF-8"), ("LC_ALL", "")]), Language::Japanese);
    }
}
