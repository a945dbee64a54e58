//! Figures of others, counted in their own way: never to be mixed with Japan's own.

use rules::read::{Read, Unreadable};
use serde_json::Value;

use crate::texts::entries;
use crate::{Remark, SeriesId, SourceId, When, Words};

entries! {
    /// A table of figures over time.
    Series {
        id: SeriesId,
        name: Words,
        /// Who counted, and what.
        says: Words,
        sources: Vec<SourceId>,
        /// The date, the mission, then what is counted: `troops`, `police`, …, `total`.
        columns: Vec<String>,
        rows: Vec<Count>,
        remarks: Vec<Remark>,
    }
}

/// One row: `["1992-09-30", "ALL", 29, null, 8, null, null, 37]`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Count {
    pub when: When,
    /// The mission's short name; `ALL` for all missions together.
    pub mission: String,
    /// One for each column after the mission. `None`: not given. A zero is a zero that was printed.
    pub figures: Vec<Option<u32>>,
}

impl Series {
    /// The figure of one column, such as `total`. `None`: not given, or no such column.
    pub fn figure(&self, row: &Count, column: &str) -> Option<u32> {
        let place = self.columns.iter().position(|it| it == column)?;
        row.figures.get(place.checked_sub(2)?).copied().flatten()
    }
}

impl Read for Count {
    fn read(value: Value) -> Result<Count, Unreadable> {
        let mut cells = Vec::<Value>::read(value)?.into_iter();
        let mut text = |place: &str| {
            String::read(cells.next().unwrap_or_default()).map_err(|it| it.under(place))
        };
        let date = text("[0]")?;
        let mission = text("[1]")?;
        let says = format!("`{date}` is no date: write 1995, 1992-09 or 1992-09-11");
        let when = When::read(&date).ok_or_else(|| Unreadable::new(says).under("[0]"))?;
        let mut figures = Vec::with_capacity(cells.len());
        for (place, cell) in (2..).zip(cells) {
            figures.push(Option::read(cell).map_err(|it| it.under(&format!("[{place}]")))?);
        }
        Ok(Count { when, mission, figures })
    }
}
