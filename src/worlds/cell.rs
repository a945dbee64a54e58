//! A cell of the cloth as it is shown: a link that says itself.

use leptos::prelude::*;
use rules::{Finding, Said};

use super::asked::Asked;
use super::cells::{Cell, Look, allowed, of_kind, outcomes};
use super::space::Value;
use crate::language::Spoken;
use crate::link;
use crate::session::{Session, View, book};

/// A cell's place: its row, its column.
pub type Place = (usize, usize);

pub fn id((row, column): Place) -> String {
    format!("cell-{row}-{column}")
}

pub fn label(fact: usize, spoken: Spoken) -> String {
    spoken.say(&book().pack().facts[fact].label)
}

pub fn said(value: bool, spoken: Spoken) -> &'static str {
    let words = &spoken.messages().explorer;
    if value { words.yes } else { words.no }
}

/// Whether what is set in the Explorer leaves these facts as they are said.
pub fn leaves_open(values: &[Value], session: Session) -> bool {
    values.iter().all(|(fact, value)| session.finding(*fact) != Finding::from(!*value))
}

/// Whether what is set in the Explorer may lie in a cell, if it asks the same.
pub fn is_framed(cell: &Cell, explorer: Option<Session>) -> bool {
    explorer.is_some_and(|it| leaves_open(&cell.values, it))
}

/// What a cell says: its facts, then how many of its worlds come to what.
pub fn says(cell: &Cell, spoken: Spoken) -> (String, String) {
    let words = &spoken.messages().worlds;
    let value = |(fact, value): &Value| (label(*fact, spoken), said(*value, spoken));
    let values: Vec<(String, &str)> = cell.values.iter().map(value).collect();
    let counted = outcomes(&cell.tally).into_iter();
    let outcome = |it: (usize, u64)| (spoken.say(&book().pack().outcomes[it.0].label), it.1);
    let counted: Vec<(String, u64)> = counted.map(outcome).collect();
    ((words.cloth.values)(&values), (words.cloth.counted)(&counted, cell.tally.worlds()))
}

/// What the cells of a cloth have in common.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The cell with the tab stop.
    pub at: RwSignal<Place>,
    pub asked: &'a Asked,
    pub spoken: Spoken,
    /// The Explorer, if it asks the same.
    pub explorer: Option<Session>,
}

/// A cell that opens in the Explorer.
pub fn shown(cell: &Cell, place: Place, around: Around<'_>) -> AnyView {
    let Around { at, asked, spoken, explorer } = around;
    let look = cell.look();
    let situation = asked.with(&cell.values);
    let href = link::address(book(), &situation, View::Full, spoken.get()).href();
    let (values, counted) = says(cell, spoken);
    let here = is_framed(cell, explorer);
    let set = if here { spoken.messages().worlds.cloth.set } else { "" };

    view! {
        <td data-look=look.id() data-here=here.then_some("")>
            <a
                id=id(place)
                class="cell"
                href=href
                tabindex=move || if at.get() == place { "0" } else { "-1" }
                aria-label=format!("{values} {counted} {set}").trim_end().to_owned()
                on:focus=move |_| at.set(place)
                on:pointerenter=move |_| at.set(place)
            >
                {drawn(cell, look)}
            </a>
        </td>
    }
    .into_any()
}

/// A mark where all worlds are alike; otherwise the parts, from the foot: allowed, not decided.
fn drawn(cell: &Cell, look: Look) -> AnyView {
    let mark = match look {
        Look::All(Said::Met) => "M20 11a9 9 0 1 0 .01 0Z",
        Look::All(Said::Unknown) => "M20 12l8 8-8 8-8-8Z",
        Look::All(Said::NotMet) => "M15 15l10 10m0-10l-10 10",
        Look::All(Said::NotRequired) => "M13 20h14",
        Look::Impossible => "",
        Look::Mixed => return parts(cell),
    };
    view! {
        <svg viewBox="0 0 40 40" aria-hidden="true"><path class="cell__mark" data-finding=look.id() d=mark /></svg>
    }
    .into_any()
}

fn parts(cell: &Cell) -> AnyView {
    let worlds = cell.tally.worlds().max(1) as f64;
    let height =
        |count: u64| if count == 0 { 0.0 } else { (count as f64 / worlds * 40.0).clamp(3.0, 37.0) };
    let met = height(allowed(&cell.tally));
    let unknown = height(of_kind(&cell.tally, Said::Unknown));
    view! {
        <svg viewBox="0 0 40 40" preserveAspectRatio="none" aria-hidden="true">
            <rect class="cell__part" data-finding="unknown" width="40" y=(40.0 - met - unknown).to_string() height=unknown.to_string() />
            <rect class="cell__part" data-finding="met" width="40" y=(40.0 - met).to_string() height=met.to_string() />
        </svg>
    }
    .into_any()
}
