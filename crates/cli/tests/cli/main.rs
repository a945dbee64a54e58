//! The built program, driven as a shell would.

mod assess;
mod check;
mod explain;
mod support;
mod usage;
mod worlds;
