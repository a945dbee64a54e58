//! The table: a line for each stay, sorted as the visitor likes.

use leptos::prelude::*;
use record::{Dispatch, Operation};

use super::line::{Line, sheet};
use super::order::Column;
use crate::language::use_language;
use crate::missions::exports::TakeAway;
use crate::missions::people::{People, Until};
use crate::missions::short::{areas, pillar_name, short_name};
use crate::missions::state::Missions;
use crate::ui::text;

/// The table in its frame.
#[component]
pub fn Table(
    /// The rows selected.
    rows: Signal<Vec<&'static Dispatch>>,
    /// Their operations.
    operations: Signal<Vec<&'static Operation>>,
) -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let all = move || &spoken.messages().missions;
    let words = move || &all().list.lines;
    let lines = Signal::derive(move || {
        let mut lines: Vec<Line> = operations.with(|operations| {
            rows.with(|rows| operations.iter().map(|it| Line::of(it, rows)).collect())
        });
        missions.order.get().sort(&mut lines, spoken.get());
        lines
    });
    let sorted = move || {
        let (column, way) = missions.order.get().words(all());
        (words().sorted)(column, way)
    };
    let head = |column| view! { <Head column=column /> };
    let take = Callback::new(move |language| sheet(&lines.get(), language));

    view! {
        <section class="section">
            <h2 id="table">{text(move || (all().list.tab)(super::Tab::Table))}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <p class="said" role="status">{text(sorted)}</p>
            <div class="scroller scroller--tall" role="region" aria-labelledby="table" tabindex="0">
                <table class="table lines" aria-labelledby="table">
                    <thead>
                        <tr>{Column::ALL.map(head).collect_view()}</tr>
                    </thead>
                    <tbody>
                        <For
                            each=move || lines.get()
                            key=Line::key
                            children=|line| view! { <OneLine line=line /> }
                        />
                    </tbody>
                </table>
            </div>
            <TakeAway name="dispatches" sheet=take />
        </section>
    }
}

/// The head of a column: a button that sorts by it.
#[component]
fn Head(
    /// The column.
    column: Column,
) -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let label = move || column.words(&spoken.messages().missions).0;
    let sorted = move || {
        let order = missions.order.get();
        (order.column == column).then(|| order.direction.id())
    };
    let class = (column == Column::People).then_some("number");
    let sort = move |_| missions.order.update(|it| *it = it.then_by(column));

    view! {
        <th scope="col" class=class aria-sort=sorted>
            <button type="button" class="table__sort" on:click=sort>{text(label)}</button>
        </th>
    }
}

#[component]
fn OneLine(
    /// The stay.
    line: Line,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().list.lines;
    let operation = line.operation;
    let (start, until, people, sure) = (line.start, line.until, line.people, line.sure);
    let whole = line.whole;
    let class = move |absent: bool| if absent { "absent" } else { "" };
    let of_all = move || {
        let all = (words().people)(People::of_operation(operation));
        (words().of_all)(&all)
    };

    view! {
        <tr>
            <th scope="row">
                <a href=text(move || Missions::operation_href(&operation.id, spoken.get()))>
                    {text(move || short_name(operation, spoken.get()))}
                </a>
            </th>
            <td>{text(move || areas(operation, spoken.get()))}</td>
            <td>{text(move || pillar_name(operation.pillar, spoken.get()))}</td>
            <td>{text(move || line.who(spoken.get()))}</td>
            <td class="when">{text(move || (all().when)(start))}</td>
            <td class="when until">
                <span class=class(until == Until::NotFound)>{text(move || (words().until)(until))}</span>
            </td>
            <td class="sure">{text(move || (words().precise)(start.precision(), until))}</td>
            <td class="number">
                <span class=class(people == People::NotFound)>{text(move || (words().people)(people))}</span>
                {(!whole).then(|| view! { <span class="dispatch__note">{text(of_all)}</span> })}
            </td>
            <td class="sure">{text(move || (all().sure)(sure))}</td>
        </tr>
    }
}
