//! What the brief remembers: which rules its link was made under, and what is kept here.

use leptos::prelude::*;

use super::kept::Cupboard;
use crate::language::Language;
use crate::link;
use crate::messages::Trouble;
use crate::page::{Address, Page};
use crate::session::{Session, book, use_session};

/// The field that names the rules by their fingerprint; the others are the Explorer's.
const RULES: &str = "rules";
const EDITION: &str = "edition";

/// The brief of the Explorer's situation. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Brief {
    session: Session,
    /// The rules that the link followed was made under, where they are not today's.
    pub made_under: RwSignal<Option<String>>,
    /// What that link says and today's rules do not know.
    pub dropped: RwSignal<Vec<String>>,
    pub cupboard: Cupboard,
}

/// The brief, from the context that the app provides.
pub fn use_brief() -> Brief {
    expect_context::<Brief>()
}

impl Brief {
    /// With what this browser has kept, provided to all that is shown.
    pub fn provide() -> Brief {
        let brief = Brief {
            session: use_session(),
            made_under: RwSignal::new(None),
            dropped: RwSignal::new(vec![]),
            cupboard: Cupboard::open(),
        };
        provide_context(brief);
        brief
    }

    /// Takes what an address says, and gives back what it could not take. An address without a situation
    /// is about the Explorer's.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        let rules = address.field(RULES).filter(|it| *it != act::FINGERPRINT);
        let mut linked = link::read(book(), address);
        // What only other rules know is told with what they were.
        let dropped = rules.map(|_| std::mem::take(&mut linked.strangers)).unwrap_or_default();
        if !address.part.is_empty() {
            linked.strangers.push(address.part.clone());
        }
        self.session.follow(linked);
        self.made_under.set(rules.map(str::to_owned));
        self.dropped.set(dropped);
        self.session.troubles.get_untracked()
    }

    /// The address of what is shown; reloaded, it says the same.
    pub fn address(self, language: Language) -> Address {
        let mut address = self.link(language);
        if let (Some(made), Some(rules)) =
            (self.made_under.get(), address.fields.iter_mut().find(|it| it.0 == RULES))
        {
            rules.1 = made;
        }
        address
    }

    /// The address to give away: the situation, the edition that answered, today's rules.
    pub fn link(self, language: Language) -> Address {
        let mut address = self.session.address(language);
        address.page = Page::Brief;
        if address.field(EDITION).is_none() {
            address = address.with(EDITION, self.session.assessment.with(|it| it.edition.clone()));
        }
        address.with(RULES, act::FINGERPRINT)
    }

    /// The same in the Explorer.
    pub fn explorer(self, language: Language) -> Address {
        Address { page: Page::Explorer, ..self.link(language) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beginning::beginnings;
    use crate::session::View;

    fn brief() -> (Owner, Brief) {
        let owner = Owner::new();
        let brief = owner.with(|| {
            let session = Session::new();
            provide_context(session);
            Brief {
                session,
                made_under: RwSignal::new(None),
                dropped: RwSignal::new(vec![]),
                cupboard: Cupboard::empty(),
            }
        });
        (owner, brief)
    }

    #[test]
    fn every_situation_survives_the_address_bar_with_its_edition_and_the_rules() {
        let (owner, brief) = brief();
        owner.with(|| {
            for beginning in beginnings() {
                let mut address =
                    link::address(book(), &beginning.situation, View::Full, Language::Japanese);
                address.page = Page::Brief;
                assert_eq!(brief.follow(&address), [], "{}", beginning.id);
                let href = brief.address(Language::Japanese).href();
                assert!(href.starts_with("#/brief?lang=ja&"), "{href}");
                assert!(href.contains("&edition="), "{href}");
                assert!(href.ends_with(&format!("&rules={}", act::FINGERPRINT)), "{href}");
                let again = Address::from_fragment(&href[1..]).expect("ours");
                assert_eq!(brief.follow(&again), [], "{}", beginning.id);
                let facts = untrack(|| brief.session.situation()).facts;
                assert_eq!(facts, beginning.situation.facts, "{}", beginning.id);
                assert_eq!(brief.made_under.get_untracked(), None);
            }
        });
    }

    #[test]
    fn a_link_of_other_rules_opens_and_names_what_is_no_longer_known() {
        let (owner, brief) = brief();
        owner.with(|| {
            let fragment = "/brief?question=start&pillar=un-pko&actor=sdf-unit&assignments=logistics\
                &yes=ceasefire-agreed,peace-in-our-time&rules=0badc0de";
            let address = Address::from_fragment(fragment).expect("ours");
            assert_eq!(brief.follow(&address), []);
            assert_eq!(brief.made_under.get_untracked().as_deref(), Some("0badc0de"));
            assert_eq!(brief.dropped.get_untracked(), ["peace-in-our-time"]);
            let shown = untrack(|| brief.address(Language::English));
            assert_eq!(shown.field("rules"), Some("0badc0de"));
            let given = untrack(|| brief.link(Language::English));
            assert_eq!(given.field("rules"), Some(act::FINGERPRINT));
        });
    }
}
