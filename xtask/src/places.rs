//! Where things are in the project.

use crate::trouble::Trouble;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The project's folder: cargo says where xtask is, whatever folder one stands in.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let here = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let here = here.and_then(|it| it.parent().map(Path::to_owned));
        here.unwrap_or_else(|| std::env::current_dir().unwrap_or_else(|_| ".".into()))
    })
}

pub fn dist() -> PathBuf {
    root().join("dist")
}

pub fn tools() -> PathBuf {
    root().join(".tools")
}

pub fn journeys() -> PathBuf {
    root().join("tests/e2e")
}

/// The path as a reader of the project would write it.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

pub fn read(path: &Path) -> Result<String, Trouble> {
    std::fs::read_to_string(path)
        .map_err(|it| Trouble::new(format!("cannot be read: {it}")).at(shown(path)))
}

pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    std::fs::read(path).map_err(|it| Trouble::new(format!("cannot be read: {it}")).at(shown(path)))
}

pub fn write(path: &Path, text: impl AsRef<[u8]>) -> Result<(), Trouble> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .map_err(|it| Trouble::new(format!("cannot be made: {it}")).at(shown(folder)))?;
    }
    std::fs::write(path, text)
        .map_err(|it| Trouble::new(format!("cannot be written: {it}")).at(shown(path)))
}

/// Every file of the project below `start`, sorted; nothing built, installed or hidden by git.
pub fn files(start: &Path) -> Vec<PathBuf> {
    const NOT_OURS: [&str; 8] = [
        ".git",
        ".tools",
        "target",
        "dist",
        "node_modules",
        "test-results",
        "playwright-report",
        ".idea",
    ];
    let mut found = Vec::new();
    let mut folders = vec![start.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type().is_ok_and(|it| it.is_dir()) {
                if !NOT_OURS.contains(&name.as_str()) {
                    folders.push(path);
                }
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

pub fn files_ending(start: &Path, ending: &str) -> Vec<PathBuf> {
    files(start).into_iter().filter(|it| it.to_string_lossy().ends_with(ending)).collect()
}
