//! `sweep`: all possible worlds of a situation's question.

use std::io::{self, Write};

use rules::{Rulebook, SweepReport};
use serde::Serialize;

use crate::arguments::{Arguments, Choice, Command};
use crate::input::{Entry, each};
use crate::{Done, Ending};

pub const COMMAND: Command = Command {
    name: "sweep",
    says: "count all possible worlds of situations: one line of JSON each",
    takes: "[--logic] [FILE|-]…",
    options: &[LOGIC],
    operands: usize::MAX,
    about: "\
FILE is read as by `assess`: one situation, an array, {\"cases\": […]}, or one a
line. Without FILE, or for `-`, standard input is read.

A world is the question with its choices and with every fact true or false on
which the outcome depends. Each line has, counted without rounding: the worlds
by outcome, all and those that what is known leaves; whether that settles it;
for each fact whether it is decisive, open or idle; every smallest set of
changes that leads to another outcome, and each single loss that does; a
smallest reason; in how many worlds each fact and principle decides; what to
ask next; and the decision table in rows that cannot be shortened.

Ends with 0; with 1 if anything could not be read.",
    run,
};

const LOGIC: Choice = Choice {
    name: "--logic",
    value: None,
    says: "the question with its choices made, as JsonLogic over the facts",
};

/// To each other outcome, so many ways are told.
const WAYS: usize = 64;

#[derive(Serialize)]
struct Line<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(flatten)]
    sweep: SweepReport,
}

#[derive(Serialize)]
struct Unread<'a> {
    id: Option<&'a str>,
    error: String,
}

fn run(arguments: &Arguments, out: &mut dyn Write) -> Done {
    let book = act::rulebook();
    let logic = arguments.has(LOGIC.name);
    let mut flawed = false;
    let ending = each(&arguments.operands, |entry| {
        let (line, sound) = match tell(entry, book, logic) {
            Ok(line) => (line, true),
            Err(error) => {
                (serde_json::to_string(&Unread { id: entry.id.as_deref(), error })?, false)
            }
        };
        flawed |= !sound;
        writeln!(out, "{line}")
    })?;
    Ok(Ending::flawed_if(flawed || ending == Ending::Flawed))
}

fn tell(entry: &Entry, book: &Rulebook, logic: bool) -> Result<String, String> {
    let situation = entry.situation(book)?;
    let statement = book.state(&situation).map_err(|it| it.said_in(&entry.place))?;
    if logic {
        return Ok(book.json_logic(&statement).to_string());
    }
    let too_wide = || format!("{} rests on too many facts to count", entry.place);
    let sweep = book.sweep(&statement).ok_or_else(too_wide)?;
    let sweep = book.report_sweep(&sweep, WAYS);
    let line = Line { id: situation.id.as_deref(), sweep };
    serde_json::to_string(&line).map_err(|it: serde_json::Error| io::Error::from(it).to_string())
}
