//! The map itself: the land, the places, a button for each mark.

use std::fmt::Write;

use leptos::prelude::*;
use record::{Operation, record};

use super::layout::{CLASSES, Class};
use super::outline;
use super::places::{Group, groups};
use super::projection::Window;
use super::{Chosen, entry};
use crate::browser;
use crate::language::use_language;
use crate::missions::pictures::drawing::{Drawing, Ink, Look};
use crate::ui::text;

/// How wide the drawings behind the marks are; the page scales them.
const WIDTH: f64 = 1000.0;

/// The id of a mark.
pub fn mark(number: usize) -> String {
    format!("mark-of-{number}")
}

#[component]
pub fn Plane(
    /// The places shown.
    shown: Memo<Vec<usize>>,
    /// The operations selected.
    operations: Signal<Vec<&'static Operation>>,
    /// The place last pressed.
    chosen: Chosen,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.pictures.map;
    let height = WIDTH * Window::shown().ratio();
    let land = land(Drawing::new(Look::Page), WIDTH, (0.0, 0.0)).figure("map__land", WIDTH, height);
    let one = move |(place, group): (usize, &'static Group)| {
        let hidden = Signal::derive(move || shown.with(|it| !it.contains(&place)));
        view! { <Mark group hidden operations chosen /> }
    };
    let marks = groups().iter().enumerate().map(one).collect_view();

    view! {
        <div class="map__plane">
            <div class="map__drawn" inner_html=land></div>
            <div class="map__drawn" inner_html=move || leaders(&shown.get(), &operations.get())></div>
            <ol class="map__marks" aria-label=text(move || words().marks)>{marks}</ol>
        </div>
    }
}

/// A mark: pressed, it shows its place in the list.
#[component]
fn Mark(
    /// The place.
    group: &'static Group,
    /// Whether nothing of it is selected.
    hidden: Signal<bool>,
    /// The operations selected.
    operations: Signal<Vec<&'static Operation>>,
    /// The place last pressed.
    chosen: Chosen,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.pictures.map;
    let number = group.number;
    let name = move || {
        let count = operations.with(|it| group.selected(it).len());
        (words().mark)(number, &group.name(spoken.get()), count)
    };
    let press = move |_| {
        chosen.set(Some(number));
        // The list marks it first.
        request_animation_frame(move || browser::focus(&entry(number)));
    };
    let current = move || (chosen.get() == Some(number)).then_some("true");
    let share = |it: f64| format!("{:.3}%", it * 100.0);
    let [narrow, medium, wide] = group.marks;
    view! {
        <li
            hidden=hidden
            style=("--x0", share(narrow.0))
            style=("--y0", share(narrow.1))
            style=("--x1", share(medium.0))
            style=("--y1", share(medium.1))
            style=("--x2", share(wide.0))
            style=("--y2", share(wide.1))
        >
            <button
                type="button"
                id=mark(number)
                class="map__mark"
                aria-label=text(name)
                title=text(name)
                aria-current=current
                on:click=press
            >
                {number}
            </button>
        </li>
    }
}

/// The land, on a drawing so many pixels wide whose upper left corner stands somewhere.
pub fn land(mut drawing: Drawing, width: f64, corner: (f64, f64)) -> Drawing {
    let size = (width, width * Window::shown().ratio());
    drawing.clipped(corner, size, |drawing| {
        drawing.path(Ink::Land, &outline::path(Window::shown(), width));
    });
    drawing
}

/// A dot for each place of the operations selected, and in each class a line from each mark to its
/// place.
fn leaders(shown: &[usize], operations: &[&'static Operation]) -> String {
    let height = WIDTH * Window::shown().ratio();
    let mut drawing = Drawing::new(Look::Page);
    dots(&mut drawing, operations, WIDTH, (0.0, 0.0), 2.0);
    let mut markup = drawing.figure("map__dots", WIDTH, height);
    for (class, it) in CLASSES.iter().enumerate() {
        let mut drawing = Drawing::new(Look::Page);
        lines(&mut drawing, shown, class, *it, WIDTH, (0.0, 0.0));
        // Writing to a string cannot fail.
        let name = format!("map__leaders map__leaders--{class}");
        let _ = write!(markup, "{}", drawing.figure(&name, WIDTH, height));
    }
    markup
}

/// Every place of the operations selected.
pub fn dots(
    drawing: &mut Drawing,
    operations: &[&'static Operation],
    width: f64,
    corner: (f64, f64),
    radius: f64,
) {
    let window = Window::shown();
    for place in operations.iter().flat_map(|it| record().places_of(&it.id)) {
        let (x, y) = window.at(place.latitude, place.longitude);
        let (x, y) = (corner.0 + x * width, corner.1 + y * width * window.ratio());
        drawing.circle(Ink::Solid, format!("{x:.1}"), y, radius);
    }
}

/// From each mark that could not stand on its place to that place.
pub fn lines(
    drawing: &mut Drawing,
    shown: &[usize],
    class: usize,
    size: Class,
    width: f64,
    corner: (f64, f64),
) {
    let ratio = Window::shown().ratio();
    for group in shown.iter().map(|it| &groups()[*it]) {
        let (mark, home) = (group.marks[class], group.at);
        let away = ((mark.0 - home.0) * size.width).hypot((mark.1 - home.1) * size.width * ratio);
        if away > size.mark / 4.0 {
            let on = |it: (f64, f64)| {
                (format!("{:.1}", corner.0 + it.0 * width), corner.1 + it.1 * width * ratio)
            };
            drawing.line(Ink::Leader, on(mark), on(home));
        }
    }
}
