//! Where Japan's people were, as points of a map.

use rules::words;

use crate::texts::entries;
use crate::{Confidence, OperationId, PlaceId, SourceId, Words};

entries! {
    /// A point of a map.
    Place {
        id: PlaceId,
        operation: OperationId,
        name: Words,
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
        kind: PlaceKind,
        precision: PlacePrecision,
        /// The one place that stands for the operation. Each operation has just one.
        primary: bool,
        confidence: Confidence,
        sources: Vec<SourceId>,
    }
}

words! {
    PlaceKind (NEEDED) {
        Headquarters = "headquarters",
        Camp = "camp",
        Capital = "capital",
        Town = "town",
        Airport = "airport",
        Port = "port",
        Region = "region",
        Crossing = "crossing",
        Polling = "polling",
        Other = "other",
    }

    /// What the point marks.
    PlacePrecision (NEEDED) {
        /// The very site.
        Site = "site",
        /// The town it was in.
        Town = "town",
        /// A point that stands for a region.
        Region = "region",
    }
}
