//! The engine as an ES module: situations in, assessments out, errors as values.
//!
//! What is exported here speaks to `js/index.js`, which speaks to everybody else: an assessment is a list
//! of places (see [`places`]), all else is JSON text. Nothing panics on what is given: what cannot be
//! read comes back as `{"error": "…"}`.
//!
//! JSON is read and written by hand, without copies: a general reader and writer would weigh more than
//! the engine, and take longer than an assessment.

mod json;
mod places;
mod swept;
mod told;
mod write;

use std::sync::{LazyLock, Mutex, PoisonError};

use rules::{Rulebook, Statement};
use wasm_bindgen::prelude::wasm_bindgen;

use json::Json;
use write::Writer;

/// The Act's pack, or the one it was built over, compiled when this was built; and what its ids are called.
static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.pack"));
static CATALOGUE: &str = include_str!(concat!(env!("OUT_DIR"), "/catalogue.json"));

static RULEBOOK: LazyLock<Rulebook> = LazyLock::new(|| match Rulebook::unpacked(PACK) {
    Some(rulebook) => rulebook,
    // The bytes are part of the program: the first test would not pass.
    None => panic!("the embedded pack is broken"),
});

/// Smaller than the allocator that comes with WebAssembly, and quicker; there is one thread.
#[cfg(feature = "allocator")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// To each other outcome, so many ways are told.
const WAYS: usize = 12;

/// A situation's assessment in places, in JSON; whatever the situation says besides.
#[wasm_bindgen]
pub fn assess(situation: &str) -> String {
    answer(situation, &|statement, to| {
        let places = places::write(&RULEBOOK, &RULEBOOK.assess_in_short(statement));
        to.list(places, |to, it| to.number(it.into()));
        Ok(())
    })
}

/// Numbers that JavaScript writes and reads where they are: nothing is copied. A longer situation is told
/// in words.
static ROOM: Mutex<[u16; 4096]> = Mutex::new([0; 4096]);

/// Where the room is.
#[wasm_bindgen]
pub fn room() -> *mut u16 {
    ROOM.lock().unwrap_or_else(PoisonError::into_inner).as_mut_ptr()
}

/// [`assess_in`] that room.
#[wasm_bindgen]
pub fn assess_places(length: usize) -> usize {
    assess_in(&mut *ROOM.lock().unwrap_or_else(PoisonError::into_inner), length)
}

/// The same of a situation in places, so many of this room: one of the newest edition, without notes. The
/// assessment is there in its place; says how many places, 0 if it cannot be assessed or the room is too
/// small: [`assess`] says why, or can.
pub fn assess_in(room: &mut [u16], length: usize) -> usize {
    let told = room.get(..length).and_then(|it| places::assess(&RULEBOOK, it)).unwrap_or_default();
    if told.len() > room.len() {
        return 0;
    }
    room.iter_mut().zip(&told).for_each(|(place, it)| *place = *it);
    told.len()
}

/// All worlds of a situation's question.
#[wasm_bindgen]
pub fn sweep(situation: &str) -> String {
    answer(situation, &|statement, to| {
        let sweep =
            RULEBOOK.sweep_as_told(statement).ok_or("the question rests on too many facts")?;
        swept::write(&RULEBOOK, &sweep, WAYS, to);
        Ok(())
    })
}

/// The situation's question with its choices made, as JsonLogic over the facts.
#[wasm_bindgen]
pub fn logic(situation: &str) -> String {
    answer(situation, &|statement, to| {
        to.plain(&RULEBOOK.json_logic_text(statement));
        Ok(())
    })
}

/// What stands beside the pack, and then the ids of its facts and of its outcomes.
#[wasm_bindgen]
pub fn catalogue() -> String {
    let pack = RULEBOOK.pack();
    let mut to = Writer::default();
    to.plain("[");
    to.plain(CATALOGUE);
    to.plain(",");
    let facts = pack.facts.iter().map(|it| it.id.as_str());
    to.ids(facts.chain(pack.outcomes.iter().map(|it| it.id.as_str())));
    to.plain("]");
    to.into_text()
}

/// Writes the answer of a statement.
type Answer<'a> = &'a dyn Fn(&Statement, &mut Writer) -> Result<(), String>;

fn answer(situation: &str, answer: Answer<'_>) -> String {
    let mut to = Writer::default();
    let told = Json::read(situation).and_then(|json| {
        let told = told::read(&json, &RULEBOOK)?;
        let statement = RULEBOOK.state_told(&told).map_err(|it| it.to_string())?;
        answer(&statement, &mut to)
    });
    if let Err(error) = told {
        to.object(|to| {
            to.key("error");
            to.text(&error);
        });
    }
    to.into_text()
}
