//! A class without accounts: quizzes that the engine keys, and short codes to collect the answers.
//!
//! ```text
//! A set (level, length, sharing, number) ◄──► four words, or six letters
//!   │  drawn by chance that is fixed by the set: the same everywhere
//!   ▼
//! Paper ── Question: a situation, choices, key, the misconception each wrong choice betrays
//!   │
//!   ├─ Explanation   the engine's own reason, articles, decisive facts, the nearest other outcome
//!   ├─ code          the answers of one pupil, with a check; no name
//!   └─ Tally         many codes: answers by question, misconceptions, a table
//! ```
//!
//! Nothing here knows a page or a language's words but the list of misconceptions and the words of
//! seeds, which are data.

mod betray;
mod chance;
mod code;
mod collect;
mod draw;
mod explain;
mod letters;
mod misconception;
mod paper;
mod question;
mod seed;
mod set;
mod table;
mod tally;
mod words;

pub use chance::Chance;
pub use code::{CodeFlaw, Slip, read_code, write_code};
pub use collect::{Line, Read, collect};
pub use explain::{Explanation, Nearest};
pub use misconception::{Misconception, misconception, misconceptions};
pub use paper::{PAPERS, Paper};
pub use question::{Answers, Choice, Kind, Question, Said, Told};
pub use seed::SeedFlaw;
pub use set::{Length, Level, QuizSet, Sharing};
pub use table::csv;
pub use tally::{Asked, Count, Tally};
