//! Reads and checks every file of `data/` by the crate's own code, and embeds it without the white
//! space that is for people. Bad data is a build error: file, id, field, and what is wrong.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

#[path = "src/modules.rs"]
#[expect(dead_code, unused_imports, reason = "the script only reads and checks")]
mod modules;

use modules::*;

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src");
    let files: Vec<(String, String)> = paths("data").iter().map(|it| file(it)).collect();
    let parts: Vec<(&str, &str)> = files.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    match Record::from_parts(&parts) {
        Ok(record) => stop_at(&validate(&record)),
        Err(flaws) => stop_at(&flaws),
    }
    let list: String = parts.iter().map(|(name, json)| line(name, json)).collect();
    let code = format!("{HEAD}pub static EMBEDDED: &[(&str, &str)] = &[\n{list}];\n");
    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("embedded.rs");
    fs::write(&target, code).unwrap_or_else(|it| fail(&target, &it.to_string()));
}

const HEAD: &str = "/// The files this crate carries, (name, JSON), in the order of the names.\n";

fn line(name: &str, json: &str) -> String {
    // What cannot be parsed was a flaw before.
    let value: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    format!("    ({name:?}, {:?}),\n", value.to_string())
}

/// A file's name and text.
fn file(path: &Path) -> (String, String) {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    (name, fs::read_to_string(path).unwrap_or_else(|it| fail(path, &it.to_string())))
}

fn paths(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|it| it.path())
        .filter(|it| it.extension().is_some_and(|it| it == "json"))
        .collect();
    paths.sort();
    paths
}

fn stop_at(flaws: &[Flaw]) {
    for flaw in flaws {
        println!("cargo::error=data/{flaw}");
    }
    if !flaws.is_empty() {
        process::exit(1);
    }
}

fn fail(path: &Path, says: &str) -> ! {
    println!("cargo::error={}: {says}", path.display());
    process::exit(1)
}
