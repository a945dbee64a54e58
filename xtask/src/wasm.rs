//! What a WebAssembly file consists of.

/// Sections by name with their sizes, largest first; `None` where the file is no WebAssembly.
pub fn sections(file: &[u8]) -> Option<Vec<(String, usize)>> {
    let mut rest = file.strip_prefix(b"\0asm\x01\0\0\0")?;
    let mut found: Vec<(String, usize)> = Vec::new();
    while let Some((id, after)) = rest.split_first() {
        let (length, body) = number(after)?;
        found.push((name(*id, body.get(..length)?), length));
        rest = &body[length..];
    }
    found.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    Some(found)
}

fn name(id: u8, body: &[u8]) -> String {
    const NAMES: [&str; 13] = [
        "",
        "types",
        "imports",
        "functions",
        "tables",
        "memory",
        "globals",
        "exports",
        "start",
        "elements",
        "code",
        "data",
        "data count",
    ];
    match (id, number(body)) {
        (0, Some((length, rest))) => {
            String::from_utf8_lossy(&rest[..length.min(rest.len())]).into_owned()
        }
        _ => NAMES.get(usize::from(id)).unwrap_or(&"other").to_string(),
    }
}

/// An unsigned number in seven-bit pieces, and what follows it.
pub fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().take(5).enumerate() {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[index + 1..]));
        }
    }
    None
}

/// The number in as few pieces as it needs.
pub fn written(mut number: usize) -> Vec<u8> {
    let mut pieces = Vec::new();
    loop {
        let piece = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            pieces.push(piece);
            return pieces;
        }
        pieces.push(piece | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::{number, sections, written};

    #[test]
    fn a_number_that_is_written_is_read_again() {
        for it in [0, 1, 127, 128, 16_383, 16_384, 1_311_346] {
            assert_eq!(number(&written(it)), Some((it, &[][..])));
        }
    }

    #[test]
    fn sections_are_listed_by_size() {
        let mut file = b"\0asm\x01\0\0\0".to_vec();
        file.extend([0, 3, 2, b'h', b'i', 10, 4, 0, 0, 0, 0]);
        let expected = vec![("code".to_owned(), 4), ("hi".to_owned(), 3)];
        assert_eq!(sections(&file), Some(expected));
        assert_eq!(sections(b"text"), None);
    }
}
