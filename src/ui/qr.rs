//! A QR code, drawn.

use leptos::prelude::*;

use super::text;

/// Squares of white that a reader needs around a code.
const MARGIN: usize = 4;

/// A QR code. What it says must stand beside it in words.
#[component]
pub fn Qr(
    /// Its squares, line by line: dark or not.
    #[prop(into)]
    squares: Signal<Vec<Vec<bool>>>,
    /// What it is, for those who do not see it.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let size = move || squares.with(Vec::len) + 2 * MARGIN;
    let path = move || {
        let mut path = String::new();
        squares.with(|lines| {
            for (y, line) in lines.iter().enumerate() {
                for (x, _) in line.iter().enumerate().filter(|it| *it.1) {
                    path += &format!("M{} {}h1v1h-1z", x + MARGIN, y + MARGIN);
                }
            }
        });
        path
    };

    // Dark on light in every scheme: readers look for that.
    view! {
        <svg class="qr" role="img" aria-label=label viewBox=text(move || format!("0 0 {0} {0}", size()))>
            <rect class="qr__ground" width="100%" height="100%" />
            <path class="qr__squares" shape-rendering="crispEdges" d=text(path) />
        </svg>
    }
}
