//! What is wrong with the data, and where.

use std::fmt;

/// One flaw: the file, the entry, the field, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flaw {
    /// `untac-1992.json`
    pub file: String,
    /// The entry's id; `dispatches[3]` where it has none; empty for the whole file.
    pub id: String,
    /// `period.start`, `facts[2].why.ja`; empty for the whole entry.
    pub field: String,
    pub says: String,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        for part in [&self.id, &self.field] {
            if !part.is_empty() {
                write!(f, "`{part}`: ")?;
            }
        }
        f.write_str(&self.says)
    }
}
