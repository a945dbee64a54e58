//! The service worker: what it keeps, and the script that starts it.

use super::part::keep_script;
use crate::glue;
use crate::hash::{integrity, short};
use crate::html::name_of;
use crate::places::{dist, files, read, read_bytes, root, write};
use crate::trouble::{Done, Trouble};
use serde_json::{Map, Value};

/// What a visit without a network does not need: what is for taking away, for hosts and for previews
/// of links.
const NOT_KEPT: [&str; 5] =
    ["worker.js", "_headers", "social.png", "five-principles.html", "five-principles.zip"];

/// The script that starts the worker and tells of a newer version.
pub fn newer() -> Result<String, Trouble> {
    let script = root().join("public/offline/newer.js");
    keep_script("newer", &glue::small(&glue::entry("import", &script))?)
}

/// Writes the worker for what lies in `dist/` now.
pub fn make() -> Done {
    let list = Value::Object(list()?).to_string();
    let program = read(&root().join("public/offline/worker.js"))?;
    // Another program is another version too: the browser compares bytes.
    let version = short(format!("{list}{program}"));
    let names = format!("const VERSION = \"{version}\";\nconst FILES = {list};\n");
    write(&dist().join("worker.js"), names + &program)
}

/// Every file of the page with the fingerprint of its bytes; the document under the address by which it is
/// visited.
fn list() -> Result<Map<String, Value>, Trouble> {
    let mut list = Map::new();
    for file in files(&dist()) {
        let name = name_of(&file);
        if NOT_KEPT.contains(&name.as_str()) {
            continue;
        }
        let name = if name == "index.html" { "./".to_owned() } else { name };
        list.insert(name, integrity(read_bytes(&file)?).into());
    }
    Ok(list)
}
