//! What can be done with a situation: choose another, share, save, open, print.

use gloo::file::{File, callbacks::read_as_text};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::beginning::{Beginning, beginnings};
use crate::browser;
use crate::language::{Spoken, use_language};
use crate::link;
use crate::messages::{Explorer, Trouble};
use crate::page::Page;
use crate::session::{View, book, use_session};
use crate::ui::{in_turn, text};

/// The case picker and the actions, with what came of them.
#[component]
pub fn Toolbar() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().explorer;
    let (came, set_came) = signal(None::<fn(&Explorer) -> &'static str>);
    let copy = move |_| {
        let address = session.address(spoken.get_untracked()).with("rules", act::FINGERPRINT);
        let address = browser::absolute(&address.href());
        spawn_local(async move {
            let copied = browser::copy(&address).await;
            set_came.set(Some(if copied { |it| it.copied } else { |it| it.not_copied }));
        });
    };
    let save = move |_| {
        if browser::download("situation.json", "application/json", &session.file()) {
            set_came.set(Some(|it| it.saved));
        } else {
            session.troubles.set(vec![Trouble::DownloadRefused]);
        }
    };
    let full = move || session.shown_view() == View::Full;
    let toggle = move |_| session.show(if full() { View::Short } else { View::Full });

    view! {
        <div class="toolbar" role="group" aria-label=text(move || words().this_situation)>
            <CasePicker />
            <p class="actions">
                <button type="button" on:click=toggle>
                    {text(move || if full() { words().open_short } else { words().open_full })}
                </button>
                <button type="button" on:click=copy>{text(move || words().copy)}</button>
                <button type="button" on:click=save>{text(move || words().save)}</button>
                <FileOpener />
                <button type="button" on:click=|_| browser::print()>{text(move || words().print)}</button>
                // Without a situation of its own, the brief is about the one set here.
                <a href="#/brief">{text(move || (spoken.messages().page)(Page::Brief))}</a>
            </p>
            <output class="toolbar__said" aria-live="polite">
                {move || came.get().map(|it| it(words()))}
            </output>
        </div>
    }
}

/// Every case there is, by kind.
#[component]
fn CasePicker() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().explorer;
    let chosen = move || session.beginning.get().unwrap_or_default();
    let choose = move |event: ev::Event| {
        let id = event_target_value(&event);
        if !id.is_empty() {
            browser::go(
                &link::case(&id, session.view.get_untracked(), spoken.get_untracked()).href(),
            );
        }
    };
    let select = NodeRef::<leptos::html::Select>::new();
    Effect::new(move |_| {
        // Names in another language stand on the same options.
        let chosen = chosen();
        if let Some(it) = select.get() {
            it.set_value(&chosen);
        }
    });
    let options = move || {
        let openings = book().pack().openings.len();
        let openings = beginnings().take(openings).map(|it| named(&it, spoken)).collect();
        let mut groups = vec![(words().openings.to_owned(), openings)];
        groups.extend(grouped(spoken));
        view! {
            <option value="">{words().own_case}</option>
            {groups.into_iter().map(|(name, cases)| group(name, &cases)).collect_view()}
        }
    };

    view! {
        <p class="field">
            <label for="case">{text(move || words().case)}</label>
            <select id="case" node_ref=select on:change=choose>{options}</select>
        </p>
    }
}

/// A beginning's id and its name.
type Named = (String, String);

fn named(it: &Beginning, spoken: Spoken) -> Named {
    (it.id.clone(), spoken.say(&it.label))
}

/// So many options are drawn in a turn.
const OPTIONS: usize = 10;

fn group(name: String, cases: &[Named]) -> impl IntoView + use<> {
    let session = use_session();
    let turn = |cases: &[Named]| {
        let cases = cases.to_vec();
        in_turn(move || {
            let chosen = session.beginning.get_untracked();
            let option = |(id, label): Named| {
                // It may come after it was chosen.
                let selected = chosen.as_ref() == Some(&id);
                view! { <option value=id selected=selected>{label}</option> }
            };
            cases.iter().cloned().map(option).collect_view()
        })
    };
    view! { <optgroup label=name>{cases.chunks(OPTIONS).map(turn).collect_view()}</optgroup> }
}

/// The worked cases under the option of the first choice they make, or their question.
fn grouped(spoken: Spoken) -> Vec<(String, Vec<Named>)> {
    let pack = book().pack();
    let first = &pack.choices[0];
    let mut groups: Vec<(String, Vec<Named>)> = vec![];
    for case in beginnings().skip(pack.openings.len()) {
        let option = case.situation.one(&first.id);
        let option = first.options.iter().find(|it| Some(it.id.as_str()) == option);
        let question = pack.questions.iter().find(|it| it.id == case.situation.question);
        let name = option.map(|it| &it.label).or(question.map(|it| &it.label));
        let name = name.map_or(String::new(), |it| spoken.say(it));
        let case = named(&case, spoken);
        match groups.iter_mut().find(|(it, _)| *it == name) {
            Some((_, cases)) => cases.push(case),
            None => groups.push((name, vec![case])),
        }
    }
    groups
}

/// Opens a situation from a file of the visitor's.
#[component]
fn FileOpener() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let reader = StoredValue::new_local(None);
    let open = move |event: ev::Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        let Some(file) = input.files().and_then(|it| it.get(0)).map(File::from) else { return };
        let name = file.name();
        let read = read_as_text(&file, move |text| match text {
            Ok(text) => session.open_file(&name, &text),
            Err(error) => {
                session.troubles.set(vec![Trouble::FileNotReadable(name, error.to_string())]);
            }
        });
        reader.set_value(Some(read));
        // So that the same file can be opened again after it was mended.
        input.set_value("");
    };

    view! {
        <label>
            {text(move || spoken.messages().explorer.open_file)}
            <input type="file" accept=".json,application/json" on:change=open />
        </label>
    }
}
