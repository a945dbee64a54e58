//! Steps that say what they do, why, and how long they have been at it.

use crate::trouble::{Done, Trouble};
use std::fs::File;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(15);

/// Says what begins and, at the end, how long it took.
pub fn step<T>(what: &str, run: impl FnOnce() -> Result<T, Trouble>) -> Result<T, Trouble> {
    let started = Instant::now();
    eprintln!("{} {what}", mark("▸", "36"));
    let result = run();
    if result.is_ok() {
        eprintln!("{} {what} ({})", mark("✓", "32"), lasted(started));
    }
    result
}

/// Runs a program whose own output is for the reader.
pub fn aloud(command: &mut Command) -> Done {
    let _pulse = Pulse::start(None);
    plainly(command)
}

/// The same without a sign of life, for what runs until it is stopped.
pub fn plainly(command: &mut Command) -> Done {
    let status = command.status().map_err(|it| not_started(command, &it))?;
    if status.success() { Ok(()) } else { Err(failed(command)) }
}

/// Runs a program whose output matters only when it fails: it goes to `log`.
pub fn quietly(command: &mut Command, log: &Path) -> Done {
    let unwritable =
        |it: std::io::Error| Trouble::new(format!("cannot write the log: {it}")).at(log.display());
    if let Some(folder) = log.parent() {
        std::fs::create_dir_all(folder).map_err(unwritable)?;
    }
    let out = File::create(log).map_err(unwritable)?;
    let both = out.try_clone().map_err(unwritable)?;
    let _pulse = Pulse::start(Some(log.to_owned()));
    let status = command.stdin(Stdio::null()).stdout(out).stderr(both).status();
    if status.map_err(|it| not_started(command, &it))?.success() {
        return Ok(());
    }
    let said = std::fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = said.lines().collect();
    eprintln!("{}", lines[lines.len().saturating_sub(30)..].join("\n"));
    Err(failed(command).at(log.display()))
}

pub fn lasted(since: Instant) -> String {
    let seconds = since.elapsed().as_secs_f32();
    if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{} min {} s", seconds as u32 / 60, seconds as u32 % 60)
    }
}

fn mark(sign: &str, colour: &str) -> String {
    if std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        format!("\x1b[1;{colour}m{sign}\x1b[0m")
    } else {
        sign.to_owned()
    }
}

fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|it| it.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn failed(command: &Command) -> Trouble {
    Trouble::new(format!("`{}` failed; what it said is above", line(command)))
}

fn not_started(command: &Command, why: &std::io::Error) -> Trouble {
    let program = command.get_program().to_string_lossy();
    Trouble::new(format!("`{program}` could not be started: {why}"))
        .fix(format!("install `{program}` or put it on the PATH"))
}

/// While it lives, a line appears every few seconds, so that silence never looks like a standstill.
#[derive(Debug)]
pub struct Pulse {
    stop: Sender<()>,
}

impl Pulse {
    /// With a log, the line also shows the last thing written there.
    pub fn start(log: Option<PathBuf>) -> Pulse {
        let (stop, stopped) = channel();
        let started = Instant::now();
        thread::spawn(move || {
            while stopped.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                let latest = log.as_deref().and_then(latest_line).unwrap_or_default();
                eprintln!("  … {} {latest}", lasted(started));
                std::io::stderr().flush().ok();
            }
        });
        Pulse { stop }
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        self.stop.send(()).ok();
    }
}

fn latest_line(log: &Path) -> Option<String> {
    let said = std::fs::read(log).ok()?;
    let said = String::from_utf8_lossy(&said);
    let last = said.lines().rev().find(|it| !it.trim().is_empty())?;
    Some(last.trim().chars().take(100).collect())
}
