//! For a teacher: make a set, hand it out, collect codes.

mod collect;
mod make;
mod results;
mod scan;

use std::sync::Arc;

use class::{Line, Tally, collect as read};
use leptos::prelude::*;

use super::Back;
use super::classroom::use_classroom;
use crate::language::use_language;
use crate::ui::text;

/// The teacher's page.
#[component]
pub fn ClassPage() -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class.make;
    Effect::new(move |_| room.remember());
    let lines: Memo<Arc<Vec<Line>>> =
        Memo::new(move |_| Arc::new(room.codes.with(|it| read(room.set.get(), it))));
    let tally: Memo<Arc<Tally>> = Memo::new(move |_| {
        Arc::new(lines.with(|it| Tally::of(room.set.get(), it, room.repeated.get())))
    });

    view! {
        <main id="main" tabindex="-1" class="sheet learn">
            <header class="question">
                <Back />
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
            </header>
            <make::Make />
            <make::HandOut />
            <collect::Collect lines=lines tally=tally />
            <results::Results lines=lines tally=tally />
        </main>
    }
}
