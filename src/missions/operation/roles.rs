//! The people of a stay, by what they did.

use leptos::prelude::*;
use record::{Cited as OfSource, Dispatch, Operation, Period, record};

use crate::language::use_language;
use crate::messages::missions::stay::Roles as Words;
use crate::missions::cited::Cited;
use crate::missions::people::Until;
use crate::missions::remarks::Remarks;
use crate::ui::text;

/// The table of roles.
#[component]
pub fn Roles(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.stay.roles;
    let heads: [fn(&Words) -> &'static str; 8] = [
        |it| it.who,
        |it| it.from,
        |it| it.until,
        |it| it.at_a_time,
        |it| it.total,
        |it| it.rotations,
        |it| it.armed,
        |it| it.sure,
    ];
    let head = move |(place, it): (usize, fn(&Words) -> &'static str)| {
        let class = (3..6).contains(&place).then_some("number");
        view! { <th scope="col" class=class>{text(move || it(words()))}</th> }
    };
    let row = |row| view! { <Role row=row /> };

    view! {
        <section class="section">
            <h2 id="roles">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <div class="scroller" role="region" aria-labelledby="roles" tabindex="0">
                <table class="table roles" aria-labelledby="roles">
                    <thead><tr>{heads.into_iter().enumerate().map(head).collect_view()}</tr></thead>
                    {record().dispatches_to(&operation.id).map(row).collect_view()}
                </table>
            </div>
        </section>
    }
}

/// One kind of people: the figures, and under them what they rest on.
#[component]
fn Role(
    /// The row.
    row: &'static Dispatch,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().stay.roles;
    let id = row.id.as_str();
    let until = match row.period.end {
        Some(end) => Until::On(end),
        None => Until::of_row(row),
    };
    let armed = move || match row.armed {
        Some(true) => words().yes,
        Some(false) => words().no,
        None => all().not_found,
    };
    let strength = row.strength.as_ref().map(|it| {
        view! { <span class="dispatch__note roles__strength">{text(move || spoken.say(it))}</span> }
    });

    view! {
        <tbody class="dispatch">
            <tr>
                <th scope="row" id=id>
                    <span class="dispatch__role">{text(move || spoken.say(&row.role))}</span>
                    {row.sdf.then(|| view! { <span class="dispatch__note">{text(move || words().sdf)}</span> })}
                </th>
                <td class="when">{text(move || (all().when)(row.period.start))}</td>
                <td class="when until">{text(move || (all().list.lines.until)(until))}</td>
                <td class="number"><Number count=row.at_a_time />{strength}</td>
                <td class="number"><Total row=row /></td>
                <td class="number"><Number count=row.rotations /></td>
                <td>{text(armed)}</td>
                <td class="sure">{text(move || (all().sure)(row.confidence))}</td>
            </tr>
            <tr class="dispatch__more">
                <td colspan="8" headers=id><MoreOfRole row=row /></td>
            </tr>
        </tbody>
    }
}

/// A number. What was not found says so: it is not zero.
#[component]
fn Number(
    /// How many.
    count: Option<u32>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let says = move || count.map_or(words().not_found.to_owned(), words().number);
    let class = if count.is_none() { "absent" } else { "" };
    view! { <span class=class>{text(says)}</span> }
}

/// People over all rotations, rounded where no exact figure was found.
#[component]
fn Total(
    /// The row.
    row: &'static Dispatch,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let rounded = row.about.filter(|_| row.total.is_none());
    let note = (!row.counted.0).then(|| {
        let words = move || all().stay.roles.not_counted;
        view! { <span class="dispatch__note roles__strength">{text(words)}</span> }
    });
    let figure = match rounded {
        Some(about) => {
            let says = move || (all().list.lines.people)(crate::missions::People::About(about));
            view! { <span>{text(says)}</span> }.into_any()
        }
        None => view! { <Number count=row.total /> }.into_any(),
    };
    view! {
        {figure}
        {note}
    }
}

#[component]
fn MoreOfRole(
    /// The row.
    row: &'static Dispatch,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.row;
    let id = &row.id;
    view! {
        <div class="dispatch__record">
            <p>{text(move || spoken.say(&row.duty))}</p>
            <div class="dispatch__remarks">
                {row.closer.as_ref().map(|it| view! { <Closer row=row closer=it /> })}
                <Remarks remarks=&row.remarks place=format!("{id}-remark") />
                <p>
                    <span class="remark__kind">{text(move || words().figures)}</span>
                    " "
                    <Cited sources=&row.sources place=format!("{id}-row") sure=row.confidence />
                </p>
            </div>
        </div>
    }
}

/// Dates of another source.
#[component]
fn Closer(
    /// The row.
    row: &'static Dispatch,
    /// The dates.
    closer: &'static OfSource<Period>,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let period = move || (all().period)(closer.value.start, closer.value.end);
    view! {
        <p>
            <span class="remark__kind">{text(move || all().stay.roles.closer)}</span>
            " "
            <span class="when">{text(period)}</span>
            " "
            <Cited
                sources=&closer.sources
                place=format!("{}-closer", row.id)
                sure=closer.confidence
            />
        </p>
    }
}
