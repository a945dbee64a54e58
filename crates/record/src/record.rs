//! The record, put together.

use rules::Situation;

use crate::load;
use crate::{
    Contribution, ContributionId, Dispatch, DispatchId, Document, DocumentId, Event, EventId, Flaw,
    Opening, Operation, OperationId, Outside, OutsideId, Place, PlaceId, Series, SeriesId,
    Snapshot, SnapshotId, Source, SourceId, Statement, StatementId,
};

/// Everything the record holds. Lists are in the order of the files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    pub operations: Vec<Operation>,
    /// The rows.
    pub dispatches: Vec<Dispatch>,
    /// The facts as found, by operation and time.
    pub snapshots: Vec<Snapshot>,
    pub places: Vec<Place>,
    pub events: Vec<Event>,
    /// Goods given.
    pub contributions: Vec<Contribution>,
    /// What was not under the Act.
    pub outside: Vec<Outside>,
    /// Figures of others.
    pub series: Vec<Series>,
    /// What the documents say beside their tables.
    pub statements: Vec<Statement>,
    pub documents: Vec<Document>,
    pub sources: Vec<Source>,
    /// Each file and its entries, by list and id, for the flaws.
    pub(crate) files: Vec<(String, Vec<(&'static str, String)>)>,
}

/// Looks entries up by id.
macro_rules! by_id {
    ($($one:ident in $list:ident: $id:ident => $entry:ident),* $(,)?) => {
        impl Record {
            $(pub fn $one(&self, id: &$id) -> Option<&$entry> {
                self.$list.iter().find(|it| it.id == *id)
            })*
        }
    };
}

by_id! {
    operation in operations: OperationId => Operation,
    dispatch in dispatches: DispatchId => Dispatch,
    snapshot in snapshots: SnapshotId => Snapshot,
    place in places: PlaceId => Place,
    event in events: EventId => Event,
    contribution in contributions: ContributionId => Contribution,
    outside_entry in outside: OutsideId => Outside,
    one_series in series: SeriesId => Series,
    statement in statements: StatementId => Statement,
    document in documents: DocumentId => Document,
    source in sources: SourceId => Source,
}

impl Record {
    /// Reads files, each a name and JSON: an object with some of the record's lists, which are
    /// joined in order. What cannot be read is a [`Flaw`] with its place; nothing panics.
    ///
    /// That the whole is sound is for [`crate::validate`] to say.
    pub fn from_parts(parts: &[(&str, &str)]) -> Result<Record, Vec<Flaw>> {
        let mut record = Record::default();
        let mut flaws = Vec::new();
        for (file, json) in parts {
            match load::part(file, json) {
                Ok(part) => record.take(file, part),
                Err(found) => flaws.extend(found),
            }
        }
        if flaws.is_empty() { Ok(record) } else { Err(flaws) }
    }

    /// The file an entry came from; the name of its list if it came from none.
    pub(crate) fn file_of(&self, list: &'static str, id: &str) -> &str {
        let holds = |ids: &[(&str, String)]| ids.iter().any(|it| it.0 == list && it.1 == id);
        self.files.iter().find(|it| holds(&it.1)).map_or(list, |it| it.0.as_str())
    }

    /// The rows of one operation, in order.
    pub fn dispatches_to(&self, id: &OperationId) -> impl Iterator<Item = &Dispatch> {
        self.dispatches.iter().filter(move |it| it.operation == *id)
    }

    /// The points of one operation, in the order of the file.
    pub fn places_of(&self, id: &OperationId) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(move |it| it.operation == *id)
    }

    /// The events of one operation, in order of time.
    pub fn events_of(&self, id: &OperationId) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(move |it| it.operation.as_ref() == Some(id))
    }

    /// The events of no operation: the law and its debates, in order of time.
    pub fn events_of_law(&self) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(|it| it.operation.is_none())
    }

    /// The goods given beside one operation.
    pub fn contributions_to(&self, id: &OperationId) -> impl Iterator<Item = &Contribution> {
        self.contributions.iter().filter(move |it| it.operation.as_ref() == Some(id))
    }

    /// The rows of one document's table, from the first to the last.
    pub fn rows_of(&self, id: &DocumentId) -> Vec<&Dispatch> {
        let row = |it: &Dispatch| Some(it.printed.as_ref().filter(|it| it.document == *id)?.row);
        let mut rows: Vec<&Dispatch> = Vec::new();
        for dispatch in self.dispatches.iter().filter(|it| row(it).is_some()) {
            // A sort would cost the page more than it takes over a few rows.
            let place = rows.iter().position(|it| row(it) > row(dispatch));
            rows.insert(place.unwrap_or(rows.len()), dispatch);
        }
        rows
    }

    /// People sent to one operation, over all rows and rotations, but for rows that Japan's published
    /// totals leave out. `None`: not found for some row.
    pub fn people(&self, id: &OperationId) -> Option<u32> {
        self.dispatches_to(id).filter(|it| it.counted.0).map(|it| it.total).sum()
    }

    /// The situation an opening of `dispatch` opens. `None` if its snapshot is unknown, which
    /// [`crate::validate`] reports.
    pub fn situation(&self, dispatch: &Dispatch, opening: &Opening) -> Option<Situation> {
        let facts = self.values_at(self.snapshot(&opening.facts)?, None);
        Some(opening.situation(dispatch.pillar, facts))
    }
}
