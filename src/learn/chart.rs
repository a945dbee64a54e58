//! A bar for a part of a whole; the figures stand beside it.

use leptos::prelude::*;

/// The bar.
#[component]
pub fn Bar(
    /// The part.
    part: usize,
    /// The whole.
    of: usize,
    /// `met` for what is right; otherwise ink.
    finding: Option<&'static str>,
) -> impl IntoView {
    let width = 100 * part / of.max(1);
    view! {
        <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="share__rest" width="100" height="8" />
            <rect class="share__part" data-finding=finding width=width height="8" />
        </svg>
    }
}
