//! The words of the replay, of the readings, and of where rule and history part.

pub mod en;
pub mod ja;

use record::{Change, DisagreementReason, DoneKind, EventKind, Holder};

/// An operation from step to step.
#[derive(Debug)]
pub struct Replay {
    pub heading: &'static str,
    pub note: &'static str,
    /// Whose people are asked about.
    pub who: &'static str,
    pub steps: &'static str,
    pub controls: Controls,
    /// The step's place, how many there are, when, and what.
    pub at: fn(usize, usize, &str, &str) -> String,
    pub did: &'static str,
    pub done: fn(DoneKind) -> &'static str,
    /// Whether the Act's answer, as shown, fits what Japan did.
    pub fits: fn(bool) -> &'static str,
    /// Leads to why the two part, with the reason in a few words: here, or else for other people or
    /// under another reading.
    pub parts: fn(bool, DisagreementReason) -> String,
    pub event: fn(EventKind) -> &'static str,
    pub facts: Facts,
    pub readings: Readings,
    pub differences: Differences,
}

#[derive(Debug)]
pub struct Controls {
    pub first: &'static str,
    pub back: &'static str,
    pub play: &'static str,
    pub pause: &'static str,
    pub forward: &'static str,
}

/// What changed in the facts.
#[derive(Debug)]
pub struct Facts {
    pub heading: &'static str,
    pub none: &'static str,
    /// What a step did to a fact. A kept one is not said.
    pub change: fn(Change) -> &'static str,
    /// The value before.
    pub before: fn(&str) -> String,
    /// Opens a long list of facts.
    pub found: fn(usize) -> String,
    /// Opens the facts that no step since named again.
    pub kept: fn(usize) -> String,
    /// When a kept fact was found.
    pub since: fn(&str) -> String,
}

/// Who saw the facts otherwise.
#[derive(Debug)]
pub struct Readings {
    pub heading: &'static str,
    pub note: &'static str,
    pub holder: fn(Holder) -> &'static str,
    /// Such a holder, and who exactly.
    pub told: fn(&str, &str) -> String,
    /// Beside the Government's findings.
    pub acted_on: &'static str,
    /// Where the Government's findings are not told as a reading of their own.
    pub own: &'static str,
    pub own_says: &'static str,
    pub differs: &'static str,
    /// Where a reading has the facts as the step has them.
    pub as_found: &'static str,
    pub outcome: &'static str,
    /// Sets the gates to a reading.
    pub show: &'static str,
}

/// Where rule and history part.
#[derive(Debug)]
pub struct Differences {
    pub heading: &'static str,
    pub note: &'static str,
    /// Of one operation.
    pub here: &'static str,
    /// How many steps of how many.
    pub count: fn(usize, usize) -> String,
}
