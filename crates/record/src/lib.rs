//! The record: whom Japan sent abroad under the Act and what it gave, when, on what findings, and who
//! says so.
//!
//! ```text
//! data/*.json ──► Record ──► validate ──► Vec<Flaw>   (empty, or the crate does not build)
//!                   │
//!                   ├─ Operation ─┬─ Dispatch    people of one kind, and what is asked about them
//!                   │             │    ├─ Printed   the line as printed, misprints marked
//!                   │             │    └─ Opening   a situation to open in the explorer
//!                   │             ├─ Snapshot    the facts at one time: a step of the replay
//!                   │             │    └─ Reading   who saw them otherwise
//!                   │             ├─ Event, Place
//!                   │             └─ Contribution goods given
//!                   ├─ Outside, Series             not under the Act; not Japan's own count
//!                   └─ Document, Statement, Source
//! ```
//!
//! Asked of it: [`Record::steps`] and [`Record::situation_at`] for the replay, [`agrees`] for what was
//! done against what the Act says, [`Search`] for the filter, [`Record::people_by_year`] and
//! [`Record::sent`] for figures.
//!
//! What holds everywhere:
//! - `None` means *not found*. It is never zero, and never "today".
//! - A date says how precisely it is known ([`When`]): a month is never a day.
//! - Every figure and every fact names its sources and its [`Confidence`].
//! - Every text of ours is in English and Japanese ([`Words`]); printed text stays as printed.

mod embedded;
#[path = "modules.rs"]
mod modules;

pub use embedded::{EMBEDDED, record};
pub use modules::*;
