//! Dated events.

use std::collections::BTreeMap;

use super::{At, Check};

const LIST: &str = "events";

impl Check<'_> {
    pub(super) fn events(&mut self) {
        let events = &self.record.events;
        self.list(LIST, events, |it| it.id.as_str());
        let mut before = BTreeMap::new();
        for event in events {
            let at = At { list: LIST, id: event.id.as_str() };
            self.cite(at, "sources", &event.sources);
            if let Some(operation) = &event.operation {
                self.belongs(at, operation);
            }
            let day = event.when.earliest();
            let last = before.insert(event.operation.as_ref(), day);
            self.expect(last <= Some(day), at, "when", "stands after a later event");
            let known = event.principles.iter().all(|it| (1..=5).contains(it));
            self.expect(known, at, "principles", "must be numbers from 1 to 5");
            let rising = event.principles.windows(2).all(|it| it[0] < it[1]);
            self.expect(rising, at, "principles", "must rise, none of them twice");
        }
    }
}
