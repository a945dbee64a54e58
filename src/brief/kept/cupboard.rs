//! Where the situations kept are: in memory, in this browser's storage, and in other windows.
//!
//! Whatever is changed is first merged with what is stored, so that two windows never undo each other.
//! What cannot be read is never written over.

use leptos::prelude::*;
use serde_json::Value;

use super::shelf::{self, Brought, Flaw, Kept, Shelf};
use crate::browser::{self, Refused};
use crate::file;

/// The name in the storage.
const STORED: &str = "kept";
/// Where that is put which could not be read.
const ASIDE: &str = "kept-aside";

/// Whether the storage keeps what is in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    Stored,
    Denied,
    Full,
    /// There is something else; it is left as it is.
    Unreadable(String),
}

/// What came of the last act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Kept(String),
    /// The id and the name.
    Deleted(String, String),
    Restored(String),
    Imported {
        new: usize,
        known: usize,
        flaws: Vec<(String, String)>,
    },
    /// A file's name, and the reason; without one, a newer page made it.
    NotRead(String, Option<String>),
    Elsewhere,
    BegunAnew,
}

/// Everything kept. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Cupboard {
    shelf: RwSignal<Shelf>,
    /// What was deleted here, to be brought back.
    deleted: RwSignal<Shelf>,
    pub keeping: RwSignal<Keeping>,
    pub said: RwSignal<Option<Said>>,
}

impl Cupboard {
    /// With nothing in it.
    pub fn empty() -> Cupboard {
        Cupboard {
            shelf: RwSignal::new(Shelf::new()),
            deleted: RwSignal::new(Shelf::new()),
            keeping: RwSignal::new(Keeping::Stored),
            said: RwSignal::new(None),
        }
    }

    /// With what this browser has stored; what other windows store is heard.
    pub fn open() -> Cupboard {
        let cupboard = Cupboard::empty();
        cupboard.take_stored();
        browser::follow_stored(STORED, move || cupboard.hear());
        cupboard
    }

    /// What is there now, by id.
    pub fn there(self) -> Shelf {
        self.shelf.with(shelf::there)
    }

    /// One of them.
    pub fn entry(self, id: &str) -> Option<Kept> {
        self.shelf.with(|it| it.get(id).filter(|it| it.situation.is_some()).cloned())
    }

    /// Keeps a situation under a name.
    pub fn keep(self, name: String, situation: Value) {
        let said = name.clone();
        self.change(move |shelf, now| {
            let kept = Kept { name, note: String::new(), changed: now, situation: Some(situation) };
            shelf.insert(fresh(now), kept);
        });
        self.said.set(Some(Said::Kept(said)));
    }

    /// Changes a name or a note.
    pub fn edit(self, id: &str, edit: impl FnOnce(&mut Kept)) {
        self.change(|shelf, now| {
            if let Some(it) = shelf.get_mut(id) {
                edit(it);
                it.changed = now;
            }
        });
    }

    /// Deletes one; it can be brought back as long as the page is open.
    pub fn delete(self, id: &str) {
        let Some(kept) = untrack(|| self.entry(id)) else { return };
        self.said.set(Some(Said::Deleted(id.to_owned(), kept.name.clone())));
        self.deleted.update(|it| {
            it.insert(id.to_owned(), kept);
        });
        self.edit(id, |it| {
            *it = Kept { name: String::new(), note: String::new(), situation: None, ..it.clone() }
        });
    }

    /// Brings back what was deleted.
    pub fn restore(self, id: &str) {
        let Some(kept) = self.deleted.with_untracked(|it| it.get(id).cloned()) else { return };
        self.said.set(Some(Said::Restored(kept.name.clone())));
        self.change(|shelf, now| {
            shelf.insert(id.to_owned(), Kept { changed: now, ..kept });
        });
    }

    /// Everything kept, as a file.
    pub fn file(self) -> String {
        shelf::write(&untrack(|| self.there()))
    }

