//! A file that does not fit on a few screens is two files.

use crate::places::{files_ending, read, root, shown};
use crate::trouble::{Done, Trouble, all_well};

const LINES: usize = 300;

/// Longer files, each with the reason why it stays whole.
const EXCEPTIONS: &[(&str, &str)] = &[];

pub fn small() -> Done {
    let mut troubles = Vec::new();
    for file in files_ending(root(), ".rs") {
        let lines = read(&file)?.lines().count();
        let excused = EXCEPTIONS.iter().any(|(it, _)| *it == shown(&file));
        if lines > LINES && !excused {
            troubles.push(
                Trouble::new(format!("has {lines} lines; {LINES} are the limit"))
                    .at(shown(&file))
                    .fix("split it by topic, or list it with a reason in xtask/src/check/sizes.rs"),
            );
        }
        if lines <= LINES && excused {
            troubles.push(
                Trouble::new("is excused for its length and need not be")
                    .at(shown(&file))
                    .fix("take it off the list in xtask/src/check/sizes.rs"),
            );
        }
    }
    let gone = EXCEPTIONS.iter().filter(|(it, _)| !root().join(it).is_file());
    troubles.extend(gone.map(|(it, _)| {
        Trouble::new("is excused for its length and does not exist")
            .at(it)
            .fix("take it off the list in xtask/src/check/sizes.rs")
    }));
    all_well(troubles, "file sizes")
}
