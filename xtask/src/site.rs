//! A small server of files, for the journeys and for looking at the release build.

use crate::trouble::Trouble;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

/// The same files are also found below this path, to prove that the page does not mind where it is.
pub const NESTED: &str = "/some/where/below/";

#[derive(Debug)]
pub struct Site {
    port: u16,
}

impl Site {
    /// Serves the folder to this machine alone; port 0 takes any free one.
    pub fn open(folder: PathBuf, port: u16) -> Result<Site, Trouble> {
        let refused =
            |it: std::io::Error| Trouble::new(format!("cannot listen on port {port}: {it}"));
        let listener = TcpListener::bind(("127.0.0.1", port)).map_err(refused)?;
        let port = listener.local_addr().map_err(refused)?.port();
        thread::spawn(move || {
            for visitor in listener.incoming().flatten() {
                let folder = folder.clone();
                thread::spawn(move || answer(&visitor, &folder));
            }
        });
        Ok(Site { port })
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    pub fn nested_address(&self) -> String {
        format!("http://127.0.0.1:{}{NESTED}", self.port)
    }
}

/// One request, one answer. A visitor who hangs up early is no trouble of ours.
fn answer(mut visitor: &TcpStream, folder: &Path) {
    let mut lines = BufReader::new(visitor).lines().map_while(Result::ok);
    let request = lines.next().unwrap_or_default();
    lines.take_while(|it| !it.is_empty()).for_each(drop);
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or("/"));
    let (status, kind, body) = if ["GET", "HEAD"].contains(&method) {
        found(folder, target)
    } else {
        ("405 Method Not Allowed", "text/plain", b"only GET and HEAD\n".to_vec())
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    );
    visitor.write_all(head.as_bytes()).ok();
    if method == "GET" {
        visitor.write_all(&body).ok();
    }
    visitor.flush().ok();
}

fn found(folder: &Path, target: &str) -> (&'static str, &'static str, Vec<u8>) {
    let lost = ("404 Not Found", "text/plain", b"not here\n".to_vec());
    let Some(mut path) = below(folder, target) else {
        return lost;
    };
    if path.is_dir() {
        path = path.join("index.html");
    }
    match std::fs::read(&path) {
        Ok(body) => ("200 OK", kind(&path), body),
        Err(_) => lost,
    }
}

/// The file meant by an address, never one outside the folder.
fn below(folder: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?;
    let path = path.strip_prefix(NESTED).unwrap_or(path);
    let mut file = folder.to_owned();
    for part in path.split('/').filter(|it| !it.is_empty() && *it != ".") {
        let part = decoded(part)?;
        if part == ".." || part.contains(['/', '\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    Some(file)
}

fn decoded(part: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let pair = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&pair).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

pub fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|it| it.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::below;
    use std::path::{Path, PathBuf};

    #[test]
    fn addresses_lead_to_files_also_from_below_another_path() {
        let dist = Path::new("dist");
        assert_eq!(below(dist, "/a.css?v=1"), Some(PathBuf::from("dist/a.css")));
        assert_eq!(below(dist, "/some/where/below/a%20b.css"), Some(PathBuf::from("dist/a b.css")));
        assert_eq!(below(dist, "/"), Some(PathBuf::from("dist")));
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let dist = Path::new("dist");
        assert_eq!(below(dist, "/../secret"), None);
        assert_eq!(below(dist, "/%2e%2e/secret"), None);
        assert_eq!(below(dist, "/a/..%2fsecret"), None);
    }
}
