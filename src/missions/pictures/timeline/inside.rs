//! What an opened lane shows: a bar for each role, and the events in words.

use leptos::prelude::*;
use record::{Dispatch, Event, Operation, record};

use super::geometry::Axis;
use super::lane::{Across, Size, ground, stay};
use crate::language::use_language;
use crate::missions::people::{People, Until};
use crate::missions::pictures::drawing::{Drawing, Look};
use crate::ui::text;

/// The roles selected, and every event.
#[component]
pub fn Inside(
    /// The operation.
    operation: &'static Operation,
    /// The rows selected.
    rows: Signal<Vec<&'static Dispatch>>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.pictures.timeline;
    let roles = move || {
        let mine = |it: &&Dispatch| it.operation == operation.id;
        let rows: Vec<_> = rows.get().into_iter().filter(mine).collect();
        rows.into_iter().map(|row| view! { <Role row operation /> }).collect_view()
    };
    let events: Vec<&Event> = record().events_of(&operation.id).collect();
    let one = move |event: &'static Event| {
        let date = move || (spoken.messages().missions.when)(event.when);
        let kind = move || (words().kind)(event.kind);
        view! {
            <li>
                <span class="lane__date">{text(date)}</span>
                <span>
                    {text(move || spoken.say(&event.title))}" "
                    <span class="label">{text(kind)}</span>
                </span>
            </li>
        }
    };
    let events = if events.is_empty() {
        view! { <p class="section__note">{text(move || words().no_events)}</p> }.into_any()
    } else {
        let list = events.into_iter().map(one).collect_view();
        let name = move || words().events;
        view! { <ol class="lane__events" aria-label=name>{list}</ol> }.into_any()
    };

    view! {
        <ul class="lane__roles" aria-label=move || words().roles>{roles}</ul>
        {events}
    }
}

/// One role: who, how many, from when to when.
#[component]
fn Role(
    /// The row.
    row: &'static Dispatch,
    /// Its operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let people = move || (words().list.lines.people)(People::of_rows(&[row]));
    let says = move || {
        let period = row.closer.as_ref().map_or(&row.period, |it| &it.value);
        let until = (words().list.lines.until)(Until::of_row(row));
        format!("{} – {until}", (words().when)(period.start))
    };
    let axis = Axis::of(record());
    let mut drawing = Drawing::new(Look::Page);
    ground(&mut drawing, axis, Across::PerCent, 0.0, Size::ROLE.lane);
    let length = axis.stay_of_row(row, operation);
    stay(&mut drawing, &length, row.pillar, Across::PerCent, 0.0, Size::ROLE);

    view! {
        <li class="lane__role">
            <span class="lane__name">
                {text(move || spoken.say(&row.role))}
                <span class="lane__people">{text(people)}</span>
            </span>
            <span class="lane__track" role="img" aria-label=says>
                <svg class="lane__bar" aria-hidden="true" focusable="false" inner_html=drawing.inside()></svg>
            </span>
        </li>
    }
}
