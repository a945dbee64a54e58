//! A text that outlives the visit, and what other windows make of it.

use leptos::prelude::{on_cleanup, window, window_event_listener_untyped};
use leptos::wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

use super::KEY;

/// Why a text was not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no storage for this page.
    Denied,
    /// There is no room for it.
    Full,
}

fn storage() -> Result<Storage, Refused> {
    window().local_storage().ok().flatten().ok_or(Refused::Denied)
}

/// The text stored under a name, if any.
///
/// # Errors
/// Where the browser lets the page read nothing.
pub fn stored(name: &str) -> Result<Option<String>, Refused> {
    storage()?.get_item(&format!("{KEY}{name}")).map_err(|_| Refused::Denied)
}

/// Stores a text under a name.
///
/// # Errors
/// Where the browser does not let the page; what was stored before is still there.
pub fn store(name: &str, text: &str) -> Result<(), Refused> {
    storage()?.set_item(&format!("{KEY}{name}"), text).map_err(|_| Refused::Full)
}

/// Takes away what is stored under a name; where nothing can be stored, nothing is there.
pub fn unstore(name: &str) {
    if let Ok(storage) = storage() {
        // Taking away needs no room.
        let _ = storage.remove_item(&format!("{KEY}{name}"));
    }
}

/// Calls `act` whenever another window has stored something under a name, for as long as the caller is
/// shown.
pub fn follow_stored(name: &'static str, act: impl Fn() + 'static) {
    let listener = window_event_listener_untyped("storage", move |event| {
        let event: StorageEvent = event.unchecked_into();
        let key = event.key();
        // Without a key: everything was taken away.
        if key.is_none_or(|it| it == format!("{KEY}{name}")) {
            act();
        }
    });
    on_cleanup(move || listener.remove());
}
