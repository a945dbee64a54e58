//! What the engine says, drawn and in words: parts that every view may show of an assessment.
//!
//! Each takes the assessment as a prop, `answer`, and knows nothing of where it comes from.

mod because;
mod gates;
mod outcome;
mod principles;
mod way;
mod why;

pub use because::Reasons;
pub use gates::{Gates, name as gate_name};
pub use outcome::OutcomePanel;
pub use principles::Principles;
pub use why::{Trace, inference};
