//! Being called rightly and wrongly; `facts`; ends of pipes.

use std::io::Read;
use std::process::{Command, Stdio};

use crate::support::{case_files, run, run_in};
use serde_json::Value;

const COMMANDS: [&str; 7] = ["assess", "explain", "sweep", "prove", "check", "facts", "help"];

#[test]
fn help_names_every_command_and_each_has_a_page() {
    for words in [&["help"][..], &["--help"], &["-h"]] {
        let said = run(words, "");
        assert!(COMMANDS.iter().all(|it| said.out.contains(&format!("\n  {it}"))), "{}", said.out);
        assert_eq!(said.status, 0);
    }
    for command in COMMANDS {
        let page = run(&["help", command], "").out;
        assert!(page.starts_with(&format!("five-principles {command}: ")), "{page}");
        assert!(page.contains(&format!("usage: five-principles {command} ")), "{page}");
        assert_eq!(run(&[command, "--help"], "").out, page);
    }
}

#[test]
fn called_without_a_word_it_says_how() {
    let said = run(&[], "");
    assert!(said.err.contains("usage: five-principles COMMAND"), "{}", said.err);
    assert_eq!((said.out.as_str(), said.status), ("", 2));
}

#[test]
fn the_version_is_the_packages() {
    let said = run(&["--version"], "");
    assert_eq!(said.out, format!("five-principles {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn slips_in_the_call_are_answered_with_what_was_meant() {
    let file = case_files()[0].clone();
    let calls: [(&[&str], &str); 9] = [
        (&["asess"], "unknown command `asess` (did you mean `assess`?)"),
        (&["help", "fact"], "unknown command `fact` (did you mean `facts`?)"),
        (&["deploy"], "the commands are assess, explain, sweep, prove, check, facts, help"),
        (&[&file], &format!("(did you mean `assess {file}`?)")),
        (&["assess", "--expct"], "unknown option `--expct` (did you mean `--expect`?)"),
        (&["explain", "--language"], "`--language` needs a value: `--language en|ja`"),
        (&["explain", "--language", "fr"], "unknown language `fr`"),
        (&["assess", "--expect=yes"], "`--expect` takes no value"),
        (&["facts", "extra"], "`extra` is one word too many"),
    ];
    for (words, says) in calls {
        let said = run(words, "");
        assert!(said.err.contains(says), "{words:?}: {}", said.err);
        assert_eq!((said.out.as_str(), said.status), ("", 2), "{words:?}");
    }
}

#[test]
fn after_two_dashes_everything_is_a_file() {
    let said = run(&["assess", "--", "--help"], "");
    assert!(said.err.starts_with("cannot read `--help`: "), "{}", said.err);
    assert_eq!(said.status, 1);
}

#[test]
fn facts_lists_what_a_situation_may_name() {
    let said = run(&["facts"], "");
    for part in ["  start\n", "  pillar\n", "un-pko\n", "  ceasefire-agreed\n", "Art. 3(i)(a)"] {
        assert!(said.out.contains(part), "{part}\n{}", said.out);
    }
    assert!(said.out.contains("left out, it counts as no"), "{}", said.out);
    let japanese = run_in(&[("LANG", "ja_JP.UTF-8")], &["facts"], "");
    assert!(japanese.out.contains("停戦の合意（3条1号イ"), "{}", japanese.out);
    assert!(!japanese.out.contains("Art."), "{}", japanese.out);
}

#[test]
fn facts_are_there_as_json_too() {
    let said = run(&["facts", "--json"], "");
    let lists: Value = serde_json::from_str(&said.out).expect("JSON");
    let find = |list: &str, id: &str| {
        let found = lists[list].as_array().expect("a list").iter().find(|it| it["id"] == id);
        found.cloned().expect("an element of that id")
    };
    assert_eq!(find("questions", "start")["label"]["ja"].as_str().map(str::is_empty), Some(false));
    assert_eq!(find("choices", "assignments")["many"], true);
    assert_eq!(find("choices", "pillar")["options"][0]["id"], "un-pko");
    let fact = find("facts", "ceasefire-agreed");
    assert_eq!((&fact["closed-world"], &fact["cite"][0]), (&"no".into(), &"3(i)(a)".into()));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_five-principles"))
        .arg("explain")
        .args(case_files())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut first = [0; 16];
    let mut out = child.stdout.take().expect("piped");
    out.read_exact(&mut first).expect("it says something");
    drop(out);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}
