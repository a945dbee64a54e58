//! Addresses: every view's state stands in the fragment, so that nothing is ever sent to a server.
//!
//! `#/missions?lang=ja` is the page `missions` with the field `lang`. Fragments that do not begin
//! with `#/`, such as the skip link's `#main`, belong to nobody here.

use leptos::prelude::*;
use leptos::{ev, leptos_dom::helpers::location_hash};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// What may not stand in a field as it is.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`');

/// The views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    Explorer,
    Missions,
    Worlds,
    Law,
    Learn,
    About,
    /// What a situation comes to, on one page.
    Brief,
}

impl Page {
    /// Those that the masthead names.
    pub const NAMED: [Page; 6] =
        [Page::Explorer, Page::Missions, Page::Worlds, Page::Law, Page::Learn, Page::About];

    /// The path after `#/`.
    pub fn path(self) -> &'static str {
        match self {
            Page::Explorer => "",
            Page::Missions => "missions",
            Page::Worlds => "worlds",
            Page::Law => "law",
            Page::Learn => "learn",
            Page::About => "about",
            Page::Brief => "brief",
        }
    }
}

/// A page, a part of it, and its fields in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub page: Page,
    /// What the path says after the page: `untac-1992` of `#/missions/untac-1992`. Empty: the page
    /// itself.
    pub part: String,
    pub fields: Vec<(String, String)>,
    /// A path that no page has; the Explorer is shown in its place.
    pub unknown: Option<String>,
}

impl Address {
    pub fn of(page: Page) -> Address {
        Address { page, part: String::new(), fields: vec![], unknown: None }
    }

    /// The same page's part.
    #[must_use]
    pub fn part(mut self, part: impl Into<String>) -> Address {
        self.part = part.into();
        self
    }

    /// The same address with one more field.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Address {
        self.fields.push((key.to_owned(), value.into()));
        self
    }

    /// Reads a fragment without its `#`. `None`: not one of ours.
    pub fn from_fragment(fragment: &str) -> Option<Address> {
        if fragment.is_empty() {
            return Some(Address::of(Page::Explorer));
        }
        let (path, query) =
            fragment.strip_prefix('/').map(|it| it.split_once('?').unwrap_or((it, "")))?;
        let decode = |it: &str| percent_decode_str(it).decode_utf8_lossy().into_owned();
        let path = decode(path.trim_end_matches('/'));
        let (first, part) = path.split_once('/').unwrap_or((&path, ""));
        // The Explorer has no parts.
        let known = |it: &Page| it.path() == first && (!first.is_empty() || part.is_empty());
        let page = Page::NAMED.into_iter().chain([Page::Brief]).find(known);
        let fields = query.split('&').filter(|it| !it.is_empty()).map(|it| {
            let (key, value) = it.split_once('=').unwrap_or((it, ""));
            (decode(key), decode(value))
        });
        Some(Address {
            page: page.unwrap_or(Page::Explorer),
            part: if page.is_some() { part.to_owned() } else { String::new() },
            fields: fields.collect(),
            unknown: page.is_none().then_some(path),
        })
    }

    /// The fragment, with its `#`.
    pub fn href(&self) -> String {
        let mut href = format!("#/{}", self.page.path());
        if !self.part.is_empty() {
            href.push('/');
            href.extend(utf8_percent_encode(&self.part, ESCAPED));
        }
        for (index, (key, value)) in self.fields.iter().enumerate() {
            href.push(if index == 0 { '?' } else { '&' });
            href.extend(utf8_percent_encode(key, ESCAPED));
            href.push('=');
            href.extend(utf8_percent_encode(value, ESCAPED));
        }
        href
    }

    /// The first field of this name.
    pub fn field(&self, key: &str) -> Option<&str> {
        self.fields.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }
}

/// A link to a provision of the Act, by its citation, or to a text beside the Act, by its name.
pub fn provision(cite: &str) -> String {
    Address::of(Page::Law).part(cite).href()
}

/// The address shown now; a fragment that is not ours shows the Explorer at first.
pub fn here() -> Option<Address> {
    Address::from_fragment(&location_hash().unwrap_or_default())
}

/// Follows the address bar: calls `go` whenever the visitor goes to one of our addresses.
pub fn follow(go: impl Fn(Address) + 'static) {
    let listener = window_event_listener(ev::hashchange, move |_| {
        if let Some(address) = here() {
            go(address);
        }
    });
    on_cleanup(move || listener.remove());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        let address = Address::of(Page::Missions).with("lang", "ja").with("words", "a & b=c, 停戦");
        let href = address.href();
        assert!(href.starts_with("#/missions?lang=ja&words="), "{href}");
        assert_eq!(Address::from_fragment(&href[1..]), Some(address));
    }

    #[test]
    fn a_part_of_a_page_is_read_as_it_is_written() {
        let address = Address::of(Page::Missions).part("untac-1992").with("lang", "en");
        assert_eq!(address.href(), "#/missions/untac-1992?lang=en");
        assert_eq!(Address::from_fragment("/missions/untac-1992/?lang=en"), Some(address));
        let stranger = Address::from_fragment("//untac").expect("ours");
        assert_eq!(stranger.unknown.as_deref(), Some("/untac"));
    }

    #[test]
    fn fragments_of_others_are_left_alone() {
        assert_eq!(Address::from_fragment("main"), None);
        assert_eq!(Address::from_fragment("").map(|it| it.page), Some(Page::Explorer));
        assert_eq!(Address::from_fragment("/").map(|it| it.page), Some(Page::Explorer));
        assert_eq!(Address::from_fragment("/about/").map(|it| it.page), Some(Page::About));
    }

    #[test]
    fn a_path_that_no_page_has_is_kept_for_a_notice() {
        let address = Address::from_fragment("/mission?x=1").expect("ours");
        assert_eq!(address.page, Page::Explorer);
        assert_eq!(address.unknown.as_deref(), Some("mission"));
    }

    #[test]
    fn what_a_messenger_escaped_is_read_all_the_same() {
        let address = Address::from_fragment("/?yes=a%2Cb&assignments=similar%3Asecurity");
        let address = address.expect("ours");
        assert_eq!(address.field("yes"), Some("a,b"));
        assert_eq!(address.field("assignments"), Some("similar:security"));
    }
}
