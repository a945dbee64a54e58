//! Links from one document to another lead somewhere.

use crate::places::{files_ending, read, root, shown};
use crate::trouble::{Done, Trouble, all_well};
use std::path::Path;

pub fn resolve() -> Done {
    let mut troubles = Vec::new();
    for file in files_ending(root(), ".md") {
        for (line, target) in targets(&read(&file)?) {
            if let Some(says) = broken(&file, &target)? {
                let place = format!("{}:{line}", shown(&file));
                troubles
                    .push(Trouble::new(says).at(place).fix("mend the link or what it leads to"));
            }
        }
    }
    all_well(troubles, "links")
}

fn broken(file: &Path, target: &str) -> Result<Option<String>, Trouble> {
    let (path, heading) = target.split_once('#').unwrap_or((target, ""));
    let folder = file.parent().unwrap_or(root());
    let there = match path.strip_prefix('/') {
        Some(from_root) => root().join(from_root),
        None if path.is_empty() => file.to_owned(),
        None => folder.join(path.replace("%20", " ")),
    };
    if !there.exists() {
        return Ok(Some(format!("leads to `{path}`, which does not exist")));
    }
    if heading.is_empty() || there.extension().is_none_or(|it| it != "md") {
        return Ok(None);
    }
    let known = anchors(&read(&there)?).iter().any(|it| it == heading);
    Ok((!known).then(|| {
        format!("leads to the heading `#{heading}`, which {} does not have", shown(&there))
    }))
}

/// Relative targets of links and pictures with their lines; nothing from code.
fn targets(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in prose(text) {
        let marks = ["](", "href=\"", "src=\""];
        let ends = [')', '"', '"'];
        for (mark, end) in marks.iter().zip(ends) {
            for (at, _) in line.match_indices(mark) {
                let rest = &line[at + mark.len()..];
                found.push((number, rest.split(end).next().unwrap_or_default().to_owned()));
            }
        }
        if let Some((label, rest)) =
            line.trim_start().strip_prefix('[').and_then(|it| it.split_once("]: "))
            && !label.starts_with('^')
        {
            found.push((number, rest.to_owned()));
        }
    }
    found.retain_mut(|(_, target)| {
        *target = target
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .trim_matches(['<', '>'])
            .to_owned();
        !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:")
    });
    found
}

/// Lines outside code blocks, with the code inside lines taken out.
fn prose(text: &str) -> Vec<(usize, String)> {
    let mut inside = false;
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        inside ^= fence;
        if !inside && !fence {
            found.push((number + 1, line.split('`').step_by(2).collect::<Vec<_>>().join("`")));
        }
    }
    found
}

/// The anchors that a forge gives to the headings: lower case, no punctuation, hyphens for spaces.
fn anchors(text: &str) -> Vec<String> {
    let mut inside = false;
    let mut found: Vec<String> = Vec::new();
    for line in text.lines() {
        inside ^= line.trim_start().starts_with("```");
        let heading = line.trim_start_matches('#');
        if inside || heading.len() == line.len() || !heading.starts_with(' ') {
            continue;
        }
        let kept = heading.trim().to_lowercase().replace(' ', "-");
        let slug: String =
            kept.chars().filter(|it| it.is_alphanumeric() || ['-', '_'].contains(it)).collect();
        let again =
            found.iter().filter(|it| **it == slug || it.starts_with(&format!("{slug}-"))).count();
        found.push(if found.contains(&slug) { format!("{slug}-{again}") } else { slug });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{anchors, targets};

    #[test]
    fn links_are_read_from_prose_alone() {
        let text = "See [a](docs/a.md#top \"A\") and `[b](b.md)` and <https://x.example>.\n\
                    ```\n[c](c.md)\n```\n[d]: ../d.md\n[e](https://x.example)\n";
        let found: Vec<String> = targets(text).into_iter().map(|(_, it)| it).collect();
        assert_eq!(found, ["docs/a.md#top", "../d.md"]);
    }

    #[test]
    fn headings_have_the_anchors_a_forge_gives_them() {
        let text = "# Why `rules` knows no law?\n## Twice\n## Twice\n## 五原則 (1)\n";
        assert_eq!(anchors(text), ["why-rules-knows-no-law", "twice", "twice-1", "五原則-1"]);
    }
}
