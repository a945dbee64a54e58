//! The core journeys in three engines, each through its own driver: Chromium, Firefox, WebKit.

use super::debian;
use crate::build;
use crate::bundle;
use crate::places::{dist, root};
use crate::programs::{find, program};
use crate::steps::{aloud, step};
use crate::tools;
use crate::trouble::{Done, Trouble};
use std::path::PathBuf;
use std::process::Command;

struct Engine {
    name: &'static str,
    browsers: &'static [&'static str],
    driver: &'static str,
    /// What Debian calls them.
    packages: &'static [&'static str],
    /// It draws only on a display; where there is none, on one that nobody sees.
    wants_display: bool,
}

const ENGINES: [Engine; 3] = [
    Engine {
        name: "chromium",
        browsers: &["chromium", "chromium-browser", "google-chrome", "chrome"],
        driver: "chromedriver",
        packages: &["chromium", "chromium-driver", "fonts-noto-cjk"],
        wants_display: false,
    },
    Engine {
        name: "firefox",
        browsers: &["firefox", "firefox-esr"],
        driver: "geckodriver",
        packages: &["firefox-esr", "fonts-noto-cjk"],
        wants_display: false,
    },
    Engine {
        name: "webkit",
        browsers: &["MiniBrowser"],
        driver: "WebKitWebDriver",
        packages: &["webkit2gtk-driver", "xvfb", "fonts-noto-cjk"],
        wants_display: true,
    },
];

/// Words name the engines to run; without any, all three.
pub fn run(words: &[String]) -> Done {
    let chosen = chosen(words)?;
    build::release_if_stale()?;
    let mut failed = Vec::new();
    for engine in chosen {
        let done = step(&format!("core journeys in {}", engine.name), || engine.journeys());
        if let Err(trouble) = done {
            eprintln!("{trouble}");
            failed.push(engine.name);
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(Trouble::new(format!("core journeys failed in: {}", failed.join(", "))))
}

fn chosen(words: &[String]) -> Result<Vec<&'static Engine>, Trouble> {
    let unknown = words.iter().find(|it| !ENGINES.iter().any(|engine| engine.name == *it));
    if let Some(word) = unknown {
        return Err(Trouble::new(format!("there is no engine `{word}`"))
            .fix("name chromium, firefox or webkit after `--`, or nothing for all"));
    }
    let wanted = |it: &&Engine| words.is_empty() || words.iter().any(|word| word == it.name);
    Ok(ENGINES.iter().filter(wanted).collect())
}

impl Engine {
    fn journeys(&self) -> Done {
        let (browser, driver) = self.ready()?;
        let mut node = self.on_a_display();
        node.arg(root().join("tests/engines/run.mjs"))
            .arg(self.name)
            .env("DIST", dist())
            .env("BUNDLE", bundle::file())
            .env("DRIVER", driver)
            .env("BROWSER", browser);
        aloud(&mut node)
    }

    /// The browser and its driver; on Debian, as root, installs what is missing.
    fn ready(&self) -> Result<(PathBuf, PathBuf), Trouble> {
        if self.browser().is_none() || (self.driver().is_none() && self.driver != GECKO) {
            debian::install(self.packages)?;
        }
        if self.driver == GECKO && self.driver().is_none() {
            tools::geckodriver()?;
        }
        match (self.browser(), self.driver()) {
            (Some(browser), Some(driver)) => Ok((browser, driver)),
            _ => Err(Trouble::new(format!("{} or its driver {} is missing", self.name, self.driver))
                .fix(format!(
                    "install them (Debian: `apt-get install {}`), or run the others: `cargo xtask test --all-engines -- chromium`",
                    self.packages.join(" ")
                ))),
        }
    }

    fn browser(&self) -> Option<PathBuf> {
        self.browsers.iter().find_map(|it| find(it)).or_else(|| self.browser_beside_its_library())
    }

    /// Debian keeps WebKit's small browser off the path.
    fn browser_beside_its_library(&self) -> Option<PathBuf> {
        let libraries = std::fs::read_dir("/usr/lib").ok()?.flatten().map(|it| it.path());
        let folders =
            libraries.flat_map(|it| ["webkit2gtk-4.1", "webkit2gtk-4.0"].map(|sub| it.join(sub)));
        let files = folders.flat_map(|it| self.browsers.iter().map(move |name| it.join(name)));
        files.into_iter().find(|it| it.is_file())
    }

    fn driver(&self) -> Option<PathBuf> {
        find(self.driver)
    }

    fn on_a_display(&self) -> Command {
        let shown = std::env::var_os("DISPLAY").is_some() || !self.wants_display;
        if shown || find("xvfb-run").is_none() {
            return program("node");
        }
        let mut display = program("xvfb-run");
        display.args(["--auto-servernum", "--server-args=-screen 0 1280x900x24", "node"]);
        display
    }
}

/// Debian has no package of it, and cargo has.
const GECKO: &str = "geckodriver";

#[cfg(test)]
mod tests {
    use super::chosen;

    #[test]
    fn all_engines_run_unless_some_are_named() {
        let names = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|it| (*it).to_owned()).collect();
            chosen(&words).ok().map(|it| it.iter().map(|it| it.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&[]), Some(vec!["chromium", "firefox", "webkit"]));
        assert_eq!(names(&["webkit"]), Some(vec!["webkit"]));
        assert_eq!(names(&["netscape"]), None);
    }
}
