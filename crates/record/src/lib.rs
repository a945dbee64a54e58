//! The record: whom Japan sent abroad under the Act, when, on what findings, and who says so.
//!
//! This first part holds the table of 1995 (ten dispatches to four UN operations), what the page
//! around that table says, and the facts as they were found when people were sent.
//!
//! ```text
//! data/*.json ──► Record ──► validate ──► Vec<Flaw>   (empty, or the tests fail)
//!                   │
//!                   ├─ Dispatch ── Printed   the line as printed, misprints marked
//!                   └─ Opening  ── Snapshot  the situation it opens, each fact with its basis
//! ```
//!
//! What holds everywhere:
//! - `None` means *not found*. It is never zero, and never "today".
//! - A date says how precisely it is known ([`When`]): a month is never a day.
//! - Every figure and every fact names its sources and its [`Confidence`].
//! - Every text of ours is in English and Japanese ([`Words`]); printed text stays as printed.

mod check;
mod dispatch;
mod document;
mod flaw;
mod ids;
mod load;
mod operation;
mod printed;
mod record;
mod remark;
mod snapshot;
mod source;
mod statement;
mod texts;
mod when;

pub use check::{LANGUAGES, validate};
pub use dispatch::{Cited, Dispatch, Opening, Period, Personnel, Pillar};
pub use document::{Document, MisprintCount, TableHead};
pub use flaw::Flaw;
pub use ids::{DispatchId, DocumentId, OperationId, SnapshotId, SourceId, StatementId};
pub use operation::{Area, Instrument, InstrumentKind, Mandate, Operation};
pub use printed::{Cell, Misprint, Piece, Printed};
pub use record::{EMBEDDED, Record, record};
pub use remark::{Remark, RemarkKind};
pub use rules::Words;
pub use snapshot::{Basis, Found, Snapshot};
pub use source::{Confidence, Extent, Source, SourceKind};
pub use statement::{Figure, Quote, Sense, Statement, Topic, Unit};
pub use when::{Day, Precision, When};
