//! Ids: kebab-case slugs, the same in the data, in addresses and in tests.

use std::fmt;

use rules::read::{Read, Unreadable};
use serde_json::Value;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            pub fn new(slug: &str) -> $name {
                $name(slug.to_owned())
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Read for $name {
            fn read(value: Value) -> Result<$name, Unreadable> {
                String::read(value).map($name)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// One stay of Japan with one operation, such as `untac-1992`.
    OperationId,
    /// One row: people of one kind in one stay, such as `untac-1992-civilian-police`.
    DispatchId,
    /// The facts of one moment, such as `untac-1992-start`.
    SnapshotId,
    /// One thing a document says beside its table, such as `oda`.
    StatementId,
    /// A text we read, such as `mofa-1995`.
    SourceId,
    /// A printed document that we reproduce, such as `osaka-1995`.
    DocumentId,
    /// A dated event, such as `untac-1993-05-04`.
    EventId,
    /// A point of a map, such as `untac-1992-takeo`.
    PlaceId,
    /// Goods given on one decision.
    ContributionId,
    /// A thing outside the Act, such as `untag-1989`.
    OutsideId,
    /// A table of figures over time, such as `un-monthly`.
    SeriesId,
    /// One way to see contested facts, such as `opposition`. Unlike the others of its snapshot.
    ReadingId,
}

/// Whether `slug` is kebab-case: small letters, digits, single hyphens inside.
pub(crate) fn is_slug(slug: &str) -> bool {
    !slug.is_empty()
        && slug.split('-').all(|part| {
            !part.is_empty()
                && part.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_kebab_case() {
        assert!(is_slug("untac-1992"));
        for it in ["", "-a", "a-", "a--b", "Untac", "a b"] {
            assert!(!is_slug(it), "{it:?}");
        }
    }
}
