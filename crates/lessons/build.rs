//! Reads every file of `data/`, has the engine confirm every answer in it, and embeds it. An answer that
//! the engine does not confirm is a build error: file, lesson, step, and what to do.

use std::process;

#[path = "../embed.rs"]
mod embed;
#[path = "src/modules.rs"]
#[expect(dead_code, unused_imports, reason = "the script only reads and checks")]
mod modules;

use modules::*;

fn main() {
    println!("cargo::rerun-if-changed=src");
    let files = embed::files("data");
    let parts: Vec<(&str, &str)> = files.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    let mut flaws = missing_translations(&parts);
    match Course::from_parts(&parts) {
        Ok(course) => flaws.extend(validate(&course)),
        Err(unreadable) => flaws.extend(unreadable),
    }
    for flaw in &flaws {
        println!("cargo::error=data/{flaw}");
    }
    if !flaws.is_empty() {
        process::exit(1);
    }
    embed::embed("embedded.rs", &[(HEAD, "data")], |_| {});
}

const HEAD: &str = "/// The files this crate carries, (name, JSON), in the order of the names.\n\
                    pub static EMBEDDED";
