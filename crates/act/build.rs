//! Embeds the pack, the cases and the texts. Without the feature `whole`, the pack holds today's edition
//! alone, and it and the cases are embedded as bytes as well, read and compiled.

use std::env;

use rules::{Rulebook, Situation};
use serde_json::Value;

#[path = "../embed.rs"]
mod embed;

/// Where FNV-1a, 32 bits, begins, and what it multiplies by: few words, and the same everywhere.
const FIRST: u32 = 0x811c_9dc5;
const PRIME: u32 = 0x0100_0193;

fn main() {
    write_fingerprint();
    let newest = env::var_os("CARGO_FEATURE_WHOLE").is_none().then(newest_edition);
    let change = |file: &mut Value| {
        strip(file);
        if let Some(day) = &newest {
            keep_in_force(file, day);
            keep_cases(file, day);
        }
    };
    let mut folders = vec![("pub(crate) static PACK", "pack")];
    if newest.is_none() {
        folders.push(("pub(crate) static CASES", "cases"));
    }
    embed::embed("embedded.rs", &folders, change);
    embed::embed(
        "whole.rs",
        &[("pub(crate) static PROVISIONS", "provisions"), ("pub(crate) static TEXTS", "texts")],
        |_| {},
    );
    if newest.is_some() {
        pack(&change);
    }
}

/// Reads and compiles here what a light page would read and compile at every visit.
fn pack(change: &impl Fn(&mut Value)) {
    let files = embed::changed("pack", change);
    let parts: Vec<(&str, &str)> = files.iter().map(|(it, json)| (&**it, &**json)).collect();
    // Not looked through: what ended may be named by what did not. The tests look through the whole pack.
    let book = match Rulebook::embedded(&parts) {
        Ok(book) => book,
        Err(flaws) => {
            return flaws.iter().for_each(|it| println!("cargo::error=pack/{it}"));
        }
    };
    embed::write("light.pack", &book.packed_at_length());
    let mut all = vec![];
    for (file, json) in embed::changed("cases", change) {
        match cases(&json, &book.choice_ids()) {
            Ok(more) => all.extend(more),
            Err(flaw) => return println!("cargo::error=cases/{file}: {flaw}"),
        }
    }
    embed::write("light.cases", &Situation::pack_all(all));
}

fn cases(json: &str, choices: &[&str]) -> Result<Vec<Situation>, String> {
    let file: Value = serde_json::from_str(json).map_err(|it| it.to_string())?;
    let cases = file["cases"].as_array().ok_or("it needs a list `cases`")?;
    cases.iter().map(|it| Situation::from_json(it, choices).map_err(|it| it.to_string())).collect()
}

/// What decides in the pack, in eight digits: the same in every build, and the same whatever is only said of it.
fn write_fingerprint() {
    let mut hash = FIRST;
    for (name, json) in embed::files("pack") {
        let mut value: Value = serde_json::from_str(&json).unwrap_or_default();
        leave_out_words(&mut value);
        let text = format!("{name}{value}");
        hash = text.bytes().fold(hash, |it, byte| (it ^ u32::from(byte)).wrapping_mul(PRIME));
    }
    let code =
        format!("/// The rules' fingerprint.\npub const FINGERPRINT: &str = \"{hash:08x}\";\n");
    embed::write("fingerprint.rs", code.as_bytes());
}

/// Leaves out every text: a better word changes no rule.
fn leave_out_words(value: &mut Value) {
    let said = |it: &Value| it.get("en").is_some_and(Value::is_string) && it.get("ja").is_some();
    match value {
        Value::Object(it) => {
            it.retain(|_, it| !said(it));
            it.values_mut().for_each(leave_out_words);
        }
        Value::Array(it) => it.iter_mut().for_each(leave_out_words),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
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

/// The last day on which something in the pack began.
fn newest_edition() -> String {
    fn last(value: &Value) -> Option<&str> {
        match value {
            Value::Object(it) => {
                let own = it.get("from").and_then(Value::as_str);
                own.into_iter().chain(it.values().filter_map(last)).max()
            }
            Value::Array(it) => it.iter().filter_map(last).max(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        }
    }
    let files = embed::files("pack");
    let days = files.iter().filter_map(|(_, json)| {
        let file: Value = serde_json::from_str(json).ok()?;
        last(&file).map(str::to_owned)
    });
    days.max().unwrap_or_default()
}

/// Leaves out whatever ended by `day`; that the rest began need not be said.
fn keep_in_force(value: &mut Value, day: &str) {
    match value {
        Value::Object(it) => {
            it.remove("from");
            if let Some(first) = it.get_mut("first-edition") {
                *first = day.into();
            }
            it.values_mut().for_each(|it| keep_in_force(it, day));
        }
        Value::Array(it) => {
            let ended = |it: &Value| it.get("until").and_then(Value::as_str) <= Some(day);
            it.retain(|it| it.get("until").is_none() || !ended(it));
            it.iter_mut().for_each(|it| keep_in_force(it, day));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Leaves out the cases of older editions.
fn keep_cases(file: &mut Value, day: &str) {
    if let Some(cases) = file.get_mut("cases").and_then(Value::as_array_mut) {
        cases.retain(|it| it.get("edition").and_then(Value::as_str).is_none_or(|it| it >= day));
    }
}
