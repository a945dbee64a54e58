//! Rows: figures, times, openings, what is asked.

use std::collections::BTreeSet;

use super::{At, Check};
use crate::{Dispatch, Opening, Operation, Personnel, SnapshotId};

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
            self.asked(at, dispatch);
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
        let opens = dispatch.printed.is_none() || !dispatch.openings.is_empty();
        self.expect(opens, at, "openings", "has no situation to open");
        if let Some(operation) = self.belongs(at, &dispatch.operation) {
            let same = operation.pillar == dispatch.pillar;
            self.expect(same, at, "pillar", "is not the operation's");
            self.inside(at, dispatch, operation);
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

    /// A row lies in its operation's time, as far as the dates can tell.
    fn inside(&mut self, at: At, dispatch: &Dispatch, operation: &Operation) {
        let (row, whole) = (&dispatch.period, &operation.period);
        let start = row.start.latest() >= whole.start.earliest();
        self.expect(start, at, "period.start", "lies before the operation's start");
        let last = row.end.unwrap_or(row.start);
        let end = whole.end.is_none_or(|end| last.earliest() <= end.latest());
        self.expect(end, at, "period.end", "lies after the operation's end");
    }

    fn figures(&mut self, at: At, dispatch: &Dispatch) {
        self.figure(at, "at-a-time", dispatch.at_a_time);
        self.figure(at, "total", dispatch.total);
        self.figure(at, "about", dispatch.about);
        self.figure(at, "rotations", dispatch.rotations);
        let one = dispatch.total.is_none() || dispatch.about.is_none();
        self.expect(one, at, "about", "stands beside an exact total");
        for (field, total) in [("total", dispatch.total), ("about", dispatch.about)] {
            if let (Some(at_a_time), Some(total)) = (dispatch.at_a_time, total) {
                let says = format!("is {total}, less than the {at_a_time} at a time");
                self.expect(at_a_time <= total, at, field, says);
            }
        }
        let liaison = dispatch.personnel == Personnel::Liaison;
        let says = "must be false just for liaison: the published totals leave it out";
        self.expect(dispatch.counted.0 != liaison, at, "counted", says);
    }

    fn asked(&mut self, at: At, dispatch: &Dispatch) {
        let Some(asked) = &dispatch.asked else {
            let liaison = dispatch.personnel == Personnel::Liaison;
            return self.expect(liaison, at, "asked", "is missing: only liaison may do without");
        };
        self.duties(at, "asked", dispatch, &asked.from, &asked.assignments);
        let record = self.record;
        let place = |id: &SnapshotId| record.snapshots.iter().position(|it| it.id == *id);
        let mut before = place(&asked.from);
        for (index, later) in asked.later.iter().enumerate() {
            let field = format!("asked.later[{index}]");
            self.duties(at, &field, dispatch, &later.from, &later.assignments);
            let here = place(&later.from);
            let says = "is not after the step before";
            self.expect(here.is_none() || here > before, at, &format!("{field}.from"), says);
            before = here;
        }
    }

    /// What is asked about a row from a step on.
    fn duties(
        &mut self,
        at: At,
        field: &str,
        dispatch: &Dispatch,
        from: &SnapshotId,
        assignments: &[String],
    ) {
        self.expect(!assignments.is_empty(), at, &format!("{field}.assignments"), "is empty");
        let field = format!("{field}.from");
        match self.record.snapshot(from) {
            None => self.flaw(at, &field, format!("unknown snapshot `{from}`")),
            Some(snapshot) => {
                let same = snapshot.operation == dispatch.operation;
                self.expect(same, at, &field, "belongs to another operation");
            }
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
}
