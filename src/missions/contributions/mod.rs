//! What Japan gave: goods, and money.

use leptos::prelude::*;

/// The page of contributions.
#[component]
pub fn ContributionsPage() -> impl IntoView {
    view! { <main id="main" tabindex="-1" class="sheet missions"><h1>"Contributions"</h1></main> }
}
