//! Bytes as a text that stands in a script: seven bits a character, where base64 holds six.
//!
//! Six of the 128 characters may not stand in a quoted text of an HTML page. Each of them lends its place to
//! a character of two bytes, which carries the next seven bits as well: nothing is lost. Codes from 128 on
//! name the one that may not stand (by its place in [`BARRED`], times 128) and those seven bits.

/// NUL and carriage return do not survive a page's reading, a line feed ends a text, so does a quote; the
/// backslash and `<` begin something.
const BARRED: [u8; 6] = [0, b'\n', b'\r', b'"', b'\\', b'<'];

/// The text, to be put between double quotes.
pub fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 7 + 1);
    let mut groups = groups(bytes);
    while let Some(group) = groups.next() {
        match BARRED.iter().position(|it| *it == group) {
            None => text.push(char::from(group)),
            Some(place) => {
                // The last group is followed by none: what stands for it decodes to nothing.
                let next = u32::from(groups.next().unwrap_or_default());
                text.extend(char::from_u32(128 + place as u32 * 128 + next));
            }
        }
    }
    text
}

/// Seven bits at a time, the last filled with zeros.
fn groups(bytes: &[u8]) -> impl Iterator<Item = u8> {
    let bit = |at: usize| bytes.get(at / 8).is_some_and(|it| it >> (7 - at % 8) & 1 == 1);
    let count = (bytes.len() * 8).div_ceil(7);
    (0..count).map(move |group| (0..7).fold(0, |it, at| it << 1 | u8::from(bit(group * 7 + at))))
}

/// A script's expression for the bytes of a [`text`], `length` of them.
pub fn reader(text: &str, length: usize) -> String {
    let barred = BARRED.map(|it| it.to_string()).join(",");
    format!(
        "((text, bytes) => {{ let held = 0, bits = 0, at = 0; \
         const take = it => {{ held = held << 7 | it; bits += 7; if (bits > 7) {{ bits -= 8; bytes[at++] = held >> bits; held &= 255 >> 8 - bits; }} }}; \
         for (let place = 0; place < text.length; place++) {{ const code = text.charCodeAt(place); \
         if (code > 127) take([{barred}][(code >> 7) - 1]); take(code & 127); }} \
         return bytes; }})(\"{text}\", new Uint8Array({length}))"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programs::{program, said};

    #[test]
    fn nothing_stands_in_it_that_a_page_would_change() {
        let bytes: Vec<u8> = (0..=255).chain(std::iter::repeat_n(0, 40)).collect();
        let text = text(&bytes);
        let barred = |it: char| BARRED.iter().any(|barred| char::from(*barred) == it);
        assert!(!text.chars().any(barred));
        assert!(text.len() <= bytes.len() * 8 / 7 + 2, "{} for {}", text.len(), bytes.len());
    }

    /// Every length's end is another one.
    #[test]
    fn a_browser_reads_the_very_bytes() {
        for length in [0, 1, 6, 7, 8, 9, 255, 1000] {
            let bytes: Vec<u8> =
                (0..length).map(|it| (it * 37 % 251) as u8 ^ (it / 9) as u8).collect();
            let script = format!("console.log([...{}].join())", reader(&text(&bytes), bytes.len()));
            let read = said(program("node").args(["-e", &script])).expect("Node.js reads it");
            let wanted: Vec<_> = bytes.iter().map(u8::to_string).collect();
            assert_eq!(read.trim(), wanted.join(","), "{length}");
        }
    }
}
