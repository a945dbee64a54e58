//! Everything that can be seen without running the project.

mod code;
mod features;
mod invariants;
mod licences;
mod links;
mod locks;
mod sizes;
mod spdx;

use crate::arguments::Arguments;
use crate::steps::step;
use crate::tools;
use crate::trouble::{Done, Trouble};

struct Check {
    says: &'static str,
    run: fn() -> Done,
}

/// The quick ones first, so that a small slip is told in seconds; all of them, so that one
/// run tells everything.
const CHECKS: &[Check] = &[
    Check { says: "formatting", run: code::formatted },
    Check { says: "invariants of the architecture", run: invariants::hold },
    Check { says: "file sizes", run: sizes::small },
    Check { says: "links between documents", run: links::resolve },
    Check { says: "lock files and machine paths", run: locks::clean },
    Check { says: "licences of all dependencies", run: licences::allowed },
    Check { says: "lints", run: lints },
];

pub fn run(words: &[String]) -> Done {
    let arguments = Arguments::read(words, &["--fix"], &[])?;
    if arguments.has("--fix") {
        step("formatting", code::format)?;
    }
    let mut failed = Vec::new();
    for check in CHECKS {
        if let Err(trouble) = step(check.says, check.run) {
            eprintln!("{trouble}");
            failed.push(check.says);
        }
    }
    if failed.is_empty() {
        eprintln!("\nall checks hold");
        return Ok(());
    }
    Err(Trouble::new(format!(
        "{} of {} checks failed: {}",
        failed.len(),
        CHECKS.len(),
        failed.join(", ")
    )))
}

fn lints() -> Done {
    tools::wasm_target()?;
    code::linted()
}
