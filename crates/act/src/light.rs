//! The rulebook of a light page: it unpacks in a tenth of the time what was read and compiled when it was
//! built, and part by part, so that a slow processor can answer in between.

use std::sync::{Mutex, OnceLock, PoisonError};

use rules::{Rulebook, Unpacking};

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/light.pack"));

static RULEBOOK: OnceLock<Rulebook> = OnceLock::new();

/// As far as it has come before it is asked for.
static UNPACKING: Mutex<Option<Unpacking<'static>>> = Mutex::new(None);

/// The Act, compiled once.
pub fn rulebook() -> &'static Rulebook {
    RULEBOOK.get_or_init(|| {
        let begun = UNPACKING.lock().unwrap_or_else(PoisonError::into_inner).take();
        match begun.unwrap_or_else(|| Unpacking::of(BYTES)).end() {
            Some(rulebook) => rulebook,
            // The build script has packed it: `tests/packed.rs`.
            None => panic!("the embedded rulebook is broken"),
        }
    })
}

/// Makes the rulebook ready, a part at a time: `false` where nothing is left to do but to ask for it.
pub fn prepare() -> bool {
    if RULEBOOK.get().is_some() {
        return false;
    }
    let mut unpacking = UNPACKING.lock().unwrap_or_else(PoisonError::into_inner);
    unpacking.get_or_insert_with(|| Unpacking::of(BYTES)).go_on()
}
