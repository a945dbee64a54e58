//! The texts that stand beside the pack: provisions, wordings, controversies, institutions. They are
//! embedded with the feature `whole`; a page that loads lightly leaves it out.

use rules::read::Read;
use serde_json::Value;

include!(concat!(env!("OUT_DIR"), "/whole.rs"));

/// Reads an embedded text, by its file.
pub(crate) fn text<T: Read>(file: &str) -> T {
    let json = TEXTS.iter().find(|(it, _)| *it == file).map_or("", |(_, json)| json);
    read(file, json)
}

/// Reads an embedded file.
pub(crate) fn read<T: Read>(file: &str, json: &str) -> T {
    let value: Value = serde_json::from_str(json).unwrap_or_default();
    match T::read(value) {
        Ok(it) => it,
        // A broken file is a broken build: the tests read every one.
        Err(flaw) => panic!("the embedded {file} is broken: {}: {}", flaw.path, flaw.says),
    }
}
