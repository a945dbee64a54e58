//! A situation as an address, and back.
//!
//! Fields are keyed by ids, never by position: `question`, one field for each choice, `yes`, `no`
//! and `unknown` for the facts given, `assumed-yes`, `assumed-no` and `assumed-unknown` for those
//! taken for granted, `edition`, `view`; `rules` are those that answered, by their fingerprint. `case` names a case to begin from. What the pack does not
//! know is reported, and the rest is kept.

use rules::{Rulebook, Situation};

use crate::language::Language;
use crate::page::{Address, Page};
use crate::session::View;

const LISTS: [(&str, bool, Option<bool>); 6] = [
    ("yes", false, Some(true)),
    ("no", false, Some(false)),
    ("unknown", false, None),
    ("assumed-yes", true, Some(true)),
    ("assumed-no", true, Some(false)),
    ("assumed-unknown", true, None),
];

/// What an address says of a situation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Linked {
    /// Absent: the address names no situation of its own.
    pub situation: Option<Situation>,
    /// A case to begin from.
    pub case: Option<String>,
    pub view: Option<View>,
    /// Words that nobody knows, as they stood.
    pub strangers: Vec<String>,
}

/// The Explorer's address for a situation.
pub fn address(book: &Rulebook, situation: &Situation, view: View, language: Language) -> Address {
    let mut address = Address::of(Page::Explorer).with("lang", language.tag());
    if view == View::Full {
        address = address.with("view", "full");
    }
    if let Some(edition) = &situation.edition {
        address = address.with("edition", edition);
    }
    address = address.with("question", &situation.question);
    for choice in book.choice_ids() {
        if let Some(options) = situation.choices.get(choice) {
            address = address.with(choice, options.join(","));
        }
    }
    for (key, assumed, value) in LISTS {
        let facts = if assumed { &situation.assumed } else { &situation.facts };
        let ids = facts.iter().filter(|(_, it)| **it == value).map(|(id, _)| id.as_str());
        let ids: Vec<&str> = ids.collect();
        if !ids.is_empty() {
            address = address.with(key, ids.join(","));
        }
    }
    address
}

/// The Explorer's address for a case, by its id.
pub fn case(id: &str, view: View, language: Language) -> Address {
    let address = Address::of(Page::Explorer).with("lang", language.tag()).with("case", id);
    if view == View::Full { address.with("view", "full") } else { address }
}

/// Reads what an address says. The language is the app's to read.
pub fn read(book: &Rulebook, address: &Address) -> Linked {
    let mut linked = Linked::default();
    let mut situation = Situation::default();
    for (key, value) in &address.fields {
        let ids = || value.split(',').filter(|it| !it.is_empty()).map(str::to_owned);
        if let Some((_, assumed, finding)) = LISTS.iter().find(|(list, ..)| list == key) {
            for id in ids() {
                if book.fact(&id).is_none() {
                    linked.strangers.push(id);
                } else if *assumed {
                    situation.assumed.insert(id, *finding);
                } else {
                    situation.facts.insert(id, *finding);
                }
            }
        } else if let Some(choice) = book.pack().choices.iter().find(|it| it.id == *key) {
            let known = |it: &String| choice.options.iter().any(|option| option.id == *it);
            let (known, strange) = ids().partition::<Vec<_>, _>(known);
            situation.choices.insert(choice.id.clone(), known);
            linked.strangers.extend(strange);
        } else {
            take(book, key, value, &mut situation, &mut linked);
        }
    }
    situation.assumed.retain(|id, _| !situation.facts.contains_key(id));
    let empty = situation == Situation::default();
    if !empty {
        finish(book, &mut situation);
        linked.situation = Some(situation);
    }
    linked
}

fn take(book: &Rulebook, key: &str, value: &str, situation: &mut Situation, out: &mut Linked) {
    match (key, value) {
        ("lang", it) if Language::from_tag(it).is_some() => {}
        // Which rules answered is the page's to compare.
        ("rules", _) => {}
        ("view", "full") => out.view = Some(View::Full),
        ("view", "short") => out.view = Some(View::Short),
        ("case", id) => out.case = Some(id.to_owned()),
        ("edition", day) => situation.edition = Some(day.to_owned()),
        ("question", id) if book.pack().questions.iter().any(|it| it.id == id) => {
            situation.question = id.to_owned();
        }
        ("lang" | "view" | "question", it) => out.strangers.push(it.to_owned()),
        (key, _) => out.strangers.push(key.to_owned()),
    }
}

/// Puts what the engine needs where the address said nothing.
fn finish(book: &Rulebook, situation: &mut Situation) {
    if situation.question.is_empty() {
        situation.question =
            book.pack().questions.first().map_or(String::new(), |it| it.id.clone());
    }
    for choice in book.pack().choices.iter().filter(|it| !it.many) {
        if let Some(options) = situation.choices.get_mut(&choice.id) {
            options.truncate(1);
        }
    }
    book.complete(situation);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_case_survives_the_address_bar() {
        let book = act::rulebook();
        for case in act::cases() {
            let address = address(book, &case.situation, View::Full, Language::Japanese);
            let again = Address::from_fragment(&address.href()[1..]).expect("ours");
            let linked = read(book, &again);
            let situation = linked.situation.expect("a situation");
            assert_eq!(linked.strangers, Vec::<String>::new(), "{}", case.id);
            assert_eq!(linked.view, Some(View::Full));
            assert_eq!(situation.facts, case.situation.facts, "{}", case.id);
            assert_eq!(situation.choices, case.situation.choices, "{}", case.id);
        }
    }

    #[test]
    fn strangers_are_reported_and_the_rest_is_kept() {
        let fragment = "/?question=start&pillar=un-pko&actor=sdf-unit&assignments=logistics,flying\
            &yes=ceasefire-agreed,ceasefyre&colour=red";
        let address = Address::from_fragment(fragment).expect("ours");
        let linked = read(act::rulebook(), &address);
        assert_eq!(linked.strangers, ["flying", "ceasefyre", "colour"]);
        let situation = linked.situation.expect("a situation");
        assert_eq!(situation.facts.get("ceasefire-agreed"), Some(&Some(true)));
        assert_eq!(situation.many("assignments"), ["logistics"]);
        assert!(act::rulebook().assess(&situation).is_ok());
    }

    #[test]
    fn an_address_without_a_situation_names_none() {
        let read = |fragment| {
            let address = Address::from_fragment(fragment).expect("ours");
            read(act::rulebook(), &address)
        };
        assert_eq!(read("/?lang=ja"), Linked::default());
        assert_eq!(read("/?case=C14").case.as_deref(), Some("C14"));
        assert_eq!(read("/?case=C14").situation, None);
    }
}
