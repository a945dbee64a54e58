//! The International Peace Cooperation Act (Act No. 79 of 1992) as a rule pack.
//!
//! The law stands in `pack/`, as JSON that can be read with the statute beside it; `cases/` holds
//! worked situations with the outcome the Act gives them. With the feature `whole` the texts beside the
//! pack are here as well: every provision in plain words, what each edition changed, the official
//! wordings, the controversies, the institutions. Nothing here is legal advice.

#[cfg(feature = "whole")]
mod address;
mod cases;
pub mod citation;
pub mod concordance;
#[cfg(feature = "whole")]
pub mod controversy;
#[cfg(feature = "whole")]
pub mod edition;
#[cfg(feature = "whole")]
pub mod fingerprint;
#[cfg(feature = "whole")]
pub mod institution;
pub mod proofs;
#[cfg(feature = "whole")]
pub mod provision;
#[cfg(feature = "reference")]
#[path = "../tests/reference/mod.rs"]
mod reference;
#[cfg(feature = "whole")]
pub mod source;
#[cfg(feature = "whole")]
pub mod tie;
#[cfg(feature = "whole")]
mod whole;
#[cfg(feature = "whole")]
pub mod wording;

#[cfg(not(feature = "whole"))]
mod light;

#[cfg(feature = "whole")]
use std::sync::LazyLock;

#[cfg(feature = "whole")]
use rules::Rulebook;

pub use cases::{Case, cases};
#[cfg(not(feature = "whole"))]
pub use light::{prepare, rulebook};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
include!(concat!(env!("OUT_DIR"), "/fingerprint.rs"));

#[cfg(feature = "whole")]
static RULEBOOK: LazyLock<Rulebook> = LazyLock::new(|| match Rulebook::embedded(PACK) {
    Ok(rulebook) => rulebook,
    // A broken pack is a broken build: `tests/pack.rs` and the build script see it first.
    Err(flaws) => panic!("the embedded pack is broken: {flaws:?}"),
});

/// The Act, compiled once.
#[cfg(feature = "whole")]
pub fn rulebook() -> &'static Rulebook {
    &RULEBOOK
}

/// Makes the rulebook ready, a part at a time: `false` where nothing is left to do but to ask for it. Here
/// that is so from the beginning: it is read and compiled in one go.
#[cfg(feature = "whole")]
pub fn prepare() -> bool {
    false
}

/// The pack's files, (name, JSON), as they are embedded.
pub fn parts() -> &'static [(&'static str, &'static str)] {
    PACK
}
