//! The page inside another page: what it tells the page around it, and hears from that page alone.

use leptos::prelude::{document, on_cleanup, window, window_event_listener_untyped};
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::js_sys::{Array, JSON};
use web_sys::{MessageEvent, ResizeObserver, Url, Window};

/// The window around this one; `None`: the page stands alone.
fn parent() -> Option<Window> {
    let parent = window().parent().ok().flatten()?;
    (parent != window()).then_some(parent)
}

/// The origin of the page around this one, where the browser tells: only that page is then told what
/// the visitor does.
pub fn parent_origin() -> Option<String> {
    parent()?;
    let origin = Url::new(&document().referrer()).ok()?.origin();
    // A page opened from disk has none.
    (origin != "null").then_some(origin)
}

/// Sends JSON to the page around this one, if there is one: to `origin`, or to whoever it is.
pub fn tell_parent(json: &str, origin: Option<&str>) {
    if let (Some(parent), Ok(message)) = (parent(), JSON::parse(json)) {
        // A page of another origin does not get it, which is what the origin is for.
        let _ = parent.post_message(&message, origin.unwrap_or("*"));
    }
}

/// Calls `act` with each message of the page around this one, as JSON, for as long as the caller is
/// shown. What other windows send is not heard, and nothing that is sent is ever run.
pub fn hear_parent(act: impl Fn(String) + 'static) {
    let listener = window_event_listener_untyped("message", move |event| {
        let event: MessageEvent = event.unchecked_into();
        let from: Option<JsValue> = event.source().map(Into::into);
        let around: Option<JsValue> = parent().map(Into::into);
        if around.is_none() || from != around {
            return;
        }
        if let Ok(text) = JSON::stringify(&event.data()) {
            act(String::from(text));
        }
    });
    on_cleanup(move || listener.remove());
}

/// Calls `act` with the height of the page's content, now and whenever it changes.
pub fn follow_height(act: impl Fn(i32) + 'static) {
    let Some(body) = document().body() else { return };
    let measured = body.clone();
    let tell = Closure::<dyn Fn(Array)>::new(move |_| act(measured.offset_height()));
    if let Ok(observer) = ResizeObserver::new(tell.as_ref().unchecked_ref()) {
        observer.observe(&body);
        // As long as the page is there.
        tell.forget();
    }
}
