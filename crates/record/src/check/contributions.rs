//! Goods given.

use std::collections::BTreeSet;

use super::{At, Check};
use crate::Contribution;

const LIST: &str = "contributions";

impl Check<'_> {
    pub(super) fn contributions(&mut self) {
        let contributions = &self.record.contributions;
        self.list(LIST, contributions, |it| it.id.as_str());
        let mut numbers = BTreeSet::new();
        for contribution in contributions {
            let at = At { list: LIST, id: contribution.id.as_str() };
            self.contribution(at, contribution);
            let first = contribution.number.is_none_or(|it| numbers.insert(it));
            self.expect(first, at, "number", "stands twice");
        }
    }

    fn contribution(&mut self, at: At, contribution: &Contribution) {
        self.cite(at, "sources", &contribution.sources);
        self.cite(at, "decided.sources", &contribution.decided.sources);
        self.remarks(at, "remarks", &contribution.remarks);
        self.figure(at, "number", contribution.number);
        if let Some(operation) = &contribution.operation {
            self.belongs(at, operation);
        }
        self.expect(!contribution.areas.is_empty(), at, "areas", "has no area");
        for (index, area) in contribution.areas.iter().enumerate() {
            self.country(at, &format!("areas[{index}].iso3"), &area.iso3);
            let field = format!("areas[{index}].latitude");
            self.point(at, &field, area.latitude, area.longitude);
        }
        self.expect(!contribution.items.is_empty(), at, "items", "has no item");
        for (index, item) in contribution.items.iter().enumerate() {
            self.figure(at, &format!("items[{index}].quantity"), item.quantity);
        }
    }
}
