//! Where a stay lies in time, as shares of the whole: nothing here is drawn.

use std::ops::RangeInclusive;

use record::{Day, Dispatch, Event, EventKind, Operation, Precision, Record, When};

/// The first and the last day drawn: whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    first: u16,
    last: u16,
}

/// How one end of a stay is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cap {
    Day,
    /// To the month, or to the year.
    Open,
    /// Nothing was found after this.
    Verified,
}

/// A stay, or a part of one. Shares of the axis, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stay {
    pub from: f64,
    pub until: f64,
    pub caps: [Cap; 2],
    /// Until when more is planned.
    pub planned: Option<f64>,
    /// Shorter than it can be drawn: a mark in its middle stands for it.
    pub short: bool,
}

/// An event on the lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    pub at: f64,
    /// Whether it happened; else it was said.
    pub happened: bool,
}

/// Anything shorter is drawn as a mark: on a wide page it would be no longer than its two ends.
const SHORT: i32 = 80;

impl Axis {
    /// From the first year anybody went to the end of the last that anything is planned for.
    pub fn of(record: &Record) -> Axis {
        let operations = &record.operations;
        let first = operations.iter().map(|it| it.period.start.year()).min();
        let last = operations.iter().filter_map(|it| {
            let planned = it.planned_until.as_ref().map(|it| it.value);
            Some(planned.or(it.period.end).or(it.last_verified)?.year())
        });
        Axis { first: first.unwrap_or(1992), last: last.max().unwrap_or(2026) }
    }

    pub fn years(self) -> RangeInclusive<u16> {
        self.first..=self.last
    }

    /// Where a year begins. One after the last is the end.
    pub fn year(self, year: u16) -> f64 {
        self.at(Day { year, month: 1, day: 1 })
    }

    /// Where a day begins.
    pub fn at(self, day: Day) -> f64 {
        let first = Day { year: self.first, month: 1, day: 1 }.number();
        let last = Day { year: self.last + 1, month: 1, day: 1 }.number();
        let share = f64::from(day.number() - first) / f64::from(last - first);
        share.clamp(0.0, 1.0)
    }

    /// In the middle of what a date can mean.
    pub fn middle(self, when: When) -> f64 {
        f64::midpoint(self.at(when.earliest()), self.end_of(when.latest()))
    }

    fn end_of(self, day: Day) -> f64 {
        let day_long = self.at(Day { year: self.first, month: 1, day: 2 });
        (self.at(day) + day_long).min(1.0)
    }

    /// The stay of an operation.
    pub fn stay(self, operation: &Operation) -> Stay {
        let planned = operation.planned_until.as_ref().map(|it| it.value);
        self.between(operation.period.start, operation.period.end, operation.last_verified, planned)
    }

    /// The stay of one row, by the closest dates there are. Where its end was not found, the
    /// operation's counts.
    pub fn stay_of_row(self, row: &Dispatch, operation: &Operation) -> Stay {
        let period = row.closer.as_ref().map_or(&row.period, |it| &it.value);
        let end = period.end.or(row.period.end).or(operation.period.end);
        let planned = operation.planned_until.as_ref().map(|it| it.value);
        self.between(period.start, end, operation.last_verified, planned)
    }

    fn between(
        self,
        start: When,
        end: Option<When>,
        verified: Option<When>,
        plan: Option<When>,
    ) -> Stay {
        let (from, first_cap) = match start.precision() {
            Precision::Day => (self.at(start.earliest()), Cap::Day),
            Precision::Month | Precision::Year => (self.middle(start), Cap::Open),
        };
        let last = end.or(verified).unwrap_or(start);
        let (until, last_cap) = match (end, last.precision()) {
            (None, _) => (self.end_of(last.latest()), Cap::Verified),
            (Some(_), Precision::Day) => (self.end_of(last.latest()), Cap::Day),
            (Some(_), Precision::Month | Precision::Year) => (self.middle(last), Cap::Open),
        };
        let days = last.latest().number() - start.earliest().number() + 1;
        let planned = plan.filter(|_| end.is_none() && verified.is_some());
        let planned = planned.map(|it| self.end_of(it.latest())).filter(|it| *it > until);
        Stay {
            from,
            until: until.max(from),
            caps: [first_cap, last_cap],
            planned,
            short: days < SHORT,
        }
    }

