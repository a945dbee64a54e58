//! The cloth as it is shown: a grid of links, one tab stop, arrow keys inside.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use rules::Said;

use super::asked::{Asked, use_worlds};
use super::cell::{self, Around, Place, id, is_framed, label, leaves_open, said, says};
use super::cells::Cloth;
use super::space::{Space, Value};
use super::use_space;
use crate::browser;
use crate::language::{Spoken, use_language};
use crate::link;
use crate::session::{Session, View, book, use_session};
use crate::ui::{Mark, part, text};

/// The picture, its key and its words.
#[component]
pub fn ClothFigure() -> impl IntoView {
    let spoken = use_language();
    let space = use_space();
    let asked = use_worlds().asked;
    let session = use_session();
    let words = move || &spoken.messages().worlds.cloth;
    let cloth =
        Memo::new_with_compare(move |_| space.with(|it| Arc::new(Cloth::of(it))), |_, _| true);
    let says = move || {
        let each = space.with(|it| it.free.len());
        cloth.with(|it| {
            let cells = it.down.len() + it.across.len();
            (words().says)(1 << cells, 1 << (each - cells), it.summary())
        })
    };
    let explorer = move || explorer(space, asked, session);
    let framed = move || {
        let explorer = explorer();
        (words().framed)(cloth.with(|it| it.all().filter(|it| is_framed(it, explorer)).count()))
    };
    let at = RwSignal::new((0, 0));
    let key = move |said: Said, words: &'static str| {
        view! { <span class="finding" data-finding=said.id()><Mark shape=said.id() />{words}</span> }
    };

    view! {
        <section class="section" aria-labelledby="cloth">
            <h2 id="cloth">{text(move || words().heading)}</h2>
            <p class="cloth__says" id="cloth-says">{text(says)}" "{text(framed)}</p>
            <p class="key">{part(move || view! {
                {key(Said::Met, words().met)}
                {key(Said::Unknown, words().unknown)}
                {key(Said::NotMet, words().not_met)}
                <span class="key__mixed">{words().mixed}</span>
                <span class="key__impossible">{words().impossible}</span>
            })}</p>
            <div class="cloth__frame">
                {move || {
                    at.set((0, 0));
                    let cloth = cloth.get();
                    let axes = axes(&cloth, spoken);
                    let explorer = explorer();
                    let grid = asked.with(|asked| grid(&cloth, Around { at, asked, spoken, explorer }));
                    view! { {axes} {grid} <Here cloth=cloth at=at /> }
                }}
            </div>
        </section>
    }
}

/// The Explorer, where it asks the same and contradicts nothing that is held.
fn explorer(space: Memo<Arc<Space>>, asked: Memo<Asked>, session: Session) -> Option<Session> {
    let same = session.with(|it| asked.with(|asked| asked.is_of(it)));
    (same && space.with(|it| leaves_open(&it.held, session))).then_some(session)
}

/// The letter of a fact on the axes: those across come first.
fn letter(place: usize) -> char {
    char::from(b'A' + u8::try_from(place).unwrap_or_default())
}

/// Which letter is which fact.
fn axes(cloth: &Cloth, spoken: Spoken) -> AnyView {
    let words = &spoken.messages().worlds.cloth;
    let list = move |facts: &[Value], from: usize| {
        let one = |(place, (fact, _)): (usize, &Value)| {
            view! { <li><strong>{letter(from + place)}</strong>" "{label(*fact, spoken)}</li> }
        };
        facts.iter().enumerate().map(one).collect_view()
    };
    let across = cloth.across.len();

    view! {
        <dl class="axes">
            <div><dt>{words.across}</dt><dd><ul>{list(&cloth.across, 0)}</ul></dd></div>
            <div><dt>{words.down}</dt><dd><ul>{list(&cloth.down, across)}</ul></dd></div>
        </dl>
    }
    .into_any()
}

