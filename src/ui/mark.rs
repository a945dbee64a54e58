//! The five marks: a shape for each finding, so that no colour stands alone.

use leptos::prelude::*;

/// The shapes, defined once; [`Mark`] refers to them.
#[component]
pub fn MarkSprite() -> impl IntoView {
    view! {
        <svg class="sprite" aria-hidden="true" focusable="false">
            <symbol id="mark-met" viewBox="0 0 24 24" overflow="visible">
                <circle class="mark__ground" cx="12" cy="12" r="12" />
                <circle cx="12" cy="12" r="8.5" />
            </symbol>
            <symbol id="mark-not-met" viewBox="0 0 24 24" overflow="visible">
                <circle class="mark__ground" cx="12" cy="12" r="12" />
                <path d="M4 4 20 20M20 4 4 20" />
            </symbol>
            <symbol id="mark-unknown" viewBox="0 0 24 24" overflow="visible">
                <path d="M12 .5 23.5 12 12 23.5 .5 12Z" />
                <path class="mark__query" d="M9 9.6c0-3.9 6-3.9 6-.3 0 2.2-3 2.2-3 5M12 16.2v2.3" />
            </symbol>
            <symbol id="mark-not-required" viewBox="0 0 24 24" overflow="visible">
                <circle class="mark__ground" cx="12" cy="12" r="12" />
                <path d="M5 12H19" />
            </symbol>
            <symbol id="mark-leaving" viewBox="0 0 24 24" overflow="visible">
                <circle class="mark__ground" cx="12" cy="12" r="12" />
                <path d="M4 3.5v9.500h14M12.500 7l6 6-6 6" />
            </symbol>
        </svg>
    }
}

/// A mark. The word it stands for must be beside it.
#[component]
pub fn Mark(
    /// `met`, `not-met`, `unknown`, `not-required` or `leaving`.
    #[prop(into)]
    shape: Signal<&'static str>,
) -> impl IntoView {
    let finding = move || if shape.get() == "leaving" { "not-met" } else { shape.get() };

    view! {
        <svg class="mark" data-finding=finding aria-hidden="true">
            <use href=move || format!("#mark-{}", shape.get()) />
        </svg>
    }
}
