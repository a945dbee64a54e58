//! The pictures of the list: timeline, map, chart; each with a text that says the same.

pub mod chart;
mod drawing;
mod files;
mod key;
pub mod map;
mod names;
pub mod timeline;

use leptos::prelude::*;
use record::Operation;

/// Whether the filter leaves an operation out. What is drawn for it stays on the page, hidden: to
/// draw all anew takes longer than a frame.
fn left_out(
    operation: &'static Operation,
    operations: Signal<Vec<&'static Operation>>,
) -> Signal<bool> {
    let left_out =
        move |_: Option<&bool>| operations.with(|it| it.iter().all(|one| one.id != operation.id));
    Memo::new(left_out).into()
}
