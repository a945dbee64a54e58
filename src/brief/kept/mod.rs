//! Situations kept in this browser, with a name and a note.

mod cupboard;
mod line;
mod papers;
mod shelf;

pub use cupboard::Cupboard;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::state::use_brief;
use crate::browser;
use crate::language::use_language;
use crate::session::{book, use_session};
use crate::ui::{part, text};
use cupboard::{Keeping, Said};
use line::Line;
use papers::Papers;

/// What is kept, and how to keep more.
#[component]
pub fn KeptHere() -> impl IntoView {
    let spoken = use_language();
    let cupboard = use_brief().cupboard;
    let words = move || &spoken.messages().brief.kept;
    let ids = move || cupboard.there().into_keys().collect::<Vec<String>>();
    let none = Memo::new(move |_| ids().is_empty());

    view! {
        <section class="section kept" aria-labelledby="kept">
            <h2 id="kept">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <State />
            <Keep />
            <Show when=move || none.get()>
                <p>{text(move || words().empty)}</p>
            </Show>
            <ul class="kept__list">
                <For each=ids key=String::clone children=move |id| view! { <Line id=id /> } />
            </ul>
            <Came />
            <Papers />
        </section>
    }
}

/// Keeps the situation shown, under a name.
#[component]
fn Keep() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let cupboard = use_brief().cupboard;
    let words = move || &spoken.messages().brief.kept;
    let typed = RwSignal::new(String::new());
    let outcome = move || {
        let outcome = session.explained.with(|it| it.outcome);
        spoken.say(&book().pack().outcomes[outcome].label)
    };
    let keep = move |event: SubmitEvent| {
        event.prevent_default();
        let name = typed.with_untracked(|it| it.trim().to_owned());
        let name = if name.is_empty() { untrack(outcome) } else { name };
        if let Ok(situation) = serde_json::from_str(&session.file()) {
            cupboard.keep(name, situation);
            typed.set(String::new());
        }
    };

    view! {
        <form class="join" on:submit=keep>
            <p class="field">
                <label for="keep-name">{text(move || words().name)}</label>
                <input id="keep-name" type="text" autocomplete="off" maxlength="200"
                    placeholder=text(outcome) prop:value=typed
                    on:input=move |it| typed.set(event_target_value(&it)) />
            </p>
            <button type="submit" class="button">{text(move || words().keep)}</button>
        </form>
    }
}

/// That the browser does not store what is kept, and what can be done about it.
#[component]
fn State() -> impl IntoView {
    let spoken = use_language();
    let cupboard = use_brief().cupboard;
    let words = move || &spoken.messages().brief.kept;
    let says = move || {
        let says = cupboard.keeping.with(|it| match it {
            Keeping::Stored => None,
            Keeping::Denied => Some(words().denied),
            Keeping::Full => Some(words().full),
            Keeping::Unreadable(_) => Some(words().unreadable),
        })?;
        let unreadable = cupboard.keeping.with(|it| matches!(it, Keeping::Unreadable(_)));
        let ways = unreadable.then(|| {
            view! {
                <p class="actions">
                    <button type="button" on:click=move |_| cupboard.save_raw()>{words().save_raw}</button>
                    <button type="button" on:click=move |_| cupboard.begin_anew()>{words().begin_anew}</button>
                </p>
            }
        });
        Some(view! { <p class="kept__state">{says}</p>{ways} })
    };

    view! { <div role="status">{part(says)}</div> }
}

/// What came of the last act; after a deletion, the way back.
#[component]
fn Came() -> impl IntoView {
    let spoken = use_language();
    let cupboard = use_brief().cupboard;
    let words = move || &spoken.messages().brief.kept;
    let flaw = move |says: String, reason: &str| {
        view! { <p>{says}" "<span lang="en">{reason.to_owned()}</span></p> }
    };
    let says = move || {
        cupboard.said.with(|said| {
            let view = match said.as_ref()? {
                Said::Kept(name) => view! { <p>{(words().kept)(name)}</p> }.into_any(),
                Said::Restored(name) => view! { <p>{(words().restored)(name)}</p> }.into_any(),
                Said::Deleted(_, name) => view! { <p>{(words().deleted)(name)}</p> }.into_any(),
                Said::Elsewhere => view! { <p>{words().elsewhere}</p> }.into_any(),
                Said::BegunAnew => view! { <p>{words().begun_anew}</p> }.into_any(),
                Said::NotRead(name, None) => view! {
                    <p>{(words().file_flaw)(name)}" "{words().newer}</p>
                }
                .into_any(),
                Said::NotRead(name, Some(reason)) => {
                    flaw((words().file_flaw)(name), reason).into_any()
                }
                Said::Imported { new, known, flaws } => {
                    let each = |(name, reason): &(String, String)| {
                        flaw((words().entry_flaw)(name), reason)
                    };
                    let flaws = flaws.iter().map(each).collect_view();
                    view! { <p>{(words().imported)(*new, *known)}</p>{flaws} }.into_any()
                }
            };
            Some(view)
        })
    };
    let deleted = move || {
        cupboard.said.with(|it| match it {
            Some(Said::Deleted(id, _)) => Some(id.clone()),
            Some(
                Said::Kept(_)
                | Said::Restored(_)
                | Said::Elsewhere
                | Said::BegunAnew
                | Said::NotRead(..)
                | Said::Imported { .. },
            )
            | None => None,
        })
    };
    let undo = move |_| {
        if let Some(id) = untrack(deleted) {
            cupboard.restore(&id);
            browser::after_painting(move || browser::focus(&format!("kept-name-{id}")));
        }
    };

    view! {
        <div class="kept__said" role="status">{part(says)}</div>
        <Show when=move || deleted().is_some()>
            <p class="actions">
                <button type="button" id="kept-undo" on:click=undo>{text(move || words().undo)}</button>
            </p>
        </Show>
    }
}
