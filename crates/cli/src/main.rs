//! `five-principles`: the Act, asked in a terminal.
//!
//! Reads situations (JSON), prints assessments (JSON or prose), and looks for flaws in rule packs.
//! Ends with 0 when all is well, 1 when something in the input is wrong or was expected otherwise,
//! 2 when it was called wrongly.

mod arguments;
mod assess;
mod check;
mod explain;
mod facts;
mod help;
mod input;
mod language;
mod messages;
mod places;
mod prove;
mod sweep;

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use crate::arguments::Arguments;

/// How a command ended that could do its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Well,
    /// Something in the input is wrong, or was expected otherwise.
    Flawed,
}

impl Ending {
    pub fn flawed_if(flawed: bool) -> Ending {
        if flawed { Ending::Flawed } else { Ending::Well }
    }
}

/// Why a command could not do its work.
#[derive(Debug)]
pub enum Failure {
    /// It was called wrongly.
    Usage(String),
    /// Its output could not be written.
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}

pub type Done = Result<Ending, Failure>;

/// Says something beside the answers. Nobody may be listening: that is no reason to fail.
pub fn remark(says: &str) {
    let _ = writeln!(io::stderr(), "{says}");
}

fn main() -> ExitCode {
    let words: Vec<String> =
        std::env::args_os().skip(1).map(|it| it.to_string_lossy().into_owned()).collect();
    let mut out = BufWriter::new(io::stdout().lock());
    let done = run(&words, &mut out);
    match (done, out.flush()) {
        (Ok(Ending::Well), Ok(())) => ExitCode::SUCCESS,
        (Ok(Ending::Flawed), Ok(())) => ExitCode::from(1),
        (Err(Failure::Usage(says)), _) => {
            remark(&says);
            ExitCode::from(2)
        }
        (Err(Failure::Output(error)), _) | (Ok(_), Err(error)) => unwritten(&error),
    }
}

fn run(words: &[String], out: &mut dyn Write) -> Done {
    let Some((first, rest)) = words.split_first() else {
        return Err(Failure::Usage(help::overview()));
    };
    match first.as_str() {
        "--help" | "-h" => return help::tell(&help::overview(), out),
        "--version" | "-V" => {
            writeln!(out, "five-principles {}", env!("CARGO_PKG_VERSION"))?;
            return Ok(Ending::Well);
        }
        _other => {}
    }
    let command = help::command(first)?;
    if rest.iter().take_while(|it| *it != "--").any(|it| it == "--help" || it == "-h") {
        return help::tell(&help::page(command), out);
    }
    (command.run)(&Arguments::read(rest, command)?, out)
}

/// A reader that has seen enough (`… | head`) is no failure.
fn unwritten(error: &io::Error) -> ExitCode {
    if error.kind() == ErrorKind::BrokenPipe {
        return ExitCode::SUCCESS;
    }
    remark(&format!("cannot write the answer: {error}"));
    ExitCode::from(1)
}
