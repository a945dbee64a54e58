//! The engine's speed.

use crate::arguments::Arguments;
use crate::programs::cargo;
use crate::steps::{aloud, step};
use crate::trouble::Done;

pub fn run(words: &[String]) -> Done {
    let arguments = Arguments::read(words, &[], &[])?;
    let mut cargo = cargo();
    cargo.args(["bench", "--package", "act", "--bench", "assess", "--"]).args(&arguments.passed_on);
    step("measuring the engine on the Act, optimised for speed", || aloud(&mut cargo))
}
