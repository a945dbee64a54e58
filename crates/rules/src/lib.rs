//! The engine: reads a rule pack and assesses situations against it.
//!
//! A *pack* is law as data: facts, choices, terms, questions with their decision lists, principles,
//! procedures. A *situation* says which question is asked, what was chosen and what is known of the
//! facts. [`Rulebook::assess`] answers with an [`Assessment`]: the outcome **and** its grounds.
//!
//! The engine knows no law, no browser and no language: every id, rule and word comes from the pack.
//!
//! ```text
//! JSON parts ──► Pack ──► Rulebook (names resolved, formulas flattened to a Program, once)
//!                            │
//! Situation ──► Statement ───┤ (ids to indices; the answer to a bad one is a SituationError)
//!                            ▼
//!                        Assessment ──► Report (ids again, for JSON)
//! ```

mod assess;
mod assessment;
mod compile;
mod complete;
mod decisive;
mod finding;
mod folded;
mod folds;
mod formula;
mod grounds;
mod interpret;
mod keyed;
mod lint;
mod open;
mod pack;
mod packed;
mod program;
mod prove;
pub mod read;
mod report;
mod rulebook;
mod said;
mod settled;
mod situation;
mod spelling;
mod stages;
mod statement;
mod sweep;
mod told;
mod trace;
mod value;
mod words;

pub use assessment::{
    Alternative, Assessment, BaseState, OpenFact, PrincipleState, ProcedureState, RungState,
};
pub use finding::{Finding, Reading};
pub use formula::{ChoiceTest, Formula};
pub use keyed::keyed;
pub use lint::Effort;
pub use pack::{
    Alternatives, Base, Baseline, Choice, ChoiceOption, Duty, Exclusion, Fact, Group, Head,
    Opening, Otherwise, Outcome, Pack, Principle, PrincipleTest, Procedure, Question, Rule, Rung,
    RungStanding, Step, Term,
};
pub use packed::Unpacking;
pub use prove::{Claim, Counterexample, Proof};
pub use report::Report;
pub use rulebook::{Flaw, Rulebook};
pub use said::{ClosedWorld, PrincipleKind, Said};
pub use situation::{Situation, SituationError};
pub use spelling::nearest;
pub use statement::{Origin, Statement};
pub use sweep::{
    Among, Asking, Bearing, Change, Kinds, QuestionReport, Reason, ReasonReport, Row, RowReport,
    Share, ShareReport, Sweep, SweepReport, Tally, TallyReport, Way, WayReport, Ways, Weight,
};
pub use told::Told;
pub use trace::{RuleTrace, Trace, TraceRow, What};
pub use words::Words;
