//! rustfmt and clippy.

use crate::places::shown;
use crate::programs::cargo;
use crate::steps::aloud;
use crate::trouble::{Done, Trouble, all_well};
use std::collections::BTreeSet;
use std::path::Path;

/// The page's package: made for the browser, so linted for the browser.
const PAGE: &str = "five-principles";

pub fn format() -> Done {
    aloud(cargo().args(["fmt", "--all"]))
}

/// Names the files alone: what is different is best seen by letting it be mended.
pub fn formatted() -> Done {
    let mut cargo = cargo();
    cargo.args(["fmt", "--all", "--check", "--", "--files-with-diff"]);
    let output =
        cargo.output().map_err(|it| Trouble::new(format!("cargo fmt cannot be started: {it}")))?;
    if output.status.success() {
        return Ok(());
    }
    // rustfmt speaks there when a file is not even Rust.
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    let named = String::from_utf8_lossy(&output.stdout).into_owned();
    let unlike = |it: &str| Trouble::new("is not formatted").at(shown(Path::new(it)));
    // A file that several targets share is named by each.
    let named: BTreeSet<&str> = named.lines().collect();
    let mut troubles: Vec<Trouble> = named.into_iter().map(unlike).collect();
    troubles.push(Trouble::new("not everything is formatted").fix("run `cargo xtask check --fix`"));
    all_well(troubles, "formatting")
}

pub fn linted() -> Done {
    let clippy = |scope: &[&str]| {
        let mut cargo = cargo();
        cargo
            .args(["clippy", "--quiet", "--all-targets"])
            .args(scope)
            .args(["--", "--deny", "warnings"]);
        aloud(&mut cargo).map_err(|it| {
            it.fix("mend what clippy names, or excuse it with `#[expect(…, reason = \"…\")]`")
        })
    };
    clippy(&["--workspace", "--exclude", PAGE])?;
    clippy(&["--package", PAGE, "--target", "wasm32-unknown-unknown"])
}
