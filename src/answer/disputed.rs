//! What is disputed about a fact: links to the controversies that touch it.

use act::controversy::{Controversy, about_fact};
use leptos::prelude::*;

use crate::language::Spoken;
use crate::page::{Address, Page};

/// A link for each controversy; nothing where there is none.
pub fn disputed(fact: &'static str, spoken: Spoken) -> AnyView {
    let link = |it: &'static Controversy| {
        let address = Address::of(Page::Law).part(format!("controversies/{}", it.id));
        let href = address.with("lang", spoken.get().tag()).href();
        let words = (spoken.messages().law.controversies.about)(&spoken.say(&it.title));
        view! { <a class="disputed" href=href>{words}</a> }
    };
    about_fact(fact).map(link).collect_view().into_any()
}
