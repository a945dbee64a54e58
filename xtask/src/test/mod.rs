//! The four levels of tests, from the quickest to the nearest to a visitor; and the core journeys in every
//! engine, which want browsers that not every machine has.

pub mod chromium;
mod components;
mod debian;
mod engines;
mod journeys;
mod native;

use crate::arguments::Arguments;
use crate::module;
use crate::steps::step;
use crate::trouble::{Done, Trouble};

struct Level {
    switch: &'static str,
    says: &'static str,
    run: fn(&[String]) -> Done,
}

const LEVELS: [Level; 4] = [
    Level { switch: "--native", says: "native tests of every crate", run: native::run },
    Level { switch: "--module", says: "the ES module in Node.js", run: of_module },
    Level { switch: "--web", says: "components in a real browser", run: components::run },
    Level { switch: "--journeys", says: "journeys through the release build", run: journeys::run },
];

/// Only when it is asked for.
const ENGINES: Level = Level {
    switch: "--all-engines",
    says: "core journeys in Chromium, Firefox and WebKit",
    run: engines::run,
};

pub fn run(words: &[String]) -> Done {
    let switches: Vec<&str> = LEVELS.iter().chain([&ENGINES]).map(|it| it.switch).collect();
    let arguments = Arguments::read(words, &switches, &[])?;
    let every = !switches.iter().any(|it| arguments.has(it));
    let chosen: Vec<&Level> =
        LEVELS.iter().filter(|it| every || arguments.has(it.switch)).collect();
    let engines = arguments.has(ENGINES.switch).then_some(&ENGINES);
    let chosen: Vec<&Level> = chosen.into_iter().chain(engines).collect();
    if chosen.len() > 1 && !arguments.passed_on.is_empty() {
        return Err(Trouble::new("words after `--` can go to one level only")
            .fix("choose it: `cargo xtask test --journeys -- WORDS`"));
    }
    for level in &chosen {
        step(level.says, || (level.run)(&arguments.passed_on))?;
    }
    let passed: Vec<&str> = chosen.iter().map(|it| it.says).collect();
    eprintln!("\nall passed: {}", passed.join(", "));
    Ok(())
}

fn of_module(words: &[String]) -> Done {
    module::make()?;
    module::test(words)
}
