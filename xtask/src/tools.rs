//! The tools of the build, installed into `.tools/` and nowhere else.

use crate::hash::digits;
use crate::places::{read, read_bytes, root, shown, tools, write};
use crate::programs::{cargo, find, npm, program, said};
use crate::steps::{quietly, step};
use crate::trouble::{Done, Trouble};
use std::path::{Path, PathBuf};
use std::process::Command;

pub const WASM: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132.0.0";
const ESBUILD: &str = "0.28.2";
/// The last that runs with Node.js 20.
const LIGHTHOUSE: &str = "12.8.2";
const GECKODRIVER: &str = "0.37.1";
const XZ_READER: &str = "0.2.3";
/// It goes into the page itself: not only its version is fixed, but its every byte.
const XZ_READER_PRINT: &str = "3e1c069c559e5c08e2c6a237ecb93687151725e517d36847c3d10b2b8975a93c";

/// Everything that turns the source into a page.
pub fn ready() -> Done {
    wasm_target()?;
    wasm_bindgen()?;
    trunk_itself()?;
    // What compiling left behind was shared by both; it is large and of no more use.
    std::fs::remove_dir_all(tools().join("build")).ok();
    wasm_opt()?;
    esbuild()?;
    xz_reader()?;
    crates()
}

/// Trunk, ready to be told what to do. Its own stack says nothing about ours.
pub fn trunk() -> Command {
    let mut trunk = program("trunk");
    trunk.env("RUST_BACKTRACE", "0");
    trunk
}

pub fn wasm_target() -> Done {
    let mut rustc = program("rustc");
    let libraries = said(rustc.args(["--print", "target-libdir", "--target", WASM]));
    if libraries.is_some_and(|it| filled(&PathBuf::from(it))) {
        return Ok(());
    }
    step(&format!("adding the Rust target {WASM}, for code that runs in a browser"), || {
        quietly(program("rustup").args(["target", "add", WASM]), &log("rustup"))
    })
    .map_err(|it| {
        it.fix(format!(
            "see that rustup is installed (https://rustup.rs) and run `rustup target add {WASM}`"
        ))
    })
}

fn filled(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut it| it.next().is_some())
}

/// The command must be of the very version that Cargo.lock names, or the glue does not fit the code.
fn wasm_bindgen() -> Done {
    let version = locked_version("wasm-bindgen")?;
    let both = ["wasm-bindgen", "wasm-bindgen-test-runner"];
    if both.iter().all(|it| has(it, &version)) {
        return Ok(());
    }
    let why = "joins the compiled code with the browser; about 2 minutes, once";
    cargo_install("wasm-bindgen-cli", &version, &[], why)
}

fn trunk_itself() -> Done {
    if has("trunk", TRUNK) {
        return Ok(());
    }
    // Without TLS it compiles sooner, and can neither fetch tools of its own nor look for updates.
    cargo_install(
        "trunk",
        TRUNK,
        &["--no-default-features"],
        "assembles and serves the page; about 4 minutes, once",
    )
}

fn wasm_opt() -> Done {
    let short = BINARYEN.split('.').next().unwrap_or(BINARYEN);
    if has("wasm-opt", short) {
        return Ok(());
    }
    npm_install("binaryen", BINARYEN, "wasm-opt, which halves the page's size")
}

pub fn esbuild() -> Done {
    if has("esbuild", ESBUILD) {
        return Ok(());
    }
    npm_install("esbuild", ESBUILD, "makes the page's script small")
}

/// The script that unpacks what the page in one file holds.
pub fn xz_reader() -> Result<PathBuf, Trouble> {
    let script = tools().join("node_modules/xz-decompress/dist/package/xz-decompress.js");
    let here = || read_bytes(&script).is_ok_and(|it| digits(it) == XZ_READER_PRINT);
    if !here() {
        npm_install("xz-decompress", XZ_READER, "unpacks what the page in one file holds")?;
    }
    if here() {
        return Ok(script);
    }
    Err(Trouble::new(format!("is not xz-decompress {XZ_READER} as it was looked at"))
        .at(shown(&script))
        .fix("remove it and run the task again; for another version, write both into xtask/src/tools.rs"))
}

/// What drives Firefox.
pub fn geckodriver() -> Done {
    if has("geckodriver", GECKODRIVER) {
        return Ok(());
    }
    cargo_install("geckodriver", GECKODRIVER, &[], "drives Firefox; about 3 minutes, once")?;
    std::fs::remove_dir_all(tools().join("build")).ok();
    Ok(())
}

/// What measures a first visit.
pub fn lighthouse() -> Done {
    if has("lighthouse", LIGHTHOUSE) {
        return Ok(());
    }
    npm_install("lighthouse", LIGHTHOUSE, "measures the page's first visit")
}

fn npm_install(name: &str, version: &str, why: &str) -> Done {
    if find("node").is_none() {
        return Err(Trouble::new(format!("Node.js is missing; {name} needs it: {why}"))
            .fix("install Node.js 20 or newer (https://nodejs.org)"));
    }
    let package = tools().join("package.json");
    if !package.exists() {
        write(&package, "{ \"private\": true }\n")?;
    }
    step(&format!("installing {name} {version} into .tools/: {why}; some seconds, once"), || {
        let mut npm = npm();
        npm.current_dir(tools());
        npm.args(["install", "--save-exact", "--no-audit", "--no-fund"]);
        quietly(npm.arg(format!("{name}@{version}")), &log(name))
    })
    .map_err(offline)
}

/// Trunk builds offline, so the crates must be here before.
fn crates() -> Done {
    let mut missing = cargo();
    missing.args(["fetch", "--offline", "--quiet"]);
    if said(&mut missing).is_some() {
        return Ok(());
    }
    step("fetching the crates that Cargo.lock names", || {
        quietly(cargo().arg("fetch"), &log("fetch"))
    })
    .map_err(offline)
}

/// Unoptimised, because these tools run for seconds and compile for minutes.
fn cargo_install(name: &str, version: &str, options: &[&str], why: &str) -> Done {
    step(&format!("installing {name} {version} into .tools/: {why}"), || {
        let mut cargo = cargo();
        cargo
            .args(["install", name, "--version", version, "--locked"])
            .args(options)
            .arg("--root")
            .arg(tools())
            .arg("--target-dir")
            .arg(tools().join("build"))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_TARGET_DIR");
        quietly(&mut cargo, &log(name))
    })
    .map_err(offline)?;
    Ok(())
}

fn offline(trouble: Trouble) -> Trouble {
    trouble.fix("this needs the network once; see that it is there, and run the task again")
}

/// Is the program there, ours or the user's own, in that version?
fn has(name: &str, version: &str) -> bool {
    let Some(path) = find(name) else { return false };
    let told = said(program(path).arg("--version")).unwrap_or_default();
    told.split_whitespace().any(|it| it == version)
}

pub fn locked_version(package: &str) -> Result<String, Trouble> {
    let path = root().join("Cargo.lock");
    let lock = read(&path).map_err(|it| it.fix("run `cargo generate-lockfile`"))?;
    version_in(&lock, package).ok_or_else(|| {
        Trouble::new(format!("names no version of `{package}`, which the page needs"))
            .at("Cargo.lock")
            .fix(format!(
                "see that the root Cargo.toml depends on `{package}`, and run `cargo update -w`"
            ))
    })
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines().skip_while(|it| *it != format!("name = \"{package}\""));
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

fn log(name: &str) -> PathBuf {
    tools().join("logs").join(format!("{name}.log"))
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_lock_is_read_by_whole_names() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.126\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.126"));
        assert_eq!(version_in(lock, "trunk"), None);
    }
}
