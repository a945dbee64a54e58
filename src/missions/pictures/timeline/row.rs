//! One lane on the page.

use leptos::prelude::*;
use record::{Dispatch, Operation, record};

use super::geometry::Axis;
use super::inside::Inside;
use super::lane::{Across, Size, ground, moments, stay};
use super::{Opened, stay_in_words};
use crate::language::{Language, use_language};
use crate::missions::Missions;
use crate::missions::people::People;
use crate::missions::pictures::drawing::{Drawing, Look};
use crate::missions::pictures::left_out;
use crate::missions::pictures::names::lane_name;
use crate::ui::text;

/// A stay: its name, its people, its bar; opened, its roles and events.
#[component]
pub fn Lane(
    /// The operation.
    operation: &'static Operation,
    /// The operations selected.
    operations: Signal<Vec<&'static Operation>>,
    /// The rows selected.
    rows: Signal<Vec<&'static Dispatch>>,
    /// The operations opened.
    opened: Opened,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().pictures.timeline;
    let open = Memo::new(move |_| opened.with(|it| it.contains(&operation.id)));
    let name = move || lane_name(operation, spoken.get());
    let toggle = move |_| {
        opened.update(|it| match it.iter().position(|it| *it == operation.id) {
            Some(place) => drop(it.remove(place)),
            None => it.push(operation.id.clone()),
        });
    };
    let people = move || (all().list.lines.people)(People::of_operation(operation));
    let says = move || {
        let stay = stay_in_words(operation, words(), all());
        (words().lane)(&stay, record().events_of(&operation.id).count())
    };
    let inside = format!("inside-{}", operation.id);
    let controls = inside.clone();
    let track = move || track(operation, spoken.get());

    view! {
        <li class="lane" hidden=left_out(operation, operations)>
            <div class="lane__name">
                <button
                    type="button"
                    class="lane__more"
                    aria-expanded=move || open.get().to_string()
                    aria-controls=controls
                    aria-label=move || (words().open)(&name())
                    on:click=toggle
                ></button>
                <a href=move || Missions::operation_href(&operation.id, spoken.get())>{text(name)}</a>
                <span class="lane__people">{text(people)}</span>
            </div>
            <div class="lane__track" role="img" aria-label=says>
                <svg class="lane__bar" aria-hidden="true" focusable="false" inner_html=track></svg>
            </div>
            <div class="lane__inside" id=inside>
                <Show when=move || open.get()>
                    <Inside operation rows />
                </Show>
            </div>
        </li>
    }
}

fn track(operation: &Operation, language: Language) -> String {
    let axis = Axis::of(record());
    let mut drawing = Drawing::new(Look::Page);
    let (across, size) = (Across::PerCent, Size::OPERATION);
    ground(&mut drawing, axis, across, 0.0, size.lane);
    stay(&mut drawing, &axis.stay(operation), operation.pillar, across, 0.0, size);
    let events = record().events_of(&operation.id);
    let when = language.messages().missions.when;
    let named = events.map(|it| {
        (axis.moment(it), format!("{}: {}", when(it.when), it.title.say(language.tag())))
    });
    moments(&mut drawing, &named.collect::<Vec<_>>(), across, 0.0);
    drawing.inside()
}
