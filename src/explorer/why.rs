//! Why: every rule tried.

use leptos::prelude::*;

use crate::answer::Trace;
use crate::language::use_language;
use crate::session::use_session;
use crate::ui::text;

/// The trace of the assessment, under its heading.
#[component]
pub fn Why() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();

    view! {
        <section class="section why" aria-labelledby="why">
            <h2 id="why">{text(move || spoken.messages().grounds.why)}</h2>
            <Trace answer=session.explained />
        </section>
    }
}
