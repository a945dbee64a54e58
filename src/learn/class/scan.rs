//! Codes read by the camera, where the browser can.

use leptos::prelude::*;

use crate::browser::camera::{self, Scan};
use crate::language::use_language;
use crate::ui::text;

/// The camera's picture.
const VIDEO: &str = "scanned";

/// A button that starts the camera; nothing where there is none.
#[component]
pub fn Scanner(
    /// Called with each code, once.
    on_read: Callback<String>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().class.collect;
    let on = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let last = RwSignal::new(String::new());
    let running = StoredValue::new_local(None::<Scan>);
    let stop = move || {
        running.try_update_value(|it| it.take().inspect(Scan::stop));
        on.try_set(false);
    };
    let start = move |_| {
        failed.set(false);
        last.set(String::new());
        on.set(true);
        let found = move |code: String| {
            // A code stays in front of the camera for many looks.
            if last.try_with_untracked(|it| *it != code) == Some(true) {
                last.set(code.clone());
                on_read.run(code);
            }
        };
        let fails = move || {
            stop();
            failed.try_set(true);
        };
        crate::browser::after_painting(move || {
            let scan = camera::scan(VIDEO, found, fails);
            running.try_update_value(|it| *it = Some(scan));
        });
    };
    on_cleanup(stop);
    let says = move || {
        if failed.get() {
            return words().no_camera.to_owned();
        }
        match (on.get(), last.get()) {
            (false, _) => String::new(),
            (true, it) if it.is_empty() => words().scanning.to_owned(),
            (true, it) => (words().scanned)(&it),
        }
    };

    camera::can_scan().then(|| view! {
        <div class="scanner">
            <p class="actions">
                <Show
                    when=move || on.get()
                    fallback=move || view! { <button type="button" on:click=start>{text(move || words().scan)}</button> }
                >
                    <button type="button" on:click=move |_| stop()>{text(move || words().stop)}</button>
                </Show>
            </p>
            <Show when=move || on.get()>
                <video id=VIDEO playsinline muted aria-hidden="true"></video>
            </Show>
            <p role="status">{text(says)}</p>
        </div>
    })
}
