//! The hosted page: makes of Trunk's two builds what lies in `dist/`.

mod document;
mod headers;
mod icons;
pub mod part;
mod worker;

use crate::places::{dist, read, shown, write};
use crate::trouble::{Done, Trouble};
use crate::whole::{self, Started};
use crate::words;
use part::Part;
use std::path::Path;

/// Where the build with the frame and the Explorer lies.
pub fn first_folder() -> std::path::PathBuf {
    crate::places::root().join("target/dist-first")
}

/// Files that are fetched after the page stands: no part of the first load.
pub const AFTER: [&str; 4] = ["newer-", "app.webmanifest", "words.html", "social.png"];

/// Fills `dist/` anew. `address` is where the page will be, if it is known: then links for
/// previews are complete.
pub fn make(address: Option<&str>) -> Done {
    empty(&dist())?;
    let first = started(&first_folder())?;
    let page = read(&first_folder().join("index.html"))?;
    let start = Start {
        first: Part::keep(&first)?,
        whole: whole_start(&Part::keep(&started(&whole::folder())?)?)?,
        newer: worker::newer()?,
        place: first.place.clone(),
        old: first,
    };
    let icon = icons::keep(&page)?;
    let document = document::made(&page, &start, address)?;
    write(&dist().join("words.html"), words::page(&document.style, &icon)?)?;
    headers::write_for(&document)?;
    write(&dist().join("index.html"), &document.html)?;
    worker::make()
}

/// What the document starts, by name.
#[derive(Debug)]
struct Start {
    first: Part,
    /// The script that starts the whole page.
    whole: String,
    /// The script that starts the service worker.
    newer: String,
    /// Where Trunk's own start stands in the page.
    place: std::ops::Range<usize>,
    old: Started,
}

fn started(folder: &Path) -> Result<Started, Trouble> {
    whole::started(folder, &read(&folder.join("index.html"))?)
}

/// Starts the whole page; where it cannot be had, says so to the one that is there.
fn whole_start(part: &Part) -> Result<String, Trouble> {
    let script = format!(
        "import(\"./{}\" + new URL(import.meta.url).search)\n  \
         .then((it) => it.default({{ module_or_path: new URL(\"./{}\", import.meta.url) }}))\n  \
         .catch((it) => (console.info(it), dispatchEvent(new Event(\"five-principles-whole-failed\"))));\n",
        part.glue, part.wasm
    );
    part::keep_script("whole", &script)
}

fn empty(folder: &Path) -> Done {
    match std::fs::remove_dir_all(folder) {
        Err(it) if it.kind() != std::io::ErrorKind::NotFound => {
            Err(Trouble::new(format!("cannot be emptied: {it}")).at(shown(folder)))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}
