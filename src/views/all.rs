//! All views, in this very build.

use leptos::prelude::*;

use crate::about::AboutPage;
use crate::language::Language;
use crate::messages::Trouble;
use crate::missions::{MissionsPage, Sorting};
use crate::page::{Address, Page};
use crate::worlds::{Worlds, WorldsPage};

/// What the views remember while another is shown. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Views {
    sorting: Sorting,
    worlds: Worlds,
}

impl Views {
    /// The views with nothing remembered, provided to all that is shown.
    pub fn provide() -> Views {
        let sorting = Sorting(RwSignal::new(None));
        provide_context(sorting);
        Views { sorting, worlds: Worlds::provide() }
    }

    /// Takes what an address says to a view other than the Explorer, and gives back what it could
    /// not take.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        let strangers = match address.page {
            Page::Missions => self.sorting.follow(address),
            Page::Worlds => return self.worlds.follow(address),
            Page::Explorer | Page::About => {
                let known =
                    |it: &&(String, String)| it.0 == "lang" && Language::from_tag(&it.1).is_some();
                let strangers = address.fields.iter().filter(|it| !known(it));
                strangers.map(|it| it.0.clone()).collect()
            }
        };
        strangers.into_iter().map(Trouble::StrangerInLink).collect()
    }

    /// The address of a view as it stands.
    pub fn address(self, page: Page, language: Language) -> Address {
        let plain = Address::of(page).with("lang", language.tag());
        match page {
            Page::Missions => self.sorting.onto(plain),
            Page::Worlds => self.worlds.onto(plain, language),
            Page::Explorer | Page::About => plain,
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
