//! Primitives that know no law.

mod answers;
mod live;
mod mark;

pub use answers::{Answer, Answers};
pub use live::{part, text};
pub use mark::{Mark, MarkSprite};