/// The key pressed moves the tab stop, and the focus with it.
fn mover(rows: usize, columns: usize, at: RwSignal<Place>) -> impl Fn(KeyboardEvent) {
    move |event: KeyboardEvent| {
        let (row, column) = at.get_untracked();
        let to = match event.key().as_str() {
            "ArrowUp" => (row.saturating_sub(1), column),
            "ArrowDown" => ((row + 1).min(rows - 1), column),
            "ArrowLeft" => (row, column.saturating_sub(1)),
            "ArrowRight" => (row, (column + 1).min(columns - 1)),
            "Home" if event.ctrl_key() => (0, 0),
            "End" if event.ctrl_key() => (rows - 1, columns - 1),
            "Home" => (row, 0),
            "End" => (row, columns - 1),
            _other_key => return,
        };
        event.prevent_default();
        at.set(to);
        browser::focus(&id(to));
    }
}

fn grid(cloth: &Cloth, around: Around<'_>) -> AnyView {
    let Around { at, spoken, .. } = around;
    let (rows, columns) = (cloth.cells.len(), 1 << cloth.across.len());
    let press = mover(rows, columns, at);
    let row = |row: usize| {
        let heads = heads_of(&cloth.down, row, spoken);
        let cells = cloth.cells[row].iter().enumerate();
        let cells = cells.map(|(column, cell)| cell::shown(cell, (row, column), around));
        view! { <tr>{heads}{cells.collect_view()}</tr> }
    };
    let rows = (0..rows).map(row).collect_view();
    let heads = cloth.down.iter().map(|_| view! { <col class="cloth__heads" /> }).collect_view();

    view! {
        <div class="cloth__scroll">
            <table class="cloth" role="grid" aria-labelledby="cloth" aria-describedby="cloth-says" on:keydown=press>
                <colgroup>{heads}<col span=columns /></colgroup>
                <thead>{column_heads(cloth, spoken)}</thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A line of heads for each fact across, then the letters of those down.
fn column_heads(cloth: &Cloth, spoken: Spoken) -> AnyView {
    let (across, down) = (cloth.across.len(), cloth.down.len());
    let line = |(place, (fact, first)): (usize, &Value)| {
        let span = 1 << (across - 1 - place);
        let head = |number: usize| {
            let value = number.is_multiple_of(2) == *first;
            view! {
                <th scope="col" colspan=span data-level=across - place>
                    <span class="said">{label(*fact, spoken)}</span>" "<span>{said(value, spoken)}</span>
                </th>
            }
        };
        let heads = (0..1 << (place + 1)).map(head).collect_view();
        let corner = (down > 0).then(|| {
            view! { <td class="cloth__letter" colspan=down>{letter(place)}" →"</td> }
        });
        view! { <tr>{corner}{heads}</tr> }
    };
    let lines = cloth.across.iter().enumerate().map(line).collect_view();
    let letter = |it: usize| view! { <td class="cloth__letter">{letter(across + it)}" ↓"</td> };
    let letters = (0..down).map(letter).collect_view();
    view! { {lines} <tr>{letters}<td colspan=1 << across></td></tr> }.into_any()
}

/// The heads that begin in a row.
fn heads_of(down: &[Value], row: usize, spoken: Spoken) -> AnyView {
    let head = |(place, (fact, first)): (usize, &Value)| {
        let span = 1 << (down.len() - 1 - place);
        let value = (row / span).is_multiple_of(2) == *first;
        row.is_multiple_of(span).then(|| {
            view! {
                <th scope="row" rowspan=span data-level=down.len() - place>
                    <span class="said">{label(*fact, spoken)}</span>" "<span>{said(value, spoken)}</span>
                </th>
            }
        })
    };
    down.iter().enumerate().map(head).collect_view().into_any()
}

/// The cell in hand, in words.
#[component]
fn Here(
    /// The cloth.
    cloth: Arc<Cloth>,
    /// The cell with the tab stop.
    at: RwSignal<Place>,
) -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let words = move || &spoken.messages().worlds.cloth;
    let here = move || {
        let (row, column) = at.get();
        let cell = cloth.cells.get(row)?.get(column)?;
        let (values, counted) = says(cell, spoken);
        let situation = worlds.asked.with(|it| it.with(&cell.values));
        let href = link::address(book(), &situation, View::Full, spoken.get()).href();
        Some(view! {
            <p>{values}</p>
            <p><strong>{counted}</strong></p>
            <p class="actions"><a href=href>{words().open}</a></p>
        })
    };

    view! {
        <div class="cloth__here">
            <h3>{text(move || words().here)}</h3>
            {part(here)}
        </div>
    }
}
