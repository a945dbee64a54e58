//! Primitives that know no law.

mod answers;
mod mark;

pub use answers::{Answer, Answers};
pub use mark::{Mark, MarkSprite};
