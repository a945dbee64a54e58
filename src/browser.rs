//! Every contact with the browser besides the address bar, the log and Leptos itself.
//!
//! | Contact | Function |
//! | --- | --- |
//! | storage | [`remembered`], [`remember`] |
//! | title, language of the document | [`set_title`], [`set_language`] |
//! | address bar, without a visit | [`replace_fragment`] |
//! | focus, scrolling | [`focus_main`], [`focus`] |
//! | the next frame | [`after_painting`] |
//! | clipboard, download, print | [`copy`], [`download`], [`download_png`], [`print`] |
//! | the clock | [`now`] |
//! | the notice of a failure | [`show_failure`], [`hide_boot`] |
//! | styles that the document lacks | [`dress`] |
//! | the second build | [`send_for_whole`], [`give_way`], [`take_over`], [`handed_over`] |
//!
//! A browser may refuse any of these: nothing here panics, and what matters to the visitor comes
//! back as an answer.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use gloo::events::EventListener;
use gloo::storage::{LocalStorage, Storage};
use leptos::prelude::{document, request_animation_frame, set_timeout, window};
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Element, Event, HtmlAnchorElement, HtmlElement, Url};

use crate::page::Address;

const KEY: &str = "five-principles.";

/// Whether there is a storage at all: the library beneath panics where the browser denies it.
fn storage_allowed() -> bool {
    matches!(window().local_storage(), Ok(Some(_)))
}

/// What was remembered under a name, if anything can be read.
pub fn remembered(name: &str) -> Option<String> {
    storage_allowed().then(|| LocalStorage::get(format!("{KEY}{name}")).ok()).flatten()
}

/// Remembers a text; where the storage is denied or full, it is forgotten with the page.
pub fn remember(name: &str, text: &str) {
    if storage_allowed() {
        // A full storage costs a convenience, no work: there is nothing to tell.
        let _ = LocalStorage::set(format!("{KEY}{name}"), text);
    }
}

/// The visitor's languages, most wanted first.
pub fn languages() -> Vec<String> {
    window().navigator().languages().iter().filter_map(|it| it.as_string()).collect()
}

pub fn set_title(title: &str) {
    document().set_title(title);
}

pub fn set_language(tag: &str) {
    if let Some(root) = document().document_element() {
        // The attribute's name is sound, so that setting it cannot fail.
        let _ = root.set_attribute("lang", tag);
    }
}

thread_local! {
    /// What the address bar shows next.
    static NEXT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Shows another fragment in the address bar without a visit: the history keeps one entry. It does so
/// behind the next frame, because the browser takes longer over it than over anything else; where the
/// visitor has gone elsewhere by then, not at all.
pub fn replace_fragment(href: String) {
    let hash = || window().location().hash().unwrap_or_default();
    if NEXT.replace(Some(href)).is_none() {
        let before = hash();
        after_painting(move || {
            NEXT.take().filter(|_| hash() == before).inspect(|it| replace_now(it));
        });
    }
}

fn replace_now(href: &str) {
    if let Ok(history) = window().history() {
        // A browser may refuse after hundreds of changes in a few seconds; the next one mends it.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(href));
    }
}

/// The whole address, with `href` as its fragment.
pub fn absolute(href: &str) -> String {
    let whole = window().location().href().unwrap_or_default();
    let base = whole.split('#').next().unwrap_or_default();
    format!("{base}{href}")
}

/// Goes to one of our addresses, as a link would.
pub fn go(href: &str) {
    // Setting a fragment cannot be refused.
    let _ = window().location().set_hash(href);
}

/// Puts the focus on the page's content, at its top, once that content stands there.
pub fn focus_main() {
    request_animation_frame(|| {
        focus("main");
        window().scroll_to_with_x_and_y(0.0, 0.0);
    });
}

/// Does something once what has changed is painted.
pub fn after_painting(act: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(act, Duration::ZERO));
}

