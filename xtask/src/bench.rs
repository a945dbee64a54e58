//! Speed: of the engine, and of the page on its first visit.

use crate::arguments::Arguments;
use crate::lighthouse;
use crate::module;
use crate::places::{read, root, tools, write};
use crate::programs::{cargo, npm, program};
use crate::steps::{aloud, quietly, step};
use crate::trouble::{Done, Trouble};
use std::path::PathBuf;

type Bench = fn(&[String]) -> Done;

const SUBJECTS: [(&str, Bench); 4] =
    [("assess", assess), ("sweep", sweep), ("peers", peers), ("page", lighthouse::run)];

pub fn run(words: &[String]) -> Done {
    let Some((name, rest)) = words.split_first().filter(|(it, _)| !it.starts_with('-')) else {
        return assess(words);
    };
    let subject = SUBJECTS.iter().find(|(it, _)| it == name);
    let (_, run) = subject.ok_or_else(|| {
        let known = SUBJECTS.map(|it| it.0).join("`, `");
        Trouble::new(format!("there is no bench `{name}`")).fix(format!("choose one of `{known}`"))
    })?;
    run(rest)
}

fn assess(words: &[String]) -> Done {
    native("assess", "measuring the engine on the Act, optimised for speed", words)
}

fn sweep(words: &[String]) -> Done {
    native("sweep", "measuring all possible worlds of every question of the Act", words)
}

fn native(bench: &str, says: &str, words: &[String]) -> Done {
    let arguments = Arguments::read(words, &[], &[])?;
    let mut cargo = cargo();
    cargo.args(["bench", "--package", "act", "--bench", bench, "--"]).args(&arguments.passed_on);
    step(says, || aloud(&mut cargo))
}

/// The module over the rules that other engines for JavaScript get, beside them in one run; and the module
/// over the whole Act.
fn peers(words: &[String]) -> Done {
    Arguments::read(words, &[], &[])?;
    let made = root().join("target/peers");
    let (pack, same_rules) = (made.join("pack"), made.join("module"));
    let mut node = program("node");
    node.arg(peers_folder().join("pack.mjs")).arg(&pack);
    step("putting their rules into a pack", || aloud(&mut node))?;
    module::make_over(&pack, &same_rules)?;
    let act = module::make()?;
    installed()?;
    let mut node = program("node");
    node.arg(peers_folder().join("bench.mjs")).args([same_rules, act]);
    step("measuring the module beside other engines", || aloud(&mut node))
}

fn peers_folder() -> PathBuf {
    root().join("crates/module/peers")
}

/// Exactly what the lock file names, once, beside it; git leaves it aside.
fn installed() -> Done {
    let lock = read(&peers_folder().join("package-lock.json"))?;
    let stamp = peers_folder().join("node_modules/.installed-lock.json");
    if read(&stamp).is_ok_and(|it| it == lock) {
        return Ok(());
    }
    step("installing json-rules-engine, publicodes, json-logic-js and zen-engine-wasm", || {
        let mut npm = npm();
        npm.current_dir(peers_folder()).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
        quietly(&mut npm, &tools().join("logs/peers.log"))
    })
    .map_err(|it| {
        it.fix("the other engines come from npm: this needs Node.js 20 or newer and, once, the network")
    })?;
    write(&stamp, lock)
}
