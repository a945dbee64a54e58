//! What the engine says, drawn and in words: parts that every view may show of an assessment.
//!
//! Each takes the assessment as a prop, `answer`, and knows nothing of where it comes from.

mod article;
mod because;
#[cfg(feature = "whole")]
mod clocks;
#[cfg(feature = "whole")]
mod disputed;
mod fact_choice;
mod gates;
mod outcome;
mod principles;
mod way;
mod why;

pub use article::articles;
pub use because::Reasons;
#[cfg(feature = "whole")]
pub use because::statement;
#[cfg(feature = "whole")]
pub use clocks::{Compared, EditionChoice, Editions, day_in_words};
#[cfg(feature = "whole")]
pub use disputed::disputed;
pub use fact_choice::FactChoice;
#[cfg(feature = "whole")]
pub use gates::shape as gate_shape;
pub use gates::{Gates, name as gate_name};
pub use outcome::OutcomePanel;
pub use principles::Principles;
pub use why::{Trace, inference};
