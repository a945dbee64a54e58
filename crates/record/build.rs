//! Reads and checks every file of `data/` by the crate's own code, and embeds it. Bad data is a build
//! error: file, id, field, and what is wrong.

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
    match Record::from_parts(&parts) {
        Ok(record) => stop_at(&validate(&record)),
        Err(flaws) => stop_at(&flaws),
    }
    embed::embed("embedded.rs", &[(HEAD, "data")], |_| {});
}

const HEAD: &str = "/// The files this crate carries, (name, JSON), in the order of the names.\n\
                    pub static EMBEDDED";

fn stop_at(flaws: &[Flaw]) {
    for flaw in flaws {
        println!("cargo::error=data/{flaw}");
    }
    if !flaws.is_empty() {
        process::exit(1);
    }
}
