//! Makes the glue between page and WebAssembly small: Trunk's own minifier cannot read it.

use crate::places::shown;
use crate::programs::program;
use crate::steps::aloud;
use crate::trouble::Done;
use std::path::Path;

/// Minifies a script where it lies. What it offers to others keeps its names.
pub fn minify(script: &Path) -> Done {
    let mut esbuild = program("esbuild");
    esbuild
        .args(["--minify", "--format=esm", "--target=es2022", "--log-level=warning"])
        .args(["--allow-overwrite", &format!("--outfile={}", script.display())])
        .arg(script);
    aloud(&mut esbuild).map_err(|it| it.at(shown(script)))
}

/// Puts what a script imports into it, leaves out what nobody calls, and minifies the whole.
pub fn bundle(script: &Path, whole: &Path) -> Done {
    let mut esbuild = program("esbuild");
    esbuild
        .args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"])
        .args(["--external:node:*", &format!("--outfile={}", whole.display())])
        .arg(script);
    aloud(&mut esbuild).map_err(|it| it.at(shown(script)))
}
