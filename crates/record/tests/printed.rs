//! The table of 1995, row for row, to the letter.

use record::{Cell, Dispatch, DocumentId, Printed, record};

const PRINTED: &str = include_str!("printed_1995.txt");

fn rows() -> Vec<&'static Dispatch> {
    record().rows_of(&DocumentId::new("osaka-1995"))
}

fn printed(row: usize) -> &'static Printed {
    rows()[row - 1].printed.as_ref().expect("a printed row")
}

#[test]
fn the_table_is_reproduced_line_by_line() {
    let lines: Vec<&str> = PRINTED.lines().collect();
    assert_eq!(lines.len(), 10);
    assert_eq!(rows().len(), lines.len());
    for (index, line) in lines.into_iter().enumerate() {
        let printed = printed(index + 1);
        assert_eq!(printed.raw, line);
        assert_eq!(printed.line(), line, "made from its cells");
    }
}

#[test]
fn a_row_without_its_own_cell_shares_the_one_above() {
    for row in 2..=10 {
        for cell in &printed(row).shared {
            assert_eq!(printed(row).cell(*cell), printed(row - 1).cell(*cell), "row {row}");
        }
    }
}

#[test]
fn misprints_are_shown_as_misprints() {
    let marked: Vec<(u32, Cell, &str, &str)> = rows()
        .iter()
        .filter_map(|it| it.printed.as_ref())
        .flat_map(|printed| {
            Cell::ALL.iter().copied().filter(|it| !printed.shared.contains(it)).flat_map(
                move |cell| {
                    let pieces = printed.pieces(cell).into_iter();
                    pieces
                        .filter_map(move |it| Some((printed.row, cell, it.printed, it.corrected?)))
                },
            )
        })
        .collect();
    assert_eq!(
        marked,
        [
            (2, Cell::Number, "eotation", "rotation"),
            (7, Cell::Duty, "Farces'", "Forces'"),
            (9, Cell::Destination, "EI Salvador", "El Salvador"),
            (9, Cell::Duty, "Eltroral", "Electoral"),
            (9, Cell::Duty, "EI Salvador", "El Salvador"),
            (10, Cell::Duty, "EI Salvador", "El Salvador"),
        ]
    );
}

#[test]
fn the_corrected_text_has_no_misprint() {
    let misprints = ["EI ", "eotation", "Farces", "Eltroral"];
    for row in 1..=10 {
        for &cell in Cell::ALL {
            let corrected = printed(row).corrected(cell);
            assert!(!misprints.iter().any(|it| corrected.contains(it)), "row {row}: {corrected}");
        }
    }
    assert_eq!(printed(7).corrected(Cell::Duty), "Self-Defense Forces' movement control unit");
    assert_eq!(
        printed(9).corrected(Cell::Destination),
        "(4) United Nations Observer Mission in El Salvador (ONUSAL)"
    );
}

#[test]
fn the_figures_are_those_printed() {
    let figures: Vec<_> = rows().iter().map(|it| (it.at_a_time, it.total)).collect();
    let expected = [
        (3, 3),
        (8, 16),
        (75, 75),
        (600, 1200),
        (41, 41),
        (5, 10),
        (48, 144),
        (15, 15),
        (15, 15),
        (15, 15),
    ];
    assert_eq!(figures, expected.map(|(at_a_time, total)| (Some(at_a_time), Some(total))));
}
