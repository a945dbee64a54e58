//! Everything the project is built from may be given on.

use super::spdx;
use crate::places::{self, files_ending, read, root, shown};
use crate::programs::{cargo, said};
use crate::tools;
use crate::trouble::{Done, Trouble, all_well};
use serde_json::Value;
use std::path::Path;

/// Licences that ask for no more than naming, or for changes of their own files only.
const ALLOWED: [&str; 14] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

pub fn allowed() -> Done {
    let mut troubles = crates()?;
    troubles.extend(packages()?);
    troubles.extend(reader()?);
    all_well(troubles, "licences")
}

fn crates() -> Result<Vec<Trouble>, Trouble> {
    let unreadable = || {
        Trouble::new("cargo cannot list the dependencies")
            .at("Cargo.lock")
            .fix("run `cargo metadata` and mend what it names")
    };
    let told = said(cargo().args(["metadata", "--locked", "--format-version", "1"]))
        .ok_or_else(unreadable)?;
    let metadata: Value = serde_json::from_str(&told).map_err(|_| unreadable())?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let judged = packages.map(|it| {
        let name = format!(
            "crate {} {}",
            it["name"].as_str().unwrap_or("?"),
            it["version"].as_str().unwrap_or("?")
        );
        objection(&name, it["license"].as_str())
    });
    Ok(judged.flatten().collect())
}

fn packages() -> Result<Vec<Trouble>, Trouble> {
    let mut troubles = Vec::new();
    for file in files_ending(root(), "package-lock.json") {
        let lock = parsed(&file)?;
        let packages = lock["packages"].as_object().into_iter().flatten();
        let theirs = packages.filter(|(path, _)| path.starts_with("node_modules/"));
        troubles
            .extend(theirs.filter_map(|(path, it)| {
                objection(&format!("npm {path}"), it["license"].as_str())
            }));
    }
    Ok(troubles)
}

/// The one package among the tools that goes into a page.
fn reader() -> Result<Option<Trouble>, Trouble> {
    tools::xz_reader()?;
    let package = parsed(&places::tools().join("node_modules/xz-decompress/package.json"))?;
    Ok(objection("npm xz-decompress", package["license"].as_str()))
}

fn parsed(file: &Path) -> Result<Value, Trouble> {
    serde_json::from_str(&read(file)?)
        .map_err(|it| Trouble::new(format!("is no JSON: {it}")).at(shown(file)))
}

fn objection(name: &str, licence: Option<&str>) -> Option<Trouble> {
    let fix = "choose another package, or add the licence to xtask/src/check/licences.rs if it may be given on";
    match licence {
        None => Some(Trouble::new("states no licence").at(name).fix(fix)),
        Some(it) if spdx::satisfied(it, &ALLOWED) => None,
        Some(it) => {
            Some(Trouble::new(format!("its licence `{it}` is not on the list")).at(name).fix(fix))
        }
    }
}
