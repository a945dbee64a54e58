//! What a page may do, said to the browser: nothing that the page does not need.
//!
//! No third party, no script or style but those whose fingerprint stands here, no `unsafe-inline`, no
//! `unsafe-eval`; `wasm-unsafe-eval` lets WebAssembly be compiled, and no text.

use crate::hash::integrity;

/// What holds of every page, wherever it lies.
const ALWAYS: &str = "base-uri 'none'; form-action 'none'";

/// The hosted page: its own files, and the inline script and style given.
pub fn hosted(script: &str, style: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src {}; \
         img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; {ALWAYS}",
        quoted(script),
        quoted(style),
    )
}

/// The page in one file: what is inside, and no network at all.
pub fn bundled(scripts: &[&str], style: &str) -> String {
    let scripts: Vec<String> = scripts.iter().map(|it| quoted(it)).collect();
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; img-src data: blob:; {ALWAYS}",
        scripts.join(" "),
        quoted(style),
    )
}

/// A page that only is read.
pub fn in_words(style: &str) -> String {
    format!("default-src 'none'; style-src {}; img-src 'self'; {ALWAYS}", quoted(style))
}

/// The service worker asks its own host, and runs what it was sent.
pub const WORKER: &str = "default-src 'none'; connect-src 'self'";

/// The policy as a part of the document: so it holds on hosts that send no headers.
pub fn tag(policy: &str) -> String {
    format!("<meta content=\"{policy}\" http-equiv=Content-Security-Policy>")
}

fn quoted(text: &str) -> String {
    format!("'{}'", integrity(text))
}

#[cfg(test)]
mod tests {
    use super::{WORKER, bundled, hosted, in_words};

    #[test]
    fn nothing_is_let_in_unseen() {
        for it in [hosted("a", "b"), bundled(&["a", "c"], "b"), in_words("b"), WORKER.to_owned()] {
            assert!(it.starts_with("default-src 'none'; "), "{it}");
            for lax in ["'unsafe-inline'", "'unsafe-eval'", "https:", "http:", "*"] {
                assert!(!it.contains(lax), "{it} has {lax}");
            }
        }
    }

    #[test]
    fn one_file_asks_no_network() {
        assert!(!bundled(&["a"], "b").contains("'self'"));
        assert!(!bundled(&["a"], "b").contains("connect-src"));
    }
}
