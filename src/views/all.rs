//! All views, in this very build.

use leptos::prelude::*;

use crate::about::AboutPage;
use crate::brief::{Brief, BriefPage};
use crate::language::Language;
use crate::law::{Law, LawPage};
use crate::learn::{Learn, LearnPage};
use crate::messages::Trouble;
use crate::missions::{Missions, MissionsPage};
use crate::page::{Address, Page};
use crate::worlds::{Worlds, WorldsPage};

/// What the views remember while another is shown. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Views {
    learn: Learn,
    missions: Missions,
    worlds: Worlds,
    law: Law,
    brief: Brief,
}

impl Views {
    /// The views with nothing remembered, provided to all that is shown.
    pub fn provide() -> Views {
        Views {
            learn: Learn::provide(),
            missions: Missions::provide(),
            worlds: Worlds::provide(),
            law: Law::provide(),
            brief: Brief::provide(),
        }
    }

    /// Takes what an address says to a view other than the Explorer, and gives back what it could
    /// not take.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        match address.page {
            Page::Missions => self.missions.follow(address),
            Page::Worlds => self.worlds.follow(address),
            Page::Law => self.law.follow(address),
            Page::Learn => self.learn.follow(address),
            Page::Brief => self.brief.follow(address),
            Page::Explorer | Page::About => {
                let known =
                    |it: &&(String, String)| it.0 == "lang" && Language::from_tag(&it.1).is_some();
                let strangers = address.fields.iter().filter(|it| !known(it));
                strangers.map(|it| Trouble::StrangerInLink(it.0.clone())).collect()
            }
        }
    }

    /// Every page is here: none is sent for.
    pub fn wants(self, _page: Page) -> bool {
        false
    }

    pub fn leave(self, _page: Page) {}

    /// The address of a view as it stands.
    pub fn address(self, page: Page, language: Language) -> Address {
        match page {
            Page::Missions => self.missions.address(language),
            Page::Worlds => self.worlds.address(language),
            Page::Law => self.law.address(language),
            Page::Learn => self.learn.address(language),
            Page::Brief => self.brief.address(language),
            Page::Explorer | Page::About => Address::of(page).with("lang", language.tag()),
        }
    }

    /// What a view shows, in few words, for the document's title.
    pub fn name(self, page: Page, language: Language) -> String {
        let name = (language.messages().page)(page);
        match page {
            Page::Missions => self.missions.name(name, language),
            Page::Law => self.law.name(name, language),
            Page::Learn => self.learn.name(name, language),
            Page::Explorer | Page::Worlds | Page::About | Page::Brief => name.to_owned(),
        }
    }

    pub fn show(self, page: Page) -> AnyView {
        match page {
            Page::Missions => view! { <MissionsPage /> }.into_any(),
            Page::Worlds => view! { <WorldsPage /> }.into_any(),
            Page::Law => view! { <LawPage /> }.into_any(),
            Page::Learn => view! { <LearnPage /> }.into_any(),
            Page::Brief => view! { <BriefPage /> }.into_any(),
            Page::Explorer | Page::About => view! { <AboutPage /> }.into_any(),
        }
    }
}
