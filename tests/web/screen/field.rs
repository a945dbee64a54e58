//! Fields and lists of a screen, written into.

use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement, HtmlSelectElement};

use super::{Screen, one, settled};

impl Screen {
    /// Writes into a field, or chooses in a list, by its selector.
    pub async fn write(&self, selector: &str, value: &str) {
        let field = one(&self.place, selector);
        let field = field.unwrap_or_else(|| panic!("there is no field `{selector}`"));
        if let Some(list) = field.dyn_ref::<HtmlSelectElement>() {
            list.set_value(value);
        } else {
            field.unchecked_ref::<HtmlInputElement>().set_value(value);
        }
        for name in ["input", "change"] {
            let event = Event::new(name).expect("an event");
            field.dispatch_event(&event).expect("a field hears it");
        }
        settled().await;
    }
}
