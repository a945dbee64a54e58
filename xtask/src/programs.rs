//! The programs that tasks run, with the surroundings they need.

use crate::places::{root, tools};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// The cargo that runs us.
pub fn cargo() -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

pub fn npm() -> Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// A program that starts in the project's folder and finds the project's tools first.
pub fn program(name: impl Into<OsString>) -> Command {
    let mut command = Command::new(name.into());
    command.current_dir(root()).env("PATH", search_path());
    // Cargo told us about our own package; to a cargo below us that would be news about another.
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"].iter().any(|it| name.starts_with(it)) {
            command.env_remove(name);
        }
    }
    // Trunk reads this as a true-or-false option; the custom is that any value means true.
    if std::env::var_os("NO_COLOR").is_some() {
        command.env("NO_COLOR", "true");
    }
    command
}

/// Where a program is, if it is installed.
pub fn find(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&search_path())
        .flat_map(|it| [it.join(name), it.join(format!("{name}.exe"))])
        .find(|it| it.is_file())
}

/// What a program prints, or `None` where it is absent or fails.
pub fn said(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn search_path() -> OsString {
    let own = [tools().join("bin"), tools().join("node_modules/.bin")];
    let theirs = std::env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(std::env::split_paths(&theirs));
    std::env::join_paths(all).unwrap_or(theirs)
}
