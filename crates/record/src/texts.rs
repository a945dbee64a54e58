//! The texts of an entry, wherever they stand in it.

use rules::Words;

use crate::{
    Basis, Cell, Confidence, ContributionId, Count, Counted, Decision, DisagreementReason,
    DispatchId, DocumentId, DoneKind, Effect, EventId, EventKind, Extent, Holder, InstrumentKind,
    OperationId, OutsideId, Personnel, Pillar, PlaceId, PlaceKind, PlacePrecision, Precision,
    Question, ReadingId, RemarkKind, Sense, SeriesId, SnapshotId, SourceId, SourceKind,
    StatementId, TableHead, Topic, Unit, When,
};

/// What may hold texts of ours.
pub(crate) trait Texts {
    /// Shows each text with its place, which starts with `place`: `facts[2].why`.
    fn texts(&self, place: &str, see: &mut dyn FnMut(&str, &Words));
}

/// Declares elements as [`rules::elements!`] does, and finds the texts in their fields.
macro_rules! entries {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $type:ty),* $(,)? })*) => {
        rules::elements! { $($(#[$doc])* $name { $($(#[$fdoc])* $field: $type),* })* }

        $(impl $crate::texts::Texts for $name {
            fn texts(&self, place: &str, see: &mut dyn FnMut(&str, &rules::Words)) {
                $({
                    let place = $crate::texts::field(place, stringify!($field));
                    $crate::texts::Texts::texts(&self.$field, &place, see);
                })*
            }
        })*
    };
}
pub(crate) use entries;

/// The place of a field, by its name in Rust.
pub(crate) fn field(place: &str, name: &str) -> String {
    let dot = if place.is_empty() { "" } else { "." };
    format!("{place}{dot}{}", name.replace('_', "-"))
}

impl Texts for Words {
    fn texts(&self, place: &str, see: &mut dyn FnMut(&str, &Words)) {
        see(place, self);
    }
}

impl<T: Texts> Texts for Option<T> {
    fn texts(&self, place: &str, see: &mut dyn FnMut(&str, &Words)) {
        if let Some(it) = self {
            it.texts(place, see);
        }
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn texts(&self, place: &str, see: &mut dyn FnMut(&str, &Words)) {
        for (index, it) in self.iter().enumerate() {
            it.texts(&format!("{place}[{index}]"), see);
        }
    }
}

macro_rules! without_texts {
    ($($type:ty),* $(,)?) => {$(
        impl Texts for $type {
            fn texts(&self, _place: &str, _see: &mut dyn FnMut(&str, &Words)) {}
        }
    )*};
}

without_texts! {
    String, bool, f64, u8, u32, When, Precision,
    ContributionId, DispatchId, DocumentId, EventId, OperationId, OutsideId, PlaceId, ReadingId,
    SeriesId, SnapshotId, SourceId, StatementId,
    Basis, Cell, Confidence, Counted, Decision, DisagreementReason, DoneKind, Effect, EventKind,
    Extent, Holder, InstrumentKind, Personnel, Pillar, PlaceKind, PlacePrecision, Question,
    RemarkKind, Sense, SourceKind, Topic, Unit,
    // Printed text and figures stay as printed.
    Count, TableHead,
}
