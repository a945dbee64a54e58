//! What shows the page elsewhere: icons, the manifest of the installed page, the picture of a link.

use super::first_folder;
use crate::html::tags;
use crate::places::{dist, files, read_bytes, root, write};
use crate::trouble::Trouble;

/// Copies all of them to `dist/`, and gives back the name of the small icon.
pub fn keep(page: &str) -> Result<String, Trouble> {
    for file in files(&root().join("public/hosted")) {
        let name = file.file_name().unwrap_or_default();
        write(&dist().join(name), read_bytes(&file)?)?;
    }
    let icon = tags(page, "link").into_iter().find(|it| it.get("rel") == Some("icon"));
    let icon = icon.as_ref().and_then(|it| it.address()).ok_or_else(|| {
        Trouble::new("names no icon").at("index.html").fix("link public/favicon.svg as its icon")
    })?;
    let name = icon.trim_start_matches("./");
    write(&dist().join(name), read_bytes(&first_folder().join(name))?)?;
    Ok(name.to_owned())
}
