//! What of the law is shown; and the same in the address.
//!
//! | Address | What |
//! | --- | --- |
//! | `#/law?words=…&edition=1998-06-12` | the Act, searched, as it stood on a day |
//! | `#/law/6-13-i` | a provision; `#/law/6(13)(i)` leads there, too |
//! | `#/law/25(1)–(6)` | the provisions that a citation leads to |
//! | `#/law/editions`, `controversies`, `controversies/a8`, `institutions` | texts beside the Act |
//! | `#/law/weapons?actor=sdf&yes=…` | a scene |

use act::controversy::{Controversy, controversy};
use act::edition::edition_on;
use act::provision::{Provision, by_slug, find};
use leptos::prelude::*;
use rules::Situation;

use super::weapons::scene::{first_scene, question};
use crate::language::Language;
use crate::link;
use crate::messages::Trouble;
use crate::page::{Address, Page};
use crate::session::{View, book};

/// The part of the law that is shown.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    Act,
    Provision(&'static Provision),
    /// A citation of several provisions, by its place in [`Law::cited`].
    Cited,
    Weapons,
    Institutions,
    /// All controversies; one of them may be looked for.
    Controversies(Option<&'static Controversy>),
    Editions,
}

impl Part {
    /// What it says in the address; of a citation nothing, for that is kept as it came.
    fn path(self) -> String {
        match self {
            Part::Act | Part::Cited => String::new(),
            Part::Provision(it) => it.slug(),
            Part::Weapons => "weapons".into(),
            Part::Institutions => "institutions".into(),
            Part::Controversies(None) => "controversies".into(),
            Part::Controversies(Some(it)) => format!("controversies/{}", it.id),
            Part::Editions => "editions".into(),
        }
    }
}

impl PartialEq for Part {
    fn eq(&self, other: &Part) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other) && self.path() == other.path()
    }
}

/// What is shown of the law. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Law {
    pub part: RwSignal<Part>,
    /// The citation, where it leads to several provisions.
    pub cited: RwSignal<String>,
    /// Words looked for.
    pub words: RwSignal<String>,
    /// A day of the edition that is read; none: today's.
    pub edition: RwSignal<Option<String>>,
    /// The scene of the page on weapons.
    pub scene: RwSignal<Situation>,
}

impl Law {
    pub fn provide() -> Law {
        let law = Law {
            part: RwSignal::new(Part::Act),
            cited: RwSignal::new(String::new()),
            words: RwSignal::new(String::new()),
            edition: RwSignal::new(None),
            scene: RwSignal::new(first_scene()),
        };
        provide_context(law);
        law
    }

