//! Embeds the pack, the cases and the texts.

use serde_json::Value;

#[path = "../embed.rs"]
mod embed;

fn main() {
    embed::embed(
        "embedded.rs",
        &[("pub(crate) static PACK", "pack"), ("pub(crate) static CASES", "cases")],
        strip,
    );
    embed::embed(
        "whole.rs",
        &[("pub(crate) static PROVISIONS", "provisions"), ("pub(crate) static TEXTS", "texts")],
        |_| {},
    );
}

/// Leaves out what is told of a case for its readers and its tests: nothing shows it yet.
fn strip(value: &mut Value) {
    let file = value.as_object_mut();
    let cases = file.and_then(|it| it.get_mut("cases")).and_then(|it| it.as_array_mut());
    for case in cases.into_iter().flatten().filter_map(|it| it.as_object_mut()) {
        for key in [
            "reason",
            "kind",
            "old-law",
            "turns-on",
            "confidence",
            "sources",
            "note",
            "other-editions",
        ] {
            case.remove(key);
        }
    }
}
