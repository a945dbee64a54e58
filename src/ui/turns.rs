//! Parts of the view that wait for their turn while the page starts.
//!
//! Drawn in one go, a page keeps a slow processor from answering for most of a second. So whoever starts
//! the page [`begin`]s, calls [`next`] again and again, letting the browser do what it has to do in
//! between, and [`end`]s. At any other time a part is drawn where it stands, at once.

use std::cell::RefCell;

use leptos::prelude::*;

use super::part;

#[derive(Debug)]
struct Turn {
    /// Whether a visitor sees nothing before it is drawn.
    first: bool,
    drawn: RwSignal<bool>,
}

#[derive(Debug, Default)]
struct Turns {
    /// The next stands last.
    waiting: Vec<Turn>,
    /// Parts that stand in the one drawn last, in their order.
    inside: Vec<Turn>,
}

thread_local! {
    /// None: nothing waits.
    static TURNS: RefCell<Option<Turns>> = const { RefCell::new(None) };
}

/// A part that a visitor sees at once or not at all.
pub fn first<V: IntoView + 'static>(view: impl Fn() -> V + Send + 'static) -> AnyView {
    waiting(true, part(view))
}

/// A part that may come a little later than what stands before it.
pub fn in_turn<V: IntoView + 'static>(view: impl Fn() -> V + Send + 'static) -> AnyView {
    waiting(false, part(view))
}

fn waiting(first: bool, view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let turn = TURNS.with_borrow_mut(|it| {
        let drawn = RwSignal::new(false);
        it.as_mut()?.inside.push(Turn { first, drawn });
        Some(drawn)
    });
    match turn {
        Some(drawn) => part(move || drawn.get().then(&view)).into_any(),
        None => view(),
    }
}

/// From here on parts wait.
pub fn begin() {
    TURNS.set(Some(Turns::default()));
}

/// Whether a part waits, or one of the first.
pub fn waits(first: bool) -> bool {
    TURNS.with_borrow(|it| {
        let turns = it.iter().flat_map(|it| it.waiting.iter().chain(&it.inside));
        turns.into_iter().any(|it| it.first || !first)
    })
}

/// Lets the next part be drawn, or the next of the first ones; what stands in it follows it. `false`: none
/// waits.
pub fn next(first: bool) -> bool {
    let turn = TURNS.with_borrow_mut(|it| {
        let turns = it.as_mut()?;
        turns.waiting.extend(std::mem::take(&mut turns.inside).into_iter().rev());
        let place = turns.waiting.iter().rposition(|it| it.first || !first)?;
        Some(turns.waiting.remove(place))
    });
    turn.map(draw).is_some()
}

/// Lets everything be drawn that still waits, with all that stands in it.
pub fn end() {
    let turns = TURNS.take().unwrap_or_default();
    turns.waiting.into_iter().rev().chain(turns.inside).for_each(draw);
}

fn draw(turn: Turn) {
    // Where the visitor has gone elsewhere, there is nothing left to draw.
    turn.drawn.try_set(true);
}
