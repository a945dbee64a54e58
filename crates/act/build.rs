//! Embeds the pack and the cases, in file order, without the white space that is for people.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    embed("embedded.rs", &[("PACK", "pack"), ("CASES", "cases")]);
    embed("whole.rs", &[("PROVISIONS", "provisions"), ("TEXTS", "texts")]);
}

/// Writes a file of code that holds every JSON file of these folders.
fn embed(target: &str, folders: &[(&str, &str)]) {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut code = String::new();
    for (name, folder) in folders {
        println!("cargo::rerun-if-changed={folder}");
        code += &format!("pub(crate) static {name}: &[(&str, &str)] = &[\n");
        for path in files(folder) {
            let json = fs::read_to_string(&path).unwrap_or_else(|it| fail(&path, &it.to_string()));
            let mut value: serde_json::Value =
                serde_json::from_str(&json).unwrap_or_else(|it| fail(&path, &it.to_string()));
            strip(&mut value);
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            code += &format!("    ({file:?}, {:?}),\n", value.to_string());
        }
        code += "];\n";
    }
    let target = out.join(target);
    fs::write(&target, code).unwrap_or_else(|it| fail(&target, &it.to_string()));
}

/// Leaves out what is told of a case for its readers and its tests: nothing shows it yet.
fn strip(value: &mut serde_json::Value) {
    let file = value.as_object_mut();
    let cases = file.and_then(|it| it.get_mut("cases")).and_then(|it| it.as_array_mut());
    for case in cases.into_iter().flatten().filter_map(|it| it.as_object_mut()) {
        for key in [
            "reason",
            "kind",
            "old-law",
            "turns-on",
            "confidence",
            "sources",
            "note",
            "other-editions",
        ] {
            case.remove(key);
        }
    }
}

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
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
