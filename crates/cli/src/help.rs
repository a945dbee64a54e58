//! `help`: what can be asked, and how.

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

use crate::arguments::{Arguments, Command, hint};
use crate::{Done, Ending, Failure, assess, check, explain, facts, prove, sweep};

const COMMANDS: [&Command; 7] = [
    &assess::COMMAND,
    &explain::COMMAND,
    &sweep::COMMAND,
    &prove::COMMAND,
    &check::COMMAND,
    &facts::COMMAND,
    &COMMAND,
];

const COMMAND: Command = Command {
    name: "help",
    says: "say more about a command",
    takes: "[COMMAND]",
    options: &[],
    operands: 1,
    about: "`five-principles COMMAND --help` says the same.",
    run,
};

fn run(arguments: &Arguments, out: &mut dyn Write) -> Done {
    match arguments.operands.first() {
        Some(name) => tell(&page(command(name)?), out),
        None => tell(&overview(), out),
    }
}

/// Prints a help text.
pub fn tell(text: &str, out: &mut dyn Write) -> Done {
    writeln!(out, "{text}")?;
    Ok(Ending::Well)
}

/// The command of that name.
pub fn command(name: &str) -> Result<&'static Command, Failure> {
    if let Some(command) = COMMANDS.into_iter().find(|it| it.name == name) {
        return Ok(command);
    }
    let names = COMMANDS.map(|it| it.name);
    let hint = match hint(name, names) {
        none if none.is_empty() && Path::new(name).is_file() => {
            format!(" (did you mean `assess {name}`?)")
        }
        hint => hint,
    };
    let what = if name.starts_with('-') { "option" } else { "command" };
    let known = names.join(", ");
    Err(Failure::Usage(format!("unknown {what} `{name}`{hint}\nthe commands are {known}")))
}

/// Everything at a glance.
pub fn overview() -> String {
    let mut text = String::from(
        "five-principles: the International Peace Cooperation Act, asked in a terminal\n\n\
         usage: five-principles COMMAND [OPTION…] [FILE…]\n\ncommands\n",
    );
    for command in COMMANDS {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {:<8} {}", command.name, command.says);
    }
    text += "\n`five-principles help COMMAND` says more; `--version` names the version.\n\
             A reading of the Act for study, not legal advice.";
    text
}

/// The help page of a command.
pub fn page(command: &Command) -> String {
    let Command { name, says, takes, options, about, .. } = command;
    let mut text = format!("five-principles {name}: {says}\n\n");
    let _ = write!(text, "usage: five-principles {name} {takes}\n\n");
    for option in *options {
        let value = option.value.map_or(String::new(), |it| format!(" {it}"));
        let _ = writeln!(text, "  {:<18} {}", format!("{}{value}", option.name), option.says);
    }
    if !options.is_empty() {
        text.push('\n');
    }
    text + about
}
