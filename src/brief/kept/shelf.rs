//! The situations kept, as they are stored and exchanged: one JSON file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the file says of itself.
const KIND: &str = "kept situations";
const VERSION: u64 = 1;
/// More deletions than that need not be remembered: other windows have heard of the older ones.
const DELETIONS: usize = 200;

/// A situation with a name and a note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub name: String,
    #[serde(default)]
    pub note: String,
    /// When it was last changed, in milliseconds since 1970.
    pub changed: u64,
    /// As a file holds it, even where today's rules cannot read it. `None`: it is deleted, which other
    /// windows must hear.
    pub situation: Option<Value>,
}

/// What is kept, by id; ids begin with the moment at which a situation was kept.
pub type Shelf = BTreeMap<String, Kept>;

/// Why a text is no shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It cannot be read; the reason.
    Unreadable(String),
    /// A newer page made it.
    Newer,
}

/// What a file held: the entries that can be read, and those that cannot, with the reason.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brought {
    pub shelf: Shelf,
    pub flaws: Vec<(String, String)>,
}

/// Reads a shelf.
pub fn read(text: &str) -> Result<Brought, Flaw> {
    let unreadable = |it: &str| Flaw::Unreadable(it.to_owned());
    let value: Value = serde_json::from_str(text).map_err(|it| unreadable(&it.to_string()))?;
    if value["five-principles"] != KIND {
        return Err(unreadable(
            "it is no file of kept situations: `five-principles` does not say so",
        ));
    }
    match value["version"].as_u64() {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(Flaw::Newer),
        _ => return Err(unreadable("`version` must be 1")),
    }
    let entries = value["kept"].as_object().ok_or(unreadable("`kept` must be an object"))?;
    let mut brought = Brought::default();
    for (id, entry) in entries {
        match serde_json::from_value::<Kept>(entry.clone()) {
            Ok(kept) => {
                brought.shelf.insert(id.clone(), kept);
            }
            Err(says) => {
                let name = entry["name"].as_str().unwrap_or(id);
                brought.flaws.push((name.to_owned(), says.to_string()));
            }
        }
    }
    Ok(brought)
}

/// Writes a shelf to be read again.
pub fn write(shelf: &Shelf) -> String {
    let value = json!({ "five-principles": KIND, "version": VERSION, "kept": shelf });
    format!("{value:#}\n")
}

/// What is there, without what was deleted.
pub fn there(shelf: &Shelf) -> Shelf {
    let there = shelf.iter().filter(|it| it.1.situation.is_some());
    there.map(|(id, it)| (id.clone(), it.clone())).collect()
}

/// Both together; of what both know, what was changed last. The order makes no difference.
pub fn merged(one: &Shelf, other: &Shelf) -> Shelf {
    let mut both = one.clone();
    for (id, theirs) in other {
        let later = |ours: &Kept| {
            let rank =
                |it: &Kept| (it.changed, it.situation.is_some(), it.name.clone(), it.note.clone());
            rank(theirs) > rank(ours)
        };
        if both.get(id).is_none_or(later) {
            both.insert(id.clone(), theirs.clone());
        }
    }
    forget_deletions(&mut both);
    both
}

fn forget_deletions(shelf: &mut Shelf) {
    let mut deleted: Vec<(u64, String)> = vec![];
    for (id, it) in shelf.iter().filter(|it| it.1.situation.is_none()) {
        deleted.push((it.changed, id.clone()));
    }
    deleted.sort();
    let old = deleted.len().saturating_sub(DELETIONS);
    for (_, id) in &deleted[..old] {
        shelf.remove(id);
    }
}

/// Brings the entries of a file in, and says how many are new and how many were there already. What is
/// kept stays as it is: where a file has another state of the same entry, it comes in beside it.
pub fn bring_in(shelf: &mut Shelf, file: &Shelf, now: u64) -> (usize, usize) {
    let (mut new, mut known) = (0, 0);
    for (id, it) in file.iter().filter(|it| it.1.situation.is_some()) {
        let same = |kept: &Kept| {
            kept.name == it.name && kept.note == it.note && kept.situation == it.situation
        };
        if shelf.values().any(same) {
            known += 1;
            continue;
        }
        let mut id = id.clone();
        while shelf.get(&id).is_some_and(|it| it.situation.is_some()) {
            id.push('b');
        }
        shelf.insert(id, Kept { changed: now, ..it.clone() });
        new += 1;
    }
    (new, known)
}

#[cfg(test)]
mod tests;
