//! From the first build to the whole page: who sends for it, what is handed over, who lets go.

use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use gloo::events::EventListener;
use leptos::prelude::{document, window};
#[cfg(feature = "whole")]
use web_sys::HtmlElement;
use web_sys::{Element, Event};

use leptos::wasm_bindgen::JsCast;

use crate::page::Address;

/// Names the script that starts the whole page, where the first load was built apart from it.
pub const START_OF_WHOLE: &str = "meta[name=whole]";
/// The first build hears this on the window when the whole page begins.
const WHOLE_BEGINS: &str = "five-principles-whole";
/// And this when it could not be had.
const WHOLE_FAILED: &str = "five-principles-whole-failed";
/// On the script that starts the whole page: the Explorer's address, so that no fact is lost.
const EXPLORER: &str = "data-explorer";
/// Beside it: what the visitor opened. An article in reasons, counted from the first, or an element's id.
const OPENED: &str = "data-opened";
/// The class of the articles in reasons: both builds write them in the same order.
const ARTICLES: &str = "article";
/// How often the whole page could not be had.
static FAILURES: AtomicU32 = AtomicU32::new(0);

/// Asks for the whole page, which takes over once it is there. The build names its script in the
/// document; without one, or without a network, `failed` is called.
pub fn send_for_whole(explorer: &str, failed: impl Fn() + 'static) {
    send_for(explorer, "", failed);
}

/// The same for whoever reached for an element that only the whole page has: it gets the focus there.
#[cfg(not(feature = "whole"))]
pub fn send_for_element(explorer: &str, id: &str, failed: impl Fn() + 'static) {
    send_for(explorer, id, failed);
}

/// The same for whoever opened an article: the whole page opens it where it stands.
#[cfg(not(feature = "whole"))]
pub fn send_for_article(explorer: &str, opened: &Event, failed: impl Fn() + 'static) {
    let target = opened.target().and_then(|it| it.dyn_into::<Element>().ok());
    let article = target.and_then(|it| it.closest(".article").ok().flatten());
    let place = article.and_then(|it| articles().iter().position(|other| *other == it));
    send_for(explorer, &place.map_or(String::new(), |it| it.to_string()), failed);
}

fn articles() -> Vec<Element> {
    let list = document().get_elements_by_class_name(ARTICLES);
    (0..list.length()).filter_map(|it| list.item(it)).collect()
}

/// Goes on where the visitor was in the page before this one, and opens what was opened there. `false`:
/// nothing was.
#[cfg(feature = "whole")]
pub fn go_on() -> bool {
    let opened = asked_for().and_then(|it| it.get_attribute(OPENED)).unwrap_or_default();
    if opened.is_empty() {
        return false;
    }
    match opened.parse::<usize>() {
        Ok(place) => articles().get(place).is_some_and(open_article),
        Err(_) => document().get_element_by_id(&opened).is_some_and(|it| take_focus(&it)),
    }
}

/// A browser scrolls to what it gives the focus to.
#[cfg(feature = "whole")]
fn take_focus(element: &Element) -> bool {
    element.dyn_ref::<HtmlElement>().is_some_and(|it| it.focus().is_ok())
}

#[cfg(feature = "whole")]
fn open_article(article: &Element) -> bool {
    let mut around = Some(article.clone());
    while let Some(element) = around {
        // Rules that say nothing here are folded.
        let _ = element.set_attribute("open", "");
        around = element.parent_element().and_then(|it| it.closest("details").ok().flatten());
    }
    article.first_element_child().is_some_and(|it| take_focus(&it))
}

fn send_for(explorer: &str, opened: &str, failed: impl Fn() + 'static) {
    let Some(element) = start_of_whole(explorer) else { return failed() };
    // Attributes of this name can always be set.
    let _ = element.set_attribute(OPENED, opened);
    let failed = Rc::new(move || {
        FAILURES.fetch_add(1, Ordering::Relaxed);
        if let Some(element) = asked_for() {
            element.remove();
        }
        failed();
    });
    let says = Rc::clone(&failed);
    EventListener::once(&element, "error", move |_| says()).forget();
    EventListener::once(&window(), WHOLE_FAILED, move |_| failed()).forget();
}

/// The script that was asked for and has not failed.
fn asked_for() -> Option<Element> {
    document().query_selector(&format!("script[{EXPLORER}]")).ok().flatten()
}

/// The script that starts the whole page: the one on its way, or a new one.
fn start_of_whole(explorer: &str) -> Option<Element> {
    if let Some(element) = asked_for() {
        element.set_attribute(EXPLORER, explorer).ok()?;
        return Some(element);
    }
    let named = document().query_selector(START_OF_WHOLE).ok()??;
    let mut source = named.get_attribute("content")?;
    let failures = FAILURES.load(Ordering::Relaxed);
    if failures > 0 {
        // What failed is remembered under its address in some browsers.
        source.push_str(&format!("?{failures}"));
    }
    let element = document().create_element("script").ok()?;
    for (name, value) in [("type", "module"), ("src", &source), (EXPLORER, explorer)] {
        element.set_attribute(name, value).ok()?;
    }
    document().head()?.append_child(&element).ok()?;
    Some(element)
}

/// Lets go of this page when the whole one begins.
pub fn give_way(let_go: impl FnOnce() + 'static) {
    EventListener::once(&window(), WHOLE_BEGINS, move |_| let_go()).forget();
}

/// Tells a page that was there before this one to let go.
pub fn take_over() {
    if let Ok(event) = Event::new(WHOLE_BEGINS) {
        // Nobody forbids it: the event cannot be cancelled.
        let _ = window().dispatch_event(&event);
    }
}

/// The Explorer's address as the page before this one left it.
pub fn handed_over() -> Option<Address> {
    let href = asked_for()?.get_attribute(EXPLORER)?;
    Address::from_fragment(href.trim_start_matches('#'))
}
