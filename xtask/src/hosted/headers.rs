//! What a host should send along: `_headers`, in the form that several hosts of files read. The page works
//! without; docs/nginx.conf says the same to nginx.

use super::document::Document;
use crate::places::{dist, files, write};
use crate::policy;
use crate::trouble::Done;

/// Written from what lies in `dist/` now, before anything without a fingerprint in its name follows.
pub fn write_for(document: &Document) -> Done {
    let names = files(&dist()).into_iter().map(|it| crate::html::name_of(&it));
    let names: Vec<String> = names.filter(|it| is_named_by_content(it)).collect();
    write(&dist().join("_headers"), text(&document.policy, &names))
}

fn text(policy: &str, for_ever: &[String]) -> String {
    let mut text = String::from(
        "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  Cache-Control: no-cache\n",
    );
    for page in ["/", "/index.html"] {
        text += &format!("{page}\n  Content-Security-Policy: {policy}\n");
    }
    text += &format!("/worker.js\n  Content-Security-Policy: {}\n", policy::WORKER);
    for name in for_ever {
        // The line for all files stands above it, and some hosts would send both.
        text += &format!(
            "/{name}\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n"
        );
    }
    text
}

/// A fingerprint of sixteen digits stands before the ending.
pub fn is_named_by_content(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |it| it.0).trim_end_matches("_bg");
    let digits = stem.rsplit_once('-').map_or("", |it| it.1);
    digits.len() == 16 && digits.chars().all(|it| it.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::{is_named_by_content, text};

    #[test]
    fn only_names_with_a_fingerprint_are_kept_for_ever() {
        for it in ["five-principles-page-0123456789abcdef_bg.wasm", "whole-0123456789abcdef.js"] {
            assert!(is_named_by_content(it), "{it}");
        }
        for it in ["index.html", "worker.js", "icon-192.png", "five-principles.html", "a-0123.js"] {
            assert!(!is_named_by_content(it), "{it}");
        }
    }

    #[test]
    fn the_page_has_its_policy_and_the_rest_its_age() {
        let it = text("default-src 'none'", &["a-0123456789abcdef.js".to_owned()]);
        assert_eq!(it.matches("Content-Security-Policy: default-src 'none'\n").count(), 2);
        assert!(it.contains("/a-0123456789abcdef.js\n  ! Cache-Control\n  Cache-Control: public"));
    }
}
