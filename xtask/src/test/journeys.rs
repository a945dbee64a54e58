//! Journeys: Playwright walks through the release build, served and from disk.

use super::chromium;
use crate::build;
use crate::bundle;
use crate::places::{dist, journeys, read, tools, write};
use crate::programs::{npm, program};
use crate::site::Site;
use crate::steps::{aloud, quietly, step};
use crate::trouble::Done;

pub fn run(words: &[String]) -> Done {
    build::release_if_stale()?;
    let browser = chromium::ready()?;
    playwright()?;
    let site = Site::open(dist(), 0)?;
    let mut playwright = program("node");
    playwright
        .current_dir(journeys())
        .arg("node_modules/@playwright/test/cli.js")
        .arg("test")
        .args(words)
        .env("CHROMIUM", browser.browser)
        .env("DIST", dist())
        .env("PAGE", site.address())
        .env("NESTED_PAGE", site.nested_address())
        .env("BUNDLE", bundle::file());
    aloud(&mut playwright)
}

/// Installs exactly what the lock file names, once; the browser is the system's, so none is downloaded.
fn playwright() -> Done {
    let lock = read(&journeys().join("package-lock.json"))?;
    let installed = journeys().join("node_modules/.installed-lock.json");
    if read(&installed).is_ok_and(|it| it == lock) {
        return Ok(());
    }
    step("installing Playwright and axe for the journeys", || {
        let mut npm = npm();
        npm.current_dir(journeys()).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        npm.args(["ci", "--no-audit", "--no-fund"]);
        quietly(&mut npm, &tools().join("logs/journeys.log"))
    })
    .map_err(|it| it.fix("this needs Node.js 20 or newer and, once, the network"))?;
    write(&installed, lock)
}
