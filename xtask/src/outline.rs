//! The outline of the land that the map is drawn on, made from npm's `world-atlas`.

use crate::arguments::Arguments;
use crate::places::{read, root, shown, tools, write};
use crate::programs::{npm, program, said};
use crate::steps::{quietly, step};
use crate::trouble::{Done, Trouble};
use std::path::PathBuf;

const ATLAS: &str = "2.0.2";

/// What the page includes, so that building it needs no network.
fn file() -> PathBuf {
    root().join("src/missions/pictures/outline.txt")
}

pub fn run(words: &[String]) -> Done {
    let arguments = Arguments::read(words, &["--check"], &[])?;
    atlas()?;
    let made = made()?;
    let there = read(&file()).unwrap_or_default();
    if arguments.has("--check") {
        if there == made {
            println!("{} is what world-atlas {ATLAS} makes it", shown(&file()));
            return Ok(());
        }
        return Err(Trouble::new(format!("is not what world-atlas {ATLAS} makes it"))
            .at(shown(&file()))
            .fix("run `cargo xtask outline`, look at the map, and commit the file"));
    }
    if there == made {
        println!("{} was up to date", shown(&file()));
        return Ok(());
    }
    write(&file(), &made)?;
    println!("{}: {} rings, {} bytes", shown(&file()), made.lines().count() - 2, made.len());
    Ok(())
}

fn folder() -> PathBuf {
    tools().join("atlas")
}

fn land() -> PathBuf {
    folder().join("node_modules/world-atlas/land-110m.json")
}

/// In a folder of its own: what npm installs beside it stays as it is.
fn atlas() -> Done {
    let manifest = folder().join("node_modules/world-atlas/package.json");
    if read(&manifest).is_ok_and(|it| it.contains(&format!("\"version\": \"{ATLAS}\""))) {
        return Ok(());
    }
    write(&folder().join("package.json"), "{ \"private\": true }\n")?;
    step(
        &format!("installing world-atlas {ATLAS}: Natural Earth’s land; some seconds, once"),
        || {
            let mut npm = npm();
            npm.current_dir(folder());
            let package = format!("world-atlas@{ATLAS}");
            npm.args(["install", "--save-exact", "--no-audit", "--no-fund", &package]);
            quietly(&mut npm, &tools().join("logs/world-atlas.log"))
        },
    )
    .map_err(|it| it.fix("this needs the network once; see that it is there, and run it again"))
}

fn made() -> Result<String, Trouble> {
    let mut node = program("node");
    node.arg(root().join("xtask/src/outline.mjs")).arg(land());
    let outline = said(&mut node).ok_or_else(|| {
        Trouble::new("cannot make the outline")
            .at("xtask/src/outline.mjs")
            .fix("see that Node.js 20 or newer is installed")
    })?;
    Ok(outline + "\n")
}
