//! How the page starts: in tasks that are short even on a slow phone, from the question down.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::tick;
use wasm_bindgen_futures::spawn_local;

use crate::app::App;
use crate::language::Language;
use crate::{browser, session, ui};

/// Milliseconds after which the browser gets its turn. A phone takes four times as long as the machine
/// this was measured on, and a task of more than fifty is one that a visitor notices.
const LONG_ENOUGH: f64 = 2.0;

/// Mounts the page; a panic shows the notice that `index.html` keeps ready.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        browser::show_failure();
    }));
    spawn_local(async {
        browser::pause().await;
        while act::prepare() {
            browser::pause().await;
        }
        session::book();
        browser::pause().await;
        show().await;
    });
}

/// Puts the page into the document, in place of what was there.
async fn show() {
    #[cfg(feature = "whole")]
    browser::dress(&crate::views::STYLES);
    // What takes over from another page has to stand there at once, as that did.
    if browser::handed_over().is_none() {
        begin();
    }
    // A browser takes its time to open what it has stored.
    let language = Language::of_visitor();
    browser::pause().await;
    browser::take_over();
    let page = browser::body().map(|it| mount_to(it, move || view! { <App language=language /> }));
    browser::give_way(move || drop(page));
    draw(true).await;
    browser::hide_boot();
    #[cfg(feature = "whole")]
    if browser::handed_over().is_some() && !browser::go_on() {
        // The visitor has just gone to another view.
        browser::focus_main();
    }
    browser::pause().await;
    act::cases();
    draw(false).await;
    ui::end();
}

/// From here on the view is drawn part by part; at once, if the visitor prints.
pub fn begin() {
    browser::keep_boot();
    ui::begin();
    browser::before_printing(|| {
        ui::end();
        browser::hide_boot();
    });
}

/// Draws what waits, in a task of its own or a few together.
async fn draw(first: bool) {
    let mut begun = 0.0;
    while ui::waits(first) {
        if browser::clock() - begun > LONG_ENOUGH {
            browser::pause().await;
            begun = browser::clock();
        }
        ui::next(first);
        tick().await;
    }
}
