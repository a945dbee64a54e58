//! Lessons on the Act: played, not read. Each step sets a scene, asks for a prediction, reveals what the
//! engine says, and invites a variation.
//!
//! ```text
//! data/*.json ──► Course ──► validate ──► Vec<Flaw>   (empty, or the crate does not build)
//!                   │            └── the engine: every answer is a claim that holds or does not
//!                   ├─ Lesson ── Step ─┬─ Scene      a situation, or a step of the record's replay
//!                   │                  ├─ Answer     a prediction and its Claim; just the key's holds
//!                   │                  └─ Variation  what to change, and what must then come out
//!                   ├─ Misconception   what many believe; a scene shows that it is otherwise
//!                   ├─ Discussion      questions on what is disputed
//!                   ├─ Card            one side of the debate on South Sudan 2016
//!                   └─ Advice, Curriculum   the teacher's guide
//! ```
//!
//! What holds everywhere:
//! - Of the answers to a step just one holds: it is the key. The engine says so, not the data.
//! - A scene of the past names a row and a step of the record; what is told of the past has sources.
//! - Every text is in English and Japanese.

mod embedded;
#[path = "modules.rs"]
mod modules;

pub use embedded::{EMBEDDED, course};
pub use modules::*;
