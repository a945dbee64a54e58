//! Reads elements of packs and records from JSON values.
//!
//! By hand and not by derive: the messages name the element and the field, and the page is about
//! fifty kilobytes lighter.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::formula::Formula;
use crate::spelling::hint;
use crate::words::Words;

/// What cannot be read: where (a path such as `facts[3] «overseas», cite`), and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    pub path: String,
    pub says: String,
}

impl Unreadable {
    pub fn new(says: impl Into<String>) -> Unreadable {
        Unreadable { path: String::new(), says: says.into() }
    }

    /// A word that is none of the known ones.
    pub fn word(value: &Value, known: &mut dyn Iterator<Item = &'static str>) -> Unreadable {
        let known: Vec<&str> = known.collect();
        Unreadable::new(format!("must be one of `{}`, not `{value}`", known.join("`, `")))
    }

    /// The same, seen from one level above. A place in a list and an id follow without a comma.
    #[must_use]
    pub fn under(mut self, step: &str) -> Unreadable {
        let joined = step.is_empty() || self.path.is_empty() || self.path.starts_with(['[', ' ']);
        self.path = format!("{step}{}{}", if joined { "" } else { ", " }, self.path);
        self
    }
}

/// Something that JSON can hold.
pub trait Read: Sized + Default {
    /// Whether something must be written where this is wanted.
    const NEEDED: bool = true;

    fn read(value: Value) -> Result<Self, Unreadable>;
}

/// A place for something that JSON can hold, whatever it is: so every field is filled by the same code.
pub trait Fill {
    fn needed(&self) -> bool;

    /// # Errors
    /// Where the value cannot be read; then the place stays as it is.
    fn fill(&mut self, value: Value) -> Result<(), Unreadable>;
}

impl<T: Read> Fill for T {
    fn needed(&self) -> bool {
        T::NEEDED
    }

    fn fill(&mut self, value: Value) -> Result<(), Unreadable> {
        *self = T::read(value)?;
        Ok(())
    }
}

/// The fields of an element, taken one by one. What goes wrong is kept until the end, so that each
/// field costs the page a few bytes only.
#[derive(Debug)]
pub struct Fields {
    map: Map<String, Value>,
    known: Vec<&'static str>,
    id: String,
    flaw: Option<Unreadable>,
}

impl Fields {
    pub fn of(value: Value) -> Fields {
        let (map, flaw) = match value {
            Value::Object(map) => (map, None),
            other @ (Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_)) => {
                (Map::new(), Some(Unreadable::new(format!("must be an object, not `{other}`"))))
            }
        };
        let id = map.get("id").and_then(Value::as_str).map(|it| format!(" «{it}»"));
        Fields { map, known: vec![], id: id.unwrap_or_default(), flaw }
    }

    /// Fills a field by its name in Rust; in JSON words are parted by `-`.
    pub fn fill(&mut self, name: &'static str, field: &mut dyn Fill) {
        if let Some(value) = self.find(name, field.needed())
            && let Err(flaw) = field.fill(value)
        {
            self.note(flaw.under(&json_name(name)));
        }
    }

    fn find(&mut self, name: &'static str, needed: bool) -> Option<Value> {
        self.known.push(name);
        let key = json_name(name);
        let value = self.map.remove(&key);
        if value.is_none() && needed {
            self.note(Unreadable::new("is missing").under(&key));
        }
        value
    }

    fn note(&mut self, flaw: Unreadable) {
        self.flaw.get_or_insert(flaw);
    }

    /// All fields were filled: the first flaw, if there was one.
    pub fn end(mut self) -> Result<(), Unreadable> {
        if let Some(stranger) = self.map.keys().next() {
            let known: Vec<String> = self.known.iter().map(|it| json_name(it)).collect();
            let hint = hint(stranger, known.iter().map(String::as_str));
            let known = known.join("`, `");
            let says =
                format!("unknown field `{stranger}`{hint}: an element like this has `{known}`");
            self.note(Unreadable::new(says));
        }
        self.flaw.map_or(Ok(()), |it| Err(it.under(&self.id)))
    }
}

