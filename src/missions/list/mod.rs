//! The list: one filter, four ways to look at what it leaves.

use leptos::prelude::*;

/// The page of the list.
#[component]
pub fn ListPage() -> impl IntoView {
    view! { <main id="main" tabindex="-1" class="sheet missions"><h1>"Missions"</h1></main> }
}
