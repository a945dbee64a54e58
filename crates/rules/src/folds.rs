//! Folded programs kept at hand: facts change often, choices seldom.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::folded::Folded;
use crate::statement::Statement;

/// How many are kept. A visitor goes to and fro between a few choices; a class file holds some more.
const KEPT: usize = 16;

/// What a folded program is for: stage, question, and the chosen options.
type Key = (usize, usize, Vec<u64>);

/// The programs folded last, the latest at the end.
#[derive(Default)]
pub(crate) struct Folds(Mutex<Vec<(Key, Arc<Vec<Folded>>)>>);

impl Folds {
    /// The statement's program, as kept or as `fold` makes it.
    pub fn of(
        &self,
        statement: &Statement,
        fold: impl FnOnce() -> Vec<Folded>,
    ) -> Arc<Vec<Folded>> {
        // Whoever panicked with the lock left a list of whole entries.
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is = |it: &(Key, Arc<Vec<Folded>>)| {
            let (stage, question, chosen) = &it.0;
            *stage == statement.stage
                && *question == statement.question
                && *chosen == statement.chosen
        };
        let entry = match kept.iter().rposition(is) {
            Some(place) => kept.remove(place),
            None => {
                let key = (statement.stage, statement.question, statement.chosen.clone());
                (key, Arc::new(fold()))
            }
        };
        if kept.len() == KEPT {
            kept.remove(0);
        }
        let folded = Arc::clone(&entry.1);
        kept.push(entry);
        folded
    }
}

/// What is kept can be folded anew: a copy of a rulebook begins without it.
impl Clone for Folds {
    fn clone(&self) -> Folds {
        Folds::default()
    }
}

impl fmt::Debug for Folds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Folds")
    }
}
