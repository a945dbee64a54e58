//! One operation: whom Japan sent, what happened, and what the Act says step by step.

mod events;
mod glance;
mod replay;
mod rest;
mod roles;

pub use events::law_meanwhile;

use leptos::prelude::*;
use record::{Operation, OperationId, record};

use super::bibliography::of_operation;
use super::remarks::Remarks;
use super::short::{in_order_of_time, short_name};
use super::sources::Sources;
use super::state::Missions;
use crate::language::use_language;
use crate::ui::text;

/// The page of one operation. An id that the record does not have shows nothing: the address is read
/// before.
#[component]
pub fn OperationPage(
    /// Its id.
    id: OperationId,
) -> impl IntoView {
    record().operation(&id).map(|operation| view! { <Whole operation=operation /> })
}

#[component]
fn Whole(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.stay;
    let name = move || short_name(operation, spoken.get());
    let full = move || spoken.say(&operation.name);

    view! {
        <main id="main" tabindex="-1" class="sheet missions stay">
            <nav class="ways-back" aria-label=text(move || words().ways)>
                <Ways operation=operation />
            </nav>
            <header class="question">
                <h1>{text(name)}</h1>
                <p class="standfirst">{text(full)}</p>
            </header>
            <glance::Glance operation=operation />
            <replay::Replay operation=operation />
            <roles::Roles operation=operation />
            <events::Events operation=operation />
            <rest::Places operation=operation />
            <rest::Contributions operation=operation />
            <rest::Orders operation=operation />
            {(!operation.remarks.is_empty()).then(|| view! {
                <section class="section" aria-labelledby="remarks">
                    <h2 id="remarks">{text(move || words().remarks)}</h2>
                    <Remarks remarks=&operation.remarks place="remark" />
                </section>
            })}
            <Sources only=of_operation(operation) />
            <div class="ways-back"><Ways operation=operation /></div>
        </main>
    }
}

/// Back to the list as it was left, and to the operations before and after.
#[component]
fn Ways(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let words = move || &spoken.messages().missions.stay;
    let all = in_order_of_time();
    let place = all.iter().position(|it| it.id == operation.id);
    let near =
        |step: fn(usize) -> Option<usize>| place.and_then(step).and_then(|it| all.get(it)).copied();
    let link = move |to: Option<&'static Operation>, after: bool| {
        to.map(|to| {
            let href = move || Missions::operation_href(&to.id, spoken.get());
            let says = move || {
                let says = if after { words().after } else { words().before };
                says(&short_name(to, spoken.get()))
            };
            let rel = if after { "next" } else { "prev" };
            view! { <a href=text(href) rel=rel>{text(says)}</a> }
        })
    };
    let back = move || missions.list_address(spoken.get()).href();

    view! {
        <p class="actions">
            <a href=text(back)>{text(move || words().back)}</a>
            {link(near(|it| it.checked_sub(1)), false)}
            {link(near(|it| Some(it + 1)), true)}
        </p>
    }
}
