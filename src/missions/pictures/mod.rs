//! The pictures of the list: timeline, map, chart; each with a text that says the same.

pub mod chart;
mod drawing;
mod files;
mod key;
pub mod map;
mod names;
pub mod timeline;
