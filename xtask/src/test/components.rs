//! Components mounted in Chromium, through wasm-bindgen's own runner.

use super::chromium;
use crate::programs::cargo;
use crate::steps::aloud;
use crate::tools;
use crate::trouble::Done;

pub fn run(words: &[String]) -> Done {
    tools::ready()?;
    let browser = chromium::ready()?;
    let mut cargo = cargo();
    cargo
        .args(["test", "--package", "five-principles", "--test", "web"])
        .args(["--target", "wasm32-unknown-unknown"])
        .args(words)
        .env("CHROMEDRIVER", browser.driver)
        // A busy machine is slow to start a browser.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "900")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    aloud(&mut cargo)
}
