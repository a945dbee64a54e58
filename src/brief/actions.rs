//! Share, copy, print, save.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::link::address;
use super::state::use_brief;
use crate::browser;
use crate::language::use_language;
use crate::messages::{Messages, Trouble};
use crate::session::{book, use_session};
use crate::ui::text;

/// What came of it.
type Came = fn(&Messages) -> &'static str;

/// The buttons, with what came of them.
#[component]
pub fn Actions() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let brief = use_brief();
    let words = move || &spoken.messages().brief.share;
    let (came, set_came) = signal(None::<Came>);
    let address = address();
    let share = move |_| {
        let outcome = session.explained.with_untracked(|it| it.outcome);
        let title = untrack(|| spoken.say(&book().pack().outcomes[outcome].label));
        let address = address.get_untracked();
        spawn_local(async move {
            let shared = browser::share(&title, &address).await;
            set_came.set(Some(if shared {
                |it| it.brief.share.shared
            } else {
                |it| it.brief.share.not_shared
            }));
        });
    };
    let copy = move |_| {
        let address = address.get_untracked();
        spawn_local(async move {
            let copied = browser::copy(&address).await;
            set_came.set(Some(if copied {
                |it| it.explorer.copied
            } else {
                |it| it.explorer.not_copied
            }));
        });
    };
    let save = move |_| {
        if browser::download("situation.json", "application/json", &session.file()) {
            set_came.set(Some(|it| it.explorer.saved));
        } else {
            session.troubles.set(vec![Trouble::DownloadRefused]);
        }
    };
    let explorer = move || {
        session.follow_painting();
        let language = spoken.get();
        untrack(|| brief.explorer(language).href())
    };
    let shares = browser::can_share();

    view! {
        <section class="section brief__do" aria-labelledby="brief-do">
            <h2 id="brief-do">{text(move || words().heading)}</h2>
            <p class="actions">
                {shares.then(|| view! {
                    <button type="button" on:click=share>{text(move || words().share)}</button>
                })}
                <button type="button" on:click=copy>{text(move || spoken.messages().explorer.copy)}</button>
                <button type="button" on:click=|_| browser::print()>
                    {text(move || spoken.messages().explorer.print)}
                </button>
                <button type="button" on:click=save>{text(move || spoken.messages().explorer.save)}</button>
                <a href=text(explorer)>{text(move || spoken.messages().brief.explorer)}</a>
            </p>
            <output class="brief__came" aria-live="polite">
                {text(move || came.get().map_or("", |it| it(spoken.messages())))}
            </output>
        </section>
    }
}
