//! One dispatch: its row, and under it the printed line, what else is known, and the facts.

use leptos::prelude::*;
use record::{Cited as Closer, Dispatch, Opening, Operation, Period, Precision, When, record};

use super::found::FactsThen;
use super::order::Column;
use super::printed::PrintedLine;
use crate::language::{Language, use_language};
use crate::link;
use crate::missions::cited::Cited;
use crate::missions::remarks::Remarks;
use crate::session::{View, book};
use crate::ui::text;

/// A dispatch, as a group of two rows: what can be compared, and what it rests on.
#[component]
pub fn DispatchRow(
    /// The dispatch.
    dispatch: &'static Dispatch,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let id = dispatch.id.as_str();
    let operation = record().operation(&dispatch.operation);

    view! {
        <tbody class="dispatch">
            <tr>
                <th scope="row" id=id>
                    {operation.map(|it| view! { <OperationHead operation=it /> })}
                </th>
                <td>
                    <span class="dispatch__role">{text(move || spoken.say(&dispatch.role))}</span>
                    <span class="dispatch__note">{text(move || spoken.say(&dispatch.duty))}</span>
                </td>
                <td class="when"><Date date=Some(dispatch.period.start) /></td>
                <td class="when until"><Date date=dispatch.period.end /></td>
                <td class="number"><People count=dispatch.at_a_time /></td>
                <td class="number"><People count=dispatch.total /></td>
                <td class="sure">{text(move || (words().sure)(dispatch.confidence))}</td>
            </tr>
            <tr class="dispatch__more">
                <td colspan=Column::ALL.len() headers=id><MoreOfDispatch dispatch=dispatch /></td>
            </tr>
        </tbody>
    }
}

/// What the row rests on.
#[component]
fn MoreOfDispatch(
    /// The dispatch.
    dispatch: &'static Dispatch,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.row;
    let id = &dispatch.id;
    let operation = record().operation(&dispatch.operation);
    let opening = |it| view! { <OpeningLink dispatch=dispatch opening=it /> };

    view! {
        <div class="dispatch__record">
            <div>
                {operation.map(|it| {
                    view! { <p class="dispatch__name">{text(move || spoken.say(&it.name))}</p> }
                })}
                <p class="actions">{dispatch.openings.iter().map(opening).collect_view()}</p>
            </div>
            {dispatch.printed.as_ref().map(|it| view! { <PrintedLine printed=it /> })}
            <div class="dispatch__remarks">
                {dispatch.closer.as_ref().map(|it| view! { <CloserDates dispatch=dispatch closer=it /> })}
                <Remarks remarks=&dispatch.remarks place=format!("{id}-remark") />
                <p>
                    <span class="remark__kind">{text(move || words().figures)}</span>
                    " "
                    <Cited
                        sources=&dispatch.sources
                        place=format!("{id}-row")
                        sure=dispatch.confidence
                    />
                </p>
            </div>
            <FactsThen dispatch=dispatch />
        </div>
    }
}

/// The operation by its short name, and where it worked.
#[component]
fn OperationHead(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let areas = move || {
        let names: Vec<_> = operation.areas.iter().map(|it| spoken.say(&it.name)).collect();
        names.join(match spoken.get() {
            Language::English => ", ",
            Language::Japanese => "、",
        })
    };
    view! {
        <span class="dispatch__operation">{operation.abbreviation.as_str()}</span>
        " "
        <span class="dispatch__area">{areas}</span>
    }
}

/// A date as precise as it is known, and how precise that is.
#[component]
fn Date(
    /// The date; none, if it was not found.
    date: Option<When>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let Some(date) = date else {
        return view! { <span class="absent">{text(move || words().not_found)}</span> }.into_any();
    };
    let precision = date.precision();
    let coarse = (precision != Precision::Day).then(|| {
        view! { <span class="dispatch__note">{text(move || (words().precision)(precision))}</span> }
    });
    view! {
        <time datetime=date.date()>{text(move || (words().when)(date))}</time>
        " "
        {coarse}
    }
    .into_any()
}

/// A number of people. What was not found says so: it is not zero.
#[component]
fn People(
    /// How many.
    count: Option<u32>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    match count {
        Some(count) => (move || (words().number)(count)).into_any(),
        None => view! { <span class="absent">{text(move || words().not_found)}</span> }.into_any(),
    }
}

#[component]
fn CloserDates(
    /// The dispatch.
    dispatch: &'static Dispatch,
    /// The dates, of their own source.
    closer: &'static Closer<Period>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let period = move || (words().period)(closer.value.start, closer.value.end);
    view! {
        <p>
            <span class="remark__kind">{text(move || words().row.closer)}</span>
            " "
            <span class="when">{period}</span>
            " "
            <Cited
                sources=&closer.sources
                place=format!("{}-closer", dispatch.id)
                sure=closer.confidence
            />
        </p>
    }
}

/// Opens the situation in the Explorer, with the facts as they were found.
#[component]
fn OpeningLink(
    /// The dispatch.
    dispatch: &'static Dispatch,
    /// One of its openings.
    opening: &'static Opening,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.row;
    let href = move || {
        let situation = record().situation(dispatch, opening)?;
        Some(link::address(book(), &situation, View::Short, spoken.get()).href())
    };
    // Where there are several, what tells them apart is shown.
    let class = if dispatch.openings.len() > 1 { "" } else { "said" };
    let what = move || (words().open_what)(&spoken.say(&opening.title));
    view! { <a href=href>{text(move || words().open)}<span class=class>{what}</span></a> }
}
