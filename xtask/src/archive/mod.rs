//! Everything to take away in one archive: the page in one file, the data, what to read first, checksums.

mod table;
mod teachers;

use crate::bundle;
use crate::hash::digits;
use crate::html::name_of;
use crate::places::{dist, files, read_bytes, root, shown};
use crate::trouble::{Done, Trouble};
use std::io::Write;
use std::path::PathBuf;
use zip::write::SimpleFileOptions;

/// The folder that the archive unpacks to.
const FOLDER: &str = "five-principles";

/// What is copied whole: a folder of the project, and what it is called in the archive.
const FOLDERS: [(&str, &str); 6] = [
    ("public/archive", ""),
    ("crates/act/pack", "data/pack/"),
    ("crates/act/provisions", "data/provisions/"),
    ("crates/act/cases", "data/cases/"),
    ("crates/record/data", "data/record/"),
    ("crates/lessons/data", "data/lessons/"),
];

/// A file of the archive: its name there, and its bytes.
type Entry = (String, Vec<u8>);

pub fn file() -> PathBuf {
    dist().join("five-principles.zip")
}

/// Makes the archive. The page in one file must be there.
pub fn make() -> Done {
    let mut entries = contents()?;
    entries.push(("SHA256SUMS".to_owned(), sums(&entries).into_bytes()));
    let target = file();
    packed(&target, &entries)
        .map_err(|it| Trouble::new(format!("cannot be written: {it}")).at(shown(&target)))
}

fn contents() -> Result<Vec<Entry>, Trouble> {
    let mut entries = vec![("five-principles.html".to_owned(), read_bytes(&bundle::file())?)];
    for (folder, name) in FOLDERS {
        let folder = root().join(folder);
        for file in files(&folder) {
            let below = file.strip_prefix(&folder).unwrap_or(&file).to_string_lossy();
            entries.push((format!("{name}{}", below.replace('\\', "/")), read_bytes(&file)?));
        }
    }
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"].map(|it| root().join(it)) {
        entries.push((name_of(&licence), read_bytes(&licence)?));
    }
    for (name, text) in table::all()? {
        entries.push((format!("data/{name}.csv"), text.into_bytes()));
    }
    for (name, text) in teachers::all()? {
        entries.push((format!("teachers-pack/{name}"), text.into_bytes()));
    }
    entries.sort();
    Ok(entries)
}

/// In the form that `sha256sum --check` reads.
fn sums(entries: &[Entry]) -> String {
    entries.iter().map(|(name, bytes)| format!("{}  {name}\n", digits(bytes))).collect()
}

/// The same bytes from the same files: no times, no names of a machine.
fn packed(target: &PathBuf, entries: &[Entry]) -> zip::result::ZipResult<()> {
    let mut archive = zip::ZipWriter::new(std::fs::File::create(target)?);
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(9))
        .unix_permissions(0o644);
    for (name, bytes) in entries {
        archive.start_file(format!("{FOLDER}/{name}"), options)?;
        archive.write_all(bytes)?;
    }
    archive.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::sums;

    #[test]
    fn checksums_stand_as_the_usual_program_reads_them() {
        let entries = [("a.txt".to_owned(), b"abc".to_vec())];
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sums(&entries), format!("{abc}  a.txt\n"));
    }
}
