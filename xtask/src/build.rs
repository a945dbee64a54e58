//! The release build in `dist/`.

use crate::archive;
use crate::arguments::Arguments;
use crate::bundle;
use crate::hosted::{self, first_folder};
use crate::places::{files, read, root, write};
use crate::steps::{aloud, step};
use crate::tools;
use crate::trouble::{Done, Trouble};
use crate::whole;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

pub fn run(words: &[String]) -> Done {
    let arguments = Arguments::read(words, &[], &["--address"])?;
    let address = arguments.value("--address").map(whole_address).transpose()?;
    tools::ready()?;
    builds()?;
    assemble(address.as_deref())
}

/// The release build. What takes minutes is done anew only if something it is made of has changed; `dist/` is
/// filled each time.
pub fn release_if_stale() -> Done {
    tools::ready()?;
    if is_fresh() {
        eprintln!("✓ both builds are up to date");
    } else {
        builds()?;
    }
    assemble(None)
}

/// Two builds of one source: the first load, and the whole page that it sends for.
fn builds() -> Done {
    let begun = nanoseconds(SystemTime::now());
    let build = |folder: PathBuf, options: &[&str]| {
        let mut trunk = tools::trunk();
        trunk.args(["build", "--release", "--offline"]).args(options).arg("--dist").arg(folder);
        trunk
    };
    step("building the whole page for release", || aloud(&mut build(whole::folder(), &[])))?;
    step("building the first load: the frame and the Explorer", || {
        aloud(&mut build(first_folder(), &["--no-default-features=true"]))
    })?;
    write(&stamp(), format!("{begun}\n{}", indexes()?))
}

/// Fills `dist/` with all that a host serves and a visitor may take away.
fn assemble(address: Option<&str>) -> Done {
    step("filling dist/: the hosted page, the page in one file, the archive", || {
        hosted::make(address)?;
        bundle::make()?;
        archive::make()
    })
}

/// An address such as `https://example.org/five-principles/`, ending where a file's name can follow.
fn whole_address(given: &str) -> Result<String, Trouble> {
    let unsafe_in_a_tag = |it: char| it.is_whitespace() || "\"'<>".contains(it);
    if !(given.starts_with("https://") || given.starts_with("http://"))
        || given.contains(unsafe_in_a_tag)
    {
        return Err(Trouble::new(format!("`{given}` is no address of a page"))
            .fix("write it as `--address https://example.org/five-principles/`"));
    }
    Ok(format!("{}/", given.trim_end_matches('/')))
}

/// Both are the work of the last release build, and nothing has been saved since that began.
fn is_fresh() -> bool {
    let Ok(stamp) = read(&stamp()) else {
        return false;
    };
    let Some((begun, built)) = stamp.split_once('\n') else {
        return false;
    };
    let begun: u128 = begun.parse().unwrap_or(0);
    indexes().is_ok_and(|it| it == built) && latest_change() < begun
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

fn indexes() -> Result<String, Trouble> {
    let index = |folder: PathBuf| read(&folder.join("index.html"));
    Ok(format!("{}\n{}", index(first_folder())?, index(whole::folder())?))
}

#[cfg(test)]
mod tests {
    use super::whole_address;

    #[test]
    fn an_address_ends_where_a_name_can_follow() {
        let read = |it| whole_address(it).ok();
        assert_eq!(read("https://x.example/y").as_deref(), Some("https://x.example/y/"));
        assert_eq!(read("https://x.example/y/").as_deref(), Some("https://x.example/y/"));
        assert_eq!(read("x.example"), None);
        assert_eq!(read("https://x.example/\"><script>"), None);
    }
}
