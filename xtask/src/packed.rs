//! What the page in one file starts with: its WebAssembly as an xz file, and the script that reads it.
//!
//! Browsers unpack gzip by themselves, but xz makes less than three quarters of it. So the reader goes along.

use crate::glue;
use crate::seven;
use crate::tools;
use crate::trouble::Trouble;
use lzma_rust2::{CheckType, LzmaOptions, XzOptions, XzWriter};
use std::io::{self, Write};
use std::path::Path;

/// Unpacks and starts: as a stream, so that the browser compiles what comes while the rest is unpacked. A file's
/// own checksum ends this where a byte is not what it was.
const START: &str = "\
    const file = new ReadableStream({ start: (it) => (it.enqueue(packed), it.close()) });\n\
    const headers = { \"Content-Type\": \"application/wasm\" };\n\
    await start({ module_or_path: new Response(new XzReadableStream(file), { headers }) });\n";

/// The whole script; `begun` is what comes first, before anything can fail.
pub fn script(begun: &str, wasm: &[u8], glue: &Path) -> Result<String, Trouble> {
    let file = xz(wasm).map_err(|it| {
        Trouble::new(format!("the WebAssembly cannot be packed: {it}")).at("xtask/src/packed.rs")
    })?;
    reading(begun, &file, glue)
}

fn reading(begun: &str, file: &[u8], glue: &Path) -> Result<String, Trouble> {
    let entry = glue::entry("import start from", glue)
        + &glue::entry("import { XzReadableStream } from", &tools::xz_reader()?)
        + START;
    let packed = seven::reader(&seven::text(file), file.len());
    let small = glue::small(&entry)?.replace("</script", "<\\/script");
    Ok(format!("\n{begun}\nconst packed = {packed};\n{small}\n"))
}

/// How far back a repetition is looked for: the reader sets as much memory aside.
const REACH: u32 = 8 << 20;

fn xz(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut options = XzOptions::with_preset(9);
    options.set_check_sum_type(CheckType::Crc32);
    let lzma = &mut options.lzma_options;
    lzma.dict_size = REACH;
    lzma.nice_len = LzmaOptions::NICE_LEN_MAX;
    // Instructions stand at any place; what comes next hangs on half of the byte before, more than on where.
    (lzma.lc, lzma.pb) = (4, 0);
    let mut writer = XzWriter::new(vec![], options)?;
    writer.write_all(bytes)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::{reading, xz};
    use crate::places::{root, write};
    use crate::programs::{program, said};
    use crate::tools;

    /// Stands where the page's glue would: says what it was handed.
    const GLUE: &str = "export default async it => \
        console.log([...new Uint8Array(await it.module_or_path.arrayBuffer())].join());";

    /// What the script of a file says, or `None` where it cannot start.
    fn read(file: &[u8]) -> Option<String> {
        let glue = root().join("target/xtask/packed/glue.mjs");
        write(&glue, GLUE).expect("a glue");
        let script = reading("", file, &glue).expect("a script");
        said(program("node").args(["--input-type=module", "--eval", &script]))
    }

    #[test]
    fn what_is_packed_is_read_again_to_the_last_byte_and_damage_is_told() {
        tools::esbuild().and_then(|()| tools::xz_reader()).expect("the tools");
        // No longer: a command line holds no more.
        for length in [0, 1, 70_000] {
            let bytes: Vec<u8> =
                (0..length).map(|it| (it * 37 % 251) as u8 ^ (it / 9) as u8).collect();
            let file = xz(&bytes).expect("a file");
            let wanted: Vec<_> = bytes.iter().map(u8::to_string).collect();
            assert_eq!(read(&file), Some(wanted.join(",")), "{length}");
        }
        let file = xz(&b"the same again, ".repeat(99)).expect("a file");
        for place in [0, 7, file.len() / 2, file.len() - 1] {
            let mut damaged = file.clone();
            damaged[place] ^= 1;
            assert_eq!(read(&damaged), None, "{place} of {}", file.len());
            assert_eq!(read(&file[..place]), None, "{place} of {}", file.len());
        }
    }
}
