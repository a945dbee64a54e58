//! The files this crate carries, put in by the build script.

use std::sync::OnceLock;

use crate::{Record, load};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The record this crate carries.
///
/// # Panics
/// If the embedded files cannot be read: a broken build, which the build script keeps from happening.
pub fn record() -> &'static Record {
    static RECORD: OnceLock<Record> = OnceLock::new();
    RECORD.get_or_init(|| {
        let mut record = Record::default();
        for (file, json) in EMBEDDED {
            match load::read(json) {
                Ok(part) => record.take(file, part),
                Err(flaw) => panic!("{file}: {}: {}", flaw.path, flaw.says),
            }
        }
        record
    })
}
