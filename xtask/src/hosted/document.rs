//! The document of the hosted page: Trunk's, with one style, one script, and its policy.

use super::Start;
use crate::html::{Page, name_of};
use crate::policy;
use crate::trouble::Trouble;

/// How a link to the page is headed; what stands below it is the page's own description.
const NAME: &str = "Five Principles Explorer · 参加五原則エクスプローラー";

#[derive(Debug)]
pub struct Document {
    pub html: String,
    pub style: String,
    pub policy: String,
}

/// `address`: where the page will be, for those who only accept whole links.
pub fn made(page: &str, start: &Start, address: Option<&str>) -> Result<Document, Trouble> {
    let mut page = Page::read(page);
    page.replace(start.place.clone(), "");
    page.take_hints();
    for (old, new) in [(&start.old.glue, &start.first.glue), (&start.old.wasm, &start.first.wasm)] {
        page.rename(&name_of(old), new);
    }
    let script = format!("{}{}", page.take_script()?, begin(start));
    let style = page.take_styles();
    let policy = policy::hosted(&script, &style);
    page.put_first(&policy::tag(&policy))?;
    page.put_last(&head(start, address))?;
    page.put_last(&format!("<style>{style}</style>"))?;
    page.put_script(&script)?;
    Ok(Document { html: page.html(), style, policy })
}

/// Starts the first load once the document's own words are painted (`whenPainted` is the document's), and
/// then what can wait. Without WebAssembly the document says so itself.
fn begin(start: &Start) -> String {
    format!(
        "self.WebAssembly&&whenPainted(()=>{{const rules=fetch(\"./{}\");\
         import(\"./{}\").then(it=>it.default({{module_or_path:rules}}))\
         .then(()=>{{import(\"./{}\").catch(()=>{{}})}})}})",
        start.first.wasm, start.first.glue, start.newer
    )
}

/// What finds and shows the page elsewhere, and where the rest of it lies.
fn head(start: &Start, address: Option<&str>) -> String {
    let picture = format!("{}social.png", address.unwrap_or("./"));
    let address = address.map(|it| format!("<meta content={it} property=og:url>"));
    format!(
        "<meta content=website property=og:type><meta content=\"{NAME}\" property=og:title><meta content={picture} property=og:image>\
         <meta content=summary_large_image name=twitter:card>{}\
         <link href=./app.webmanifest rel=manifest><meta content=./{} name=whole>",
        address.unwrap_or_default(),
        start.whole
    )
}

#[cfg(test)]
mod tests {
    use super::super::part::Part;
    use super::{Start, made};
    use crate::hash::integrity;
    use crate::whole::Started;

    const TRUNK: &str = "<html lang=en><meta charset=utf-8><title>T</title><style>a{}</style><style>b{}</style>\
        <script type=module>import init from './p-1.js';</script><link href=./p-1.js rel=modulepreload>\
        </head><body><p id=boot>…<script>listen()</script></body></html>";

    fn start() -> Start {
        let place = TRUNK.find("<script type").expect("there");
        let end = TRUNK.find("</script>").expect("there") + "</script>".len();
        let old =
            Started { glue: "x/p-1.js".into(), wasm: "x/p-1_bg.wasm".into(), place: place..end };
        Start {
            first: Part { glue: "p-2.js".into(), wasm: "p-3_bg.wasm".into() },
            whole: "whole-4.js".into(),
            newer: "newer-5.js".into(),
            place: place..end,
            old,
        }
    }

    #[test]
    fn the_policy_names_exactly_what_the_document_holds() {
        let it = made(TRUNK, &start(), None).expect("a document");
        assert_eq!(it.html.matches("<style>").count(), 1);
        assert_eq!(it.html.matches("<script").count(), 1);
        let script = it.html.split("<script>").nth(1).and_then(|it| it.split("</script>").next());
        let script = script.expect("a script");
        assert!(script.starts_with("listen()"), "{script}");
        assert!(
            script.contains("import(\"./p-2.js\")") && script.contains("fetch(\"./p-3_bg.wasm\")")
        );
        assert!(!it.html.contains("preload"), "{}", it.html);
        for part in [script, "a{}b{}"] {
            assert!(it.html.contains(&integrity(part)), "{part}");
        }
    }

    #[test]
    fn a_known_address_makes_whole_links() {
        let it = made(TRUNK, &start(), Some("https://x.example/y/")).expect("a document");
        assert!(it.html.contains("content=https://x.example/y/social.png"));
        assert!(it.html.contains("<meta content=https://x.example/y/ property=og:url>"));
    }
}
