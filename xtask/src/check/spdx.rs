//! Licence expressions: `MIT OR (Apache-2.0 WITH LLVM-exception AND Zlib)`.

use std::iter::Peekable;
use std::vec::IntoIter;

/// Can the expression be met with the licences allowed? An unreadable one cannot.
pub fn satisfied(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<String> = spaced.split_whitespace().map(str::to_owned).collect();
    let mut words = words.into_iter().peekable();
    let met = either(&mut words, allowed);
    met == Some(true) && words.next().is_none()
}

type Words = Peekable<IntoIter<String>>;

fn either(words: &mut Words, allowed: &[&str]) -> Option<bool> {
    let mut met = both(words, allowed)?;
    while words.next_if(|it| it == "OR").is_some() {
        met |= both(words, allowed)?;
    }
    Some(met)
}

fn both(words: &mut Words, allowed: &[&str]) -> Option<bool> {
    let mut met = one(words, allowed)?;
    while words.next_if(|it| it == "AND").is_some() {
        met &= one(words, allowed)?;
    }
    Some(met)
}

fn one(words: &mut Words, allowed: &[&str]) -> Option<bool> {
    let word = words.next()?;
    if word == "(" {
        let met = either(words, allowed)?;
        return (words.next()? == ")").then_some(met);
    }
    // An exception only permits more.
    if words.next_if(|it| it == "WITH").is_some() {
        words.next()?;
    }
    Some(allowed.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::satisfied;

    #[test]
    fn expressions_are_read_as_they_are_meant() {
        let met = [
            "MIT",
            "GPL-3.0 OR MIT",
            "MIT/GPL-2.0",
            "(GPL-2.0 OR MIT) AND Zlib",
            "Zlib WITH X-exception AND MIT",
        ];
        let unmet =
            ["GPL-3.0", "MIT AND GPL-3.0", "(MIT", "", "MIT MIT", "GPL-2.0 OR (MIT AND GPL-3.0)"];
        assert!(met.iter().all(|it| satisfied(it, &["MIT", "Zlib"])));
        assert!(!unmet.iter().any(|it| satisfied(it, &["MIT", "Zlib"])));
    }
}
