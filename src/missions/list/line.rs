//! One line of the table: a stay, as far as it is selected.

use record::{Confidence, Dispatch, Operation, Precision, When, record};
use serde_json::Value;

use crate::language::Language;
use crate::missions::exports::{Sheet, cell_of};
use crate::missions::people::{People, Until, least_sure};
use crate::missions::short::{areas, pillar_name, row_of_names, short_name};

/// A stay with those of its rows that are selected.
#[derive(Clone, Debug)]
pub struct Line {
    pub operation: &'static Operation,
    pub rows: Vec<&'static Dispatch>,
    /// Whether these are all rows of the stay.
    pub whole: bool,
    pub start: When,
    pub until: Until,
    pub people: People,
    pub sure: Confidence,
}

impl Line {
    pub fn of(operation: &'static Operation, selected: &[&'static Dispatch]) -> Line {
        let of_it = |it: &&&Dispatch| it.operation == operation.id;
        let rows: Vec<_> = selected.iter().filter(of_it).copied().collect();
        let whole = rows.len() == record().dispatches_to(&operation.id).count();
        let total = operation.total.as_ref().filter(|_| whole);
        let sure = total.map_or_else(|| least_sure(&rows), |it| it.confidence);
        let (start, until, people) = if whole {
            let until = Until::of_operation(operation);
            (operation.period.start, until, People::of_operation(operation))
        } else {
            let start = rows.iter().map(|it| start_of(it)).min_by_key(|it| it.earliest());
            let start = start.unwrap_or(operation.period.start);
            (start, until_of(&rows), People::of_rows(&rows))
        };
        Line { operation, rows, whole, start, until, people, sure }
    }

    /// Unlike that of any other selection of rows.
    pub fn key(&self) -> String {
        self.rows.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Who was sent, each role once.
    pub fn who(&self, language: Language) -> String {
        let mut roles: Vec<String> = vec![];
        for row in &self.rows {
            let role = row.role.say(language.tag()).to_owned();
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        row_of_names(&roles, language)
    }

    /// How precisely the dates are known: the less precise of both, and whether there is an end.
    pub fn precision(&self) -> (Precision, bool) {
        let end = self.until.when().map_or(Precision::Day, When::precision);
        let (start, ended) = (self.start.precision(), matches!(self.until, Until::On(_)));
        (start.min(end), ended)
    }
}

fn start_of(row: &Dispatch) -> When {
    row.closer.as_ref().map_or(row.period.start, |it| it.value.start)
}

/// The last end of some rows; if one has none, nothing is known of the end.
fn until_of(rows: &[&Dispatch]) -> Until {
    let mut last: Option<Until> = None;
    for until in rows.iter().map(|it| Until::of_row(it)) {
        last = Some(match (last, until) {
            (None, it) | (Some(Until::On(_)), it @ (Until::Verified(_) | Until::NotFound)) => it,
            (Some(Until::On(one)), Until::On(other)) => {
                Until::On(if one.latest() < other.latest() { other } else { one })
            }
            (Some(it @ (Until::Verified(_) | Until::NotFound)), _) => it,
        });
    }
    last.unwrap_or(Until::NotFound)
}

/// The rows of some lines, to take away: one for each kind of people, with its stay.
pub fn sheet(lines: &[Line], language: Language) -> Sheet {
    let rows = lines
        .iter()
        .flat_map(|line| line.rows.iter().map(move |row| cells(line.operation, row, language)));
    let mut sources = vec![];
    for line in lines {
        let of_rows = line.rows.iter().flat_map(|it| &it.sources);
        for source in line.operation.sources.iter().chain(of_rows) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
    }
    Sheet {
        title: language.messages().missions.list.heading.to_owned(),
        columns: COLUMNS.to_vec(),
        rows: rows.collect(),
        sources,
    }
}

const COLUMNS: [&str; 21] = [
    "operation",
    "short-name",
    "name",
    "areas",
    "pillar",
    "pillar-name",
    "row",
    "personnel",
    "role",
    "from",
    "from-precision",
    "until",
    "until-precision",
    "last-verified",
    "at-a-time",
    "total",
    "total-about",
    "rotations",
    "counted",
    "confidence",
    "sources",
];

fn cells(operation: &Operation, row: &Dispatch, language: Language) -> Vec<Value> {
    let (start, until) = (start_of(row), Until::of_row(row));
    let (end, verified) = match until {
        Until::On(when) => (Some(when), None),
        Until::Verified(when) => (None, Some(when)),
        Until::NotFound => (None, None),
    };
    let mut sources = cell_of(&row.sources);
    if let (Some(closer), Value::Array(all)) = (&row.closer, &mut sources) {
        all.extend(closer.sources.iter().map(|it| Value::from(it.as_str())));
    }
    vec![
        operation.id.as_str().into(),
        short_name(operation, language).into(),
        operation.name.say(language.tag()).into(),
        areas(operation, language).into(),
        row.pillar.id().into(),
        pillar_name(row.pillar, language).into(),
        row.id.as_str().into(),
        row.personnel.id().into(),
        row.role.say(language.tag()).into(),
        start.date().into(),
        start.precision().id().into(),
        end.map(When::date).into(),
        end.map(|it| it.precision().id()).into(),
        verified.map(When::date).into(),
        row.at_a_time.into(),
        row.total.into(),
        row.about.into(),
        row.rotations.into(),
        row.counted.0.into(),
        row.confidence.id().into(),
        sources,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: &str, keep: impl Fn(&Dispatch) -> bool) -> Line {
        let operation = record().operations.iter().find(|it| it.id.as_str() == id);
        let operation = operation.expect("an operation");
        let rows: Vec<_> = record().dispatches.iter().filter(|it| keep(it)).collect();
        Line::of(operation, &rows)
    }

    #[test]
    fn a_whole_stay_has_the_figures_of_the_stay() {
        let untac = line("untac-1992", |_| true);
        assert!(untac.whole);
        assert_eq!(untac.people, People::Exactly(1332));
        assert_eq!(untac.start.date(), "1992-09-17");
        assert_eq!(untac.rows.len(), 4);
    }

    #[test]
    fn a_part_has_the_figures_of_its_rows_alone() {
        let police = line("untac-1992", |it| it.id.as_str() == "untac-1992-civilian-police");
        assert!(!police.whole);
        assert_eq!(police.people, People::Exactly(75));
        assert_eq!(police.who(Language::English), "Civilian police");
        let unit = line("unmiss-2011", |it| it.id.as_str() == "unmiss-2011-engineers");
        assert!(matches!(unit.until, Until::On(when) if when.date() == "2017-05-27"));
        let both = line("unmiss-2011", |it| !it.id.as_str().ends_with("coordination"));
        assert!(matches!(both.until, Until::Verified(_)), "some are still there");
    }

    #[test]
    fn every_row_taken_away_fills_its_columns() {
        let all: Vec<_> = record().dispatches.iter().collect();
        let lines: Vec<_> = record().operations.iter().map(|it| Line::of(it, &all)).collect();
        for language in Language::ALL {
            let sheet = sheet(&lines, language);
            assert_eq!(sheet.rows.len(), record().dispatches.len());
            assert!(sheet.rows.iter().all(|it| it.len() == COLUMNS.len()));
            let zero = Value::from(0);
            assert!(!sheet.rows.iter().any(|it| it.contains(&zero)), "not found is no zero");
        }
    }
}
