//! The engine as an ES module: over the Act in dist/module/, over another pack wherever it is wanted.

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

/// Tells the crate's build script of a pack other than the Act's.
const PACK: &str = "RULE_PACK";

/// How much of a function the compiler may copy to where it is called, by its own measure (225 without
/// this): beyond that the module gains bytes and no speed.
const INLINED: (&str, &str) =
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Cllvm-args=-inline-threshold=40");

/// The script of wasm-bindgen's; it ends in ours.
const GLUE: &str = "engine.js";

pub fn run(words: &[String]) -> Done {
    let arguments = Arguments::read(words, &[], &["--pack"])?;
    if let Some(pack) = arguments.value("--pack") {
        let folder = root().join("target/module");
        make_over(Path::new(pack), &folder)?;
        println!("\nthe engine over {pack}: {}/index.js", shown(&folder));
        return Ok(());
    }
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

/// Builds the module over the Act and says where it lies.
pub fn make() -> Result<PathBuf, Trouble> {
    let folder = folder();
    build(None)?;
    small(&folder)?;
    for file in files(&sources()) {
        let name = file.file_name().unwrap_or_default();
        if name != TEST && file.extension().is_none_or(|it| it != "js") {
            write(&folder.join(name), read_bytes(&file)?)?;
        }
    }
    labels(&root().join("crates/act/pack"), &folder)?;
    Ok(folder)
}

/// Builds the module over another pack, into a folder of its own. What is said beside ours of the Act
/// stays behind.
pub fn make_over(pack: &Path, folder: &Path) -> Done {
    let pack = std::path::absolute(pack)
        .map_err(|it| Trouble::new(format!("is no folder: {it}")).at(shown(pack)))?;
    build(Some(&pack))?;
    small(folder)?;
    labels(&pack, folder)
}

fn build(pack: Option<&Path>) -> Done {
    tools::ready()?;
    let mut cargo = cargo();
    cargo.args(["build", "--package", "five-principles-module", "--lib"]);
    cargo.args(["--features=allocator", "--profile", "module", "--target", tools::WASM]);
    cargo.env(INLINED.0, INLINED.1);
    // Whoever calls may have named one; ours is over the Act.
    cargo.env_remove(PACK);
    if let Some(pack) = pack {
        cargo.env(PACK, pack);
    }
    step("building the engine as an ES module", || aloud(&mut cargo))
}

fn small(folder: &Path) -> Done {
    step("binding it to JavaScript and making it small", || {
        std::fs::remove_dir_all(folder).ok();
        let mut bind = program("wasm-bindgen");
        bind.args(["--target", "web", "--no-typescript", "--out-name", "engine", "--out-dir"])
            .arg(folder);
        quietly(bind.arg(compiled()), &log("wasm-bindgen"))?;
        let wasm = folder.join("engine_bg.wasm");
        let mut opt = program("wasm-opt");
        opt.args(OPTIONS).arg(&wasm).arg("-o").arg(&wasm);
        quietly(&mut opt, &log("wasm-opt"))?;
        scripts(folder)
    })
}

/// One script beside the WebAssembly, bundled from ours and the glue.
fn scripts(folder: &Path) -> Done {
    let parts = folder.join("parts");
    for file in files(&sources()).iter().filter(|it| it.extension().is_some_and(|it| it == "js")) {
        write(&parts.join(file.file_name().unwrap_or_default()), read_bytes(file)?)?;
    }
    write(&parts.join(GLUE), read_bytes(&folder.join(GLUE))?)?;
    glue::bundle(&parts.join("index.js"), &folder.join("index.js"))?;
    std::fs::remove_dir_all(&parts).ok();
    std::fs::remove_file(folder.join(GLUE)).ok();
    Ok(())
}

fn labels(pack: &Path, folder: &Path) -> Done {
    let mut node = program("node");
    node.arg(root().join("crates/module/labels.mjs")).arg(pack);
    let labels = said(&mut node).ok_or_else(|| {
        Trouble::new("cannot list the labels")
            .at("crates/module/labels.mjs")
            .fix("see that Node.js 20 or newer is installed")
    })?;
    write(&folder.join("labels.json"), labels)
}

/// A function with one caller is put into it only if it is short: long functions compress badly. Those of
/// like names stand side by side: they are alike. Low memory is the far end of the stack: no address goes
/// round by way of it, so what is added to one may stand in the instruction.
const OPTIONS: [&str; 7] = [
    "-Oz",
    "--low-memory-unused",
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
