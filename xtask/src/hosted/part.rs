//! A glue and its WebAssembly, made small and named by what is in them, so that a browser may keep them
//! for ever.

use crate::glue;
use crate::hash;
use crate::imports::shortened;
use crate::places::{dist, read, read_bytes, shown, write};
use crate::trouble::Trouble;
use crate::whole::Started;
use std::path::PathBuf;

#[derive(Debug)]
pub struct Part {
    pub glue: String,
    pub wasm: String,
}

impl Part {
    /// Puts what a build starts into `dist/`.
    pub fn keep(started: &Started) -> Result<Part, Trouble> {
        let (wasm, glue) = short(started)?;
        let small = glue::small(&glue::entry("export { default } from", &glue))?;
        let part = Part {
            glue: format!("five-principles-page-{}.js", hash::short(&small)),
            wasm: format!("five-principles-page-{}_bg.wasm", hash::short(&wasm)),
        };
        write(&dist().join(&part.glue), small)?;
        write(&dist().join(&part.wasm), wasm)?;
        Ok(part)
    }
}

/// The WebAssembly of a build, and where its glue lies: each without what only tools read, and before it is
/// minified.
pub fn short(started: &Started) -> Result<(Vec<u8>, PathBuf), Trouble> {
    let wasm = read_bytes(&started.wasm)?;
    let (wasm, text) = shortened(&wasm, &read(&started.glue)?).ok_or_else(|| {
        Trouble::new("is no WebAssembly that imports functions alone")
            .at(shown(&started.wasm))
            .fix("teach xtask/src/imports.rs what it imports besides")
    })?;
    let glue = glue::folder().join("glue.js");
    write(&glue, text)?;
    Ok((wasm, glue))
}

/// Puts a script into `dist/`, and says under which name.
pub fn keep_script(name: &str, script: &str) -> Result<String, Trouble> {
    let name = format!("{name}-{}.js", hash::short(script));
    write(&dist().join(&name), script)?;
    Ok(name)
}
