//! All but the data itself. The crate and its build script both take it in: the script reads and
//! checks the files by the same code, so that bad data is a build error.

mod agreement;
mod check;
mod contribution;
pub(crate) mod dispatch;
mod document;
mod event;
mod flaw;
pub(crate) mod ids;
pub(crate) mod load;
mod operation;
mod outside;
pub(crate) mod people;
mod place;
mod printed;
mod reading;
mod record;
mod remark;
mod selection;
mod series;
mod snapshot;
mod source;
mod statement;
mod steps;
pub(crate) mod texts;
mod when;

pub use agreement::agrees;
pub use check::{LANGUAGES, validate};
pub use contribution::{Contribution, Decision, GoodsArea, Item};
pub use dispatch::{
    Asked, AskedLater, Cited, Counted, Dispatch, Opening, Period, Personnel, Pillar,
};
pub use document::{Document, MisprintCount, TableHead};
pub use event::{Effect, Event, EventKind};
pub use flaw::Flaw;
pub use ids::{
    ContributionId, DispatchId, DocumentId, EventId, OperationId, OutsideId, PlaceId, ReadingId,
    SeriesId, SnapshotId, SourceId, StatementId,
};
pub use operation::{Area, CorpsOrder, Instrument, InstrumentKind, Mandate, Operation, Total};
pub use outside::Outside;
pub use people::{Present, Sent, YearOfPeople};
pub use place::{Place, PlaceKind, PlacePrecision};
pub use printed::{Cell, Misprint, Piece, Printed};
pub use reading::{Disagreement, DisagreementReason, Done, DoneKind, Holder, Question, Reading};
pub use record::Record;
pub use remark::{Remark, RemarkKind};
pub use rules::Words;
pub use selection::{Hits, Search, Selected, Selection};
pub use series::{Count, Series};
pub use snapshot::{Basis, Found, Snapshot};
pub use source::{Confidence, Extent, Source, SourceKind};
pub use statement::{Figure, Quote, Sense, Statement, Topic, Unit};
pub use steps::{Change, Step, StepFact};
pub use when::{Day, Precision, When};
