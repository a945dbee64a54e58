//! Features of the page never import each other, and `ui/` imports Leptos only.

use crate::places::{files_ending, read, root, shown};
use crate::trouble::Trouble;
use std::path::{Component, Path};

/// Folders of `src/` that are no features: anyone may use them.
const SHARED: [&str; 9] =
    ["ui", "answer", "messages", "browser", "page", "session", "link", "language", "app"];

/// The folder that shows the features: it may import each of them.
const FRAME: &str = "views";

pub fn keep_apart() -> Result<Vec<Trouble>, Trouble> {
    let page = root().join("src");
    let features = features(&page);
    let mut troubles = Vec::new();
    for file in files_ending(&page, ".rs") {
        let Some(folder) = folder(&page, &file) else {
            continue;
        };
        if folder == FRAME {
            continue;
        }
        let text = read(&file)?;
        for (line, used) in names_in(&text) {
            let foreign = features.contains(&used) && used != folder && !words_of(&file, &used);
            let stranger = folder == "ui" && used != "ui";
            if !foreign && !stranger {
                continue;
            }
            let fix = if folder == "ui" {
                "ui/ imports Leptos only: pass what it needs as a prop"
            } else {
                "let them meet in a link (src/page.rs) or in a value (src/session.rs), or move the shared part to answer/ or ui/"
            };
            troubles.push(
                Trouble::new(format!("`{folder}` imports `crate::{used}`"))
                    .at(format!("{}:{line}", shown(&file)))
                    .fix(fix),
            );
        }
        if folder == "ui" {
            troubles.extend(strangers(&text).map(|(line, name)| {
                Trouble::new(format!("`ui` imports `{name}`"))
                    .at(format!("{}:{line}", shown(&file)))
                    .fix("ui/ imports Leptos only: pass what it needs as a prop")
            }));
        }
    }
    Ok(troubles)
}

/// The words of a feature may name what the feature tells apart.
fn words_of(file: &Path, feature: &str) -> bool {
    file.starts_with(root().join("src/messages").join(feature))
}

fn features(page: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(page).into_iter().flatten().flatten();
    let folders = entries.filter(|it| it.path().is_dir());
    folders
        .map(|it| it.file_name().to_string_lossy().into_owned())
        .filter(|it| !SHARED.contains(&it.as_str()))
        .collect()
}

/// The folder of `src/` that the file is in.
fn folder(page: &Path, file: &Path) -> Option<String> {
    let mut parts = file.strip_prefix(page).ok()?.components();
    let first = parts.next()?;
    parts.next()?;
    match first {
        Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
        Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => {
            None
        }
    }
}

/// Every module of the page that the text names, by line: `crate::x`, `crate::{x, y::z}`, `super::super::x`.
fn names_in(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for way in ["crate::", "super::super::"] {
        for (at, _) in text.match_indices(way) {
            let line = text[..at].matches('\n').count() + 1;
            let code = text.lines().nth(line - 1).unwrap_or_default();
            if code.trim_start().starts_with("//") {
                continue;
            }
            let rest = &text[at + way.len()..];
            let names = if let Some(group) = rest.strip_prefix('{') {
                heads(group)
            } else {
                vec![name(rest)]
            };
            found.extend(names.into_iter().map(|it| (line, it)));
        }
    }
    found.sort();
    found
}

/// The first name of each path in a group, up to the group's end.
fn heads(group: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut depth, mut at_start) = (0, true);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => at_start = true,
            it if at_start && !it.is_whitespace() => {
                found.push(name(&group[at..]));
                at_start = false;
            }
            _ => {}
        }
    }
    found
}

fn name(path: &str) -> String {
    path.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
}

/// What `ui/` imports that is neither Leptos, nor Rust's own, nor a module of the same file.
fn strangers(text: &str) -> impl Iterator<Item = (usize, String)> {
    const WELCOME: [&str; 7] = ["leptos", "std", "core", "alloc", "crate", "super", "self"];
    let after = |line: &str, word: &str| {
        let line = line.trim_start();
        line.strip_prefix("pub ").unwrap_or(line).strip_prefix(word).map(name)
    };
    let own: Vec<String> = text.lines().filter_map(|it| after(it, "mod ")).collect();
    text.lines().enumerate().filter_map(move |(number, line)| {
        let used = after(line, "use ")?;
        let welcome = WELCOME.contains(&used.as_str()) || own.contains(&used);
        (!welcome).then_some((number + 1, used))
    })
}

#[cfg(test)]
mod tests {
    use super::{names_in, strangers};

    #[test]
    fn names_are_found_in_every_way_of_writing() {
        let text = "use crate::{\n    explorer::{Gate, law::X},\n    session::Session,\n};\n\
                    // crate::about\nlet x = crate::missions::table();\nuse super::super::law::Y;\n";
        let found: Vec<String> = names_in(text).into_iter().map(|(_, it)| it).collect();
        assert_eq!(found, ["explorer", "session", "missions", "law"]);
    }

    #[test]
    fn strangers_are_recognised() {
        let text = "mod gate;\nuse leptos::prelude::*;\nuse act::rulebook;\npub use gate::Gate;\n";
        let found: Vec<String> = strangers(text).map(|(_, it)| it).collect();
        assert_eq!(found, ["act"]);
    }
}
