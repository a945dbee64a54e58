//! The map: a mark for each place, and the list of what was there.

mod layout;
mod outline;
mod picture;
mod places;
mod plane;
mod projection;

use leptos::prelude::*;
use record::{Dispatch, Operation};

use super::files::Files;
use super::left_out;
use crate::browser;
use crate::language::{Language, use_language};
use crate::missions::Missions;
use crate::missions::people::{People, Until};
use crate::missions::short::{Swatch, pillar_name, row_of_names, short_name};
use crate::ui::text;
use places::{Group, groups, others};
use plane::Plane;

/// The group last pressed, by its number.
type Chosen = RwSignal<Option<usize>>;

/// The map of what is selected.
#[component]
pub fn Map(
    /// The rows selected.
    rows: Signal<Vec<&'static Dispatch>>,
    /// Their operations.
    operations: Signal<Vec<&'static Operation>>,
) -> impl IntoView {
    // Places belong to operations, whichever of their rows are selected.
    let _ = rows;
    let spoken = use_language();
    let all = move || &spoken.messages().missions.pictures;
    let words = move || &all().map;
    let chosen: Chosen = RwSignal::new(None);
    let shown = Memo::new(move |_| shown(&operations.get()));
    let says = move || (words().says)(shown.with(Vec::len));

    view! {
        <section class="section picture map" aria-labelledby="map">
            <h2 id="map">{text(move || words().heading)}</h2>
            <p class="said">{text(says)}</p>
            <Show
                when=move || !operations.with(Vec::is_empty)
                fallback=move || view! { <p>{text(move || all().nothing)}</p> }
            >
                <div class="map__both">
                    <Plane shown operations chosen />
                    <List shown operations chosen />
                </div>
                <p class="section__note">{text(move || words().note)}</p>
                <Files
                    name="map"
                    heads=|language: Language| language.messages().missions.pictures.map.columns.to_vec()
                    sheet=Callback::new(move |language| picture::sheet(&operations.get(), language))
                    svg=Callback::new(move |language| picture::svg(&operations.get_untracked(), language))
                />
            </Show>
        </section>
    }
}

/// The places in `groups()` where something is selected.
fn shown(operations: &[&'static Operation]) -> Vec<usize> {
    let there = |it: &(usize, &Group)| !it.1.selected(operations).is_empty();
    groups().iter().enumerate().filter(there).map(|it| it.0).collect()
}

fn entry(number: usize) -> String {
    format!("place-{number}")
}

/// Every place shown, with links to its operations.
#[component]
fn List(
    /// The places shown.
    shown: Memo<Vec<usize>>,
    /// The operations selected.
    operations: Signal<Vec<&'static Operation>>,
    /// The place last pressed.
    chosen: Chosen,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.pictures.map;
    let one = move |(place, group): (usize, &'static Group)| {
        view! {
            <li
                id=entry(group.number)
                class="map__place"
                tabindex="-1"
                aria-current=move || (chosen.get() == Some(group.number)).then_some("true")
                hidden=move || shown.with(|it| !it.contains(&place))
            >
                <Place group operations chosen />
            </li>
        }
    };
    let list = groups().iter().enumerate().map(one).collect_view();
    view! {
        <div class="map__list" role="region" tabindex="0" aria-labelledby="map-list">
            <h3 id="map-list">{text(move || words().list)}</h3>
            <p class="section__note">{text(move || words().list_note)}</p>
            <ol>{list}</ol>
        </div>
    }
}

#[component]
fn Place(
    /// The place.
    group: &'static Group,
    /// The operations selected.
    operations: Signal<Vec<&'static Operation>>,
    /// The place last pressed.
    chosen: Chosen,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.pictures.map;
    let number = group.number;
    let one = move |operation: &&'static Operation| {
        let operation = *operation;
        view! { <AtPlace operation operations /> }
    };
    let back = move |_| browser::focus(&plane::mark(number));
    view! {
        <p>
            <span class="map__number">{number}</span>
            <strong>{text(move || group.name(spoken.get()))}</strong>
            <Show when=move || chosen.get() == Some(number)>
                " "
                <button type="button" class="map__back" on:click=back>
                    {text(move || words().back)}
                </button>
            </Show>
        </p>
        <ul>{group.operations.iter().map(one).collect_view()}</ul>
    }
}

/// One operation of a place: its name, its dates, its people, its other places.
#[component]
fn AtPlace(
    /// The operation.
    operation: &'static Operation,
    /// The operations selected.
    operations: Signal<Vec<&'static Operation>>,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let said = move || {
        let lines = &all().list.lines;
        let from = (all().when)(operation.period.start);
        let until = (lines.until)(Until::of_operation(operation));
        let people = People::of_operation(operation);
        let people = (all().pictures.people)(people, &(lines.people)(people));
        let names: Vec<_> = others(operation).map(|it| spoken.say(&it.name)).collect();
        let also = (!names.is_empty())
            .then(|| (all().pictures.map.also)(&row_of_names(&names, spoken.get())));
        let parts = [
            Some(pillar_name(operation.pillar, spoken.get())),
            Some(format!("{from} – {until}")),
            Some(people),
            also,
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    view! {
        <li hidden=left_out(operation, operations)>
            <a href=move || Missions::operation_href(&operation.id, spoken.get())>
                {text(move || short_name(operation, spoken.get()))}
            </a>
            <p class="map__said"><Swatch pillar=operation.pillar />{text(said)}</p>
        </li>
    }
}
