//! The few words that a pack chooses from.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::read::{Read, Unreadable};
use crate::words::Words;

crate::words! {
    /// What an unrecorded fact means.
    ClosedWorld (OPTIONAL) {
        /// Unknown.
        No = "no",
        /// False where it is absent; an explicit `null` is unknown.
        Absent = "absent",
        /// Absent or `null`: it has not happened.
        Always = "always",
    }

    /// A finding as it is said of outcomes, principles and rungs.
    Said (NEEDED) {
        Met = "met",
        NotMet = "not-met",
        Unknown = "unknown",
        NotRequired = "not-required",
    }

    /// What kind of thing a principle is.
    PrincipleKind (NEEDED) {
        /// It must be met.
        Condition = "condition",
        /// It says what follows when a condition fails.
        Exit = "exit",
        /// It limits conduct.
        Limit = "limit",
    }
}

impl Read for BTreeMap<Said, Words> {
    const NEEDED: bool = false;

    fn read(value: Value) -> Result<BTreeMap<Said, Words>, Unreadable> {
        let mut read = BTreeMap::new();
        for (said, words) in BTreeMap::<String, Words>::read(value)? {
            read.insert(Said::read(Value::String(said))?, words);
        }
        Ok(read)
    }
}

impl From<crate::Finding> for Said {
    fn from(finding: crate::Finding) -> Said {
        match finding {
            crate::Finding::True => Said::Met,
            crate::Finding::False => Said::NotMet,
            crate::Finding::Unknown => Said::Unknown,
        }
    }
}
