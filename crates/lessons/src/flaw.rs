//! What is wrong with the data, and where.

use std::fmt;

/// One flaw: the file, the entry, the place in it, and what is wrong and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flaw {
    /// `20-cambodia.json`
    pub file: String,
    /// ``lesson `cambodia`, step `refusal` ``; empty for the whole file.
    pub entry: String,
    /// `answers[2].claim`; empty for the whole entry.
    pub field: String,
    pub says: String,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        for part in [&self.entry, &self.field] {
            if !part.is_empty() {
                write!(f, "{part}: ")?;
            }
        }
        f.write_str(&self.says)
    }
}
