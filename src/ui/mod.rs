//! Primitives that know no law.

mod answers;
mod live;
mod mark;
#[cfg(feature = "whole")]
mod qr;
mod turns;

pub use answers::{Answer, Answers};
pub use live::{part, text};
pub use mark::{Mark, MarkSprite};
#[cfg(feature = "whole")]
pub use qr::Qr;
pub use turns::{begin, end, first, in_turn, next, waits};
