//! What the build scripts of the crates share: JSON files become statics, without the white space
//! that is for people. A script takes this file in by its path.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

/// Writes code that holds the JSON files of folders, each folder under a declaration such as
/// `pub static PACK`, as a list of (name, JSON) in the order of the names. `change` may change what a
/// file says first.
pub fn embed(target: &str, folders: &[(&str, &str)], change: impl Fn(&mut Value)) {
    let mut code = String::new();
    for (declaration, folder) in folders {
        println!("cargo::rerun-if-changed={folder}");
        code += &format!("{declaration}: &[(&str, &str)] = &[\n");
        for (name, json) in changed(folder, &change) {
            writeln!(code, "    ({name:?}, {json:?}),").ok();
        }
        code += "];\n";
    }
    write(target, code.as_bytes());
}

/// The JSON files of a folder, name and text, after `change` and without white space.
pub fn changed(folder: &str, change: &impl Fn(&mut Value)) -> Vec<(String, String)> {
    let one = |(name, json): (String, String)| {
        let mut value = serde_json::from_str(&json)
            .unwrap_or_else(|it| fail(&Path::new(folder).join(&name), &it.to_string()));
        change(&mut value);
        (name, value.to_string())
    };
    files(folder).into_iter().map(one).collect()
}

/// Writes a file that the crate takes in.
pub fn write(target: &str, bytes: &[u8]) {
    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join(target);
    fs::write(&target, bytes).unwrap_or_else(|it| fail(&target, &it.to_string()));
}

/// The JSON files of a folder, name and text, in the order of the names.
pub fn files(folder: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|it| it.path())
        .filter(|it| it.extension().is_some_and(|it| it == "json"))
        .collect();
    paths.sort();
    let file = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        (name, fs::read_to_string(path).unwrap_or_else(|it| fail(path, &it.to_string())))
    };
    paths.iter().map(file).collect()
}

fn fail(path: &Path, says: &str) -> ! {
    println!("cargo::error={}: {says}", path.display());
    std::process::exit(1)
}