    /// Brings in what a file holds: what was exported, or one situation.
    pub fn bring_in(self, name: &str, text: &str) {
        let brought = shelf::read(text).or_else(|flaw| single(name, text).ok_or(flaw));
        match brought {
            Ok(Brought { shelf: file, flaws }) => {
                let (mut new, mut known) = (0, 0);
                self.change(|shelf, now| (new, known) = shelf::bring_in(shelf, &file, now));
                self.said.set(Some(Said::Imported { new, known, flaws }));
            }
            Err(Flaw::Unreadable(says)) => {
                self.said.set(Some(Said::NotRead(name.to_owned(), Some(says))));
            }
            Err(Flaw::Newer) => self.said.set(Some(Said::NotRead(name.to_owned(), None))),
        }
    }

    /// Offers what is stored and cannot be read as a file.
    pub fn save_raw(self) {
        self.keeping.with_untracked(|it| {
            if let Keeping::Unreadable(raw) = it {
                // A browser that refuses says so itself, and what is stored stays.
                browser::download("kept-unreadable.json", "application/json", raw);
            }
        });
    }

    /// Puts aside what cannot be read, and stores what is kept from now on.
    pub fn begin_anew(self) {
        let Keeping::Unreadable(raw) = self.keeping.get_untracked() else { return };
        if browser::store(ASIDE, &raw).is_err() {
            // There is no room for both: what is stored stays where it is.
            return self.keeping.set(Keeping::Full);
        }
        browser::unstore(STORED);
        self.keeping.set(Keeping::Stored);
        self.store();
        self.said.set(Some(Said::BegunAnew));
    }

    fn change(self, change: impl FnOnce(&mut Shelf, u64)) {
        self.take_stored();
        self.shelf.update(|shelf| {
            // Whatever other windows made of it, this is the last change.
            let last = shelf.values().map(|it| it.changed).max().unwrap_or_default();
            change(shelf, browser::moment().max(last + 1));
        });
        self.store();
    }

    /// Merges what is stored into what is kept.
    fn take_stored(self) {
        match browser::stored(STORED) {
            Ok(None) => {}
            Ok(Some(text)) => match shelf::read(&text) {
                Ok(Brought { shelf, flaws }) if flaws.is_empty() => {
                    self.keeping.set(Keeping::Stored);
                    let merged = self.shelf.with_untracked(|it| shelf::merged(it, &shelf));
                    if self.shelf.with_untracked(|it| *it != merged) {
                        self.shelf.set(merged);
                    }
                }
                Ok(_) | Err(_) => self.keeping.set(Keeping::Unreadable(text)),
            },
            Err(_) => self.keeping.set(Keeping::Denied),
        }
    }

    fn store(self) {
        if self.keeping.with_untracked(|it| matches!(it, Keeping::Unreadable(_))) {
            return;
        }
        let text = self.shelf.with_untracked(shelf::write);
        self.keeping.set(match browser::store(STORED, &text) {
            Ok(()) => Keeping::Stored,
            Err(Refused::Denied) => Keeping::Denied,
            Err(Refused::Full) => Keeping::Full,
        });
    }

    /// Another window has stored something: both are merged, and stored where that window lacks some.
    fn hear(self) {
        let before = untrack(|| self.there());
        self.take_stored();
        if untrack(|| self.there()) != before {
            self.said.set(Some(Said::Elsewhere));
        }
        let Ok(Some(stored)) = browser::stored(STORED) else { return };
        if self.shelf.with_untracked(|it| shelf::write(it) != stored) {
            self.store();
        }
    }
}

/// One situation of a file, named after it.
fn single(name: &str, text: &str) -> Option<Brought> {
    file::read(text).ok()?;
    let situation =
        serde_json::from_str(text).ok().filter(|it: &Value| it.get("question").is_some())?;
    let now = browser::moment();
    let name = name.trim_end_matches(".json").to_owned();
    let kept = Kept { name, note: String::new(), changed: now, situation: Some(situation) };
    Some(Brought { shelf: [(fresh(now), kept)].into(), flaws: vec![] })
}

/// An id that no other window makes: the moment, and chance.
fn fresh(now: u64) -> String {
    format!("{now:012x}-{:08x}", browser::chance())
}
