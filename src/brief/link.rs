//! When the page was made, and the way back to it: a link and its QR code.

use leptos::prelude::*;

use super::state::use_brief;
use crate::answer::day_in_words;
use crate::browser;
use crate::language::use_language;
use crate::qr;
use crate::session::use_session;
use crate::ui::{Qr, text};

/// The whole address to give away, once what it holds is painted.
pub fn address() -> Memo<String> {
    let spoken = use_language();
    let session = use_session();
    let brief = use_brief();
    Memo::new(move |_| {
        session.follow_painting();
        let language = spoken.get();
        browser::whole_address(&untrack(|| brief.link(language).href()))
    })
}

/// Whether an address leads nowhere on another device.
pub fn is_of_file(address: &str) -> bool {
    address.starts_with("file:")
}

/// Date, rules, link and code.
#[component]
pub fn Link() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().brief;
    let address = address();
    let of_file = move || address.with(|it| is_of_file(it));
    let squares = Signal::derive(move || address.with(|it| qr::squares(it)).unwrap_or_default());
    let fits = move || !of_file() && squares.with(|it| !it.is_empty());
    let today = browser::today();
    let made = move || (words().made)(&day_in_words(&today, spoken.get()), act::FINGERPRINT);
    let local = move || {
        address.with(|it| it.split_once('#').map_or(String::new(), |it| format!("#{}", it.1)))
    };

    view! {
        <footer class="brief__foot">
            <Show when=fits>
                <Qr squares=squares label=text(move || words().qr) />
            </Show>
            <div>
                <p>{text(made)}</p>
                <Show
                    when=move || !of_file()
                    fallback=move || view! { <p class="section__note">{text(move || words().link_from_file)}</p> }
                >
                    <p class="brief__link">
                        <span class="brief__kind">{text(move || words().link)}</span>
                        <a href=text(local) lang="zxx">{address}</a>
                    </p>
                </Show>
                <p class="section__note">
                    {text(move || spoken.messages().colophon.first().copied().unwrap_or_default())}
                </p>
            </div>
        </footer>
    }
}
