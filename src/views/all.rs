//! All views, in this very build.

use leptos::prelude::*;

use crate::about::AboutPage;
use crate::language::Language;
use crate::messages::Trouble;
use crate::missions::{Missions, MissionsPage};
use crate::page::{Address, Page};
use crate::worlds::{Worlds, WorldsPage};

/// What the views remember while another is shown. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Views {
    missions: Missions,
    worlds: Worlds,
}

impl Views {
    /// The views with nothing remembered, provided to all that is shown.
    pub fn provide() -> Views {
        Views { missions: Missions::provide(), worlds: Worlds::provide() }
    }

    /// Takes what an address says to a view other than the Explorer, and gives back what it could
    /// not take.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        match address.page {
            Page::Missions => self.missions.follow(address),
            Page::Worlds => self.worlds.follow(address),
            Page::Explorer | Page::About => {
                let known =
                    |it: &&(String, String)| it.0 == "lang" && Language::from_tag(&it.1).is_some();
                let strangers = address.fields.iter().filter(|it| !known(it));
                strangers.map(|it| Trouble::StrangerInLink(it.0.clone())).collect()
            }
        }
    }

    /// The address of a view as it stands.
    pub fn address(self, page: Page, language: Language) -> Address {
        match page {
            Page::Missions => self.missions.address(language),
            Page::Worlds => self.worlds.address(language),
            Page::Explorer | Page::About => Address::of(page).with("lang", language.tag()),
        }
    }

    /// What a view shows, in few words, for the document's title.
    pub fn name(self, page: Page, language: Language) -> String {
        let name = (language.messages().page)(page);
        match page {
            Page::Missions => self.missions.name(name, language),
            Page::Explorer | Page::Worlds | Page::About => name.to_owned(),
        }
    }

    pub fn show(self, page: Page) -> AnyView {
        match page {
            Page::Missions => view! { <MissionsPage /> }.into_any(),
            Page::Worlds => view! { <WorldsPage /> }.into_any(),
            Page::Explorer | Page::About => view! { <AboutPage /> }.into_any(),
        }
    }
}