    /// Takes what an address says, and gives back what it could not take.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        let Some(part) = self.read(&address.part) else {
            self.part.set(Part::Act);
            return vec![Trouble::UnknownPage(format!("law/{}", address.part))];
        };
        let strangers = match part {
            Part::Act | Part::Provision(_) | Part::Cited => self.follow_text(part, address),
            Part::Weapons => self.follow_scene(address),
            Part::Institutions | Part::Controversies(_) | Part::Editions => {
                others(address, |_, _| false)
            }
        };
        // What is shown already stays as it is, with what was opened on it.
        if self.part.get_untracked() != part {
            self.part.set(part);
        }
        strangers.into_iter().map(Trouble::StrangerInLink).collect()
    }

    /// The part that a path names.
    fn read(self, path: &str) -> Option<Part> {
        let part = match path {
            "" => Part::Act,
            "weapons" => Part::Weapons,
            "institutions" => Part::Institutions,
            "controversies" => Part::Controversies(None),
            "editions" => Part::Editions,
            _ => match path.split_once('/') {
                Some(("controversies", id)) => Part::Controversies(Some(controversy(id)?)),
                Some(_) => return None,
                None => self.read_citation(path)?,
            },
        };
        Some(part)
    }

    fn read_citation(self, path: &str) -> Option<Part> {
        if let Some(provision) = by_slug(path) {
            return Some(Part::Provision(provision));
        }
        let found = find(path);
        if found.len() > 1 {
            self.cited.set(path.to_owned());
            return Some(Part::Cited);
        }
        found.first().copied().map(Part::Provision)
    }

    fn follow_text(self, part: Part, address: &Address) -> Vec<String> {
        let day = address.field("edition").filter(|it| edition_on(Some(it)).is_some());
        self.edition.set(day.map(str::to_owned));
        if let Part::Act = part {
            self.words.set(address.field("words").unwrap_or_default().to_owned());
        }
        others(address, |key, value| match key {
            "words" => part == Part::Act,
            "edition" => edition_on(Some(value)).is_some(),
            _ => false,
        })
    }

    fn follow_scene(self, address: &Address) -> Vec<String> {
        if address.fields.iter().all(|it| it.0 == "lang") {
            // No scene is named: the one that was walked stays.
            return others(address, |_, _| false);
        }
        let mut address = address.clone();
        if address.field("question").is_none() {
            address = address.with("question", question().id.as_str());
        }
        let linked = link::read(book(), &address);
        let scene = linked.situation.filter(|it| it.question == question().id);
        if let Some(mut scene) = scene.filter(|it| book().assess(it).is_ok()) {
            // Every edition is shown beside the others.
            scene.edition = None;
            self.scene.set(scene);
        }
        linked.strangers
    }

    /// The address of what is shown.
    pub fn address(self, language: Language) -> Address {
        let part = self.part.get();
        let address = Address::of(Page::Law);
        let address = match part {
            Part::Cited => address.part(self.cited.get()),
            Part::Weapons => self.scene_address(address, language),
            Part::Act
            | Part::Provision(_)
            | Part::Institutions
            | Part::Controversies(_)
            | Part::Editions => address.part(part.path()),
        };
        let address = match (part, self.words.get()) {
            (Part::Act, words) if !words.trim().is_empty() => address.with("words", words),
            _ => address,
        };
        let address = match (part, self.edition.get()) {
            (Part::Act | Part::Provision(_) | Part::Cited, Some(day)) => {
                address.with("edition", day)
            }
            _ => address,
        };
        address.with("lang", language.tag())
    }

    /// The scene's fields are those that the Explorer's address has.
    fn scene_address(self, address: Address, language: Language) -> Address {
        let fields = self.scene.with(|it| link::address(book(), it, View::Short, language).fields);
        let fields = fields.into_iter().filter(|it| it.0 != "lang");
        fields.fold(address.part(Part::Weapons.path()), |address, (key, value)| {
            address.with(&key, value)
        })
    }

    /// The name of what is shown; of the Act, that of the page.
    pub fn name(self, page: &str, language: Language) -> String {
        let words = &language.messages().law;
        let cite = |cite: &str| act::citation::say(cite, language.tag());
        match self.part.get() {
            Part::Act => page.to_owned(),
            Part::Provision(it) => cite(&it.cite).unwrap_or_else(|| it.cite.clone()),
            Part::Cited => self.cited.with(|it| cite(it).unwrap_or_else(|| it.clone())),
            Part::Weapons => words.weapons.heading.to_owned(),
            Part::Institutions => words.institutions.heading.to_owned(),
            Part::Controversies(None) => words.controversies.heading.to_owned(),
            Part::Controversies(Some(it)) => it.title.say(language.tag()).to_owned(),
            Part::Editions => words.editions.heading.to_owned(),
        }
    }
}

/// Keys that neither `knows` nor anybody: the language is known everywhere.
fn others(address: &Address, knows: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let language = |key: &str, it: &str| key == "lang" && Language::from_tag(it).is_some();
    let strangers = address.fields.iter().filter(|(key, it)| !language(key, it) && !knows(key, it));
    strangers.map(|it| it.0.clone()).collect()
}

/// A link to a part of the law.
pub fn href(part: Part, language: Language) -> String {
    Address::of(Page::Law).part(part.path()).with("lang", language.tag()).href()
}

#[cfg(test)]
mod tests;
