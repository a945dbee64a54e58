//! Figures of others.

use std::collections::BTreeSet;

use super::{At, Check};
use crate::Series;

const LIST: &str = "series";

impl Check<'_> {
    pub(super) fn series(&mut self) {
        let all = &self.record.series;
        self.list(LIST, all, |it| it.id.as_str());
        for series in all {
            let at = At { list: LIST, id: series.id.as_str() };
            self.cite(at, "sources", &series.sources);
            self.remarks(at, "remarks", &series.remarks);
            self.expect(series.columns.len() > 2, at, "columns", "has nothing that is counted");
            self.expect(!series.rows.is_empty(), at, "rows", "has no row");
            self.rows(at, series);
        }
    }

    fn rows(&mut self, at: At, series: &Series) {
        let mut seen = BTreeSet::new();
        for (index, row) in series.rows.iter().enumerate() {
            let field = format!("rows[{index}]");
            let (cells, columns) = (row.figures.len() + 2, series.columns.len());
            let says = format!("has {cells} cells for {columns} columns");
            self.expect(cells == columns, at, &field, says);
            let first = seen.insert((row.when.earliest(), row.when.latest(), row.mission.as_str()));
            self.expect(first, at, &field, "stands twice: the same date and mission");
            let counted = row.figures.iter().any(Option::is_some);
            self.expect(counted, at, &field, "counts nothing");
            let total = series.figure(row, "total");
            self.figure(at, &format!("{field}.total"), total);
            let most = row.figures.iter().copied().flatten().max();
            let enough = total.is_none() || total >= most;
            self.expect(enough, at, &format!("{field}.total"), "is less than one of its parts");
        }
    }
}
