//! The engine as an ES module, in dist/module/.

use crate::arguments::Arguments;
use crate::glue;
use crate::places::{self, dist, files, read_bytes, root, shown, write};
use crate::programs::{cargo, program, said};
use crate::size::weigh;
use crate::steps::{aloud, quietly, step};
use crate::tools;
use crate::trouble::{Done, Trouble};
use std::path::{Path, PathBuf};

/// Bytes over the network, brotli, of what a script that imports the module loads.
const BUDGET: u64 = 60_000;

/// What a script loads; the rest of the folder is for people and their editors.
const LOADED: [&str; 2] = ["index.js", "engine_bg.wasm"];

/// The script of wasm-bindgen's; it ends in ours.
const GLUE: &str = "engine.js";

pub fn run(words: &[String]) -> Done {
    Arguments::read(words, &[], &[])?;
    let folder = make()?;
    test(&[])?;
    size(&folder)
}

pub fn folder() -> PathBuf {
    dist().join("module")
}

fn sources() -> PathBuf {
    root().join("crates/module/js")
}

/// Builds the module and says where it lies.
pub fn make() -> Result<PathBuf, Trouble> {
    tools::ready()?;
    step("building the engine as an ES module", || {
        let mut cargo = cargo();
        cargo.args([
            "build",
            "--package",
            "five-principles-module",
            "--lib",
            "--features=allocator",
            "--profile",
            "module",
        ]);
        aloud(cargo.args(["--target", tools::WASM]))
    })?;
    let folder = folder();
    step("binding it to JavaScript and making it small", || {
        std::fs::remove_dir_all(&folder).ok();
        let mut bind = program("wasm-bindgen");
        bind.args(["--target", "web", "--no-typescript", "--out-name", "engine", "--out-dir"])
            .arg(&folder);
        quietly(bind.arg(compiled()), &log("wasm-bindgen"))?;
        let wasm = folder.join("engine_bg.wasm");
        let mut opt = program("wasm-opt");
        opt.args(OPTIONS).arg(&wasm).arg("-o").arg(&wasm);
        quietly(&mut opt, &log("wasm-opt"))?;
        scripts(&folder)
    })?;
    Ok(folder)
}

/// What lies beside the WebAssembly: one script, bundled from ours and the glue, and what is for people.
fn scripts(folder: &Path) -> Done {
    let parts = folder.join("parts");
    std::fs::create_dir_all(&parts).ok();
    for file in files(&sources()) {
        let name = file.file_name().unwrap_or_default();
        let script = file.extension().is_some_and(|it| it == "js");
        if name != TEST {
            let place = if script { &parts } else { folder };
            write(&place.join(name), read_bytes(&file)?)?;
        }
    }
    write(&parts.join(GLUE), read_bytes(&folder.join(GLUE))?)?;
    glue::bundle(&parts.join("index.js"), &folder.join("index.js"))?;
    std::fs::remove_dir_all(&parts).ok();
    std::fs::remove_file(folder.join(GLUE)).ok();
    labels(folder)
}

fn labels(folder: &Path) -> Done {
    let mut node = program("node");
    node.arg(root().join("crates/module/labels.mjs")).arg(root().join("crates/act/pack"));
    let labels = said(&mut node).ok_or_else(|| {
        Trouble::new("cannot list the labels")
            .at("crates/module/labels.mjs")
            .fix("see that Node.js 20 or newer is installed")
    })?;
    write(&folder.join("labels.json"), labels)
}

/// A function with one caller is put into it only if it is short: long functions compress badly. Those of
/// like names stand side by side: they are alike.
const OPTIONS: [&str; 6] = [
    "-Oz",
    "--converge",
    "--one-caller-inline-max-function-size=30",
    "--reorder-functions-by-name",
    "--strip-producers",
    "--strip-target-features",
];

const TEST: &str = "test.mjs";

fn compiled() -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join(tools::WASM).join("module/five_principles_module.wasm")
}

fn log(name: &str) -> PathBuf {
    places::tools().join("logs").join(format!("module-{name}.log"))
}

/// Runs the module's own test in Node.js on what was made.
pub fn test(words: &[String]) -> Done {
    let mut node = program("node");
    node.arg(sources().join(TEST)).arg(folder()).arg(root().join("crates/act/cases")).args(words);
    step("testing the module in Node.js", || aloud(&mut node))
        .map_err(|it| it.fix("this needs Node.js 20 or newer"))
}

fn size(folder: &Path) -> Done {
    let weights = weigh(LOADED.iter().map(|it| folder.join(it)).collect())?;
    println!("\n{:<52}{:>10}{:>10}{:>10}", "the module", "raw", "gzip", "brotli");
    weights.iter().for_each(|it| it.print());
    let total: u64 = weights.iter().map(|it| it.brotli).sum();
    println!("\nbudget {BUDGET} brotli: {total}, {} % used", total * 100 / BUDGET);
    if total > BUDGET {
        return Err(Trouble::new(format!(
            "the module is {} bytes over its budget",
            total - BUDGET
        ))
        .at(shown(folder))
        .fix("see DESIGN.md, “Why is the module’s pack compiled where the module is built?”"));
    }
    Ok(())
}
