//! Components in a real browser, acted on by the words that stand on them.
//!
//! Run them with `cargo xtask test --web`.
#![cfg(target_arch = "wasm32")]

mod addresses;
mod brief;
mod class;
mod elements;
mod form;
mod language;
mod law;
mod leaves;
mod lessons;
mod list;
mod missions;
mod notices;
mod pictures;
mod reasons;
mod replay;
mod screen;
mod start;
mod switches;
mod worlds;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
