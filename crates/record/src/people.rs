//! How many people there were, without counting anybody twice and without taking "not found" for none.

use crate::{Day, Dispatch, OperationId, Pillar, Record};

/// The people of one year, by pillar. See [`Record::people_by_year`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearOfPeople {
    pub year: u16,
    /// Only pillars under which somebody was there; in the order of [`Pillar::ALL`].
    pub present: Vec<Present>,
}

/// Those present under one pillar in one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Present {
    pub pillar: Pillar,
    /// The most there at one time, of the rows whose strength is known. `None`: of no row is it.
    pub people: Option<u32>,
    /// Rows that were there in the year.
    pub rows: u32,
    /// Those among them whose strength was not found: the people are at least as many as said.
    pub unknown: u32,
}

/// People sent, over rows and rotations. See [`Record::sent`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// The sum of the exact totals. `None`: no row has one.
    pub people: Option<u32>,
    /// The sum of the rounded totals, of the rows that have no exact one. `None`: there is none.
    pub about: Option<u32>,
    /// Rows that have neither.
    pub unknown: u32,
}

impl Record {
    /// For each year, from the first to the last in which a row of `rows` was there, how many people
    /// were present under each pillar: **the most on any one day of the year**, as the sum of the
    /// strengths at one time (`at_a_time`) of the rows there on that day.
    ///
    /// - A row is there on every day that its period can mean: a month counts from its first to its
    ///   last day. Closer dates of another source count before the row's own.
    /// - Where no end was found, it is there until the day it was last verified there, or until the
    ///   operation's end; where there is none either, on the day it started.
    /// - Rows that Japan's published totals leave out (`counted`) are left out.
    /// - A row has one strength for its whole stay, even where it changed (`strength` says how).
    /// - A row without a known strength counts as unknown, never as nobody.
    ///
    /// Figures of the United Nations are another series and never in here.
    pub fn people_by_year(&self, rows: &[&Dispatch]) -> Vec<YearOfPeople> {
        let stays: Vec<Stay> =
            rows.iter().filter(|it| it.counted.0).map(|it| Stay::of(self, it)).collect();
        let first = stays.iter().map(|it| it.from.year).min().unwrap_or(1);
        let last = stays.iter().map(|it| it.until.year).max().unwrap_or(0);
        (first..=last)
            .map(|year| YearOfPeople { year, present: present_in(year, &stays) })
            .collect()
    }

    /// How many people were sent in `rows`, over all rotations.
    ///
    /// Rows that the published totals leave out (`counted`) are left out; so are rows of an operation
    /// whose people are counted again in a later one ([`Record::counted_again`]).
    pub fn sent(&self, rows: &[&Dispatch]) -> Sent {
        let mut sent = Sent::default();
        for row in rows.iter().filter(|it| it.counted.0) {
            let again = self.counted_again(&row.operation);
            // Counted in a later row only if that one is looked at, too.
            if again.is_some_and(|again| rows.iter().any(|it| it.operation == *again)) {
                continue;
            }
            match (row.total, row.about) {
                (Some(total), _) => sent.people = Some(sent.people.unwrap_or(0) + total),
                (None, Some(about)) => sent.about = Some(sent.about.unwrap_or(0) + about),
                (None, None) => sent.unknown += 1,
            }
        }
        sent
    }

    /// The later operation in whose figures the people of this one are counted again: the next of the
    /// same `group`. `None`: there is none.
    pub fn counted_again(&self, operation: &OperationId) -> Option<&OperationId> {
        let place = self.operations.iter().position(|it| it.id == *operation)?;
        let this = &self.operations[place];
        let group = this.group.as_ref()?;
        let later = self.operations.iter().filter(|it| it.group.as_ref() == Some(group));
        let later = later.filter(|it| it.period.start.earliest() > this.period.start.earliest());
        Some(&later.min_by_key(|it| it.period.start.earliest())?.id)
    }
}

/// A row, reduced to what counting needs.
pub(crate) struct Stay {
    pillar: Pillar,
    pub(crate) from: Day,
    pub(crate) until: Day,
    people: Option<u32>,
}

impl Stay {
    pub(crate) fn of(record: &Record, row: &Dispatch) -> Stay {
        let period = row.closer.as_ref().map_or(&row.period, |it| &it.value);
        let operation = record.operation(&row.operation);
        let end = period.end.or(row.period.end).or_else(|| operation?.period.end);
        let end = end.or_else(|| operation?.last_verified);
        let from = period.start.earliest();
        let until = end.map_or(from, |it| it.latest()).max(from);
        Stay { pillar: row.pillar, from, until, people: row.at_a_time }
    }

    fn there_on(&self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }
}

fn present_in(year: u16, stays: &[Stay]) -> Vec<Present> {
    let mut present = Vec::new();
    for &pillar in Pillar::ALL {
        let there =
            |it: &&Stay| it.pillar == pillar && it.from.year <= year && year <= it.until.year;
        let stays: Vec<&Stay> = stays.iter().filter(there).collect();
        let unknown = stays.iter().filter(|it| it.people.is_none()).count();
        if !stays.is_empty() {
            present.push(Present {
                pillar,
                people: (unknown < stays.len()).then(|| most_in(year, &stays)),
                rows: number(stays.len()),
                unknown: number(unknown),
            });
        }
    }
    present
}

/// The most on one day of the year. It is reached on New Year's Day or when somebody comes.
fn most_in(year: u16, stays: &[&Stay]) -> u32 {
    let new_year = Day { year, month: 1, day: 1 };
    let arrivals = stays.iter().map(|it| it.from.max(new_year));
    let on = |day| stays.iter().filter(|it| it.there_on(day)).filter_map(|it| it.people).sum();
    arrivals.map(on).max().unwrap_or(0)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
