//! Where the people were, what was given with them, and the orders on the Corps.

use leptos::prelude::*;
use record::{Contribution, CorpsOrder, Operation, Place, record};

use crate::language::use_language;
use crate::missions::cited::Cited;
use crate::missions::contributions::{Items, decided};
use crate::missions::state::Missions;
use crate::ui::text;

/// The places, the one that stands for the stay first.
#[component]
pub fn Places(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.stay.places;
    let mut places: Vec<_> = record().places_of(&operation.id).collect();
    places.sort_by_key(|it| !it.primary);
    let one = |place| view! { <OnePlace place=place /> };

    (!places.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="places">
                <h2 id="places">{text(move || words().heading)}</h2>
                <p class="section__note">{text(move || words().note)}</p>
                <ul class="places">{places.into_iter().map(one).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn OnePlace(
    /// The place.
    place: &'static Place,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.stay.places;
    let about = move || {
        format!("{} · {}", (words().kind)(place.kind), (words().precision)(place.precision))
    };
    view! {
        <li>
            <strong>{text(move || spoken.say(&place.name))}</strong>
            <span class="dispatch__note">
                {text(about)}
                " · "
                <Cited
                    sources=&place.sources
                    place=format!("place-{}", place.id)
                    sure=place.confidence
                />
            </span>
        </li>
    }
}

/// Goods given with the stay.
#[component]
pub fn Contributions(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.stay;
    let contributions: Vec<_> = record().contributions_to(&operation.id).collect();
    let one = |contribution| view! { <OneContribution contribution=contribution /> };

    (!contributions.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="contributions">
                <h2 id="contributions">{text(move || words().contributions)}</h2>
                <ul class="events">{contributions.into_iter().map(one).collect_view()}</ul>
                <p class="actions">
                    <a href=text(move || Missions::contributions_href(spoken.get()))>
                        {text(move || words().all_contributions)}
                    </a>
                </p>
            </section>
        }
    })
}

#[component]
fn OneContribution(
    /// The contribution.
    contribution: &'static Contribution,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let when = move || decided(contribution, &all().goods, all().when);
    view! {
        <li class="event">
            <p class="event__when">{text(when)}</p>
            <div class="event__says">
                <p><strong>{text(move || spoken.say(&contribution.recipient))}</strong></p>
                <p>{text(move || spoken.say(&contribution.purpose))}</p>
                <Items contribution=contribution />
                <p class="operation__note">
                    <Cited
                        sources=&contribution.sources
                        place=format!("goods-{}", contribution.id)
                        sure=contribution.confidence
                    />
                </p>
            </div>
        </li>
    }
}

/// Cabinet Orders on the Corps: folded, for some stays have a dozen.
#[component]
pub fn Orders(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.stay.orders;
    let orders = &operation.corps_orders;
    let count = orders.len();
    let one = |(number, it): (usize, &'static CorpsOrder)| {
        view! { <OneOrder order=it place=format!("order-{number}") /> }
    };

    (count > 0).then(|| {
        view! {
            <section class="section" aria-labelledby="orders">
                <h2 id="orders">{text(move || words().heading)}</h2>
                <p class="section__note">{text(move || words().note)}</p>
                <details class="then">
                    <summary>{text(move || (words().how_many)(count))}</summary>
                    <ol class="events">{orders.iter().enumerate().map(one).collect_view()}</ol>
                </details>
            </section>
        }
    })
}

#[component]
fn OneOrder(
    /// The order.
    order: &'static CorpsOrder,
    /// Unique on the page.
    #[prop(into)]
    place: String,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().stay.orders;
    let issued = move || match order.issued {
        Some(date) => (words().issued)(&(all().when)(date)),
        None => all().not_found.to_owned(),
    };
    let about = move || {
        let (from, until) = (order.from.map(all().when), order.until.map(all().when));
        let in_force = (words().in_force)(from.as_deref(), until.as_deref());
        match order.full_time_members {
            Some(members) => format!("{in_force} · {}", (words().full_time)(members)),
            None => in_force,
        }
    };
    view! {
        <li class="event">
            <p class="event__when">{text(issued)}</p>
            <div class="event__says">
                <p><strong>{text(move || spoken.say(&order.number))}</strong></p>
                <p class="operation__note">
                    {text(about)}
                    " · "
                    <Cited sources=&order.sources place=place sure=order.confidence />
                </p>
            </div>
        </li>
    }
}
