//! What stands below the list: other parts of the record, what is outside the Act, what is not settled.

use leptos::prelude::*;
use record::{Operation, Outside, Remark, RemarkKind, record};

use crate::language::use_language;
use crate::missions::cited::Cited;
use crate::missions::short::{in_order_of_time, row_of_names, short_name};
use crate::missions::state::Missions;
use crate::ui::text;

/// All of it.
#[component]
pub fn More() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.list.more;
    let contributions = move || (words().contributions_note)(record().contributions.len());

    view! {
        <section class="section" aria-labelledby="more">
            <h2 id="more">{text(move || words().heading)}</h2>
            <ul class="ways">
                <li>
                    <a href=text(move || Missions::contributions_href(spoken.get()))>
                        {text(move || words().contributions)}
                    </a>
                    <p class="section__note">{text(contributions)}</p>
                </li>
                <li>
                    <a href=text(move || Missions::document_href(spoken.get()))>
                        {text(move || words().document)}
                    </a>
                    <p class="section__note">{text(move || words().document_note)}</p>
                </li>
            </ul>
        </section>
        <OutsideTheAct />
        <Unsettled />
    }
}

/// What is often taken for a dispatch, and was none.
#[component]
fn OutsideTheAct() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.list.more;
    let one = |it| view! { <OneOutside outside=it /> };

    view! {
        <section class="section" aria-labelledby="outside">
            <h2 id="outside">{text(move || words().outside)}</h2>
            <p class="section__note">{text(move || words().outside_note)}</p>
            <dl class="statements">{record().outside.iter().map(one).collect_view()}</dl>
        </section>
    }
}

#[component]
fn OneOutside(
    /// The thing.
    outside: &'static Outside,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let note = move || {
        let names: Vec<_> = outside.areas.iter().map(|it| spoken.say(&it.name)).collect();
        let (start, end) = (outside.period.start, outside.period.end);
        let when =
            if end == Some(start) { (all().when)(start) } else { (all().period)(start, end) };
        let areas = row_of_names(&names, spoken.get());
        let people = outside.people.map(|it| (all().list.more.outside_people)(it));
        [Some(areas), Some(when), people].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };

    view! {
        <div class="statement">
            <dt>{text(move || spoken.say(&outside.name))}</dt>
            <dd>
                <p>{text(move || spoken.say(&outside.why))}</p>
                {outside.says.as_ref().map(|it| view! { <p>{text(move || spoken.say(it))}</p> })}
                <p class="statement__source">
                    {text(note)}
                    " · "
                    <Cited
                        sources=&outside.sources
                        place=format!("outside-{}", outside.id)
                        sure=outside.confidence
                    />
                </p>
            </dd>
        </div>
    }
}

/// Where sources differ, and what was not found: folded, for there is much of it.
#[component]
fn Unsettled() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.list.more;

    view! {
        <section class="section" aria-labelledby="unsettled">
            <h2 id="unsettled">{text(move || words().conflicts)}</h2>
            <p class="section__note">{text(move || words().conflicts_note)}</p>
            <OneKind kind=RemarkKind::Conflict label=|it| it.differ />
            <OneKind kind=RemarkKind::Gap label=|it| it.missing />
        </section>
    }
}

#[component]
fn OneKind(
    /// The kind of remark.
    kind: RemarkKind,
    /// The words above it, by how many there are.
    label: fn(&crate::messages::missions::list::More) -> fn(usize) -> String,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.list.more;
    let found: Vec<_> = in_order_of_time().into_iter().flat_map(|it| of_kind(it, kind)).collect();
    let count = found.len();
    let one =
        move |(number, (operation, remark)): (usize, (&'static Operation, &'static Remark))| {
            let place = format!("unsettled-{}-{number}", kind.id());
            view! {
                <li class="remark">
                    <p>
                        <a href=text(move || Missions::operation_href(&operation.id, spoken.get()))>
                            {text(move || short_name(operation, spoken.get()))}
                        </a>
                        " "
                        {text(move || spoken.say(&remark.says))}
                        " "
                        <Cited sources=&remark.sources place=place sure=remark.confidence />
                    </p>
                </li>
            }
        };

    view! {
        <details class="then">
            <summary>{text(move || label(words())(count))}</summary>
            <ul class="remarks">{found.into_iter().enumerate().map(one).collect_view()}</ul>
        </details>
    }
}

/// The remarks of one kind on an operation and its rows.
pub fn of_kind(
    operation: &'static Operation,
    kind: RemarkKind,
) -> Vec<(&'static Operation, &'static Remark)> {
    let of_rows = record().dispatches_to(&operation.id).flat_map(|it| &it.remarks);
    let all = operation.remarks.iter().chain(of_rows);
    all.filter(|it| it.kind == kind).map(|it| (operation, it)).collect()
}
