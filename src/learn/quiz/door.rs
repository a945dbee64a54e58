//! The way into a quiz: practise at a level, or type the four words of a class.

use class::{Level, QuizSet};
use leptos::prelude::*;

use crate::language::use_language;
use crate::learn::classroom::use_classroom;
use crate::ui::text;

#[component]
pub fn Door() -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let class = move || &spoken.messages().class;
    let words = move || &class().quiz;
    let typed = RwSignal::new(String::new());
    let flaw = RwSignal::new(None);
    let join = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match typed.with_untracked(|it| QuizSet::read(it)) {
            Ok(set) => room.join(set),
            Err(it) => flaw.set(Some(it)),
        }
    };
    let says =
        move || flaw.with(|it| it.as_ref().map_or(String::new(), |it| (class().seed_flaw)(it)));
    let level = move |level: Level| {
        view! {
            <li>
                <button type="button" class="button" on:click=move |_| room.practise(level)>
                    {text(move || (class().level)(level))}
                </button>
                <p class="section__note">{text(move || (class().level_note)(level))}</p>
            </li>
        }
    };

    view! {
        <section class="section" aria-labelledby="join">
            <h2 id="join">{text(move || words().join)}</h2>
            <p class="section__note">{text(move || words().join_note)}</p>
            <form class="join" on:submit=join>
                <p class="field">
                    <label for="seed">{text(move || words().words)}</label>
                    <input
                        id="seed"
                        type="text"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-describedby="seed-flaw"
                        prop:value=typed
                        on:input=move |it| { typed.set(event_target_value(&it)); flaw.set(None); }
                    />
                </p>
                <button type="submit" class="button">{text(move || words().join_go)}</button>
                <p id="seed-flaw" class="flaw" role="status">{text(says)}</p>
            </form>
        </section>
        <section class="section" aria-labelledby="practise">
            <h2 id="practise">{text(move || words().practise)}</h2>
            <p class="section__note">{text(move || words().practise_note)}</p>
            <ul class="levels">{Level::ALL.map(level).collect_view()}</ul>
        </section>
    }
}
