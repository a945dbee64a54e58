//! A printed line, to the letter, with its misprints marked.

use leptos::prelude::*;
use record::{Cell, Piece, Printed};

use crate::language::use_language;
use crate::ui::text;

/// The line as printed: which row it is, what it shares with the row above, and its words.
#[component]
pub fn PrintedLine(
    /// The line.
    printed: &'static Printed,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.row;
    let head = move || (words().as_printed)(printed.row);
    let shared = (!printed.shared.is_empty()).then(|| {
        view! { <span class="label">" · "{text(move || (words().shared)(&printed.shared))}</span> }
    });
    let cells = Cell::ALL.iter().copied().filter(|it| !printed.shared.contains(it));
    let line = cells.enumerate().map(|(place, cell)| {
        let space = if place == 0 { "" } else { " " };
        let pieces = printed.pieces(cell).into_iter();
        let pieces = pieces.map(|piece| view! { <PieceOfText piece=piece /> }).collect_view();
        view! { {space} {pieces} }
    });

    view! {
        <div class="printed">
            <p><span class="label">{head}</span>{shared}</p>
            <p class="verbatim" lang="en">{line.collect_view()}</p>
        </div>
    }
}

/// Sound text as it stands; a misprint with what was meant.
#[component]
pub fn PieceOfText(
    /// The piece.
    piece: Piece<'static>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.row;
    let tag = move || spoken.get().tag();
    match piece.corrected {
        None => piece.printed.into_any(),
        Some(corrected) => view! {
            <span class="misprint">
                <span class="label" lang=tag>{text(move || words().printed)}</span>
                " "
                <del>{piece.printed}</del>
                " "
                <span class="label" lang=tag>{text(move || words().read)}</span>
                " "
                <ins>{corrected}</ins>
            </span>
        }
        .into_any(),
    }
}
