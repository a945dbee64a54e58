//! What the United Nations counted, as runs of months with nothing missing between them.

use record::{Count, SeriesId, record};

/// A month's end, and the people of Japan in all missions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Days since 1970.
    pub day: i32,
    pub people: u32,
    /// Some of the parts are missing, so that the sum is too low.
    pub low: bool,
}

/// A mission's mean in one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    pub year: u16,
    pub mission: &'static str,
    pub people: u32,
}

/// All missions together.
pub const ALL: &str = "ALL";

pub fn rows(id: &str) -> Vec<(&'static Count, Option<u32>)> {
    let series = record().one_series(&SeriesId::new(id));
    let Some(series) = series else { return vec![] };
    let mut rows: Vec<_> = series.rows.iter().map(|it| (it, series.figure(it, "total"))).collect();
    rows.sort_by_key(|it| it.0.when.earliest());
    rows
}

/// One figure of a row of the monthly series.
pub fn figure(row: &Count, column: &str) -> Option<u32> {
    record().one_series(&SeriesId::new("un-monthly"))?.figure(row, column)
}

/// Runs of months without a gap; a gap is never bridged.
pub fn runs() -> Vec<Vec<Point>> {
    let mut runs: Vec<Vec<Point>> = vec![];
    for (row, total) in rows("un-monthly").into_iter().filter(|it| it.0.mission == ALL) {
        let Some(people) = total else { continue };
        let low = ["1993-06-30", "1993-08-31"].contains(&row.when.date().as_str());
        let point = Point { day: row.when.latest().number(), people, low };
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|it| point.day - it.day < 45) => run.push(point),
            _ => runs.push(vec![point]),
        }
    }
    runs
}

pub fn means() -> Vec<Mean> {
    let mean = |(row, total): (&'static Count, Option<u32>)| {
        Some(Mean { year: row.when.year(), mission: &row.mission, people: total? })
    };
    rows("un-annual").into_iter().filter_map(mean).collect()
}

#[cfg(test)]
mod tests {
    use record::When;

    use super::*;

    fn day(date: &str) -> i32 {
        When::read(date).expect("a date").latest().number()
    }

    #[test]
    fn a_gap_stays_a_gap() {
        let runs = runs();
        assert!(runs.len() > 1, "{}", runs.len());
        let missing = day("1995-06-30");
        let bridged = |run: &Vec<Point>| {
            run.first().is_some_and(|it| it.day < missing)
                && run.last().is_some_and(|it| it.day > missing)
        };
        assert!(!runs.iter().any(bridged));
        assert!(runs.iter().flatten().all(|it| it.day != missing));
    }

    #[test]
    fn months_with_parts_missing_are_marked() {
        let low: Vec<_> =
            runs().into_iter().flatten().filter(|it| it.low).map(|it| it.day).collect();
        assert_eq!(low, [day("1993-06-30"), day("1993-08-31")]);
    }

    #[test]
    fn means_are_those_of_2011_to_2020() {
        let years: Vec<_> = means().iter().map(|it| it.year).collect();
        assert_eq!((years.first(), years.last()), (Some(&2011), Some(&2020)));
    }
}
