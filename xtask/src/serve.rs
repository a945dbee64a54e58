//! The page on this machine: rebuilt on every change, or the release build as it is.

use crate::arguments::Arguments;
use crate::build;
use crate::places::{dist, root};
use crate::site::Site;
use crate::steps::{Pulse, plainly};
use crate::tools;
use crate::trouble::{Done, Trouble};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

const PORT: u16 = 8080;

pub fn run(words: &[String]) -> Done {
    let arguments = Arguments::read(words, &["--release"], &["--port"])?;
    let port = match arguments.value("--port") {
        None => PORT,
        Some(given) => given.parse().map_err(|_| {
            Trouble::new(format!("`{given}` is not a port"))
                .fix("give a number from 1 to 65535: `--port 8081`")
        })?,
    };
    see_that_it_is_free(port)?;
    if arguments.has("--release") {
        return serve_release(port);
    }
    tools::ready()?;
    announce(port);
    // A folder of its own, so that a development build never passes for the release.
    let folder = root().join("target/dist-serve");
    std::fs::create_dir_all(&folder).ok();
    let mut trunk = tools::trunk();
    trunk.args(["serve", "--offline", "--port", &port.to_string(), "--dist"]).arg(folder);
    plainly(&mut trunk)
}

fn serve_release(port: u16) -> Done {
    build::release_if_stale()?;
    let site = Site::open(dist(), port)?;
    eprintln!("\n  The page is at {}  (Ctrl+C ends)\n", site.address());
    loop {
        thread::park();
    }
}

/// Trunk serves once it has built; until then, say so from time to time.
fn announce(port: u16) {
    thread::spawn(move || {
        eprintln!(
            "▸ building the page; the first time takes some minutes, later ones some seconds"
        );
        let pulse = Pulse::start(None);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            thread::sleep(Duration::from_millis(300));
        }
        drop(pulse);
        eprintln!("\n  The page is at http://127.0.0.1:{port}/  (Ctrl+C ends)\n");
    });
}

fn see_that_it_is_free(port: u16) -> Done {
    if TcpListener::bind(("127.0.0.1", port)).is_ok() {
        return Ok(());
    }
    let free = (port.saturating_add(1)..=u16::MAX)
        .find(|it| TcpListener::bind(("127.0.0.1", *it)).is_ok());
    Err(Trouble::new(format!("port {port} is taken by another program")).fix(format!(
        "end that program, or run `cargo xtask serve --port {}`",
        free.unwrap_or(PORT)
    )))
}
