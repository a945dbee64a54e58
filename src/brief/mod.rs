//! The brief: what a situation comes to, on one page, to share, print and keep.

mod actions;
mod articles;
mod facts;
mod kept;
mod link;
mod principles;
mod sheet;
mod since;
mod snippet;
mod state;

pub use state::Brief;

use leptos::prelude::*;

use crate::browser;
use crate::language::use_language;
use state::use_brief;

/// The page: the sheet to print, and what can be done with it.
#[component]
pub fn BriefPage() -> impl IntoView {
    let spoken = use_language();
    let brief = use_brief();
    // Who came by a link without a situation finds it in the address, and again after a reload.
    browser::replace_fragment(untrack(|| brief.address(spoken.get()).href()));

    view! {
        <main id="main" tabindex="-1" class="sheet brief">
            <sheet::Sheet />
            <actions::Actions />
            <kept::KeptHere />
            <snippet::Snippet />
        </main>
    }
}
