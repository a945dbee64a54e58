//! The International Peace Cooperation Act (Act No. 79 of 1992) as a rule pack.
//!
//! The law stands in `pack/`, as JSON that can be read with the statute beside it; `cases/` holds
//! worked situations with the outcome the Act gives them. Nothing here is legal advice.

mod cases;
pub mod citation;
pub mod proofs;

use std::sync::LazyLock;

use rules::Rulebook;

pub use cases::{Case, cases};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

static RULEBOOK: LazyLock<Rulebook> = LazyLock::new(|| match Rulebook::embedded(PACK) {
    Ok(rulebook) => rulebook,
    // A broken pack is a broken build: `tests/pack.rs` and the build script see it first.
    Err(flaws) => panic!("the embedded pack is broken: {flaws:?}"),
});

/// The Act, compiled once.
pub fn rulebook() -> &'static Rulebook {
    &RULEBOOK
}

/// The pack's files, (name, JSON), as they are embedded.
pub fn parts() -> &'static [(&'static str, &'static str)] {
    PACK
}
