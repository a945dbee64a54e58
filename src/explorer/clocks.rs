//! The same facts under the Act of another date.

use leptos::prelude::*;

#[cfg(feature = "whole")]
use crate::answer::{Compared, EditionChoice, Editions};
use crate::language::use_language;
use crate::session::use_session;
use crate::ui::text;
#[cfg(not(feature = "whole"))]
use crate::{browser, page::provision};

/// The id of the switch of editions.
const SWITCH: &str = "edition";

/// In the first load: sends for the whole page, which has the switch in this place. Six editions side by
/// side, and what each changed, weigh more than the first load has room for.
#[cfg(not(feature = "whole"))]
#[component]
pub fn Clocks() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let coming = RwSignal::new(false);
    let send = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        coming.set(true);
        let explorer = session.address(spoken.get_untracked()).href();
        // Without it, the view of the editions says what can be done.
        browser::send_for_element(&explorer, SWITCH, || browser::go(&provision("editions")));
    };
    let says = move || {
        let messages = spoken.messages();
        if coming.get() { messages.coming.coming } else { messages.explorer.other_edition }
    };

    view! {
        <p class="actions clocks__way">
            <a href=provision("editions") on:click=send>{text(says)}</a>
        </p>
    }
}

/// The Act that is asked; side by side with today's where it is an older one; and every edition.
#[cfg(feature = "whole")]
#[component]
pub fn Clocks() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().law.clocks;
    let edition = Memo::new(move |_| session.with(|it| it.edition.clone()));
    let opened = RwSignal::new(false);
    let toggle = move |event: leptos::ev::Event| {
        // Six assessments a change: only for whoever looks at them.
        opened.set(event_target::<leptos::web_sys::Element>(&event).has_attribute("open"));
    };

    view! {
        <section class="section clocks" aria-labelledby="clocks">
            <h2 id="clocks">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <EditionChoice
                id=SWITCH
                label=text(move || words().asked)
                chosen=edition.into()
                on_choose=move |it| session.date(it)
            />
            <Compared situation=Signal::derive(move || Some(session.situation())) day=edition />
            <details class="clocks__all" on:toggle=toggle>
                <summary>{text(move || spoken.messages().explorer.editions)}</summary>
                <Show when=move || opened.get()>
                    <Editions situation=Signal::derive(move || session.situation()) />
                </Show>
            </details>
        </section>
    }
}