/// Puts the focus on an element; without one of this id, nowhere.
pub fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id)
        && let Ok(element) = element.dyn_into::<HtmlElement>()
    {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Copies a text. `false`: the browser does not let the page.
pub async fn copy(text: &str) -> bool {
    if !window().is_secure_context() {
        return false;
    }
    let promise = window().navigator().clipboard().write_text(text);
    wasm_bindgen_futures::JsFuture::from(promise).await.is_ok()
}

/// Offers a text as a file. `false`: the browser does not let the page.
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    offer(name, mime, text).is_ok()
}

fn offer(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = leptos::web_sys::js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    follow_download(name, &url)?;
    Url::revoke_object_url(&url)
}

fn follow_download(name: &str, url: &str) -> Result<(), JsValue> {
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(url);
    link.set_download(name);
    link.click();
    Ok(())
}

/// Offers a picture as a PNG, twice as fine as its measures. `false`: the browser cannot, or does not
/// let the page.
#[cfg(feature = "whole")]
pub async fn download_png(name: &str, svg: &str, size: (f64, f64)) -> bool {
    let Ok(data) = png(svg, size).await else { return false };
    follow_download(name, &data).is_ok()
}

#[cfg(feature = "whole")]
async fn png(svg: &str, (width, height): (f64, f64)) -> Result<String, JsValue> {
    use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};
    let image = HtmlImageElement::new()?;
    let data = percent_encoding::utf8_percent_encode(svg, percent_encoding::NON_ALPHANUMERIC);
    image.set_src(&format!("data:image/svg+xml,{data}"));
    wasm_bindgen_futures::JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    // Pictures are some hundred pixels wide: nothing is lost.
    canvas.set_width((width * 2.0) as u32);
    canvas.set_height((height * 2.0) as u32);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    let (width, height) = (width * 2.0, height * 2.0);
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)?;
    canvas.to_data_url_with_type("image/png")
}

/// Milliseconds since the visit began: for how long something took. Without a clock, none pass.
#[cfg(feature = "whole")]
pub fn now() -> f64 {
    window().performance().map_or(0.0, |it| it.now())
}

pub fn print() {
    // A browser without printing says so itself.
    let _ = window().print();
}

/// Puts styles behind those of the document, before anything is shown that needs them.
#[cfg(feature = "whole")]
pub fn dress(styles: &[&str]) {
    let (Some(head), Ok(style)) = (document().head(), document().create_element("style")) else {
        return;
    };
    style.set_text_content(Some(&styles.concat()));
    // A document takes a style in its head.
    let _ = head.append_child(&style);
}

/// Where the page goes. A document that has started a script has a body.
pub fn body() -> Option<HtmlElement> {
    document().body()
}

/// Takes away what stood there while the page was loading.
pub fn hide_boot() {
    if let Some(boot) = document().get_element_by_id("boot") {
        // The attribute's name is sound.
        let _ = boot.set_attribute("hidden", "");
    }
}

/// Shows the notice that something broke: the page itself can no longer be trusted to.
pub fn show_failure() {
    for (id, hidden) in [("boot", false), ("boot-failed", false)] {
        if let Some(element) = document().get_element_by_id(id) {
            // Attributes of these names can always be set and removed.
            let _ = element.toggle_attribute_with_force("hidden", hidden);
        }
    }
}

/// The first build hears this on the window when the whole page begins.
const WHOLE_BEGINS: &str = "five-principles-whole";
/// And this when it could not be had.
const WHOLE_FAILED: &str = "five-principles-whole-failed";
/// On the script that starts the whole page: the Explorer's address, so that no fact is lost.
const EXPLORER: &str = "data-explorer";
/// How often the whole page could not be had.
static FAILURES: AtomicU32 = AtomicU32::new(0);

/// Asks for the whole page, which takes over once it is there. The build names its script in the
/// document; without one, or without a network, `failed` is called.
pub fn send_for_whole(explorer: &str, failed: impl Fn() + 'static) {
    let Some(element) = start_of_whole(explorer) else { return failed() };
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
    let named = document().query_selector("meta[name=whole]").ok()??;
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
