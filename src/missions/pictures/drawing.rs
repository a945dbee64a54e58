//! A picture as SVG, drawn once for the page and once for a file.
//!
//! On the page the styles say how each ink looks, so that dark and forced colours work. A file must
//! look the same anywhere, so there each element carries its own colours; it needs nothing else.

mod ink;

use std::fmt::{Display, Write};

pub use ink::{Anchor, Ink, Voice};
use ink::{INK, PAPER};

/// Where the picture will stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Page,
    File,
}

/// The elements drawn so far.
#[derive(Clone, Debug)]
pub struct Drawing {
    look: Look,
    drawn: String,
}

impl Drawing {
    pub fn new(look: Look) -> Drawing {
        Drawing { look, drawn: String::new() }
    }

    fn ink(&self, ink: Ink) -> String {
        match (self.look, ink) {
            (Look::File, _) => ink.colours(),
            (Look::Page, Ink::Bar(pillar)) => {
                format!(r#"class="bar" data-pillar="{}""#, pillar.id())
            }
            (Look::Page, _) => format!(r#"class="{}""#, ink.class()),
        }
    }

    fn add(&mut self, element: &str) {
        self.drawn.push_str(element);
    }

    /// Places and sizes across may be per cent of the picture.
    pub fn rect(&mut self, ink: Ink, x: impl Display, y: f64, width: impl Display, height: f64) {
        let ink = self.ink(ink);
        self.add(&format!(
            r#"<rect {ink} x="{x}" y="{y:.1}" width="{width}" height="{height:.1}"/>"#
        ));
    }

    pub fn line(&mut self, ink: Ink, from: (impl Display, f64), to: (impl Display, f64)) {
        let ink = self.ink(ink);
        let ((x1, y1), (x2, y2)) = (from, to);
        self.add(&format!(r#"<line {ink} x1="{x1}" y1="{y1:.1}" x2="{x2}" y2="{y2:.1}"/>"#));
    }

    pub fn circle(&mut self, ink: Ink, x: impl Display, y: f64, radius: f64) {
        let ink = self.ink(ink);
        self.add(&format!(r#"<circle {ink} cx="{x}" cy="{y:.1}" r="{radius}"/>"#));
    }

    pub fn path(&mut self, ink: Ink, way: &str) {
        let ink = self.ink(ink);
        self.add(&format!(r#"<path {ink} d="{way}"/>"#));
    }

    /// A path around a place that may be per cent of the picture; with a name for who points at it.
    pub fn path_at(&mut self, ink: Ink, at: (impl Display, f64), way: &str, name: Option<&str>) {
        let ink = self.ink(ink);
        let (x, y) = at;
        let name = name.map(|it| format!("<title>{}</title>", escaped(it))).unwrap_or_default();
        self.add(&format!(
            r#"<svg x="{x}" y="{y:.1}" overflow="visible"><path {ink} d="{way}">{name}</path></svg>"#
        ));
    }

    /// Draws into a window: what lies outside of it is cut off.
    pub fn clipped(&mut self, at: (f64, f64), size: (f64, f64), draw: impl FnOnce(&mut Drawing)) {
        let ((x, y), (width, height)) = (at, size);
        self.add(&format!(
            r#"<svg x="{x}" y="{y}" width="{width}" height="{height:.1}" overflow="hidden">"#
        ));
        draw(self);
        self.add("</svg>");
    }

    /// Draws with everything moved by so much.
    pub fn shifted(&mut self, by: (f64, f64), draw: impl FnOnce(&mut Drawing)) {
        self.add(&format!(r#"<g transform="translate({} {})">"#, by.0, by.1));
        draw(self);
        self.add("</g>");
    }

    pub fn text(&mut self, voice: Voice, at: (impl Display, f64), anchor: Anchor, text: &str) {
        let looks = match self.look {
            Look::Page => format!(r#"class="{}""#, voice.class()),
            Look::File => voice.colours(),
        };
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let ((x, y), text) = (at, escaped(text));
        self.add(&format!(
            r#"<text {looks} x="{x}" y="{y:.1}" text-anchor="{anchor}">{text}</text>"#
        ));
    }

    /// What was drawn, to stand in an `svg` of the page.
    pub fn inside(self) -> String {
        self.drawn
    }

    /// An `svg` of the page with its own measures; its text says the same elsewhere.
    pub fn figure(self, class: &str, width: f64, height: f64) -> String {
        format!(
            r#"<svg class="{class}" viewBox="0 0 {width} {height}" aria-hidden="true" focusable="false">{}</svg>"#,
            self.drawn
        )
    }

    /// A file of its own.
    pub fn file(self, file: &File) -> String {
        let File { language, title, says, width, height } = file;
        let mut out = String::from(r#"<?xml version="1.0" encoding="UTF-8"?>"#);
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            concat!(
                "\n",
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" "#,
                r#"viewBox="0 0 {width} {height}" role="img" lang="{language}" "#,
                r#"aria-labelledby="title desc">"#,
                r#"<title id="title">{title}</title><desc id="desc">{says}</desc>{patterns}"#,
                r#"<rect width="{width}" height="{height}" fill="{paper}"/>{drawn}</svg>"#,
                "\n"
            ),
            width = width,
            height = height,
            language = language,
            title = escaped(title),
            says = escaped(says),
            patterns = patterns(),
            paper = PAPER,
            drawn = self.drawn,
        );
        out
    }
}

/// What a file says of itself.
#[derive(Clone, Debug)]
pub struct File<'a> {
    pub language: &'a str,
    pub title: &'a str,
    pub says: &'a str,
    pub width: f64,
    pub height: f64,
}

fn patterns() -> String {
    let line = format!(r#"stroke="{INK}" stroke-width="1.6""#);
    format!(
        concat!(
            r##"<defs><pattern id="pillar-relief" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">"##,
            r##"<rect width="5" height="5" fill="{paper}"/><path {line} d="M0 0V5"/></pattern>"##,
            r##"<pattern id="pillar-icops" width="6" height="5" patternUnits="userSpaceOnUse">"##,
            r##"<rect width="6" height="5" fill="{paper}"/><path {line} d="M0 2.5H6"/></pattern></defs>"##
        ),
        paper = PAPER,
        line = line
    )
}

/// A text that can stand in markup.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use record::Pillar;

    use super::*;

    #[test]
    fn no_word_becomes_markup() {
        let mut drawing = Drawing::new(Look::File);
        drawing.text(Voice::Fact, (1, 2.0), Anchor::Start, "<b>\"R&D\"</b>");
        let name = "a <title>";
        let file = File { language: "en", title: name, says: name, width: 10.0, height: 10.0 };
        let svg = drawing.file(&file);
        assert!(svg.contains("&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;"), "{svg}");
        assert!(svg.contains(r#"<title id="title">a &lt;title&gt;</title>"#), "{svg}");
    }

    #[test]
    fn a_file_needs_no_styles_and_the_page_no_colours() {
        let draw = |look| {
            let mut drawing = Drawing::new(look);
            drawing.rect(Ink::Bar(Pillar::Icops), 0, 0.0, 5, 5.0);
            drawing.text(Voice::Quiet, (0, 0.0), Anchor::End, "x");
            drawing.inside()
        };
        assert!(!draw(Look::File).contains("class"));
        assert!(
            !draw(Look::Page).contains('#') && draw(Look::Page).contains("data-pillar=\"icops\"")
        );
    }
}
