//! Points of the map.

use super::{At, Check};
use crate::Confidence;

const LIST: &str = "places";

impl Check<'_> {
    pub(super) fn places(&mut self) {
        let places = &self.record.places;
        self.list(LIST, places, |it| it.id.as_str());
        for place in places {
            let at = At { list: LIST, id: place.id.as_str() };
            self.belongs(at, &place.operation);
            // A point known by heart has nothing to cite.
            if place.confidence == Confidence::Sourced || !place.sources.is_empty() {
                self.cite(at, "sources", &place.sources);
            }
            self.point(at, "latitude", place.latitude, place.longitude);
        }
        for operation in &self.record.operations {
            let at = At { list: "operations", id: operation.id.as_str() };
            let own = self.record.places_of(&operation.id);
            let primary = own.filter(|it| it.primary).count();
            let says = format!("has {primary} places with `primary`, not one");
            self.expect(primary == 1, at, "", says);
        }
    }
}
