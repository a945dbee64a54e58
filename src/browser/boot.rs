//! What stands in the document before the page, where the page goes, and the notice of a failure.

use leptos::prelude::document;
use web_sys::HtmlElement;

/// Where the page goes. A document that has started a script has a body.
pub fn body() -> Option<HtmlElement> {
    document().body()
}

/// Keeps what stood there while the page was loading, until the page can be seen.
pub fn keep_boot() {
    if let Some(boot) = document().get_element_by_id("boot") {
        // The attribute's name is sound.
        let _ = boot.set_attribute("data-kept", "");
    }
}

/// Takes it away.
pub fn hide_boot() {
    if let Some(boot) = document().get_element_by_id("boot") {
        // Attributes of these names can always be set and removed.
        let _ = boot.set_attribute("hidden", "");
        let _ = boot.remove_attribute("data-kept");
    }
}

/// Shows the notice that something broke: the page itself can no longer be trusted to.
pub fn show_failure() {
    for (id, hidden) in [("boot", false), ("boot-failed", false), ("boot-wait", true)] {
        if let Some(element) = document().get_element_by_id(id) {
            // Attributes of these names can always be set and removed.
            let _ = element.toggle_attribute_with_force("hidden", hidden);
        }
    }
}
