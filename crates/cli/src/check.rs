//! `check`: flaws of a rule pack.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use rules::{Effort, Flaw, Rulebook};

use crate::arguments::{Arguments, Choice, Command};
use crate::places::Places;
use crate::{Done, Ending, Failure, remark};

pub const COMMAND: Command = Command {
    name: "check",
    says: "look for flaws in a rule pack",
    takes: "[--tries N] [PACK]",
    options: &[TRIES],
    operands: 1,
    about: "\
PACK is a folder of .json files, or one file; without it, the built-in Act.

Each flaw is one line with its place: unreadable JSON, unknown ids (did you
mean …?), ids used twice, terms that rest on themselves, questions that could
stay without an answer, facts and terms that nothing uses, elements that cite
nothing, missing translations, and rules that never decide. The last is a
search: `--tries` says how many situations of each question it may look at.

Ends with 0 if there is no flaw, with 1 if there is one.",
    run,
};

const TRIES: Choice = Choice {
    name: "--tries",
    value: Some("N"),
    says: "situations tried for rules never reached (10000000; 0: none)",
};

const USUAL_TRIES: u64 = 10_000_000;

/// A pack's files: name, JSON.
type Parts = Vec<(String, String)>;

fn run(arguments: &Arguments, out: &mut dyn Write) -> Done {
    let effort = effort(arguments.value(TRIES.name))?;
    let parts = match arguments.operands.first() {
        None => built_in(),
        Some(path) => match read(Path::new(path)) {
            Ok(parts) => parts,
            Err(says) => {
                remark(&says);
                return Ok(Ending::Flawed);
            }
        },
    };
    let parts: Vec<(&str, &str)> =
        parts.iter().map(|(file, json)| (file.as_str(), json.as_str())).collect();
    let book = Rulebook::from_parts(&parts);
    let flaws = match &book {
        Ok(book) => book.lint(effort),
        Err(flaws) => flaws.clone(),
    };
    let places = Places::of(&parts);
    for flaw in &flaws {
        writeln!(out, "{}", with_place(flaw, &places))?;
    }
    out.flush()?;
    match &book {
        Ok(book) if flaws.is_empty() => writeln!(out, "no flaws: {}", size(book, parts.len()))?,
        Ok(_) => remark(&count(flaws.len(), "flaw")),
        Err(_) => remark(&format!("{}; mend these to see the rest", count(flaws.len(), "flaw"))),
    }
    Ok(Ending::flawed_if(!flaws.is_empty()))
}

fn effort(tries: Option<&str>) -> Result<Effort, Failure> {
    let wrong = |it: &str| {
        Failure::Usage(format!("check: `--tries {it}`: write a whole number such as 100000"))
    };
    let situations = match tries {
        None => USUAL_TRIES,
        Some(number) => number.replace('_', "").parse().map_err(|_| wrong(number))?,
    };
    Ok(if situations == 0 { Effort::Reading } else { Effort::Trying { situations } })
}

fn built_in() -> Parts {
    act::parts().iter().map(|(file, json)| ((*file).to_owned(), (*json).to_owned())).collect()
}

/// The .json files of a folder in the order of their names, or one file.
fn read(path: &Path) -> Result<Parts, String> {
    let cannot = |path: &Path, error: &std::io::Error| {
        format!("cannot read `{}`: {error}; name a folder of .json files, or one", path.display())
    };
    let mut files: Vec<PathBuf> = if path.is_dir() {
        let entries = fs::read_dir(path).map_err(|it| cannot(path, &it))?;
        let paths = entries.filter_map(|it| it.ok().map(|it| it.path()));
        paths.filter(|it| it.extension().is_some_and(|it| it == "json")).collect()
    } else {
        vec![path.to_owned()]
    };
    files.sort();
    if files.is_empty() {
        return Err(format!("no .json files in `{}`: is it the pack's folder?", path.display()));
    }
    let part = |file: &PathBuf| {
        let json = fs::read_to_string(file).map_err(|it| cannot(file, &it))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok((name, json))
    };
    files.iter().map(part).collect()
}

fn with_place(flaw: &Flaw, places: &Places) -> String {
    match places.find(&flaw.place).as_slice() {
        [] => flaw.to_string(),
        found => format!("{}: {flaw}", found.join(", ")),
    }
}

fn size(book: &Rulebook, files: usize) -> String {
    let pack = book.pack();
    let rules: usize = pack.questions.iter().map(|it| it.rules.len()).sum();
    let counts = [
        count(files, "file"),
        count(pack.facts.len(), "fact"),
        count(pack.terms.len(), "term"),
        count(pack.questions.len(), "question"),
        count(rules, "rule"),
    ];
    counts.join(", ")
}

fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}
