//! Every contact with the browser besides the address bar, the log and Leptos itself.
//!
//! | Contact | Function |
//! | --- | --- |
//! | storage | [`remembered`], [`remember`] |
//! | title, language of the document | [`set_title`], [`set_language`] |
//! | address bar, without a visit | [`replace_fragment`] |
//! | focus, scrolling | [`focus_main`], [`focus`] |
//! | the next frame, the next task | [`after_painting`], [`pause`] |
//! | clipboard, download | [`copy`], [`download`], [`download_png`] |
//! | print | [`print`], [`before_printing`] |
//! | what outlives a visit, other windows | [`stored`], [`store`], [`unstore`], [`follow_stored`] |
//! | the page around this one | [`embedded`], [`tell_parent`], [`hear_parent`], [`follow_height`] |
//! | the system's way to share | [`can_share`], [`share`] |
//! | clocks, the calendar, chance | [`now`], [`clock`], [`moment`], [`today`], [`chance`] |
//! | a camera that reads codes | [`camera`] |
//! | what stands there before the page, the notice of a failure | [`keep_boot`], [`hide_boot`], [`show_failure`] |
//! | styles that the document lacks, the paper to print on | [`dress`], [`set_paper`] |
//! | whether a host sent the page | [`is_hosted`] |
//! | the second build | [`send_for_whole`], [`give_way`], [`take_over`], [`handed_over`] |
//!
//! A browser may refuse any of these: nothing here panics, and what matters to the visitor comes
//! back as an answer.

#[cfg(feature = "whole")]
pub mod camera;
#[cfg(feature = "whole")]
mod frame;
#[cfg(feature = "whole")]
mod picture;
#[cfg(feature = "whole")]
mod share;
#[cfg(feature = "whole")]
mod shelf;

use std::cell::RefCell;
use std::time::Duration;

use gloo::events::EventListener;
use gloo::storage::{LocalStorage, Storage};
use leptos::prelude::{document, request_animation_frame, set_timeout, window};
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::js_sys::{self, Promise};
#[cfg(feature = "whole")]
use web_sys::CssStyleSheet;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlElement, MessageChannel, Url};

mod boot;
mod handover;

pub use boot::*;
#[cfg(feature = "whole")]
pub use frame::*;
pub use handover::*;
#[cfg(feature = "whole")]
pub use picture::download_png;
#[cfg(feature = "whole")]
pub use share::*;
#[cfg(feature = "whole")]
pub use shelf::*;

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

/// Whether the page is to stand inside another one: `?embed` asks for it.
pub fn embedded() -> bool {
    let query = window().location().search();
    query.is_ok_and(|it| it.split(['?', '&']).any(|it| matches!(it, "embed" | "embed=")))
}

/// The whole address, with `href` as its fragment.
pub fn absolute(href: &str) -> String {
    let whole = window().location().href().unwrap_or_default();
    let base = whole.split('#').next().unwrap_or_default();
    format!("{base}{href}")
}

/// The same for whoever opens it by itself: not inside another page.
#[cfg(feature = "whole")]
pub fn whole_address(href: &str) -> String {
    format!("{}{href}", bare_address())
}

/// The same for the inside of another page.
#[cfg(feature = "whole")]
pub fn embedding_address(href: &str) -> String {
    format!("{}?embed{href}", bare_address())
}

/// The page's address without query and fragment.
#[cfg(feature = "whole")]
fn bare_address() -> String {
    let whole = window().location().href().unwrap_or_default();
    whole.split(['?', '#']).next().unwrap_or_default().to_owned()
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

/// Lets the browser do what waits, such as answering the visitor, before going on. By a message: timers are
/// held back for milliseconds, and in a page behind others for seconds.
pub async fn pause() {
    let message = Promise::new(&mut |resolve, _| {
        if let Ok(channel) = MessageChannel::new() {
            channel.port1().set_onmessage(Some(&resolve));
            if channel.port2().post_message(&JsValue::NULL).is_ok() {
                return;
            }
        }
        // Without messages, at once.
        let _ = resolve.call0(&JsValue::NULL);
    });
    // It is never refused.
    let _ = wasm_bindgen_futures::JsFuture::from(message).await;
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

/// Milliseconds, whole ones: quicker to ask than [`now`].
pub fn clock() -> f64 {
    js_sys::Date::now()
}

/// Milliseconds since the visit began: for how long something took. Without a clock, none pass.
#[cfg(feature = "whole")]
pub fn now() -> f64 {
    window().performance().map_or(0.0, |it| it.now())
}

/// A number that nobody foresees.
#[cfg(feature = "whole")]
pub fn chance() -> u32 {
    // Below 2³²: nothing is cut off but the fraction.
    (leptos::web_sys::js_sys::Math::random() * f64::from(u32::MAX)) as u32
}

/// Does something before the visitor prints for the first time.
pub fn before_printing(act: impl FnOnce() + 'static) {
    EventListener::once(&window(), "beforeprint", move |_| act()).forget();
}

pub fn print() {
    // A browser without printing says so itself.
    let _ = window().print();
}

/// Puts styles behind those of the document, before anything is shown that needs them. Not as a new
/// element: the page's policy admits no style but the one it was sent with.
#[cfg(feature = "whole")]
pub fn dress(styles: &[&str]) {
    if let Some(sheet) = adopted() {
        // Our own sheets can be read; a rule that a browser does not know, it leaves out.
        let _ = sheet.replace_sync(&styles.concat());
    }
}

/// The size of the paper to print on, a word of CSS such as `A4` or `letter`; `auto`: the visitor's own.
#[cfg(feature = "whole")]
pub fn set_paper(size: &str) {
    thread_local! {
        static PAPER: Option<CssStyleSheet> = adopted();
    }
    PAPER.with(|sheet| {
        if let Some(sheet) = sheet {
            // A size that a browser does not know, it leaves out.
            let _ = sheet.replace_sync(&format!("@page {{ size: {size}; }}"));
        }
    });
}

/// An empty sheet behind those of the document. None: the browser has no sheets that can be made.
#[cfg(feature = "whole")]
fn adopted() -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    let sheets = document().adopted_style_sheets().concat(&js_sys::Array::of1(&sheet));
    document().set_adopted_style_sheets(&sheets);
    Some(sheet)
}

/// Whether the page was sent by a host, which then also has what can be taken away. A bundle and a
/// development build stand alone: their document names no other build.
#[cfg(feature = "whole")]
pub fn is_hosted() -> bool {
    matches!(document().query_selector(START_OF_WHOLE), Ok(Some(_)))
}
