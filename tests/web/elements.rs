//! What elements hold, and what they say.

use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlInputElement, Node};

/// The input in a label.
pub fn input(label: &Element) -> HtmlInputElement {
    let found = one(label, "input").expect("an input in its label");
    found.unchecked_into()
}

/// The name in a legend, without its number and its question.
pub fn heading_of(legend: &Element) -> String {
    let name = one(legend, ".fact-choice__name").unwrap_or_else(|| legend.clone());
    words(&name).trim_start_matches(|it: char| it.is_ascii_digit()).trim().to_owned()
}

/// The first element below one that a selector finds.
pub fn one(under: &Element, selector: &str) -> Option<Element> {
    under.query_selector(selector).expect("a sound selector")
}

/// The elements below one that a selector finds, in order.
pub fn all(under: &Element, selector: &str) -> Vec<Element> {
    let mut found = vec![];
    let mut child = under.first_element_child();
    while let Some(it) = child {
        if it.matches(selector).expect("a sound selector") {
            found.push(it.clone());
        }
        found.extend(all(&it, selector));
        child = it.next_element_sibling();
    }
    found
}

/// What an element says, with single spaces.
pub fn words(element: impl AsRef<Element>) -> String {
    let text = element.as_ref().text_content().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds every text below a node.
pub fn collect(node: &Node, texts: &mut Vec<String>) {
    let mut child = node.first_child();
    while let Some(it) = child {
        if it.node_type() == Node::TEXT_NODE {
            texts.extend(it.text_content());
        } else {
            collect(&it, texts);
        }
        child = it.next_sibling();
    }
}
