//! The bar of filters: pillars, people, years, words; each says how many dispatches it would leave.

use leptos::ev::Event;
use leptos::prelude::*;
use record::{Personnel, Pillar, Selected, Selection, record};

use super::address::year as parsed;
use super::search;
use crate::browser;
use crate::language::use_language;
use crate::missions::short::{Swatch, pillar_name};
use crate::missions::state::Missions;
use crate::ui::text;

/// In the place of one kind of people, where an address names several.
const SEVERAL: &str = "several";

/// The bar, and under it how many dispatches are left.
#[component]
pub fn FilterBar(
    /// What is left, and what each further choice would leave.
    selected: Memo<Selected<'static>>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.list.filter;
    let submit = |event: leptos::ev::SubmitEvent| event.prevent_default();
    let (first, last) = search().years();
    let pillar = move |it: &Pillar| view! { <PillarBox pillar=*it selected=selected /> };

    view! {
        <form class="filters" role="search" aria-label=text(move || words().name) on:submit=submit>
            <fieldset>
                <legend>{text(move || words().pillar)}</legend>
                <div class="choices">{Pillar::ALL.iter().map(pillar).collect_view()}</div>
            </fieldset>
            <Who selected=selected />
            <Year
                id="from"
                label=text(move || words().from)
                example=first
                bounds=(first, last)
                year=|it| &mut it.from
            />
            <Year
                id="until"
                label=text(move || words().until)
                example=last
                bounds=(first, last)
                year=|it| &mut it.until
            />
            <Words />
        </form>
        <Count selected=selected />
    }
}

/// One pillar. None chosen is any.
#[component]
fn PillarBox(
    /// The pillar.
    pillar: Pillar,
    /// What it would leave.
    selected: Memo<Selected<'static>>,
) -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let words = move || &spoken.messages().missions.list.filter;
    let chosen = move || missions.selection.with(|it| it.pillars.contains(&pillar));
    let choose = move |_| {
        missions.selection.update(|it| {
            let before = it.pillars.len();
            it.pillars.retain(|it| *it != pillar);
            if it.pillars.len() == before {
                it.pillars.push(pillar);
                it.pillars.sort_unstable();
            }
        });
    };
    let count = move || {
        selected.with(|it| it.by_pillar.iter().find(|it| it.0 == pillar).map(|it| it.1.operations))
    };

    view! {
        <label>
            <input type="checkbox" prop:checked=chosen on:change=choose />
            <Swatch pillar=pillar />
            {text(move || pillar_name(pillar, spoken.get()))}
            " "
            <span class="filters__count">
                {count}<span class="said">" "{text(move || words().dispatches)}</span>
            </span>
        </label>
    }
}

/// The kind of people.
#[component]
fn Who(
    /// What each kind would leave.
    selected: Memo<Selected<'static>>,
) -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let words = move || &spoken.messages().missions.list.filter;
    let named = move |it: Personnel| (spoken.messages().missions.operations.personnel)(it);
    let chosen = Memo::new(move |_| missions.selection.with(|it| it.personnel.clone()));
    let choose = move |event: Event| {
        let value = event_target_value(&event);
        if value != SEVERAL {
            let found = Personnel::ALL.iter().filter(|it| it.id() == value);
            missions.selection.update(|it| it.personnel = found.copied().collect());
        }
    };
    let option = move |&(kind, hits): &(Personnel, record::Hits)| {
        let label = (words().with_count)(named(kind), hits.operations);
        let here = move || chosen.with(|it| *it == [kind]);
        view! { <option value=kind.id() prop:selected=here>{label}</option> }
    };
    let several = move || {
        chosen.with(|it| {
            (it.len() > 1).then(|| {
                let names: Vec<_> = it.iter().map(|it| named(*it)).collect();
                let label = (words().several)(&names);
                view! { <option value=SEVERAL prop:selected=true>{label}</option> }
            })
        })
    };

    view! {
        <p>
            <label class="filters__label" for="who">{text(move || words().who)}</label>
            <select id="who" on:change=choose>
                <option value="" prop:selected=move || chosen.with(Vec::is_empty)>
                    {text(move || words().anyone)}
                </option>
                {several}
                {move || selected.with(|it| it.by_personnel.iter().map(option).collect_view())}
            </select>
        </p>
    }
}

/// The first or the last year. An empty field is open; a year half written changes nothing.
#[component]
fn Year(
    /// The field's id.
    id: &'static str,
    /// Its name.
    label: Signal<String>,
    /// Shown while it is empty.
    example: u16,
    /// The first and the last year of the record.
    bounds: (u16, u16),
    /// The year in a selection.
    year: fn(&mut Selection) -> &mut Option<u16>,
) -> impl IntoView {
    let missions = expect_context::<Missions>();
    let value = Memo::new(move |_| {
        let mut selection = missions.selection.get();
        year(&mut selection).map(|it| it.to_string()).unwrap_or_default()
    });
    let write = move |event: Event| {
        let written = event_target_value(&event);
        let found = parsed(&written);
        if found.is_some() || written.is_empty() {
            missions.selection.update(|it| *year(it) = found);
        }
    };

    view! {
        <p>
            <label class="filters__label" for=id>{label}</label>
            <input
                id=id
                type="number"
                min=bounds.0
                max=bounds.1
                placeholder=example
                prop:value=value
                on:input=write
            />
        </p>
    }
}

/// Words that must stand somewhere.
#[component]
fn Words() -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let words = move || &spoken.messages().missions.list.filter;
    let write = move |event: Event| {
        let written = event_target_value(&event);
        missions.selection.update(|it| it.text = written);
    };

    view! {
        <p class="filters__words">
            <label class="filters__label" for="words">{text(move || words().words)}</label>
            <input
                id="words"
                type="search"
                autocomplete="off"
                placeholder=text(move || words().example)
                prop:value=move || missions.selection.with(|it| it.text.clone())
                on:input=write
            />
        </p>
    }
}

/// How many dispatches are left, said whenever that changes, and the way back to all of them.
#[component]
fn Count(
    /// What is left.
    selected: Memo<Selected<'static>>,
) -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let words = move || &spoken.messages().missions.list.filter;
    let left = Memo::new(move |_| selected.with(|it| it.operations.len()));
    let says = move || (words().count)(left.get(), record().operations.len());
    let open = move || missions.selection.with(|it| *it == Selection::default());
    let show_all = move |_| {
        missions.selection.set(Selection::default());
        // The button has done its work, and must not keep the focus.
        browser::focus("words");
    };

    view! {
        <div class="order">
            <p class="count" role="status">{text(says)}</p>
            <p class="actions">
                <button type="button" prop:disabled=open on:click=show_all>
                    {text(move || words().show_all)}
                </button>
            </p>
        </div>
        <Show when=move || left.get() == 0>
            <p class="section__note">{text(move || words().nothing)}</p>
        </Show>
    }
}
