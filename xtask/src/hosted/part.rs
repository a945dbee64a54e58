//! A glue and its WebAssembly, made small and named by what is in them, so that a browser may keep them
//! for ever.

use crate::glue;
use crate::hash::short;
use crate::imports::shortened;
use crate::places::{dist, read, read_bytes, shown, write};
use crate::trouble::Trouble;
use crate::whole::Started;

#[derive(Debug)]
pub struct Part {
    pub glue: String,
    pub wasm: String,
}

impl Part {
    /// Puts what a build starts into `dist/`.
    pub fn keep(started: &Started) -> Result<Part, Trouble> {
        let wasm = read_bytes(&started.wasm)?;
        let (wasm, text) = shortened(&wasm, &read(&started.glue)?).ok_or_else(|| {
            Trouble::new("is no WebAssembly that imports functions alone")
                .at(shown(&started.wasm))
                .fix("teach xtask/src/imports.rs what it imports besides")
        })?;
        let whole = glue::folder().join("glue.js");
        write(&whole, text)?;
        let small = glue::small(&glue::entry("export { default } from", &whole))?;
        let part = Part {
            glue: format!("five-principles-page-{}.js", short(&small)),
            wasm: format!("five-principles-page-{}_bg.wasm", short(&wasm)),
        };
        write(&dist().join(&part.glue), small)?;
        write(&dist().join(&part.wasm), wasm)?;
        Ok(part)
    }
}

/// Puts a script into `dist/`, and says under which name.
pub fn keep_script(name: &str, script: &str) -> Result<String, Trouble> {
    let name = format!("{name}-{}.js", short(script));
    write(&dist().join(&name), script)?;
    Ok(name)
}
