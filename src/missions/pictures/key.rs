//! What the marks of a picture mean.

use leptos::prelude::*;
use record::Pillar;

use super::drawing::{Drawing, Ink, Look};
use super::timeline::swatch;

/// Whose marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swatches {
    Timeline,
    Chart,
}

/// Marks, each with its meaning.
#[component]
pub fn Key(
    /// The meanings, in order.
    words: Signal<Vec<&'static str>>,
    /// The marks.
    swatches: Swatches,
) -> impl IntoView {
    let mark = move |(place, said): (usize, &'static str)| {
        view! {
            <li>
                <svg class="swatch" viewBox="0 0 32 20" aria-hidden="true" inner_html=markup(swatches, place)></svg>
                {said}
            </li>
        }
    };
    let marks = move || words.get().into_iter().enumerate().map(mark).collect_view();
    view! { <ul class="key">{marks}</ul> }
}

fn markup(swatches: Swatches, place: usize) -> String {
    let mut drawing = Drawing::new(Look::Page);
    match swatches {
        Swatches::Timeline => swatch(&mut drawing, place, 0.0, 10.0),
        Swatches::Chart => unknown(&mut drawing, place, 16.0, 10.0),
    }
    drawing.inside()
}

/// What stands over a bar whose people are not all known: an arrow up from it, or an empty dashed bar.
pub fn unknown(drawing: &mut Drawing, place: usize, x: f64, y: f64) {
    match place {
        0 => {
            drawing.rect(Ink::Bar(Pillar::UnPko), x - 6.0, y + 3.0, 12, 7.0);
            arrow(drawing, x, y);
        }
        _ => hollow(drawing, x, y + 10.0, 12.0),
    }
}

/// Up from here: there were more.
pub fn arrow(drawing: &mut Drawing, x: f64, y: f64) {
    let [stem, left, wing] = [y - 9.0, x - 3.0, y - 5.5];
    drawing.path(Ink::Tick, &format!("M{x:.1} {y:.1}V{stem:.1}M{left:.1} {wing:.1}l3 -3.5 3 3.5"));
}

/// Somebody was there; how many is not known.
pub fn hollow(drawing: &mut Drawing, middle: f64, foot: f64, wide: f64) {
    let (x, width) = (format!("{:.1}", middle - wide / 2.0), format!("{wide:.1}"));
    drawing.rect(Ink::Plan, x, foot - 18.0, width, 18.0);
}

/// The patterns of the pillars, for what is drawn on the page.
#[component]
pub fn Patterns() -> impl IntoView {
    view! {
        <svg class="sprite" aria-hidden="true" focusable="false">
            <defs>
                <pattern
                    id="pillar-relief"
                    width="5"
                    height="5"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                >
                    <path class="pattern-line" d="M0 0V5" />
                </pattern>
                <pattern id="pillar-icops" width="6" height="5" patternUnits="userSpaceOnUse">
                    <path class="pattern-line" d="M0 2.5H6" />
                </pattern>
            </defs>
        </svg>
    }
}
