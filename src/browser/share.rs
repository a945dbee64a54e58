//! The system's own way to share, and the calendar.

use leptos::prelude::window;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::js_sys::{Date, Reflect};
use web_sys::ShareData;

/// Whether the system can share an address.
pub fn can_share() -> bool {
    Reflect::has(&window().navigator(), &JsValue::from_str("share")).unwrap_or(false)
}

/// Hands an address to the system's way to share. `false`: it was not shared, perhaps because the
/// visitor thought better of it.
pub async fn share(title: &str, address: &str) -> bool {
    if !can_share() {
        return false;
    }
    let what = ShareData::new();
    what.set_title(title);
    what.set_url(address);
    let promise = window().navigator().share_with_data(&what);
    wasm_bindgen_futures::JsFuture::from(promise).await.is_ok()
}

/// The day where the visitor is (ISO date).
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Milliseconds since 1970.
pub fn moment() -> u64 {
    // A whole number of milliseconds, and none before 1970.
    super::clock().max(0.0) as u64
}
