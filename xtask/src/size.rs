//! What a visitor's first visit costs, and whether it stays within the budget.

use crate::arguments::Arguments;
use crate::build;
use crate::hosted::AFTER;
use crate::html::tags;
use crate::places::{dist, files, read, read_bytes, root, shown};
use crate::programs::{program, said};
use crate::trouble::{Done, Trouble};
use crate::wasm;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Bytes over the network, brotli, everything that the first view needs.
const BUDGET: u64 = 300_000;

pub struct Weight {
    file: PathBuf,
    raw: u64,
    gzip: u64,
    pub brotli: u64,
}

impl Weight {
    pub fn print(&self) {
        row(&shown(&self.file), self.raw, self.gzip, self.brotli);
    }
}

pub fn run(words: &[String]) -> Done {
    Arguments::read(words, &[], &[])?;
    build::release_if_stale()?;
    let mut weights = weigh(first_load()?)?;
    weights.sort_by_key(|it| std::cmp::Reverse(it.brotli));
    println!("\n{:<52}{:>10}{:>10}{:>10}", "first load", "raw", "gzip", "brotli");
    weights.iter().for_each(Weight::print);
    let sum = |of: fn(&Weight) -> u64| weights.iter().map(of).sum::<u64>();
    let total = sum(|it| it.brotli);
    row("together", sum(|it| it.raw), sum(|it| it.gzip), total);
    parts(&weights)?;
    sent_for_later()?;
    println!("\nbudget {BUDGET} brotli: {} % used", total * 100 / BUDGET);
    if total > BUDGET {
        return Err(Trouble::new(format!(
            "the first load is {} bytes over its budget",
            total - BUDGET
        ))
        .at("dist/")
        .fix("see above which part grew; drop a dependency or shorten what is embedded"));
    }
    Ok(())
}

fn row(name: &str, raw: u64, gzip: u64, brotli: u64) {
    println!("{name:<52}{raw:>10}{gzip:>10}{brotli:>10}");
}

/// Where the bytes of the WebAssembly are: code, or data such as the pack, the record and the words.
fn parts(weights: &[Weight]) -> Done {
    for weight in weights.iter().filter(|it| it.file.extension().is_some_and(|it| it == "wasm")) {
        let sections = wasm::sections(&read_bytes(&weight.file)?).unwrap_or_default();
        let largest = sections.iter().take(4).map(|(name, size)| format!("{name} {size}"));
        println!("\nof which in the wasm, raw: {}", largest.collect::<Vec<_>>().join(", "));
    }
    Ok(())
}

/// What the first load sends for when the visitor leaves the Explorer.
fn sent_for_later() -> Done {
    let first = read(&dist().join("index.html"))?;
    let later: BTreeSet<PathBuf> = files(&dist())
        .into_iter()
        .filter(|it| shown(it).starts_with("dist/five-principles-page-"))
        .filter(|it| !mentions(&first, shown(it).trim_start_matches("dist/")))
        .collect();
    println!(
        "\n{:<52}{:>10}{:>10}{:>10}",
        "the whole page, on leaving the Explorer", "raw", "gzip", "brotli"
    );
    weigh(later)?.iter().for_each(Weight::print);
    Ok(())
}

/// The page itself and every file of `dist/` that it or its stylesheets name.
fn first_load() -> Result<BTreeSet<PathBuf>, Trouble> {
    let index = dist().join("index.html");
    let html = read(&index)?;
    let mut texts = vec![html.clone()];
    for tag in tags(&html, "link").iter().filter(|it| it.get("rel") == Some("stylesheet")) {
        texts.push(read(&dist().join(tag.address().unwrap_or_default()))?);
    }
    let named = |file: &PathBuf| {
        let name = shown(file).trim_start_matches("dist/").to_owned();
        let later = AFTER.iter().any(|it| name.starts_with(it));
        !later && texts.iter().any(|text| mentions(text, &name))
    };
    let mut found: BTreeSet<PathBuf> = files(&dist()).into_iter().filter(named).collect();
    found.insert(index);
    Ok(found)
}

/// The name stands as a whole address: `./name`, `"name"`, `(name)`.
fn mentions(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back().unwrap_or(' ');
        let after = text[at + name.len()..].chars().next().unwrap_or(' ');
        ['/', '"', '\'', '(', '='].contains(&before) && !after.is_alphanumeric() && after != '.'
    })
}

/// Each file as it is and compressed.
pub fn weigh(files: BTreeSet<PathBuf>) -> Result<Vec<Weight>, Trouble> {
    let mut node = program("node");
    node.arg(root().join("xtask/src/weigh.mjs")).args(&files);
    let unreadable = || {
        Trouble::new("cannot weigh the files")
            .at("xtask/src/weigh.mjs")
            .fix("see that Node.js 20 or newer is installed")
    };
    let told = said(&mut node).ok_or_else(unreadable)?;
    let read = |(file, line): (PathBuf, &str)| {
        let [raw, gzip, brotli] = serde_json::from_str(line).ok()?;
        Some(Weight { file, raw, gzip, brotli })
    };
    files.into_iter().zip(told.lines()).map(|it| read(it).ok_or_else(unreadable)).collect()
}
