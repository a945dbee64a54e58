//! The table of dispatches, sorted as the visitor likes.

use leptos::prelude::*;
use record::{DocumentId, record};

use super::DOCUMENT;
use super::order::{Column, Sorting, rows};
use super::row::DispatchRow;
use crate::browser;
use crate::language::use_language;
use crate::ui::text;

/// The id of the table's region.
const REGION: &str = "dispatches";

/// The table in its frame: the heading it was printed under, the order in use, the rows.
#[component]
pub fn Dispatches() -> impl IntoView {
    let spoken = use_language();
    let Sorting(order) = expect_context::<Sorting>();
    let words = move || &spoken.messages().missions.table;
    let rows = Memo::new(move |_| rows(record(), DOCUMENT, order.get(), spoken.get().tag()));
    let head = |column| view! { <Head column=column /> };

    view! {
        <section class="section">
            <h2 id="table">{text(move || words().heading)}</h2>
            <PrintedHeading />
            <p class="section__note">{text(move || words().note)}</p>
            <OrderInUse count=Signal::derive(move || rows.with(Vec::len)) />
            <div class="scroller" id=REGION role="region" aria-labelledby="table" tabindex="0">
                <table class="table dispatches" aria-labelledby="table">
                    <thead>
                        <tr>{Column::ALL.map(head).collect_view()}</tr>
                    </thead>
                    <For
                        each=move || rows.get()
                        key=|it| it.id.clone()
                        children=|dispatch| view! { <DispatchRow dispatch=dispatch /> }
                    />
                </table>
            </div>
        </section>
    }
}

/// What stands above the table in print.
#[component]
fn PrintedHeading() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.table;
    let found = record().document(&DocumentId::new(DOCUMENT));
    found.map(|it| {
        view! {
            <div class="printed">
                <p class="label">{text(move || words().as_printed)}</p>
                <p class="verbatim" lang="en">{it.table.heading.as_str()}</p>
            </div>
        }
    })
}

/// Says how the rows are sorted, now and whenever that changes, and leads back to the order printed.
#[component]
fn OrderInUse(
    /// How many rows there are.
    #[prop(into)]
    count: Signal<usize>,
) -> impl IntoView {
    let spoken = use_language();
    let Sorting(order) = expect_context::<Sorting>();
    let words = move || &spoken.messages().missions.table;
    let says = move || (words().count)(count.get(), order.get().map(|it| it.words(words())));
    let print_order = move |_| {
        order.set(None);
        // The button has done its work, and must not keep the focus.
        browser::focus(REGION);
    };

    view! {
        <div class="order">
            <p class="count" role="status">{says}</p>
            <p class="actions">
                <button
                    type="button"
                    prop:disabled=move || order.get().is_none()
                    on:click=print_order
                >
                    {text(move || words().print_order)}
                </button>
            </p>
        </div>
    }
}

/// The head of a column: a button that sorts by it.
#[component]
fn Head(
    /// The column.
    column: Column,
) -> impl IntoView {
    let spoken = use_language();
    let sorting = expect_context::<Sorting>();
    let label = move || column.words(&spoken.messages().missions.table).0;
    let sorted = move || {
        let order = sorting.0.get().filter(|it| it.column == column)?;
        Some(order.direction.id())
    };
    let class = column.is_number().then_some("number");

    view! {
        <th scope="col" class=class aria-sort=sorted>
            <button type="button" class="table__sort" on:click=move |_| sorting.sort_by(column)>
                {label}
            </button>
        </th>
    }
}
