//! One operation: whom Japan sent, what happened, and what the Act says step by step.

use leptos::prelude::*;
use record::OperationId;

/// The page of one operation.
#[component]
pub fn OperationPage(
    /// Its id.
    id: OperationId,
) -> impl IntoView {
    view! { <main id="main" tabindex="-1" class="sheet missions"><h1>{id.as_str().to_owned()}</h1></main> }
}
