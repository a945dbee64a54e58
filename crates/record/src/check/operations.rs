//! Operations and their mandates.

use super::{At, Check};
use crate::Operation;

const LIST: &str = "operations";

impl Check<'_> {
    pub(super) fn operations(&mut self) {
        let operations = &self.record.operations;
        self.list(LIST, operations, |it| it.id.as_str());
        for operation in operations {
            self.operation(At { list: LIST, id: operation.id.as_str() }, operation);
        }
    }

    fn operation(&mut self, at: At, operation: &Operation) {
        self.cite(at, "sources", &operation.sources);
        self.period(at, "period", &operation.period);
        self.remarks(at, "remarks", &operation.remarks);
        self.expect(!operation.areas.is_empty(), at, "areas", "has no area");
        for (index, area) in operation.areas.iter().enumerate() {
            let code = area.iso3.len() == 3 && area.iso3.bytes().all(|it| it.is_ascii_uppercase());
            let field = format!("areas[{index}].iso3");
            self.expect(code, at, &field, "must be three capital letters");
        }
        let instruments = &operation.mandate.instruments;
        self.expect(!instruments.is_empty(), at, "mandate.instruments", "has no instrument");
        let mut before = None;
        for (index, instrument) in instruments.iter().enumerate() {
            let field = format!("mandate.instruments[{index}]");
            self.cite(at, &format!("{field}.sources"), &instrument.sources);
            let day = instrument.when.earliest();
            self.expect(before <= Some(day), at, &field, "stands out of order");
            before = Some(day);
        }
    }
}
