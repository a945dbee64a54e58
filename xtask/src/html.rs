//! Just enough HTML to read what Trunk wrote.

use std::ops::Range;

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

#[cfg(test)]
mod tests {
    use super::tags;

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
