//! Makes short what only the glue and the WebAssembly say to each other.
//!
//! wasm-bindgen names every function of the browser's with sixteen digits that no compression can
//! make smaller, once in the glue and once in the WebAssembly: together one percent of the first load.

use crate::wasm::{number, written};
use std::collections::HashMap;

const IMPORTS: u8 = 2;
const CUSTOM: u8 = 0;

/// Both with short names, and the WebAssembly without the sections that only tools read. `None` where
/// the file is no WebAssembly, or imports what glue of ours never offers.
pub fn shortened(wasm: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let mut made = wasm.get(..8)?.to_vec();
    let mut glue = glue.to_owned();
    let mut rest = wasm.strip_prefix(b"\0asm\x01\0\0\0")?;
    while let Some((id, after)) = rest.split_first() {
        let (length, body) = number(after)?;
        let (section, left) = body.split_at_checked(length)?;
        rest = left;
        match *id {
            CUSTOM => {}
            IMPORTS => {
                let (section, renamed) = renamed(section, &glue)?;
                glue = renamed;
                push(&mut made, IMPORTS, &section);
            }
            other => push(&mut made, other, section),
        }
    }
    Some((made, glue))
}

fn push(wasm: &mut Vec<u8>, id: u8, section: &[u8]) {
    wasm.push(id);
    wasm.extend(written(section.len()));
    wasm.extend(section);
}

/// One import: whose it is, how it is called, and what it is, as it stands.
struct Import<'a> {
    module: &'a str,
    name: &'a str,
    kind: &'a [u8],
}

/// The section with short names, and the glue that offers them.
fn renamed(section: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let imports = read(section)?;
    let mut names = HashMap::new();
    for (place, it) in imports.iter().enumerate() {
        // A name that stands elsewhere too may mean something else there.
        if words(glue).filter(|word| word == &it.name).count() == 1 {
            names.insert(it.name, short(place));
        }
    }
    let quoted = |it: &str| format!("\"{it}\"");
    let module = imports.first().map(|it| it.module);
    let module = module.filter(|it| glue.matches(&quoted(it)).count() == 1);
    let mut made = written(imports.len());
    for it in &imports {
        let from = if module == Some(it.module) { "a" } else { it.module };
        let name = names.get(it.name).map_or(it.name, String::as_str);
        for text in [from, name] {
            made.extend(written(text.len()));
            made.extend(text.as_bytes());
        }
        made.extend(it.kind);
    }
    let glue: String = words(glue).map(|it| names.get(it).map_or(it, String::as_str)).collect();
    let glue = module.map(|it| glue.replace(&quoted(it), "\"a\"")).unwrap_or(glue);
    Some((made, glue))
}

fn read(section: &[u8]) -> Option<Vec<Import<'_>>> {
    let (count, mut rest) = number(section)?;
    let mut found = Vec::new();
    for _ in 0..count {
        let module = text(&mut rest)?;
        let name = text(&mut rest)?;
        // Glue offers functions alone: their sign and the number of their type.
        let after = rest.strip_prefix(&[0])?;
        let (_, after) = number(after)?;
        let kind = &rest[..rest.len() - after.len()];
        rest = after;
        found.push(Import { module, name, kind });
    }
    rest.is_empty().then_some(found)
}

fn text<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    let (length, after) = number(rest)?;
    let (text, after) = after.split_at_checked(length)?;
    *rest = after;
    std::str::from_utf8(text).ok()
}

/// Names and what stands between them, in order; together, the text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let part_of_name = |it: char| it.is_alphanumeric() || it == '_' || it == '$';
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let name = part_of_name(first);
        let end = rest.find(|it| part_of_name(it) != name).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

/// `a` to `z`, `aa` and so on.
fn short(place: usize) -> String {
    let letter = char::from(b"abcdefghijklmnopqrstuvwxyz"[place % 26]);
    match place / 26 {
        0 => letter.to_string(),
        more => short(more - 1) + &letter.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{short, shortened};

    const GLUE: &str = "import0 = { __wbg_body_12: f, __wbg_twice: g }; h = \"__wbg_twice\";\n\
                        return { \"./page_bg.js\": import0 }";

    /// Two functions imported, a section for tools, and one with code.
    fn wasm() -> Vec<u8> {
        let mut imports = vec![2];
        for name in ["__wbg_body_12", "__wbg_twice"] {
            for text in ["./page_bg.js", name] {
                imports.push(u8::try_from(text.len()).expect("short"));
                imports.extend(text.as_bytes());
            }
            imports.extend([0, 5]);
        }
        let mut file = b"\0asm\x01\0\0\0".to_vec();
        file.extend([0, 3, 2, b'h', b'i']);
        file.extend([2, u8::try_from(imports.len()).expect("short")]);
        file.extend(imports);
        file.extend([10, 1, 9]);
        file
    }

    #[test]
    fn both_sides_get_the_same_short_name() {
        let (made, glue) = shortened(&wasm(), GLUE).expect("readable");
        assert!(glue.starts_with("import0 = { a: f, __wbg_twice: g }"), "{glue}");
        assert!(glue.ends_with("{ \"a\": import0 }"), "{glue}");
        let mut expected = b"\0asm\x01\0\0\0".to_vec();
        expected.extend([2, 23, 2, 1, b'a', 1, b'a', 0, 5, 1, b'a', 11]);
        expected.extend(b"__wbg_twice");
        expected.extend([0, 5, 10, 1, 9]);
        assert_eq!(made, expected);
    }

    #[test]
    fn what_cannot_be_read_is_left_alone() {
        assert_eq!(shortened(b"text", GLUE), None);
        let cut = wasm();
        assert_eq!(shortened(&cut[..30], GLUE), None);
        let mut memory = wasm();
        memory[43] = 2;
        assert_eq!(shortened(&memory, GLUE), None, "a memory is no function");
    }

    #[test]
    fn short_names_never_repeat() {
        let mut names: Vec<String> = (0..2000).map(short).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 2000);
        assert_eq!([short(0), short(25), short(26), short(27)], ["a", "z", "aa", "ab"]);
    }
}
