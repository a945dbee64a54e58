//! Puts the whole page beside the first load, which sends for it by the name that it finds in the
//! document.

use crate::glue;
use crate::html::tags;
use crate::places::{dist, read, read_bytes, root, shown, write};
use crate::trouble::{Done, Trouble};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Where the build with every view lies.
pub fn folder() -> PathBuf {
    root().join("target/dist-whole")
}

/// The glue and the WebAssembly that a page of Trunk's starts.
#[derive(Debug)]
pub struct Started {
    pub glue: PathBuf,
    pub wasm: PathBuf,
    /// Where the script that starts them stands in the page, with its tags.
    pub place: Range<usize>,
}

/// Finds them in the script that Trunk wrote.
pub fn started(folder: &Path, html: &str) -> Result<Started, Trouble> {
    let unlike = |says: String| {
        Trouble::new(says)
            .at(shown(&folder.join("index.html")))
            .fix("see that Trunk.toml and index.html keep Trunk's own start script")
    };
    let place = script(html).ok_or_else(|| unlike("has no module script that starts it".into()))?;
    let named = |ending: &str| {
        let quoted = html[place.clone()].split(['\'', '"']).find(|it| it.ends_with(ending));
        quoted
            .map(|it| folder.join(it.trim_start_matches("./")))
            .ok_or_else(|| unlike(format!("starts nothing that ends in {ending}")))
    };
    Ok(Started { glue: named(".js")?, wasm: named(".wasm")?, place })
}

/// Where the script stands, with its tags.
fn script(html: &str) -> Option<Range<usize>> {
    const END: &str = "</script>";
    let tag = tags(html, "script").into_iter().find(|it| {
        it.get("type") == Some("module") && html[it.place.end..].trim_start().starts_with("import ")
    })?;
    let length = html[tag.place.end..].find(END)?;
    Some(tag.place.start..tag.place.end + length + END.len())
}

/// Copies the whole page into `dist/` and names its start in the page's head.
pub fn join() -> Done {
    let whole = started(&folder(), &read(&folder().join("index.html"))?)?;
    for file in [&whole.glue, &whole.wasm] {
        write(&beside(file), read_bytes(file)?)?;
    }
    let first = started(&dist(), &read(&dist().join("index.html"))?)?;
    // The bundle is made of the scripts as they were: it calls them by their names.
    for it in [&first.glue, &beside(&whole.glue)] {
        glue::minify(it)?;
    }
    let (glue, wasm) = (name(&whole.glue), name(&whole.wasm));
    let hash = glue.trim_end_matches(".js").rsplit('-').next().unwrap_or_default();
    let start = format!("whole-{hash}.js");
    write(&dist().join(&start), start_script(&glue, &wasm))?;
    let index = dist().join("index.html");
    let page = read(&index)?;
    let meta = format!("<meta name=whole content=./{start}>");
    let Some(head) = page.find("</head>") else {
        return Err(Trouble::new("has no end of its head").at("dist/index.html"));
    };
    write(&index, format!("{}{meta}{}", &page[..head], &page[head..]))
}

/// Starts the whole page; where it cannot be had, says so to the one that is there.
fn start_script(glue: &str, wasm: &str) -> String {
    format!(
        "import(\"./{glue}\" + new URL(import.meta.url).search)\n  \
         .then((it) => it.default({{ module_or_path: new URL(\"./{wasm}\", import.meta.url) }}))\n  \
         .catch((it) => (console.info(it), dispatchEvent(new Event(\"five-principles-whole-failed\"))));\n"
    )
}

/// Where a file of the whole page lies beside the first load.
pub fn beside(file: &Path) -> PathBuf {
    dist().join(name(file))
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::started;
    use std::path::Path;

    #[test]
    fn what_a_page_starts_is_found_in_its_script() {
        let html = "<script type=module>import init from './a-12.js';\nconst wasm = await init({ \
                    module_or_path: './a-12_bg.wasm' });</script>";
        let found = started(Path::new("dist"), html).expect("both");
        assert_eq!(found.glue, Path::new("dist/a-12.js"));
        assert_eq!(found.wasm, Path::new("dist/a-12_bg.wasm"));
        assert!(started(Path::new("dist"), "<script>import x</script>").is_err());
    }
}
