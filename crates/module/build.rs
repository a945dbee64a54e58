//! Embeds the Act's pack without the words that are for readers: the module answers in ids. What a
//! fact, an option and an outcome are called stays.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

const PACK: &str = "../act/pack";

fn main() {
    println!("cargo::rerun-if-changed={PACK}");
    let mut code = String::from("static PACK: &[(&str, &str)] = &[\n");
    for path in files() {
        let json = fs::read_to_string(&path).unwrap_or_else(|it| fail(&path, &it.to_string()));
        let mut value: Value =
            serde_json::from_str(&json).unwrap_or_else(|it| fail(&path, &it.to_string()));
        hush(&mut value, "");
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        code += &format!("    ({file:?}, {:?}),\n", value.to_string());
    }
    code += "];\n";
    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("embedded.rs");
    fs::write(&target, code).unwrap_or_else(|it| fail(&target, &it.to_string()));
}

/// Empties every text but labels.
fn hush(value: &mut Value, key: &str) {
    match value {
        Value::Object(map) if map.contains_key("en") && map.contains_key("ja") => {
            if key != "label" {
                map.clear();
            }
        }
        Value::Object(map) => map.iter_mut().for_each(|(key, it)| hush(it, key)),
        Value::Array(parts) => parts.iter_mut().for_each(|it| hush(it, key)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(PACK).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|it| it.path())
        .filter(|it| it.extension().is_some_and(|it| it == "json"))
        .collect();
    files.sort();
    files
}

fn fail(path: &Path, says: &str) -> ! {
    println!("cargo::error={}: {says}", path.display());
    std::process::exit(1)
}
