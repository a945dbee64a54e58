//! All that is kept as one file, out and in.

use gloo::file::{File, callbacks::read_as_text};
use leptos::ev::Event;
use leptos::prelude::*;

use super::super::state::use_brief;
use super::cupboard::Said;
use crate::browser;
use crate::language::use_language;
use crate::messages::Trouble;
use crate::session::use_session;
use crate::ui::text;

/// Export and import.
#[component]
pub fn Papers() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let cupboard = use_brief().cupboard;
    let words = move || &spoken.messages().brief.kept;
    let export = move |_| {
        if !browser::download("five-principles-kept.json", "application/json", &cupboard.file()) {
            session.troubles.set(vec![Trouble::DownloadRefused]);
        }
    };
    let reader = StoredValue::new_local(None);
    let import = move |event: Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        let Some(file) = input.files().and_then(|it| it.get(0)).map(File::from) else { return };
        let name = file.name();
        let read = read_as_text(&file, move |text| match text {
            Ok(text) => cupboard.bring_in(&name, &text),
            Err(error) => cupboard.said.set(Some(Said::NotRead(name, Some(error.to_string())))),
        });
        reader.set_value(Some(read));
        // So that the same file can be brought in again after it was mended.
        input.set_value("");
    };

    view! {
        <p class="actions">
            <button type="button" on:click=export>{text(move || words().export)}</button>
            <label>
                {text(move || words().import)}
                <input type="file" accept=".json,application/json" on:change=import />
            </label>
        </p>
    }
}
