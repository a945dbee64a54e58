//! Just enough HTML to read what Trunk wrote, and to change it.

use crate::trouble::Trouble;
use std::ops::Range;
use std::path::Path;

#[derive(Debug)]
pub struct Tag {
    pub place: Range<usize>,
    attributes: Vec<(String, String)>,
}

impl Tag {
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == attribute).map(|(_, value)| value.as_str())
    }

    /// The address the tag loads something from.
    pub fn address(&self) -> Option<&str> {
        self.get("href").or_else(|| self.get("src"))
    }
}

/// Every opening tag of that name, in order.
pub fn tags(html: &str, name: &str) -> Vec<Tag> {
    let opening = format!("<{name}");
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = html[from..].find(&opening) {
        let start = from + at;
        let inside = start + opening.len();
        from = inside;
        if !html[inside..].starts_with([' ', '\n', '\t', '\r', '>', '/']) {
            continue;
        }
        let (attributes, length) = attributes(&html[inside..]);
        from = inside + length;
        found.push(Tag { place: start..from, attributes });
    }
    found
}

/// The attributes up to the tag's end, and how long that is.
fn attributes(text: &str) -> (Vec<(String, String)>, usize) {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\n', '\t', '\r', '/']);
        if rest.is_empty() || rest.starts_with('>') {
            return (found, text.len() - rest.len() + usize::from(!rest.is_empty()));
        }
        let end = rest.find([' ', '\n', '\t', '\r', '=', '>', '/']).unwrap_or(rest.len()).max(1);
        let name = rest[..end].to_ascii_lowercase();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(after) = rest.trim_start().strip_prefix('=') {
            (value, rest) = attribute_value(after.trim_start());
        }
        found.push((name, value));
    }
}

fn attribute_value(text: &str) -> (String, &str) {
    let quote = text.chars().next().filter(|it| ['"', '\''].contains(it));
    if let Some(quote) = quote {
        let inside = &text[1..];
        let end = inside.find(quote).unwrap_or(inside.len());
        return (inside[..end].to_owned(), inside.get(end + 1..).unwrap_or(""));
    }
    let end = text.find([' ', '\n', '\t', '\r', '>']).unwrap_or(text.len());
    (text[..end].to_owned(), &text[end..])
}

/// A page that is being changed.
#[derive(Debug)]
pub struct Page(String);

impl Page {
    pub fn read(html: &str) -> Page {
        Page(html.to_owned())
    }

    pub fn html(self) -> String {
        self.0
    }

    pub fn replace(&mut self, place: Range<usize>, text: &str) {
        self.0.replace_range(place, text);
    }

    /// Gives a file another name wherever the page names it.
    pub fn rename(&mut self, old: &str, new: &str) {
        self.0 = self.0.replace(old, new);
    }

    /// Takes every style out, and gives them back as one.
    pub fn take_styles(&mut self) -> String {
        let mut styles = String::new();
        while let Some((inside, whole)) = element(&self.0, "style", |_| true) {
            styles += &self.0[inside];
            self.0.replace_range(whole, "");
        }
        styles
    }

    /// Takes out what makes the browser load something before the page asks for it.
    pub fn take_hints(&mut self) {
        let hint = |it: &Tag| matches!(it.get("rel"), Some("preload" | "modulepreload"));
        while let Some(tag) = tags(&self.0, "link").into_iter().find(hint) {
            self.0.replace_range(tag.place, "");
        }
    }

    /// The text of the page's own script, whose place stays: its name is left empty.
    pub fn take_script(&mut self) -> Result<String, Trouble> {
        let (inside, _) = own_script(&self.0)?;
        let text = self.0[inside.clone()].trim_end_matches(';').to_owned() + ";";
        self.0.replace_range(inside, "");
        Ok(text)
    }

    pub fn put_script(&mut self, text: &str) -> Result<(), Trouble> {
        let (inside, _) = own_script(&self.0)?;
        self.0.replace_range(inside, text);
        Ok(())
    }

    /// Behind the page's own script, which is the last of the page to be read.
    pub fn put_behind_script(&mut self, text: &str) -> Result<(), Trouble> {
        let (_, whole) = own_script(&self.0)?;
        self.0.insert_str(whole.end, text);
        Ok(())
    }

    /// Behind the line that names the letters used, before everything that could be loaded.
    pub fn put_first(&mut self, text: &str) -> Result<(), Trouble> {
        let charset = tags(&self.0, "meta").into_iter().find(|it| it.get("charset").is_some());
        let place = charset.map(|it| it.place.end).ok_or_else(|| lacks("a `meta charset`"))?;
        self.0.insert_str(place, text);
        Ok(())
    }

    /// At the end of the head.
    pub fn put_last(&mut self, text: &str) -> Result<(), Trouble> {
        let place = self.0.find("</head>").ok_or_else(|| lacks("an end of its head"))?;
        self.0.insert_str(place, text);
        Ok(())
    }
}

/// The first such element that is wanted: what is inside it, and all of it.
pub fn element(
    html: &str,
    name: &str,
    wanted: impl Fn(&Tag) -> bool,
) -> Option<(Range<usize>, Range<usize>)> {
    let tag = tags(html, name).into_iter().find(wanted)?;
    let end = format!("</{name}>");
    let length = html[tag.place.end..].find(&end)?;
    let inside = tag.place.end..tag.place.end + length;
    Some((inside.clone(), tag.place.start..inside.end + end.len()))
}

/// The script that index.html itself holds.
fn own_script(html: &str) -> Result<(Range<usize>, Range<usize>), Trouble> {
    element(html, "script", |it| it.attributes.is_empty())
        .ok_or_else(|| lacks("a script of its own"))
}

fn lacks(what: &str) -> Trouble {
    Trouble::new(format!("lacks {what}, which the build needs")).at("index.html").fix("put it back")
}

/// A file's name without its folder.
pub fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Page, tags};

    #[test]
    fn styles_are_taken_out_as_one_and_a_script_stays_in_its_place() {
        let mut page = Page::read(
            "<meta charset=utf-8><style>a</style><script type=module>no</script><style media=x>b</style></head>\
             <script>yes</script>",
        );
        assert_eq!(page.take_styles(), "ab");
        assert_eq!(page.take_script().expect("a script"), "yes;");
        page.put_script("more").expect("its place");
        page.put_first("1").expect("a charset");
        page.put_last("2").expect("a head");
        page.put_behind_script("3").expect("its end");
        let made =
            "<meta charset=utf-8>1<script type=module>no</script>2</head><script>more</script>3";
        assert_eq!(page.html(), made);
    }

    #[test]
    fn tags_are_found_with_their_attributes() {
        let html = r#"<linkage><link rel="stylesheet" href='./a.css' /><link crossorigin rel=icon href=./b.svg>"#;
        let found = tags(html, "link");
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].get("rel"), Some("stylesheet"));
        assert_eq!(found[0].address(), Some("./a.css"));
        assert_eq!(found[1].get("crossorigin"), Some(""));
        assert_eq!(found[1].address(), Some("./b.svg"));
        assert_eq!(&html[found[1].place.clone()], "<link crossorigin rel=icon href=./b.svg>");
    }
}
