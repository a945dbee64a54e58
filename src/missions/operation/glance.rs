//! The facts of a stay at a glance, each with what it rests on.

use leptos::prelude::*;
use record::{Cited as OfSource, Confidence, Instrument, Operation, SourceId, When};

use crate::language::use_language;
use crate::messages::missions::stay::Glance as Words;
use crate::missions::cited::Cited;
use crate::missions::document::OneInstrument;
use crate::missions::people::{People, Until};
use crate::missions::short::{Swatch, areas, pillar_name};
use crate::ui::text;

/// The facts.
#[component]
pub fn Glance(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().stay.glance;
    let period = move || {
        let until = (all().list.lines.until)(Until::of_operation(operation));
        (words().period)(&(all().when)(operation.period.start), &until)
    };
    let pillar = move || pillar_name(operation.pillar, spoken.get());

    view! {
        <section class="section" aria-labelledby="glance">
            <h2 id="glance">{text(move || words().heading)}</h2>
            <dl class="glance">
                <Fact name=|it| it.assignment value=text(move || spoken.say(&operation.assignment)) />
                <dt>{text(move || words().pillar)}</dt>
                <dd><Swatch pillar=operation.pillar />" "{text(pillar)}</dd>
                <Fact name=|it| it.areas value=text(move || areas(operation, spoken.get())) />
                <Dated name=|it| it.decided date=operation.decided.as_ref() place="decided" />
                <dt>{text(move || words().there)}</dt>
                <dd>
                    <span class="when">{text(period)}</span>
                    " "
                    <Cited sources=&operation.sources place="stay" />
                </dd>
                <Dated
                    name=|it| it.planned
                    date=operation.planned_until.as_ref()
                    place="planned"
                    optional=true
                />
                <Sent operation=operation />
                <Fact name=|it| it.mandate value=text(move || spoken.say(&operation.mandate.says)) />
                <Instruments operation=operation />
            </dl>
        </section>
    }
}

#[component]
fn Fact(
    /// Its name.
    name: fn(&Words) -> &'static str,
    /// Its value.
    value: Signal<String>,
) -> impl IntoView {
    let spoken = use_language();
    let name = move || name(&spoken.messages().missions.stay.glance);
    view! {
        <dt>{text(name)}</dt>
        <dd>{value}</dd>
    }
}

/// A date of its own source.
#[component]
fn Dated(
    /// Its name.
    name: fn(&Words) -> &'static str,
    /// The date.
    date: Option<&'static OfSource<When>>,
    /// Unique on the page.
    place: &'static str,
    /// Whether nothing is said where there is none.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let said = match date {
        Some(it) => view! {
            <span class="when">{text(move || (all().when)(it.value))}</span>
            " "
            <Cited sources=&it.sources place=place sure=it.confidence />
        }
        .into_any(),
        None => view! { <span class="absent">{text(move || all().not_found)}</span> }.into_any(),
    };
    (date.is_some() || !optional).then(|| {
        view! {
            <dt>{text(move || name(&all().stay.glance))}</dt>
            <dd>{said}</dd>
        }
    })
}

/// The people of the whole stay: the published total, or the sum of the rows.
#[component]
fn Sent(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let people = move || (all().list.lines.people)(People::of_operation(operation));
    let cited = |sources: &'static [SourceId], sure: Confidence| {
        view! { <Cited sources=sources place="total" sure=sure /> }
    };
    let total = operation.total.as_ref();
    let says = total.and_then(|it| it.says.as_ref());

    view! {
        <dt>{text(move || all().stay.glance.people)}</dt>
        <dd>
            <strong class="figure">{text(people)}</strong>
            " "
            {total.map(|it| cited(&it.sources, it.confidence))}
            {says.map(|it| {
                view! { <p class="operation__note">{text(move || spoken.say(it))}</p> }
            })}
        </dd>
    }
}

/// Resolutions, agreements, requests.
#[component]
fn Instruments(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let one = |(number, it): (usize, &'static Instrument)| {
        view! { <li><OneInstrument instrument=it place=format!("instrument-{number}") /></li> }
    };
    let instruments = &operation.mandate.instruments;
    (!instruments.is_empty()).then(|| {
        view! {
            <dt>{text(move || spoken.messages().missions.stay.glance.rests_on)}</dt>
            <dd><ul>{instruments.iter().enumerate().map(one).collect_view()}</ul></dd>
        }
    })
}
