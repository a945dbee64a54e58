//! `explain`: the reasons, for people.

mod account;
mod grounds;
mod onward;
mod outline;

use std::io::{self, Write};

use crate::arguments::{Arguments, Command};
use crate::explain::account::Account;
use crate::input::{Entry, each};
use crate::language::{LANGUAGE, Language};
use crate::{Done, Ending};

pub const COMMAND: Command = Command {
    name: "explain",
    says: "explain situations: the outcome and its reasons, in words",
    takes: "[--language en|ja] [FILE|-]…",
    options: &[LANGUAGE],
    operands: usize::MAX,
    about: "\
FILE is read as by `assess`: one situation, an array, {\"cases\": […]}, or one a
line. Without FILE, or for `-`, standard input is read.

For each situation: the outcome and why, with articles; the decisive facts; the
principles; every rule tried, as an outline (○ met, ✕ not met, ? not known,
– not required), and the rules not reached; alternatives, duties, what may be
done with a weapon, what happens next; and what is still open, with what each
answer would give.

Ends with 0; with 1 if anything could not be read.",
    run,
};

fn run(arguments: &Arguments, out: &mut dyn Write) -> Done {
    let language = Language::of(arguments)?;
    let mut flawed = false;
    let mut first = true;
    let ending = each(&arguments.operands, |entry| {
        if !std::mem::take(&mut first) {
            writeln!(out, "\n{}\n", "─".repeat(64))?;
        }
        let sound = tell(entry, language, out)?;
        flawed |= !sound;
        Ok(())
    })?;
    Ok(Ending::flawed_if(flawed || ending == Ending::Flawed))
}

/// Whether it could be read.
fn tell(entry: &Entry, language: Language, out: &mut dyn Write) -> io::Result<bool> {
    let book = act::rulebook();
    match entry.assess(book) {
        Ok((situation, assessment)) => {
            let mut account = Account::new(book, &situation, &assessment, language);
            account.outcome(entry);
            account.why();
            account.alternatives();
            account.decisive();
            account.bases();
            account.principles();
            account.outline();
            account.duties();
            account.ladder();
            account.next();
            account.open();
            write!(out, "{}", account.text)?;
            Ok(true)
        }
        Err(error) => {
            let messages = language.messages();
            let name = entry.id.clone().unwrap_or_else(|| (messages.situation)(entry.number));
            writeln!(out, "{name}\n{}", (messages.unread)(&error))?;
            Ok(false)
        }
    }
}
