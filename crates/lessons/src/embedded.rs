//! The files this crate carries, put in by the build script.

use std::sync::OnceLock;

use crate::Course;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The course this crate carries.
///
/// # Panics
/// If the embedded files cannot be read: a broken build, which the build script keeps from happening.
pub fn course() -> &'static Course {
    static COURSE: OnceLock<Course> = OnceLock::new();
    COURSE.get_or_init(|| match Course::from_parts(EMBEDDED) {
        Ok(course) => course,
        Err(flaws) => panic!("the embedded lessons are broken: {flaws:?}"),
    })
}
