//! Rows: figures, printed lines, openings.

use std::collections::{BTreeMap, BTreeSet};

use super::{At, Check};
use crate::{Cell, Dispatch, Opening, Printed};

const LIST: &str = "dispatches";

impl<'r> Check<'r> {
    pub(super) fn dispatches(&mut self) {
        let dispatches = &self.record.dispatches;
        self.list(LIST, dispatches, |it| it.id.as_str());
        let mut openings = BTreeSet::new();
        for dispatch in dispatches {
            let at = At { list: LIST, id: dispatch.id.as_str() };
            self.dispatch(at, dispatch);
            self.figures(at, dispatch);
            if let Some(printed) = &dispatch.printed {
                self.printed(at, dispatch, printed);
            }
            for (index, opening) in dispatch.openings.iter().enumerate() {
                let field = format!("openings[{index}]");
                self.opening(at, &field, dispatch, opening);
                let first = openings.insert(opening.id.as_str());
                self.expect(first, at, &format!("{field}.id"), "stands twice");
            }
        }
        self.row_numbers();
    }

    fn dispatch(&mut self, at: At, dispatch: &'r Dispatch) {
        self.cite(at, "sources", &dispatch.sources);
        self.period(at, "period", &dispatch.period);
        self.remarks(at, "remarks", &dispatch.remarks);
        self.expect(!dispatch.openings.is_empty(), at, "openings", "has no situation to open");
        match self.record.operation(&dispatch.operation) {
            None => {
                let says = format!("unknown operation `{}`", dispatch.operation);
                self.flaw(at, "operation", says);
            }
            Some(operation) => {
                let same = operation.pillar == dispatch.pillar;
                self.expect(same, at, "pillar", "is not the operation's");
            }
        }
        if let Some(closer) = &dispatch.closer {
            self.cite(at, "closer.sources", &closer.sources);
            self.period(at, "closer", &closer.value);
            let start = dispatch.period.start.covers(closer.value.start);
            let end = match (dispatch.period.end, closer.value.end) {
                (Some(end), Some(closer)) => end.covers(closer),
                (None, _) | (_, None) => true,
            };
            self.expect(start && end, at, "closer", "lies outside the period");
        }
    }

    fn figures(&mut self, at: At, dispatch: &Dispatch) {
        for (field, figure) in [("at-a-time", dispatch.at_a_time), ("total", dispatch.total)] {
            self.expect(figure != Some(0), at, field, "is zero: what was not found is null");
        }
        if let (Some(at_a_time), Some(total)) = (dispatch.at_a_time, dispatch.total) {
            let says = format!("is {total}, less than the {at_a_time} at a time");
            self.expect(at_a_time <= total, at, "total", says);
        }
    }

    fn printed(&mut self, at: At, dispatch: &Dispatch, printed: &Printed) {
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

    fn opening(&mut self, at: At, field: &str, dispatch: &Dispatch, opening: &Opening) {
        let named = opening.id.starts_with(dispatch.id.as_str());
        self.expect(named, at, &format!("{field}.id"), "must start with the dispatch's id");
        let busy = !opening.assignments.is_empty();
        self.expect(busy, at, &format!("{field}.assignments"), "is empty");
        let field = format!("{field}.facts");
        match self.record.snapshot(&opening.facts) {
            None => self.flaw(at, &field, format!("unknown snapshot `{}`", opening.facts)),
            Some(snapshot) => {
                let same = snapshot.operation == dispatch.operation;
                self.expect(same, at, &field, "belongs to another operation");
            }
        }
    }

    /// The rows of a document are 1, 2, 3, … without a gap.
    fn row_numbers(&mut self) {
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
