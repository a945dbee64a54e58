//! A question: a situation shown as facts, what is asked of it, and its choices.

use record::{DispatchId, SnapshotId};
use rules::{Change, Situation};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// May it start?
    Start,
    /// May it go on, or must it stop?
    GoOn,
    /// Which principle is not met?
    Principle,
    /// Which one change would open the way?
    Change,
    /// Which one loss would make it stop?
    Loss,
    /// On which basis may weapons be used?
    Basis,
}

impl Kind {
    pub const ALL: [Kind; 6] =
        [Kind::Start, Kind::GoOn, Kind::Principle, Kind::Change, Kind::Loss, Kind::Basis];
}

/// Where the situation comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// From the space of all situations.
    Drawn,
    /// It is an earlier question of the paper, one fact apart: its place, and the fact.
    Near(usize, Change),
    /// A row of the record at a step: the facts as the Government found them.
    Recorded(DispatchId, SnapshotId),
}

/// What a choice says. Places are those of the Act's pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Outcome(usize),
    Principle(usize),
    /// Every principle that is a condition is met.
    NoPrinciple,
    /// This fact, found so.
    Change(Change),
    Base(usize),
    /// No basis is open.
    NoBase,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub says: Said,
    /// The id of the misconception it betrays; the key betrays none.
    pub betrays: Option<&'static str>,
}

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub kind: Kind,
    /// `facts` are shown; `assumed` are as they usually are, or as they were recorded.
    pub situation: Situation,
    pub told: Told,
    /// Two to four.
    pub choices: Vec<Choice>,
    /// The right one.
    pub key: usize,
}

/// The answers to a paper: for each question the choice, or none.
pub type Answers = Vec<Option<usize>>;

/// No question has more choices.
pub const MOST: usize = 4;