/// Declares elements: public fields, read from JSON by name, unknown names refused.
#[macro_export]
macro_rules! elements {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name { $($(#[$fdoc])* pub $field: $type),* }

        impl $crate::read::Read for $name {
            fn read(value: serde_json::Value) -> Result<$name, $crate::read::Unreadable> {
                let mut fields = $crate::read::Fields::of(value);
                let mut it = $name::default();
                $(fields.fill(stringify!($field), &mut it.$field);)*
                fields.end().map(|()| it)
            }
        }
    )*};
}

/// One of the words must be written.
pub const NEEDED: bool = true;
/// Where none of the words is written, the first is meant.
pub const OPTIONAL: bool = false;

/// Declares a choice of words: an enum whose variants have ids, [`NEEDED`] or [`OPTIONAL`].
#[macro_export]
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident ($needed:ident) { $($(#[$vdoc:meta])* $variant:ident = $id:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            /// Every variant, in order.
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// The word used in JSON, reports and attributes.
            pub fn id(self) -> &'static str {
                match self { $($name::$variant => $id),* }
            }
        }

        impl Default for $name {
            fn default() -> $name {
                $name::ALL[0]
            }
        }

        impl $crate::read::Read for $name {
            const NEEDED: bool = $crate::read::$needed;

            fn read(value: serde_json::Value) -> Result<$name, $crate::read::Unreadable> {
                let found = $name::ALL.iter().find(|it| value.as_str() == Some(it.id()));
                let known = || $name::ALL.iter().map(|it| it.id());
                found.copied().ok_or_else(|| $crate::read::Unreadable::word(&value, &mut known()))
            }
        }
    )*};
}

fn json_name(name: &str) -> String {
    // Raw identifiers such as `r#if` are not used as fields.
    name.replace('_', "-")
}

impl Read for String {
    fn read(value: Value) -> Result<String, Unreadable> {
        let Value::String(it) = value else {
            return Err(Unreadable::new(format!("must be a text, not `{value}`")));
        };
        Ok(it)
    }
}

impl Read for bool {
    const NEEDED: bool = false;

    fn read(value: Value) -> Result<bool, Unreadable> {
        value
            .as_bool()
            .ok_or_else(|| Unreadable::new(format!("must be true or false, not `{value}`")))
    }
}

impl Read for u8 {
    fn read(value: Value) -> Result<u8, Unreadable> {
        let number = value.as_u64().and_then(|it| u8::try_from(it).ok());
        number.ok_or_else(|| Unreadable::new(format!("must be a small number, not `{value}`")))
    }
}

impl Read for u32 {
    fn read(value: Value) -> Result<u32, Unreadable> {
        let number = value.as_u64().and_then(|it| u32::try_from(it).ok());
        number.ok_or_else(|| Unreadable::new(format!("must be a whole number, not `{value}`")))
    }
}

impl Read for f64 {
    fn read(value: Value) -> Result<f64, Unreadable> {
        value.as_f64().ok_or_else(|| Unreadable::new(format!("must be a number, not `{value}`")))
    }
}

impl Read for Value {
    fn read(value: Value) -> Result<Value, Unreadable> {
        Ok(value)
    }
}

impl Read for Formula {
    fn read(value: Value) -> Result<Formula, Unreadable> {
        Formula::from_json(value).map_err(Unreadable::new)
    }
}

impl Read for Words {
    fn read(value: Value) -> Result<Words, Unreadable> {
        BTreeMap::<String, String>::read(value).map(Words::from)
    }
}

impl<T: Read> Read for Option<T> {
    const NEEDED: bool = false;

    fn read(value: Value) -> Result<Option<T>, Unreadable> {
        if value.is_null() { Ok(None) } else { T::read(value).map(Some) }
    }
}

impl<T: Read> Read for Vec<T> {
    const NEEDED: bool = false;

    fn read(value: Value) -> Result<Vec<T>, Unreadable> {
        let Value::Array(list) = value else {
            return Err(Unreadable::new(format!("must be a list, not `{value}`")));
        };
        let mut read = Vec::with_capacity(list.len());
        for (place, value) in list.into_iter().enumerate() {
            match T::read(value) {
                Ok(it) => read.push(it),
                Err(flaw) => return Err(flaw.under(&format!("[{place}]"))),
            }
        }
        Ok(read)
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    const NEEDED: bool = false;

    fn read(value: Value) -> Result<BTreeMap<String, T>, Unreadable> {
        let Value::Object(map) = value else {
            return Err(Unreadable::new(format!("must be an object, not `{value}`")));
        };
        // One by one: collecting would bring a sort for every kind of value.
        let mut read = BTreeMap::new();
        for (key, value) in map {
            match T::read(value) {
                Ok(it) => read.insert(key, it),
                Err(flaw) => return Err(flaw.under(&key)),
            };
        }
        Ok(read)
    }
}
