//! Rows as printed.

use std::collections::BTreeMap;

use super::{At, Check};
use crate::{Cell, Dispatch, Printed};

const LIST: &str = "dispatches";

impl Check<'_> {
    pub(super) fn printed(&mut self, at: At, dispatch: &Dispatch, printed: &Printed) {
        self.expect(printed.line() == printed.raw, at, "printed.raw", "is not what the cells make");
        let (at_a_time, total) = printed.numbers();
        let same = at_a_time == dispatch.at_a_time && total.or(at_a_time) == dispatch.total;
        self.expect(same, at, "printed.number", "does not print the figures");
        let Some(document) = self.record.document(&printed.document) else {
            let says = format!("unknown document `{}`", printed.document);
            return self.flaw(at, "printed.document", says);
        };
        let cited = dispatch.sources.contains(&document.source);
        self.expect(cited, at, "sources", "leaves out the printed document's source");
        for (index, misprint) in printed.misprints.iter().enumerate() {
            let field = format!("printed.misprints[{index}]");
            let there = Cell::ALL.iter().any(|it| printed.cell(*it).contains(&misprint.printed));
            self.expect(there, at, &field, "is not in any cell");
            let listed = document
                .misprints
                .iter()
                .any(|it| (&it.printed, &it.corrected) == (&misprint.printed, &misprint.corrected));
            self.expect(listed, at, &field, "is not in the document's list");
        }
        // The other way round: a known misprint must be marked.
        for known in document.misprints.iter().filter(|it| printed.raw.contains(&it.printed)) {
            let marked = printed.misprints.iter().any(|it| it.printed == known.printed);
            let says = format!("does not mark `{}`", known.printed);
            self.expect(marked, at, "printed.misprints", says);
        }
    }

    /// The rows of a document are 1, 2, 3, … without a gap.
    pub(super) fn row_numbers(&mut self) {
        let mut last = BTreeMap::new();
        for document in &self.record.documents {
            for dispatch in self.record.rows_of(&document.id) {
                let row = dispatch.printed.as_ref().map_or(0, |it| it.row);
                let next = last.insert(&document.id, row).unwrap_or(0) + 1;
                let at = At { list: LIST, id: dispatch.id.as_str() };
                let says = format!("is {row}, and {next} comes next");
                self.expect(row == next, at, "printed.row", says);
            }
        }
    }
}
