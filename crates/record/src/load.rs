//! Reads a file of the record, and says exactly where it cannot be read.

use rules::read::{Read, Unreadable};
use serde_json::Value;

use crate::{
    Contribution, Dispatch, Document, Event, Flaw, Operation, Outside, Place, Record, Series,
    Snapshot, Source, Statement,
};

/// The lists that a file may have.
macro_rules! lists {
    ($($list:ident : $entry:ident),* $(,)?) => {
        rules::elements! {
            /// One file: some of the record's lists.
            Part { $($list: Vec<$entry>),* }
        }

        impl Part {
            /// Each entry's list and id.
            fn ids(&self) -> Vec<(&'static str, String)> {
                let mut ids = Vec::new();
                $(for it in &self.$list {
                    ids.push((stringify!($list), it.id.as_str().to_owned()));
                })*
                ids
            }
        }

        impl Record {
            /// Adds what a file holds.
            pub(crate) fn take(&mut self, file: &str, part: Part) {
                self.files.push((file.to_owned(), part.ids()));
                $(self.$list.extend(part.$list);)*
            }
        }

        /// What keeps an entry of a list from being read. `None`: there is no such list.
        fn reader(list: &str) -> Option<fn(&Value) -> Option<Unreadable>> {
            $(if list == stringify!($list) {
                return Some(unreadable::<$entry>);
            })*
            None
        }
    };
}

lists! {
    operations: Operation,
    dispatches: Dispatch,
    snapshots: Snapshot,
    places: Place,
    events: Event,
    contributions: Contribution,
    outside: Outside,
    series: Series,
    statements: Statement,
    documents: Document,
    sources: Source,
}

/// The file's lists, or the first thing that cannot be read.
pub(crate) fn read(json: &str) -> Result<Part, Unreadable> {
    Part::read(value(json)?)
}

/// The file's lists, or every entry that cannot be read.
pub(crate) fn part(file: &str, json: &str) -> Result<Part, Vec<Flaw>> {
    read(json).map_err(|first| {
        let value = value(json).unwrap_or_default();
        let lists = value.as_object().into_iter().flatten();
        let flaws: Vec<Flaw> =
            lists.flat_map(|(list, entries)| list_flaws(file, list, entries)).collect();
        if flaws.is_empty() { vec![whole(file, &first.path, first.says)] } else { flaws }
    })
}

fn value(json: &str) -> Result<Value, Unreadable> {
    serde_json::from_str(json).map_err(|error| Unreadable::new(error.to_string()))
}

fn list_flaws(file: &str, list: &str, entries: &Value) -> Vec<Flaw> {
    let Some(unreadable) = reader(list) else {
        return vec![whole(file, list, "the record has no such list".to_owned())];
    };
    let Value::Array(entries) = entries else {
        return vec![whole(file, list, "must be a list".to_owned())];
    };
    let each = entries.iter().enumerate();
    each.filter_map(|(index, entry)| {
        let flaw = unreadable(entry)?;
        let id = entry.get("id").and_then(Value::as_str).map(str::to_owned);
        Some(Flaw {
            file: file.to_owned(),
            id: id.unwrap_or_else(|| format!("{list}[{index}]")),
            field: field(&flaw),
            says: flaw.says,
        })
    })
    .collect()
}

/// A flaw that is no entry's.
fn whole(file: &str, field: &str, says: String) -> Flaw {
    Flaw { file: file.to_owned(), id: String::new(), field: field.to_owned(), says }
}

fn unreadable<T: Read>(entry: &Value) -> Option<Unreadable> {
    T::read(entry.clone()).err()
}

/// The field inside the entry: `openings[0].facts` of ` «row», openings[0] «first», facts`.
fn field(flaw: &Unreadable) -> String {
    // A field that should not be there is named only in words.
    let stranger = flaw.says.strip_prefix("unknown field `").and_then(|it| it.split('`').next());
    let steps = flaw.path.split(", ").map(|it| it.split(" «").next().unwrap_or_default());
    let steps: Vec<&str> = steps.chain(stranger).filter(|it| !it.is_empty()).collect();
    steps.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_named_without_ids() {
        let field = |path: &str, says: &str| {
            super::field(&Unreadable { path: path.to_owned(), says: says.to_owned() })
        };
        assert_eq!(field("", "must be an object"), "");
        assert_eq!(field(" «row»", "must be an object"), "");
        assert_eq!(field(" «row», openings[0] «first», facts", "is missing"), "openings[0].facts");
        assert_eq!(field(" «row», period, end", "unknown field `day`: …"), "period.end.day");
    }
}
