//! The build with every view, and what a page of Trunk's starts.

use crate::html::tags;
use crate::places::{root, shown};
use crate::trouble::Trouble;
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
