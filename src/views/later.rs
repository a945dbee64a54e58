//! Views that the second build holds: sends for it.

use leptos::prelude::*;

use crate::browser;
use crate::language::{Language, use_language};
use crate::messages::Trouble;
use crate::page::{Address, Page};
use crate::session::use_session;
use crate::ui::text;

/// Where the visitor wants to go. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Views {
    wanted: RwSignal<Option<Address>>,
}

impl Views {
    pub fn provide() -> Views {
        Views { wanted: RwSignal::new(None) }
    }

    /// Keeps the address for the build that can read it.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        self.wanted.set(Some(address.clone()));
        vec![]
    }

    /// Whether this page is sent for: a part of the Explorer may be as well.
    pub fn wants(self, page: Page) -> bool {
        self.wanted.with(|it| it.as_ref().is_some_and(|it| it.page == page))
    }

    /// The visitor goes on with what is here.
    pub fn leave(self, page: Page) {
        if self.wants(page) {
            self.wanted.set(None);
        }
    }

    pub fn address(self, page: Page, language: Language) -> Address {
        let wanted = self.wanted.get().filter(|it| it.page == page);
        let mut address = wanted.unwrap_or(Address::of(page));
        address.fields.retain(|it| it.0 != "lang");
        address.with("lang", language.tag())
    }

    pub fn name(self, page: Page, language: Language) -> String {
        (language.messages().page)(page).to_owned()
    }

    pub fn show(self, _page: Page) -> AnyView {
        view! { <Coming /> }.into_any()
    }
}

/// Stands in for a view until the whole page is there, or says that it could not be had.
#[component]
fn Coming() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let failed = RwSignal::new(false);
    let send = move || {
        failed.set(false);
        let explorer = session.address(spoken.get_untracked()).href();
        browser::send_for_whole(&explorer, move || failed.set(true));
    };
    send();
    let words = move || &spoken.messages().coming;

    view! {
        <main id="main" tabindex="-1" class="sheet prose">
            <p role="status">
                {text(move || if failed.get() { words().failed } else { words().coming })}
            </p>
            <Show when=move || failed.get()>
                <p><button type="button" class="button" on:click=move |_| send()>
                    {text(move || words().again)}
                </button></p>
            </Show>
        </main>
    }
}
