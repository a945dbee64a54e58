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

/// Mounts the page; a panic shows the notice that `index.html` keeps ready.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        browser::show_failure();
    }));
    // Reading the Act takes as long as showing it: in between, the browser may answer the visitor.
    session::book();
    leptos::prelude::set_timeout(show, std::time::Duration::ZERO);
}

/// Puts the page into the document, in place of what was there.
fn show() {
    #[cfg(feature = "whole")]
    browser::dress(&views::STYLES);
    browser::take_over();
    let page = browser::body().map(|it| leptos::mount::mount_to(it, app::App));
    browser::hide_boot();
    browser::give_way(move || drop(page));
    #[cfg(feature = "whole")]
    if browser::handed_over().is_some() && !browser::go_on() {
        // The visitor has just gone to another view.
        browser::focus_main();
    }
}
