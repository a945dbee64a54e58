//! A set, and the ways to hand it out.

use class::{Length, Level, QuizSet, Sharing};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;
use crate::language::use_language;
use crate::learn::classroom::{Part, use_classroom};
use crate::qr;
use crate::ui::{Qr, text};

/// Level, length, who gets what; another one; one by its words.
#[component]
pub fn Make() -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let class = move || &spoken.messages().class;
    let words = move || &class().make;
    let turn = move |turn: &dyn Fn(QuizSet) -> QuizSet| room.set.update(|it| *it = turn(*it));
    let another = move |_| {
        turn(&|it| QuizSet::new(it.level, it.length, it.sharing, browser::chance()));
    };
    let level = move |place: usize| {
        turn(&|it| QuizSet::new(Level::ALL[place], it.length, it.sharing, it.number()));
    };
    let length = move |place: usize| {
        turn(&|it| QuizSet::new(it.level, Length::ALL[place], it.sharing, it.number()));
    };
    let sharing = move |place: usize| {
        turn(&|it| QuizSet::new(it.level, it.length, Sharing::ALL[place], it.number()));
    };
    let place = move |of: fn(QuizSet) -> usize| Signal::derive(move || of(room.set.get()));
    let levels =
        Signal::derive(move || Level::ALL.map(|it| (class().level)(it).to_owned()).to_vec());
    let lengths =
        Signal::derive(move || Length::ALL.map(|it| (class().questions)(it.questions())).to_vec());
    let sharings =
        Signal::derive(move || Sharing::ALL.map(|it| (class().sharing)(it).to_owned()).to_vec());

    view! {
        <section class="section" aria-labelledby="set">
            <h2 id="set">{text(move || words().set)}</h2>
            <div class="make">
                <OneOf id="level" label=text(move || words().level) options=levels
                    chosen=place(|it| Level::ALL.iter().position(|of| *of == it.level).unwrap_or(0))
                    on_choose=Callback::new(level) />
                <OneOf id="length" label=text(move || words().length) options=lengths
                    chosen=place(|it| Length::ALL.iter().position(|of| *of == it.length).unwrap_or(0))
                    on_choose=Callback::new(length) />
                <OneOf id="sharing" label=text(move || words().sharing) options=sharings
                    chosen=place(|it| Sharing::ALL.iter().position(|of| *of == it.sharing).unwrap_or(0))
                    on_choose=Callback::new(sharing) />
            </div>
            <p class="section__note">{text(move || (class().level_note)(room.set.get().level))}</p>
            <p class="actions"><button type="button" on:click=another>{text(move || words().another)}</button></p>
            <Reopen />
        </section>
    }
}

/// A list to choose one from.
#[component]
fn OneOf(
    /// Unique on the page.
    id: &'static str,
    /// What is chosen.
    label: Signal<String>,
    /// What there is.
    options: Signal<Vec<String>>,
    /// The place chosen.
    chosen: Signal<usize>,
    /// Called with the place chosen.
    on_choose: Callback<usize>,
) -> impl IntoView {
    let option = move |(place, name): (usize, String)| {
        view! { <option value=place.to_string() prop:selected=move || chosen.get() == place>{name}</option> }
    };
    let choose = move |event| {
        let place = event_target_value(&event).parse().ok();
        place.into_iter().for_each(|it| on_choose.run(it));
    };

    view! {
        <p class="field">
            <label for=id>{label}</label>
            <select id=id on:change=choose>
                {move || options.get().into_iter().enumerate().map(option).collect_view()}
            </select>
        </p>
    }
}

/// A set of last week, by its words.
#[component]
fn Reopen() -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class.make;
    let typed = RwSignal::new(String::new());
    let flaw = RwSignal::new(None);
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match typed.with_untracked(|it| QuizSet::read(it)) {
            Ok(set) => room.set.set(set),
            Err(it) => flaw.set(Some(it)),
        }
    };
    let says = move || {
        flaw.with(|it| {
            it.as_ref().map_or(String::new(), |it| (spoken.messages().class.seed_flaw)(it))
        })
    };

    view! {
        <form class="join" on:submit=open>
            <p class="field">
                <label for="reopen">{text(move || words().reopen)}</label>
                <input id="reopen" type="text" autocomplete="off" autocapitalize="none" spellcheck="false"
                    aria-describedby="reopen-flaw" prop:value=typed
                    on:input=move |it| { typed.set(event_target_value(&it)); flaw.set(None); } />
            </p>
            <button type="submit" class="button">{text(move || words().reopen_go)}</button>
            <p id="reopen-flaw" class="flaw" role="status">{text(says)}</p>
        </form>
    }
}

/// Words, link, QR; the projector and the worksheet.
#[component]
pub fn HandOut() -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class.make;
    let seed = move || room.set.get().words(spoken.get().tag()).join(" ");
    let local = move || room.for_pupils(spoken.get()).href();
    let link = Memo::new(move |_| browser::absolute(&local()));
    // A file's link leads nowhere on another device.
    let from_file = move || link.with(|it| it.starts_with("file:"));
    let squares = move || link.with(|it| qr::squares(it)).unwrap_or_default();
    let copied = RwSignal::new(None);
    let copy = move |_| {
        let link = link.get_untracked();
        spawn_local(async move { copied.set(Some(browser::copy(&link).await)) });
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => spoken.messages().explorer.copied,
        Some(false) => spoken.messages().explorer.not_copied,
    };
    let to = move |part: Part| move || room.address(part, spoken.get()).href();

    view! {
        <section class="section" aria-labelledby="hand-out">
            <h2 id="hand-out">{text(move || words().hand_out)}</h2>
            <div class="hand-out">
                <div>
                    <h3>{text(move || words().words)}</h3>
                    <p class="seed" translate="no">{text(seed)}</p>
                    <p class="section__note">{text(move || words().words_note)}</p>
                    <h3>{text(move || words().link)}</h3>
                    <Show when=from_file fallback=move || view! { <p class="link" lang="zxx"><a href=text(local)>{link}</a></p> }>
                        <p class="section__note">{text(move || words().link_from_file)}</p>
                    </Show>
                    <p class="actions">
                        <button type="button" on:click=copy>{text(move || words().copy)}</button>
                        <a href=text(local)>{text(move || words().try_it)}</a>
                        <a href=text(to(Part::Projector))>{text(move || words().projector)}</a>
                        <a href=text(to(Part::Worksheet))>{text(move || words().worksheet)}</a>
                    </p>
                    <output aria-live="polite">{text(said)}</output>
                </div>
                <Show when=move || !from_file()>
                    <Qr squares=Signal::derive(squares) label=text(move || words().qr) />
                </Show>
            </div>
        </section>
    }
}
