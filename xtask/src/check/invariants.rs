//! What the parts of the project may know of each other, beyond what cargo enforces.

use super::features;
use crate::places::{files_ending, read, root, shown};
use crate::programs::{cargo, said};
use crate::trouble::{Done, Trouble, all_well};
use serde_json::Value;
use std::path::Path;

/// Words of the law that a general engine has no use for.
const LAW: [&str; 9] = [
    "ceasefire",
    "diet",
    "pko",
    "icops",
    "japan",
    "peacekeeping",
    "impartiality",
    "belligerent",
    "dispatch",
];

/// Crates that only a page needs.
const BROWSER: [&str; 6] =
    ["leptos", "wasm-bindgen", "web-sys", "js-sys", "gloo", "console_error_panic_hook"];

/// What a visitor's browser offers; only two files of the page ask it.
const WINDOW: [&str; 9] = [
    "window()",
    "document()",
    "window_event_listener",
    "local_storage",
    "session_storage",
    "location_hash",
    "web_sys::window",
    "gloo::storage",
    "gloo::utils",
];

pub fn hold() -> Done {
    let mut troubles = engine_knows_no_law()?;
    troubles.extend(crates_know_no_browser()?);
    troubles.extend(window_has_two_doors()?);
    troubles.extend(features::keep_apart()?);
    all_well(troubles, "invariants (see ARCHITECTURE.md)")
}

fn engine_knows_no_law() -> Result<Vec<Trouble>, Trouble> {
    let ids = fact_ids()?;
    let mut troubles = Vec::new();
    for file in files_ending(&root().join("crates/rules/src"), ".rs") {
        for (number, line) in read(&file)?.lines().enumerate() {
            // A definition may say once, in its documentation, what the term is in Japanese.
            let code = !line.trim_start().starts_with("//");
            let japanese = line.chars().find(|it| code && is_japanese(*it)).map(String::from);
            let word = || words(line).find(|it| LAW.contains(&it.as_str()));
            let id = || ids.iter().find(|it| line.contains(it.as_str())).cloned();
            if let Some(found) = japanese.or_else(word).or_else(id) {
                troubles.push(
                    Trouble::new(format!("the engine knows `{found}`, which belongs to the law"))
                        .at(format!("{}:{}", shown(&file), number + 1))
                        .fix("move it to the pack in crates/act/, or use a neutral example"),
                );
            }
        }
    }
    Ok(troubles)
}

/// The fact ids of the Act's pack; those of one plain word could be anything, so they do not count.
fn fact_ids() -> Result<Vec<String>, Trouble> {
    let mut ids = Vec::new();
    for file in files_ending(&root().join("crates/act/pack"), ".json") {
        let pack: Value = serde_json::from_str(&read(&file)?)
            .map_err(|it| Trouble::new(format!("is no JSON: {it}")).at(shown(&file)))?;
        let facts = pack["facts"].as_array().into_iter().flatten();
        let found = facts.filter_map(|it| it["id"].as_str()).filter(|it| it.contains('-'));
        ids.extend(found.map(str::to_owned));
    }
    Ok(ids)
}

fn is_japanese(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

fn words(line: &str) -> impl Iterator<Item = String> {
    line.split(|it: char| !it.is_alphanumeric()).map(str::to_lowercase)
}

fn crates_know_no_browser() -> Result<Vec<Trouble>, Trouble> {
    let mut troubles = Vec::new();
    for file in files_ending(&root().join("crates"), ".rs") {
        for (number, line) in read(&file)?.lines().enumerate() {
            if line.contains("target_arch") || line.contains("target_family") {
                troubles.push(
                    Trouble::new("a crate behaves differently in a browser")
                        .at(format!("{}:{}", shown(&file), number + 1))
                        .fix("keep the crates the same everywhere; put the difference into src/browser.rs"),
                );
            }
        }
    }
    troubles.extend(browser_dependencies()?);
    Ok(troubles)
}

fn browser_dependencies() -> Result<Vec<Trouble>, Trouble> {
    let told = said(cargo().args(["metadata", "--no-deps", "--offline", "--format-version", "1"]));
    let told = told.ok_or_else(|| {
        Trouble::new("cargo cannot read the workspace")
            .fix("run `cargo metadata --no-deps` and mend what it names")
    })?;
    let workspace: Value =
        serde_json::from_str(&told).map_err(|it| Trouble::new(it.to_string()))?;
    let mut troubles = Vec::new();
    for package in workspace["packages"].as_array().into_iter().flatten() {
        let manifest = shown(Path::new(package["manifest_path"].as_str().unwrap_or_default()));
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        let names = dependencies.filter_map(|it| it["name"].as_str());
        // The module is the engine for a script: it speaks through wasm-bindgen, and knows no more.
        let glue = manifest.starts_with("crates/module/").then_some("wasm-bindgen");
        let page = |it: &&str| BROWSER.contains(it) && glue != Some(*it);
        for name in names.filter(|it| manifest.starts_with("crates/") && page(it)) {
            troubles.push(
                Trouble::new(format!("depends on `{name}`, which only the page may"))
                    .at(&manifest)
                    .fix("do this part of the work in src/"),
            );
        }
    }
    Ok(troubles)
}

fn window_has_two_doors() -> Result<Vec<Trouble>, Trouble> {
    let page = root().join("src");
    let doors = [page.join("page"), page.join("browser")];
    let mut troubles = Vec::new();
    for file in files_ending(&page, ".rs") {
        if doors.iter().any(|it| file == it.with_extension("rs") || file.starts_with(it)) {
            continue;
        }
        for (number, line) in read(&file)?.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if let Some(found) = WINDOW.iter().find(|it| code.contains(**it)) {
                troubles.push(
                    Trouble::new(format!("reaches for the browser through `{found}`"))
                        .at(format!("{}:{}", shown(&file), number + 1))
                        .fix("ask src/browser.rs (storage, title, focus, files) or src/page.rs (address)"),
                );
            }
        }
    }
    Ok(troubles)
}

#[cfg(test)]
mod tests {
    use super::{is_japanese, words};

    #[test]
    fn japanese_letters_are_told_from_signs() {
        assert!("停カな".chars().all(is_japanese));
        assert!(!"→…–é✓".chars().any(is_japanese));
    }

    #[test]
    fn words_are_whole() {
        assert!(!words("// a dietary act").any(|it| it == "diet"));
        assert!(words("the Diet's").any(|it| it == "diet"));
    }
}
