//! The whole page in one file that opens from disk.
//!
//! A browser lets a page opened from disk load neither modules nor WebAssembly beside it, so
//! everything goes inside: the glue as an inline module, the WebAssembly packed (xz) and as a text of seven bits a
//! character.

use crate::arguments::Arguments;
use crate::base64::base64;
use crate::build;
use crate::hosted::part;
use crate::html::{Page, Tag, tags};
use crate::packed;
use crate::places::{dist, read, read_bytes, shown, write};
use crate::policy;
use crate::site::kind;
use crate::trouble::{Done, Trouble};
use crate::whole;
use crate::words;
use std::ops::Range;
use std::path::{Path, PathBuf};

const BUDGET: usize = 1_500_000;

pub fn run(words: &[String]) -> Done {
    Arguments::read(words, &[], &[])?;
    build::release_if_stale()?;
    let file = file();
    let size = read_bytes(&file)?.len();
    eprintln!("  {}: {size} bytes, {} % of its budget", shown(&file), size * 100 / BUDGET);
    if size > BUDGET {
        return Err(Trouble::new(format!("is over its budget of {BUDGET} bytes"))
            .at(shown(&file))
            .fix("run `cargo xtask size` to see which part grew"));
    }
    Ok(())
}

/// Where the file lies.
pub fn file() -> PathBuf {
    dist().join("five-principles.html")
}

/// Makes the file from the whole page as it is built. Journeys open it whatever it weighs: a budget is no
/// reason to test less.
pub fn make() -> Done {
    write(&file(), bundled(&whole::folder())?)
}

/// What runs first of all that is packed.
const BEGUN: &str = "begun = true;";

/// A damaged file's script is refused by the policy, and that of a file cut short has no end: neither runs, and no
/// browser tells the page. So the page's own script looks whether it began.
const WATCH: &str =
    "let begun=false;addEventListener(\"load\",()=>begun||(failed.hidden=needs.isConnected));";

/// A stretch of the page and what takes its place.
type Change = (Range<usize>, String);

fn bundled(folder: &Path) -> Result<String, Trouble> {
    let html = words::put_inside(&read(&folder.join("index.html"))?)?;
    let html = words::put_into_notice(&html)?;
    let (place, start) = start_script(folder, &html)?;
    let mut changes: Vec<Change> = vec![(place, String::new())];
    for tag in tags(&html, "link") {
        changes.extend(link(folder, &tag)?);
    }
    changes.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
    let mut page = Page::read(&html);
    for (place, text) in changes {
        page.replace(place, &text);
    }
    let script = page.take_script()? + WATCH;
    page.put_script(&script)?;
    // At the end: of a file cut short, the notice is there.
    page.put_behind_script(&format!("<script type=\"module\">{start}</script>"))?;
    let style = page.take_styles() + &words::style()?;
    page.put_last(&format!("<style>{style}</style>"))?;
    page.put_first(&policy::tag(&policy::bundled(&[&script, &start], &style)))?;
    let page = page.html();
    nothing_left_outside(&page)?;
    Ok(page)
}

/// Preloads go, stylesheets and icons move in.
fn link(dist: &Path, tag: &Tag) -> Result<Option<Change>, Trouble> {
    let file = dist.join(tag.address().unwrap_or_default());
    let text = match tag.get("rel").unwrap_or_default() {
        "preload" | "modulepreload" | "manifest" | "apple-touch-icon" => String::new(),
        "stylesheet" => style(&read(&file)?)?,
        "icon" => format!(r#"<link rel="icon" href="{}">"#, data_address(&file)?),
        _ => return Ok(None),
    };
    Ok(Some((tag.place.clone(), text)))
}

fn style(css: &str) -> Result<String, Trouble> {
    if css.contains("@import") {
        return Err(Trouble::new("a stylesheet has an `@import`, which the bundle cannot follow")
            .at("public/styles/")
            .fix("link the imported file in index.html instead"));
    }
    Ok(format!("<style>{}</style>", css.replace("</style", "<\\/style")))
}

fn data_address(file: &Path) -> Result<String, Trouble> {
    Ok(format!("data:{};base64,{}", kind(file), base64(&read_bytes(file)?)))
}

/// Where the script stands that Trunk wrote to start the page, and what starts it instead, with everything that
/// script would have loaded.
fn start_script(folder: &Path, html: &str) -> Result<Change, Trouble> {
    let started = whole::started(folder, html)?;
    let glue = read(&started.glue)?;
    see_that_it_stands_alone(&glue)?;
    let (wasm, glue) = part::short(&started)?;
    Ok((started.place, packed::script(BEGUN, &wasm, &glue)?))
}

fn see_that_it_stands_alone(glue: &str) -> Done {
    let imports = |it: &&str| {
        let line = it.trim_start();
        line.starts_with("import ") || line.starts_with("import{") || line.starts_with("import\"")
    };
    match glue.lines().find(imports) {
        None => Ok(()),
        Some(line) => Err(Trouble::new(format!("imports another script, which a file from disk may not: `{}`", line.trim()))
            .at("the glue in dist/")
            .fix("remove the crate whose JavaScript snippet this is, or call the browser through web-sys")),
    }
}

fn nothing_left_outside(page: &str) -> Done {
    let everything =
        ["link", "script", "img", "source", "iframe"].iter().flat_map(|it| tags(page, it));
    let outside = |it: &Tag| {
        let address = it.address().unwrap_or("data:");
        let loaded = it
            .get("rel")
            .is_none_or(|rel| !["canonical", "license", "author", "me"].contains(&rel));
        loaded && !address.starts_with("data:") && !address.starts_with('#')
    };
    match everything.into_iter().find(outside) {
        None => Ok(()),
        Some(tag) => {
            Err(Trouble::new(format!("still loads `{}`", tag.address().unwrap_or_default()))
                .at("dist/five-principles.html")
                .fix("teach xtask/src/bundle.rs to carry it inside"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::see_that_it_stands_alone;

    #[test]
    fn glue_that_imports_is_refused() {
        assert!(see_that_it_stands_alone("import { x } from './snippets/x.js';").is_err());
        assert!(see_that_it_stands_alone("new URL('x', import.meta.url); importScripts()").is_ok());
    }
}
