//! The page: shows what the engine decides. It decides nothing about law itself.
//!
//! `app` is the frame; each view has a folder of its own; views meet in [`page::Page`] (a link) or
//! [`session::Session`] (a value). Only `page` and `browser` touch the window.

pub mod answer;
pub mod app;
pub mod beginning;
pub mod browser;
#[cfg(feature = "whole")]
#[path = "../crates/csv.rs"]
mod csv;
pub mod file;
pub mod language;
pub mod link;
pub mod messages;
pub mod page;
#[cfg(feature = "whole")]
pub mod qr;
pub mod session;
pub mod start;

#[cfg(feature = "whole")]
pub mod about;
#[cfg(feature = "whole")]
pub mod brief;
#[cfg(feature = "whole")]
pub mod embed;
pub mod explorer;
#[cfg(feature = "whole")]
pub mod law;
#[cfg(feature = "whole")]
pub mod learn;
#[cfg(feature = "whole")]
pub mod missions;
pub mod ui;
pub mod views;
#[cfg(feature = "whole")]
pub mod worlds;
