//! Browsers by apt-get, where it is there and may be used.

use crate::places::tools;
use crate::programs::{find, program, said};
use crate::steps::{quietly, step};
use crate::trouble::Done;
use std::path::Path;

/// On Debian, and as root.
pub fn may_install() -> bool {
    let debian = Path::new("/etc/debian_version").exists() && find("apt-get").is_some();
    debian && said(program("id").arg("-u")).is_some_and(|it| it == "0")
}

/// Installs packages; elsewhere than on Debian, or without the right to, does nothing.
pub fn install(packages: &[&str]) -> Done {
    if !may_install() {
        return Ok(());
    }
    let names = packages.join(" ");
    step(&format!("installing {names} by apt-get: the tests drive a real browser"), || {
        let apt = |words: &[&str], log: &str| {
            let mut apt = program("apt-get");
            apt.env("DEBIAN_FRONTEND", "noninteractive").args(words);
            quietly(&mut apt, &tools().join("logs").join(log))
        };
        apt(&["update"], "apt-update.log")?;
        let words = [&["install", "--yes", "--no-install-recommends"][..], packages].concat();
        apt(&words, "apt-install.log")
    })
    .map_err(|it| it.fix(format!("install them by hand: `apt-get install {names}`")))
}
