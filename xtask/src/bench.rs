//! Speed: of the engine, and of the page on its first visit.

use crate::arguments::Arguments;
use crate::lighthouse;
use crate::programs::cargo;
use crate::steps::{aloud, step};
use crate::trouble::Done;

pub fn run(words: &[String]) -> Done {
    if words.first().is_some_and(|it| it == "page") {
        return lighthouse::run(&words[1..]);
    }
    let arguments = Arguments::read(words, &[], &[])?;
    let mut cargo = cargo();
    cargo.args(["bench", "--package", "act", "--bench", "assess", "--"]).args(&arguments.passed_on);
    step("measuring the engine on the Act, optimised for speed", || aloud(&mut cargo))
}
