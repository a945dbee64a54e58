//! The levels of tests, from the quickest to the nearest to a visitor.

mod chromium;
mod components;
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

pub fn run(words: &[String]) -> Done {
    let arguments = Arguments::read(words, &LEVELS.map(|it| it.switch), &[])?;
    let every = !LEVELS.iter().any(|it| arguments.has(it.switch));
    let chosen: Vec<&Level> =
        LEVELS.iter().filter(|it| every || arguments.has(it.switch)).collect();
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
