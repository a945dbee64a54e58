//! Where rule and history part: every step at which the Act of today does not come to what Japan did.

use leptos::prelude::*;
use record::record;

use crate::language::use_language;
use crate::missions::asked::parted;
use crate::missions::difference::Difference;
use crate::ui::text;

/// All known disagreements, each with its reason.
#[component]
pub fn Disagreements() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay.differences;
    let one = |step| view! { <Difference step=step named=true /> };

    view! {
        <section class="section" aria-labelledby="disagreements">
            <h2 id="disagreements">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <p class="count">
                {text(move || (words().count)(parted().len(), record().snapshots.len()))}
            </p>
            <ul class="differences">{parted().into_iter().map(one).collect_view()}</ul>
        </section>
    }
}
