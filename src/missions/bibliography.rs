//! Which sources a page cites: the list at its foot holds these, and no others.

use record::{
    Dispatch, DocumentId, Found, Operation, RemarkKind, SourceId, Statement, Topic, record,
};

use super::document::operations_of;
use super::list::of_kind;
use super::operation::law_meanwhile;

/// Sources, each once.
#[derive(Debug, Default)]
struct Bibliography(Vec<&'static SourceId>);

impl Bibliography {
    fn add(&mut self, sources: &'static [SourceId]) {
        for source in sources {
            if !self.0.contains(&source) {
                self.0.push(source);
            }
        }
    }

    fn remarks(&mut self, remarks: &'static [record::Remark]) {
        remarks.iter().for_each(|it| self.add(&it.sources));
    }

    fn found(&mut self, facts: &'static [Found]) {
        for it in facts {
            self.add(&it.sources);
            self.remarks(it.dispute.as_slice());
        }
    }

    fn row(&mut self, row: &'static Dispatch) {
        self.add(&row.sources);
        row.closer.iter().for_each(|it| self.add(&it.sources));
        self.remarks(&row.remarks);
    }

    fn head(&mut self, operation: &'static Operation) {
        self.add(&operation.sources);
        self.remarks(&operation.remarks);
        operation.mandate.instruments.iter().for_each(|it| self.add(&it.sources));
    }

    /// The facts of an operation at every step, and what was done.
    fn steps(&mut self, operation: &'static Operation) {
        for snapshot in record().snapshots.iter().filter(|it| it.operation == operation.id) {
            self.found(&snapshot.facts);
            self.remarks(&snapshot.remarks);
            self.add(&snapshot.done.sources);
            for reading in &snapshot.readings {
                self.add(&reading.sources);
                self.found(&reading.facts);
            }
        }
    }

    fn statement(&mut self, statement: &'static Statement) {
        self.add(&statement.sources);
        statement.figure.iter().for_each(|it| self.add(&it.sources));
        self.remarks(&statement.remarks);
    }
}

/// Those of the list: of what is outside the Act, and of what is not settled.
pub fn of_list() -> Vec<&'static SourceId> {
    let mut all = Bibliography::default();
    record().outside.iter().for_each(|it| all.add(&it.sources));
    for operation in &record().operations {
        for kind in [RemarkKind::Conflict, RemarkKind::Gap] {
            of_kind(operation, kind).into_iter().for_each(|(_, it)| all.add(&it.sources));
        }
    }
    for snapshot in record().snapshots.iter().filter(|it| it.known_disagreement.is_some()) {
        all.add(&snapshot.done.sources);
    }
    all.0
}

/// Those of one operation's page.
pub fn of_operation(operation: &'static Operation) -> Vec<&'static SourceId> {
    let mut all = Bibliography::default();
    all.head(operation);
    all.steps(operation);
    operation.decided.iter().for_each(|it| all.add(&it.sources));
    operation.planned_until.iter().for_each(|it| all.add(&it.sources));
    operation.total.iter().for_each(|it| all.add(&it.sources));
    operation.corps_orders.iter().for_each(|it| all.add(&it.sources));
    record().dispatches_to(&operation.id).for_each(|it| all.row(it));
    record().places_of(&operation.id).for_each(|it| all.add(&it.sources));
    record().events_of(&operation.id).for_each(|it| all.add(&it.sources));
    law_meanwhile(operation).into_iter().for_each(|it| all.add(&it.sources));
    record().contributions_to(&operation.id).for_each(|it| all.add(&it.sources));
    all.0
}

/// Those of the page of contributions.
pub fn of_contributions() -> Vec<&'static SourceId> {
    let mut all = Bibliography::default();
    for it in &record().contributions {
        all.add(&it.sources);
        all.add(&it.decided.sources);
        all.remarks(&it.remarks);
    }
    record()
        .statements
        .iter()
        .filter(|it| it.topic == Topic::Money)
        .for_each(|it| all.statement(it));
    all.0
}

/// Those of a printed document's page.
pub fn of_document(document: &str) -> Vec<&'static SourceId> {
    let mut all = Bibliography::default();
    for row in record().rows_of(&DocumentId::new(document)) {
        all.row(row);
        let snapshots = row.openings.iter().filter_map(|it| record().snapshot(&it.facts));
        for snapshot in snapshots {
            all.found(&snapshot.facts);
            all.remarks(&snapshot.remarks);
        }
    }
    operations_of(document).into_iter().for_each(|it| all.head(it));
    record().statements.iter().for_each(|it| all.statement(it));
    all.0
}
