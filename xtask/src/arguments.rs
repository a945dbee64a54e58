//! The words after a task's name.

use crate::near::nearest;
use crate::trouble::Trouble;

#[derive(Debug, Default)]
pub struct Arguments {
    switches: Vec<String>,
    values: Vec<(String, String)>,
    /// Everything after `--`.
    pub passed_on: Vec<String>,
}

impl Arguments {
    /// `switches` stand alone, `valued` take the next word (or one after `=`).
    pub fn read(
        words: &[String],
        switches: &[&str],
        valued: &[&str],
    ) -> Result<Arguments, Trouble> {
        let mut read = Arguments::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let (name, given) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (word.as_str(), None),
            };
            if word == "--" {
                read.passed_on = words.by_ref().cloned().collect();
            } else if switches.contains(&word.as_str()) {
                read.switches.push(word.clone());
            } else if valued.contains(&name) {
                let value = given.or_else(|| words.next().cloned());
                let value = value.ok_or_else(|| {
                    Trouble::new(format!("`{name}` needs a value"))
                        .fix(format!("write `{name} VALUE`"))
                })?;
                read.values.push((name.to_owned(), value));
            } else {
                return Err(unknown(word, switches, valued));
            }
        }
        Ok(read)
    }

    pub fn has(&self, switch: &str) -> bool {
        self.switches.iter().any(|it| it == switch)
    }

    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.iter().rev().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}

fn unknown(word: &str, switches: &[&str], valued: &[&str]) -> Trouble {
    let known = || switches.iter().chain(valued).copied();
    let fix = match nearest(word, known()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if switches.is_empty() && valued.is_empty() => "this task takes no options".to_owned(),
        None => format!("this task knows {}", known().collect::<Vec<_>>().join(", ")),
    };
    Trouble::new(format!("`{word}` is not an option of this task")).fix(fix)
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn read(line: &str) -> Result<Arguments, crate::trouble::Trouble> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Arguments::read(&words, &["--native", "--web"], &["--port"])
    }

    #[test]
    fn switches_values_and_the_rest_are_told_apart() {
        let Ok(read) = read("--web --port 9000 -- --port x") else { panic!("should be read") };
        assert!(read.has("--web") && !read.has("--native"));
        assert_eq!(read.value("--port"), Some("9000"));
        assert_eq!(read.passed_on, ["--port", "x"]);
    }

    #[test]
    fn a_wrong_option_is_answered_with_the_right_one() {
        let Err(trouble) = read("--nativ") else { panic!("should be refused") };
        assert!(trouble.to_string().contains("did you mean `--native`?"), "{trouble}");
    }
}
