//! What follows a signal, in few types.
//!
//! Every closure of its own in a view is compiled anew with all that keeps it alive, about two
//! kilobytes each. Through these functions all texts are of one type, and all parts of a view.

use leptos::prelude::*;

/// A text that follows what it reads.
pub fn text<T: Into<String>>(read: impl Fn() -> T + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(move || read().into())
}

/// A part of the view that follows what it reads.
pub fn part<V: IntoView + 'static>(
    view: impl Fn() -> V + Send + 'static,
) -> Box<dyn Fn() -> AnyView + Send> {
    Box::new(move || view().into_any())
}
