//! Citations taken apart, to see which lies within which.

use crate::citation::{LAWS, OLD, Part, parse};
use crate::concordance::span;

/// The place of one provision: its law, its article, its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    /// How citations of the law begin; `old ` before it for the text before 29 March 2016.
    law: String,
    article: String,
    parts: Vec<Part>,
}

impl Address {
    /// Whether the other is this one or a part of it.
    pub fn contains(&self, other: &Address) -> bool {
        self.law == other.law
            && self.article == other.article
            && other.parts.starts_with(&self.parts)
    }

    pub fn depth(&self) -> usize {
        self.parts.len()
    }
}

/// Every address that a citation names; of one that is no address, none.
pub(crate) fn addresses(cite: &str) -> Vec<Address> {
    let old = if cite.starts_with(OLD) { OLD } else { "" };
    let cite = &cite[old.len()..];
    let prefixes = LAWS.iter().map(|(prefix, ..)| *prefix).chain(["Table "]);
    let prefix = prefixes.into_iter().find(|it| cite.starts_with(it)).unwrap_or_default();
    let cite = &cite[prefix.len()..];
    let (first, last) = cite.split_once('–').unwrap_or((cite, ""));
    let spanned = parse(first).and_then(|(article, parts)| Some((article, span(&parts, last)?)));
    let Some((article, spanned)) = spanned else { return vec![] };
    let law = format!("{old}{prefix}");
    let address = |parts| Address { law: law.clone(), article: article.to_owned(), parts };
    spanned.into_iter().map(address).collect()
}
