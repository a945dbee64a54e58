//! Nothing in the project depends on whose machine it was written on.

use crate::places::{files, files_ending, read, root, shown};
use crate::programs::{cargo, said};
use crate::trouble::{Done, Trouble, all_well};

/// Where the folders of people lie on the usual systems.
const HOMES: [&str; 4] = [
    concat!("/ho", "me/"),
    concat!("/Use", "rs/"),
    concat!("/ro", "ot/"),
    concat!(":\\Use", "rs\\"),
];

pub fn clean() -> Done {
    let mut troubles = cargo_lock()?;
    for file in files_ending(root(), "package-lock.json") {
        for (number, line) in read(&file)?.lines().enumerate() {
            if line.trim_start().starts_with("\"resolved\": \"") {
                troubles.push(
                    Trouble::new("names the host a package was fetched from")
                        .at(format!("{}:{}", shown(&file), number + 1))
                        .fix("run `npm install --package-lock-only` beside it; the .npmrc there leaves hosts out"),
                );
            }
        }
    }
    troubles.extend(machine_paths());
    all_well(troubles, "lock files and machine paths")
}

fn cargo_lock() -> Result<Vec<Trouble>, Trouble> {
    const USUAL: &str = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
    let lock = read(&root().join("Cargo.lock"))?;
    let mut troubles = Vec::new();
    for (number, line) in lock.lines().enumerate() {
        if line.starts_with("source = ") && line != USUAL {
            troubles.push(
                Trouble::new(format!("takes a crate from elsewhere than crates.io: {line}"))
                    .at(format!("Cargo.lock:{}", number + 1))
                    .fix("depend on a published version"),
            );
        }
    }
    if said(cargo().args(["metadata", "--locked", "--format-version", "1"])).is_none() {
        troubles.push(
            Trouble::new("does not fit the manifests, or a crate cannot be fetched")
                .at("Cargo.lock")
                .fix("run `cargo metadata --locked` to see why; `cargo update --workspace` renews the file"),
        );
    }
    Ok(troubles)
}

fn machine_paths() -> Vec<Trouble> {
    let here = format!("{}/", root().display());
    let mut troubles = Vec::new();
    for file in files(root()) {
        // What is no text has no paths to read.
        let Ok(text) = std::fs::read_to_string(&file) else {
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            if HOMES.iter().any(|it| holds(line, it)) || holds(line, &here) {
                troubles.push(
                    Trouble::new("names a folder of one machine")
                        .at(format!("{}:{}", shown(&file), number + 1))
                        .fix("write the path from the project's folder, or take it from the surroundings"),
                );
            }
        }
    }
    troubles
}

/// The path begins there: what stands before it is no part of an address.
fn holds(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back().unwrap_or(' ');
        path.starts_with(':') || before.is_whitespace() || "\"'`=(<[:,".contains(before)
    })
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn paths_are_told_from_addresses() {
        let home = concat!("/ho", "me/");
        assert!(holds(&format!("path = \"{home}ann/x\""), home));
        assert!(!holds(&format!("https://x.example{home}page"), home));
    }
}
