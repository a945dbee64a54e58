//! What is often taken for a dispatch under the Act, and was none.

use crate::texts::entries;
use crate::{Area, Confidence, OutsideId, Period, SourceId, Words};

entries! {
    /// One thing outside the Act.
    Outside {
        id: OutsideId,
        name: Words,
        period: Period,
        areas: Vec<Area>,
        /// Why it is outside.
        why: Words,
        /// `None`: not found, or no people were sent.
        people: Option<u32>,
        says: Option<Words>,
        confidence: Confidence,
        sources: Vec<SourceId>,
    }
}
