//! What an operation is called in few words, and names in a row.

use leptos::prelude::*;
use record::{Operation, Pillar, record};

use crate::language::Language;
use crate::session::book;

/// The operation in few words: its abbreviation where that names it and nothing else, with the year
/// where two share it; else its name as far as the first comma.
pub fn short_name(operation: &Operation, language: Language) -> String {
    let peace = matches!(operation.pillar, Pillar::UnPko | Pillar::Icops);
    if peace && !operation.abbreviation.is_empty() {
        let same = |it: &&Operation| it.abbreviation == operation.abbreviation;
        let shared = record().operations.iter().filter(same).count() > 1;
        let year = operation.period.start.year();
        let name = operation.abbreviation.as_str();
        return if shared { format!("{name} {year}") } else { name.to_owned() };
    }
    let name = operation.name.say(language.tag());
    let end = name.find([',', '、']).or_else(|| name.find("（UNHCR"));
    name[..end.unwrap_or(name.len())].to_owned()
}

/// Every operation, in the order in which they began.
pub fn in_order_of_time() -> Vec<&'static Operation> {
    let mut operations: Vec<&Operation> = record().operations.iter().collect();
    operations.sort_by_key(|it| (it.period.start.earliest(), it.period.start.latest()));
    operations
}

/// Names in a row, as the language parts them.
pub fn row_of_names(names: &[String], language: Language) -> String {
    names.join(match language {
        Language::English => ", ",
        Language::Japanese => "、",
    })
}

/// Where the operation worked.
pub fn areas(operation: &Operation, language: Language) -> String {
    let names: Vec<_> =
        operation.areas.iter().map(|it| it.name.say(language.tag()).to_owned()).collect();
    row_of_names(&names, language)
}

/// What the Act calls a pillar, in short.
pub fn pillar_name(pillar: Pillar, language: Language) -> String {
    let choice = book().pack().choices.iter().find(|it| it.id == "pillar");
    let option = choice.and_then(|it| it.options.iter().find(|it| it.id == pillar.id()));
    let name = option.map(|it| it.short.as_ref().unwrap_or(&it.label).say(language.tag()));
    name.unwrap_or(pillar.id()).to_owned()
}

/// The pattern of a pillar: ink, for colour is kept for findings. Its name must be beside it.
#[component]
pub fn Swatch(
    /// The pillar.
    pillar: Pillar,
) -> impl IntoView {
    let lines = match pillar {
        Pillar::UnPko | Pillar::ElectionObservation => "",
        Pillar::Icops => "M1 4.300H31M1 7.700H31",
        Pillar::HumanitarianRelief => "M1 7 7 1M4 11 14 1M11 11 21 1M18 11 28 1M25 11 31 5",
    };
    view! {
        <svg class="pattern" data-pillar=pillar.id() viewBox="0 0 32 12" aria-hidden="true">
            <rect x="1" y="1" width="30" height="10" />
            <path d=lines />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_operations_are_called_the_same() {
        for language in Language::ALL {
            let names: Vec<_> =
                record().operations.iter().map(|it| short_name(it, language)).collect();
            for (place, name) in names.iter().enumerate() {
                assert!(!name.is_empty());
                assert!(!names[..place].contains(name), "{name}");
            }
        }
    }

    #[test]
    fn a_short_name_is_short_and_says_what_it_was() {
        let name = |id: &str, language| {
            let found = record().operations.iter().find(|it| it.id.as_str() == id);
            short_name(found.expect("an operation"), language)
        };
        assert_eq!(name("untac-1992", Language::English), "UNTAC");
        assert_eq!(name("unmit-2010", Language::Japanese), "UNMIT 2010");
        assert_eq!(name("rwanda-1994", Language::English), "Relief of Rwandan refugees");
        assert_eq!(name("rwanda-1994", Language::Japanese), "ルワンダ難民の救援");
    }
}
