//! The words after a command.

use std::io::Write;

use rules::nearest;

use crate::{Done, Failure};

/// What can be asked of this program.
#[derive(Debug)]
pub struct Command {
    pub name: &'static str,
    /// One line of the overview.
    pub says: &'static str,
    /// What may follow the name.
    pub takes: &'static str,
    pub options: &'static [Choice],
    /// How many words may follow that are no options.
    pub operands: usize,
    /// The rest of its help page.
    pub about: &'static str,
    pub run: fn(&Arguments, &mut dyn Write) -> Done,
}

/// An option of a command.
#[derive(Debug)]
pub struct Choice {
    pub name: &'static str,
    /// What its value is called; `None`: it stands alone.
    pub value: Option<&'static str>,
    pub says: &'static str,
}

/// What was given to a command.
#[derive(Debug, Default)]
pub struct Arguments {
    pub operands: Vec<String>,
    options: Vec<(&'static str, String)>,
}

impl Arguments {
    /// Sorts `words`; options may stand anywhere before `--`, with their value after `=` or next.
    pub fn read(words: &[String], command: &Command) -> Result<Arguments, Failure> {
        let mut read = Arguments::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            if word == "--" {
                read.operands.extend(words.by_ref().cloned());
            } else if word.starts_with('-') && word != "-" {
                let option = read_option(word, &mut words, command)?;
                read.options.push(option);
            } else {
                read.operands.push(word.clone());
            }
        }
        match read.operands.get(command.operands) {
            Some(extra) => Err(wrong(command, format!("`{extra}` is one word too many"))),
            None => Ok(read),
        }
    }

    pub fn has(&self, option: &str) -> bool {
        self.value(option).is_some()
    }

    /// The value of an option; the last one counts.
    pub fn value(&self, option: &str) -> Option<&str> {
        self.options.iter().rev().find(|(it, _)| *it == option).map(|(_, value)| value.as_str())
    }
}

fn read_option<'a>(
    word: &str,
    rest: &mut impl Iterator<Item = &'a String>,
    command: &Command,
) -> Result<(&'static str, String), Failure> {
    let (name, given) = match word.split_once('=') {
        Some((name, value)) => (name, Some(value.to_owned())),
        None => (word, None),
    };
    let Some(option) = command.options.iter().find(|it| it.name == name) else {
        let hint = hint(name, command.options.iter().map(|it| it.name));
        return Err(wrong(command, format!("unknown option `{name}`{hint}")));
    };
    let value = match (option.value, given) {
        (None, None) => String::new(),
        (None, Some(_)) => return Err(wrong(command, format!("`{name}` takes no value"))),
        (Some(_), Some(value)) => value,
        (Some(value), None) => rest
            .next()
            .cloned()
            .ok_or_else(|| wrong(command, format!("`{name}` needs a value: `{name} {value}`")))?,
    };
    Ok((option.name, value))
}

/// ` (did you mean …?)`, or nothing.
pub fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, known).map_or(String::new(), |it| format!(" (did you mean `{it}`?)"))
}

fn wrong(command: &Command, says: String) -> Failure {
    let name = command.name;
    Failure::Usage(format!("{name}: {says}\nsee `five-principles help {name}`"))
}
