//! Operations, their mandates and their figures.

use super::{At, Check};
use crate::{Operation, Total};

const LIST: &str = "operations";

impl Check<'_> {
    pub(super) fn operations(&mut self) {
        let operations = &self.record.operations;
        self.list(LIST, operations, |it| it.id.as_str());
        for operation in operations {
            let at = At { list: LIST, id: operation.id.as_str() };
            self.operation(at, operation);
            self.frame(at, operation);
            self.instruments(at, operation);
            if let Some(total) = &operation.total {
                self.total(at, operation, total);
            }
        }
    }

    fn operation(&mut self, at: At, operation: &Operation) {
        self.cite(at, "sources", &operation.sources);
        self.period(at, "period", &operation.period);
        self.remarks(at, "remarks", &operation.remarks);
        self.expect(!operation.areas.is_empty(), at, "areas", "has no area");
        for (index, area) in operation.areas.iter().enumerate() {
            self.country(at, &format!("areas[{index}].iso3"), &area.iso3);
        }
        let rows = self.record.dispatches_to(&operation.id).next().is_some();
        self.expect(rows, at, "", "has no row");
        if let Some(group) = &operation.group {
            self.slug(at, "group", group);
        }
    }

    /// Decisions and plans around the stay.
    fn frame(&mut self, at: At, operation: &Operation) {
        let period = &operation.period;
        if let Some(decided) = &operation.decided {
            self.cite(at, "decided.sources", &decided.sources);
            let before = period.end.is_none_or(|end| decided.value.earliest() <= end.latest());
            self.expect(before, at, "decided", "lies after the end");
        }
        if let Some(planned) = &operation.planned_until {
            self.cite(at, "planned-until.sources", &planned.sources);
        }
        if let Some(verified) = operation.last_verified {
            let open = period.end.is_none();
            self.expect(open, at, "last-verified", "is of no use beside an end");
            let after = verified.latest() >= period.start.earliest();
            self.expect(after, at, "last-verified", "lies before the start");
        }
        for (index, order) in operation.corps_orders.iter().enumerate() {
            let field = format!("corps-orders[{index}]");
            self.cite(at, &format!("{field}.sources"), &order.sources);
            self.figure(at, &format!("{field}.full-time-members"), order.full_time_members);
            let spans = order.from.zip(order.until);
            let possible = spans.is_none_or(|(from, until)| from.earliest() <= until.latest());
            self.expect(possible, at, &field, "starts after it ends");
        }
    }

    fn instruments(&mut self, at: At, operation: &Operation) {
        let instruments = &operation.mandate.instruments;
        self.expect(!instruments.is_empty(), at, "mandate.instruments", "has no instrument");
        let mut before = None;
        for (index, instrument) in instruments.iter().enumerate() {
            let field = format!("mandate.instruments[{index}]");
            self.cite(at, &format!("{field}.sources"), &instrument.sources);
            let day = instrument.when.earliest();
            self.expect(before <= Some(day), at, &field, "stands out of order");
            before = Some(day);
        }
    }

    /// The operation's own total against its rows, those left out that totals leave out.
    fn total(&mut self, at: At, operation: &Operation, total: &Total) {
        self.cite(at, "total.sources", &total.sources);
        self.figure(at, "total.people", total.people);
        self.figure(at, "total.about", total.about);
        let some = total.people.is_some() || total.about.is_some() || total.says.is_some();
        self.expect(some, at, "total", "says nothing");
        let (sum, people) = (self.record.people(&operation.id), total.people);
        let explained = total.says.is_some();
        let same = explained || people.is_none() || sum.is_none() || sum == people;
        let says = "is not the sum of the rows, and does not say why";
        self.expect(same, at, "total.people", says);
    }
}
