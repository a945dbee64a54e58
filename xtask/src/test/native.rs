//! What needs no browser: the crates, the tasks, and the page's own logic.

use crate::places::{files_ending, read, root};
use crate::programs::cargo;
use crate::steps::aloud;
use crate::trouble::Done;

pub fn run(words: &[String]) -> Done {
    aloud(cargo().args(["test", "--workspace", "--exclude", "five-principles"]).args(words))?;
    if page_has_native_tests() {
        aloud(cargo().args(["test", "--package", "five-principles", "--lib"]).args(words))?;
    }
    Ok(())
}

/// Compiling Leptos once more takes a minute: not for nothing.
fn page_has_native_tests() -> bool {
    let sources = files_ending(&root().join("src"), ".rs");
    sources.iter().any(|it| read(it).is_ok_and(|text| text.contains("#[test]")))
}
