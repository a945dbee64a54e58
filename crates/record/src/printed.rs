//! A line of a printed table: kept as printed, shown corrected.

use rules::words;

use crate::DocumentId;
use crate::texts::entries;

entries! {
    /// One row as printed. Cells keep their misprints; [`Printed::pieces`] marks them.
    Printed {
        document: DocumentId,
        /// 1 is the first row of the table.
        row: u32,
        /// The printed line, to the letter.
        raw: String,
        destination: String,
        period: String,
        duty: String,
        number: String,
        /// Cells not printed on this line: they are shared with the row above.
        shared: Vec<Cell>,
        misprints: Vec<Misprint>,
    }
}

words! {
    /// A column of the table, in printed order.
    Cell (NEEDED) {
        Destination = "destination",
        Period = "period",
        Duty = "duty",
        Number = "number",
    }
}

entries! {
    /// What was printed, and what was meant.
    Misprint {
        printed: String,
        corrected: String,
    }
}

/// A stretch of printed text: sound, or a misprint with its correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    pub printed: &'a str,
    /// `None` where the text is sound.
    pub corrected: Option<&'a str>,
}

impl Printed {
    /// The cell as printed.
    pub fn cell(&self, cell: Cell) -> &str {
        match cell {
            Cell::Destination => &self.destination,
            Cell::Period => &self.period,
            Cell::Duty => &self.duty,
            Cell::Number => &self.number,
        }
    }

    /// The cell in pieces, so that each misprint can be shown as one.
    pub fn pieces(&self, cell: Cell) -> Vec<Piece<'_>> {
        pieces(self.cell(cell), &self.misprints)
    }

    /// The cell as it was meant.
    pub fn corrected(&self, cell: Cell) -> String {
        self.pieces(cell).iter().map(|it| it.corrected.unwrap_or(it.printed)).collect()
    }

    /// The line that the cells make.
    pub fn line(&self) -> String {
        let own = Cell::ALL.iter().copied().filter(|it| !self.shared.contains(it));
        own.map(|it| self.cell(it)).collect::<Vec<_>>().join(" ")
    }

    /// The numbers in the number cell: at a time, and in total where it says so.
    pub fn numbers(&self) -> (Option<u32>, Option<u32>) {
        let digits = self.number.replace(',', "");
        let mut numbers =
            digits.split(|it: char| !it.is_ascii_digit()).filter_map(|it| it.parse().ok());
        (numbers.next(), numbers.next())
    }
}

/// Cuts `text` at each misprint, the leftmost first.
fn pieces<'a>(text: &'a str, misprints: &'a [Misprint]) -> Vec<Piece<'a>> {
    let mut cut = Vec::new();
    let mut rest = text;
    while let Some((at, misprint)) = misprints
        .iter()
        .filter(|it| !it.printed.is_empty())
        .filter_map(|it| Some((rest.find(&it.printed)?, it)))
        .min_by_key(|(at, _)| *at)
    {
        let (sound, found) = rest.split_at(at);
        let (printed, after) = found.split_at(misprint.printed.len());
        if !sound.is_empty() {
            cut.push(Piece { printed: sound, corrected: None });
        }
        cut.push(Piece { printed, corrected: Some(&misprint.corrected) });
        rest = after;
    }
    if !rest.is_empty() {
        cut.push(Piece { printed: rest, corrected: None });
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misprints_are_cut_out_one_by_one() {
        let misprints = [("EI", "El"), ("Eltroral", "Electoral")].map(|(printed, corrected)| {
            Misprint { printed: printed.to_owned(), corrected: corrected.to_owned() }
        });
        let sound = |printed| Piece { printed, corrected: None };
        assert_eq!(
            pieces("Eltroral observers in EI Salvador", &misprints),
            [
                Piece { printed: "Eltroral", corrected: Some("Electoral") },
                sound(" observers in "),
                Piece { printed: "EI", corrected: Some("El") },
                sound(" Salvador"),
            ]
        );
        assert_eq!(pieces("Angola", &misprints), [sound("Angola")]);
        assert_eq!(pieces("", &misprints), []);
    }
}
