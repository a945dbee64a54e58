//! The project's own tasks. `cargo xtask` lists them; each lives in one file.

mod archive;
mod arguments;
mod base64;
mod bench;
mod build;
mod bundle;
mod check;
#[path = "../../crates/csv.rs"]
mod csv;
mod glue;
mod hash;
mod hosted;
mod html;
mod imports;
mod lighthouse;
mod module;
mod near;
mod outline;
mod packed;
mod places;
mod policy;
mod programs;
mod serve;
mod seven;
mod site;
mod size;
mod steps;
mod test;
mod tools;
mod trouble;
mod wasm;
mod whole;
mod words;

use std::process::ExitCode;
use trouble::{Done, Trouble};

struct Task {
    name: &'static str,
    says: &'static str,
    options: &'static [(&'static str, &'static str)],
    run: fn(&[String]) -> Done,
}

const TASKS: &[Task] = &[
    Task {
        name: "serve",
        says: "build the page for development, serve it and rebuild it on every change",
        options: &[
            ("--port N", "another port than 8080"),
            ("--release", "serve the release build instead, without watching"),
        ],
        run: serve::run,
    },
    Task {
        name: "build",
        says: "make the release build in dist/: the hosted page, the page in one file, the archive",
        options: &[("--address A", "where it will be, so that previews of links show its picture")],
        run: build::run,
    },
    Task {
        name: "bundle",
        says: "the same, and see that the page in one file stays within its budget",
        options: &[],
        run: bundle::run,
    },
    Task {
        name: "check",
        says: "formatting, lints, invariants, links, lock files, licences",
        options: &[("--fix", "format the code instead of complaining about it")],
        run: check::run,
    },
    Task {
        name: "test",
        says: "native tests, the ES module, components in a browser, journeys; words after `--` go to the level chosen",
        options: &[
            ("--native", "only the crates"),
            ("--module", "only the ES module, in Node.js"),
            ("--web", "only the components, in Chromium"),
            ("--journeys", "only the journeys, against the release build"),
            ("--all-engines", "the core journeys in Chromium, Firefox and WebKit, or those named"),
        ],
        run: test::run,
    },
    Task {
        name: "size",
        says: "weigh the first load, part by part, against the budget",
        options: &[],
        run: size::run,
    },
    Task {
        name: "module",
        says: "make the engine as an ES module in dist/module/, test it in Node.js and weigh it",
        options: &[("--pack FOLDER", "over that rule pack, in target/module/")],
        run: module::run,
    },
    Task {
        name: "outline",
        says: "make the outline that the map is drawn on, from npm's world-atlas",
        options: &[("--check", "only say whether the file is out of date")],
        run: outline::run,
    },
    Task {
        name: "bench",
        says: "measure the engine; words after `--` go to the bench",
        options: &[
            ("assess", "single assessments (when nothing is named)"),
            ("sweep", "all possible worlds of every question"),
            ("peers", "the module beside other engines for JavaScript, on the same rules"),
            ("page", "the page's first visit, with Lighthouse"),
        ],
        run: bench::run,
    },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match begin(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn begin(words: &[String]) -> Done {
    let Some((name, rest)) = words.split_first() else {
        help();
        return Ok(());
    };
    if ["help", "--help", "-h"].contains(&name.as_str()) {
        help();
        return Ok(());
    }
    match TASKS.iter().find(|it| it.name == name) {
        Some(task) => (task.run)(rest),
        None => Err(unknown_task(name)),
    }
}

fn unknown_task(name: &str) -> Trouble {
    help();
    println!();
    let names = TASKS.iter().map(|it| it.name);
    let fix = match near::nearest(name, names) {
        Some(meant) => format!("did you mean `cargo xtask {meant}`?"),
        None => "choose one of the tasks above".to_owned(),
    };
    Trouble::new(format!("there is no task `{name}`")).fix(fix)
}

fn help() {
    println!("Five Principles Explorer: the project's tasks\n");
    println!("  cargo xtask TASK [OPTIONS]\n");
    for task in TASKS {
        println!("  {:<10}{}", task.name, task.says);
        for (option, says) in task.options {
            println!("  {:<10}  {option:<13}{says}", "");
        }
    }
    println!(
        "\nWhat a task needs and does not find is installed into .tools/, inside the project."
    );
}
