//! The release build in `dist/`.

use crate::arguments::Arguments;
use crate::places::{dist, files, read, root, write};
use crate::steps::{aloud, step};
use crate::tools;
use crate::trouble::{Done, Trouble};
use crate::whole;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

pub fn run(words: &[String]) -> Done {
    Arguments::read(words, &[], &[])?;
    tools::ready()?;
    release()
}

/// The release build, made anew only if something it is made of has changed.
pub fn release_if_stale() -> Done {
    tools::ready()?;
    if is_fresh() {
        eprintln!("✓ dist/ is up to date");
        return Ok(());
    }
    release()
}

/// Two builds of one source: the first load, and the whole page that it sends for.
fn release() -> Done {
    let begun = nanoseconds(SystemTime::now());
    let build = |folder: PathBuf, options: &[&str]| {
        let mut trunk = tools::trunk();
        trunk.args(["build", "--release", "--offline"]).args(options).arg("--dist").arg(folder);
        trunk
    };
    step("building the whole page for release", || aloud(&mut build(whole::folder(), &[])))?;
    step("building the first load: the frame and the Explorer", || {
        aloud(&mut build(dist(), &["--no-default-features=true"]))
    })?;
    whole::join()?;
    write(&stamp(), format!("{begun}\n{}", index()?))
}

/// `dist/` is the work of the last release build, and nothing has been saved since that began.
fn is_fresh() -> bool {
    let Ok(stamp) = read(&stamp()) else {
        return false;
    };
    let Some((begun, built)) = stamp.split_once('\n') else {
        return false;
    };
    let begun: u128 = begun.parse().unwrap_or(0);
    index().is_ok_and(|it| it == built) && latest_change() < begun
}

fn latest_change() -> u128 {
    let single = [
        "index.html",
        "Trunk.toml",
        "Cargo.toml",
        "Cargo.lock",
        "rust-toolchain.toml",
        ".cargo/config.toml",
    ];
    let folders = ["src", "public", "crates"].iter().flat_map(|it| files(&root().join(it)));
    let parts = single.iter().map(|it| root().join(it)).chain(folders);
    let changes = parts.filter_map(|it| it.metadata().ok()?.modified().ok()).map(nanoseconds);
    changes.max().unwrap_or(u128::MAX)
}

fn nanoseconds(time: SystemTime) -> u128 {
    time.duration_since(UNIX_EPOCH).map_or(0, |it| it.as_nanos())
}

fn stamp() -> PathBuf {
    root().join("target/xtask/release.stamp")
}

fn index() -> Result<String, Trouble> {
    read(&dist().join("index.html"))
}
