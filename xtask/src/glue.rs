//! Makes scripts small, with all that they import inside: Trunk's own minifier cannot read the glue.

use crate::places::{root, shown, write};
use crate::programs::{program, said};
use crate::steps::aloud;
use crate::trouble::{Done, Trouble};
use std::path::{Path, PathBuf};

/// Where a script lies while it is made small.
pub fn folder() -> PathBuf {
    root().join("target/xtask/glue")
}

/// `export { what } from` or `import` of a file: the text that asks for it.
pub fn entry(what: &str, file: &Path) -> String {
    format!("{what} {:?};\n", file.to_string_lossy())
}

/// The script that `entry` makes of what it imports, as small as it gets. What it offers keeps its names.
pub fn small(entry: &str) -> Result<String, Trouble> {
    let start = folder().join("entry.mjs");
    write(&start, entry)?;
    let mut esbuild = program("esbuild");
    esbuild
        .args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"])
        .args(["--loader:.css=text", "--charset=utf8"])
        .arg(&start);
    said(&mut esbuild).ok_or_else(|| {
        Trouble::new("imports a script that esbuild cannot read")
            .at(shown(&start))
            .fix("run `.tools/node_modules/.bin/esbuild --bundle` on it, which says why")
    })
}

/// Puts what a script imports into it, leaves out what nobody calls, and minifies the whole.
pub fn bundle(script: &Path, whole: &Path) -> Done {
    let mut esbuild = program("esbuild");
    esbuild
        .args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"])
        // The glue warns of ways to call it that are not ours.
        .args(["--external:node:*", "--drop:console", &format!("--outfile={}", whole.display())])
        .arg(script);
    aloud(&mut esbuild).map_err(|it| it.at(shown(script)))
}
