//! The browser that the tests drive.

use super::debian;
use crate::programs::find;
use crate::trouble::Trouble;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub struct Chromium {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

/// Finds Chromium and its driver; on Debian, as root, installs what is missing.
pub fn ready() -> Result<Chromium, Trouble> {
    let found = (browser(), driver());
    if let ((Some(browser), Some(driver)), true) = (found, reads_japanese()) {
        return Ok(Chromium { browser, driver });
    }
    debian::install(&["chromium", "chromium-driver", "fonts-noto-cjk"])?;
    match (browser(), driver()) {
        (Some(browser), Some(driver)) => Ok(Chromium { browser, driver }),
        (None, _) => Err(missing("Chromium", "CHROMIUM")),
        (Some(_), None) => Err(missing("chromedriver", "CHROMEDRIVER")),
    }
}

fn browser() -> Option<PathBuf> {
    named("CHROMIUM").or_else(|| {
        ["chromium", "chromium-browser", "google-chrome", "chrome"].iter().find_map(|it| find(it))
    })
}

fn driver() -> Option<PathBuf> {
    named("CHROMEDRIVER").or_else(|| find("chromedriver"))
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|it| it.is_file())
}

/// Without a font for them, Japanese words are boxes of the wrong width. Only Debian is asked.
fn reads_japanese() -> bool {
    !debian::may_install()
        || Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").exists()
}

fn missing(program: &str, variable: &str) -> Trouble {
    Trouble::new(format!("{program} is missing; the tests drive a real browser")).fix(format!(
        "install Chromium and chromedriver of one version (Debian: `apt-get install chromium chromium-driver \
         fonts-noto-cjk`), or name the program in the variable {variable}"
    ))
}