    pub fn moment(self, event: &Event) -> Moment {
        let happened = match event.kind {
            EventKind::Event | EventKind::Law => true,
            EventKind::GovernmentView | EventKind::Debate => false,
        };
        Moment { at: self.middle(event.when), happened }
    }
}

/// When the Act came into force, and the amendments that changed its rules.
pub fn editions() -> impl Iterator<Item = (Option<u16>, Day)> {
    let days = [(1992, 8, 10), (1998, 6, 12), (2001, 12, 14), (2016, 3, 29)];
    days.into_iter()
        .enumerate()
        .map(|(place, (year, month, day))| ((place > 0).then_some(year), Day { year, month, day }))
}

#[cfg(test)]
mod tests {
    use record::{OperationId, record};

    use super::*;

    fn stay(id: &str) -> Stay {
        let operation = record().operation(&OperationId::new(id)).expect("an operation");
        Axis::of(record()).stay(operation)
    }

    fn when(date: &str) -> When {
        When::read(date).expect("a date")
    }

    #[test]
    fn the_axis_reaches_from_the_first_dispatch_to_the_last_plan() {
        let axis = Axis::of(record());
        assert_eq!(axis.years(), 1992..=2026);
        assert!(axis.year(1992).abs() < 1e-9 && (axis.year(2027) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn an_end_is_drawn_as_precisely_as_it_is_known() {
        assert_eq!(stay("untac-1992").caps, [Cap::Day, Cap::Day]);
        assert_eq!(stay("onumoz-1993").caps, [Cap::Day, Cap::Open]);
        assert_eq!(stay("undof-1996").caps, [Cap::Open, Cap::Open]);
        assert_eq!(stay("unmiss-2011").caps, [Cap::Open, Cap::Verified]);
    }

    #[test]
    fn a_month_is_drawn_in_its_middle_and_a_day_where_it_begins() {
        let axis = Axis::of(record());
        let undof = stay("undof-1996");
        assert!(undof.from > axis.at(when("1996-02").earliest()));
        assert!(undof.from < axis.at(when("1996-02").latest()));
        let untac = stay("untac-1992");
        assert!((untac.from - axis.at(when("1992-09-17").earliest())).abs() < 1e-9);
    }

    #[test]
    fn what_is_verified_and_then_only_planned_is_told_apart() {
        let unmiss = stay("unmiss-2011");
        assert!(unmiss.planned.is_some_and(|it| it > unmiss.until));
        assert_eq!(stay("untac-1992").planned, None);
    }

    #[test]
    fn a_stay_of_a_few_weeks_is_a_mark() {
        assert!(stay("unavem2-1992").short && stay("onusal-1994").short);
        assert!(!stay("untac-1992").short && !stay("rwanda-1994").short);
    }

    #[test]
    fn every_stay_and_every_row_lies_on_the_axis() {
        let axis = Axis::of(record());
        for operation in &record().operations {
            let rows = record().dispatches_to(&operation.id);
            let stays = rows.map(|it| axis.stay_of_row(it, operation));
            for it in stays.chain([axis.stay(operation)]) {
                assert!(0.0 <= it.from && it.from <= it.until && it.until <= 1.0, "{it:?}");
                assert!(it.planned.is_none_or(|planned| planned <= 1.0), "{it:?}");
            }
        }
    }

    #[test]
    fn the_editions_stand_in_order() {
        let axis = Axis::of(record());
        let at: Vec<f64> = editions().map(|it| axis.at(it.1)).collect();
        assert!(at.is_sorted() && at.len() == 4);
    }
}
