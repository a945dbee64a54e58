//! All but the data itself. The crate and its build script both take it in: the script reads the files
//! and has the engine confirm them by the same code, so that a wrong answer is a build error.

mod check;
mod claim;
mod course;
mod debate;
mod flaw;
mod guide;
mod lesson;
pub(crate) mod load;
mod scene;

pub use check::{END, LANGUAGES, missing_translations, validate};
pub use claim::Claim;
pub use course::Course;
pub use debate::{Card, Discussion, Side};
pub use flaw::Flaw;
pub use guide::{Advice, Curriculum, Misconception, Moment, Term};
pub use lesson::{Answer, Lesson, Step, Variation};
pub use rules::Words;
pub use scene::{Change, Facts, Scene};
