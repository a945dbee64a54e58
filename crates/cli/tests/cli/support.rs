//! Drives the built program as a shell would.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{fs, thread};

use serde_json::Value;

/// What the program said, and how it ended.
#[derive(Debug)]
pub struct Said {
    pub out: String,
    pub err: String,
    pub status: i32,
}

/// Runs the program on words and standard input, in an English terminal.
pub fn run(words: &[&str], input: &str) -> Said {
    run_in(&[("LC_ALL", "C")], words, input)
}

/// The same with the locale's variables.
pub fn run_in(locale: &[(&str, &str)], words: &[&str], input: &str) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_five-principles"));
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(variable);
    }
    command.envs(locale.iter().copied()).args(words);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_owned();
    // A program that does not read its input closes the pipe: no concern of the test.
    let writer = thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input was written");
    Said {
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
        status: output.status.code().expect("an exit status, not a signal"),
    }
}

impl Said {
    /// Each line of output as JSON.
    pub fn lines(&self) -> Vec<Value> {
        let read = |it: &str| serde_json::from_str(it).unwrap_or_else(|_| panic!("JSON: {it}"));
        self.out.lines().map(read).collect()
    }
}

/// A new, empty folder of that name.
pub fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an old folder can go");
    }
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// The Act's case files.
pub fn case_files() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../act/cases");
    let entries = fs::read_dir(folder).expect("the cases' folder");
    let paths = entries.map(|it| it.expect("an entry").path());
    let mut files: Vec<String> = paths.map(|it| it.to_string_lossy().into_owned()).collect();
    files.sort();
    assert!(!files.is_empty(), "no case files");
    files
}

/// The situation of a worked case.
pub fn case(id: &str) -> Value {
    let read = |it: &String| fs::read_to_string(it).expect("a case file");
    let files = case_files();
    let all = files.iter().map(|it| serde_json::from_str::<Value>(&read(it)).expect("JSON"));
    let cases = all.flat_map(|it| it["cases"].as_array().cloned().unwrap_or_default());
    cases.into_iter().find(|it| it["id"] == id).expect("a case of that id")
}
