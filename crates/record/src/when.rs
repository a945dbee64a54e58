//! Dates that know how precisely they are known.

use std::fmt;

use rules::read::{Read, Unreadable};
use serde_json::Value;

/// A date as precise as its source gives it, and never more so.
///
/// In JSON `{"date": "1992-09", "precision": "month"}`. Print [`When::date`] (or its parts), draw
/// from [`When::earliest`] to [`When::latest`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct When {
    // INVARIANT: the parts make a real date, and `day` is there only beside `month`.
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

rules::words! {
    /// How precisely a date is known.
    Precision (NEEDED) { Year = "year", Month = "month", Day = "day" }
}

rules::elements! {
    /// A date as it stands in JSON.
    Written { date: String, precision: Precision }
}

/// One day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl When {
    /// Reads `1995`, `1992-09` or `1992-09-11`; the form gives the precision.
    pub fn read(date: &str) -> Option<When> {
        let mut parts = date.split('-');
        let year: u16 = number(parts.next()?, 4)?;
        let month = parts.next().map(|it| number(it, 2)).map_or(Some(None), |it| it.map(Some))?;
        let day = parts.next().map(|it| number(it, 2)).map_or(Some(None), |it| it.map(Some))?;
        let real = match (month, day) {
            (None, _) => true,
            (Some(month), None) => (1..=12).contains(&month),
            (Some(month), Some(day)) => {
                (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day)
            }
        };
        (real && parts.next().is_none()).then_some(When { year, month, day })
    }

    pub fn precision(self) -> Precision {
        match (self.month, self.day) {
            (None, _) => Precision::Year,
            (Some(_), None) => Precision::Month,
            (Some(_), Some(_)) => Precision::Day,
        }
    }

    pub fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12; `None` for a year.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// 1 to 31; `None` for a month or a year.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// The ISO date, as long as it is precise: `1992-09`.
    pub fn date(self) -> String {
        let mut date = format!("{:04}", self.year);
        for part in [self.month, self.day].into_iter().flatten() {
            date.push_str(&format!("-{part:02}"));
        }
        date
    }

    /// The first day it can mean.
    pub fn earliest(self) -> Day {
        Day { year: self.year, month: self.month.unwrap_or(1), day: self.day.unwrap_or(1) }
    }

    /// The last day it can mean.
    pub fn latest(self) -> Day {
        let month = self.month.unwrap_or(12);
        Day { year: self.year, month, day: self.day.unwrap_or_else(|| days_in(self.year, month)) }
    }

    /// Whether every day that `other` can mean is a day that this can mean.
    pub fn covers(self, other: When) -> bool {
        self.earliest() <= other.earliest() && other.latest() <= self.latest()
    }
}

impl Day {
    /// Days since 1 January 1970, for drawing to scale.
    pub fn number(self) -> i32 {
        let before = |year: i32| 365 * year + year / 4 - year / 100 + year / 400;
        let year = i32::from(self.year) - 1;
        let months: i32 = (1..self.month).map(|it| i32::from(days_in(self.year, it))).sum();
        before(year) - before(1969) + months + i32::from(self.day) - 1
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Read for When {
    fn read(value: Value) -> Result<When, Unreadable> {
        let Written { date, precision } = Written::read(value)?;
        match When::read(&date) {
            Some(when) if when.precision() == precision => Ok(when),
            Some(_) => Err(Unreadable::new(format!("`{date}` does not have the precision given"))),
            None => {
                let says = format!("`{date}` is no date: write 1995, 1992-09 or 1992-09-11");
                Err(Unreadable::new(says))
            }
        }
    }
}

fn number<T: std::str::FromStr>(digits: &str, length: usize) -> Option<T> {
    let plain = digits.len() == length && digits.bytes().all(|it| it.is_ascii_digit());
    plain.then(|| digits.parse().ok())?
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn when(date: &str) -> When {
        When::read(date).expect("a date")
    }

    #[test]
    fn a_month_is_never_a_day() {
        let month = when("1992-09");
        assert_eq!(month.precision(), Precision::Month);
        assert_eq!(month.day(), None);
        assert_eq!(month.date(), "1992-09");
        assert_eq!(month.earliest().to_string(), "1992-09-01");
        assert_eq!(month.latest().to_string(), "1992-09-30");
        assert_eq!(when("1996-02").latest().to_string(), "1996-02-29");
        assert_eq!(when("1995").latest().to_string(), "1995-12-31");
    }

    #[test]
    fn what_is_read_is_written_again() {
        for json in [
            json!({"date": "1995", "precision": "year"}),
            json!({"date": "1992-09", "precision": "month"}),
            json!({"date": "1992-09-11", "precision": "day"}),
        ] {
            let when = <When as Read>::read(json.clone()).expect("a date");
            assert_eq!(json!({"date": when.date(), "precision": when.precision().id()}), json);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for date in ["", "92-09", "1992-9", "1992-13", "1992-00", "1993-02-29", "1992-09-11-", "x"]
        {
            assert_eq!(When::read(date), None, "{date:?}");
        }
        let refusal = |json| <When as Read>::read(json).expect_err("no").says;
        let month_as_day = refusal(json!({"date": "1992-09", "precision": "day"}));
        assert!(month_as_day.contains("does not have the precision"), "{month_as_day}");
    }

    #[test]
    fn days_are_counted_from_1970() {
        let number = |date| when(date).earliest().number();
        assert_eq!(number("1970-01-01"), 0);
        assert_eq!(number("1992-08-10"), 8257);
        assert_eq!(number("2000-03-01") - number("2000-02-28"), 2);
        assert_eq!(number("1900-03-01") - number("1900-02-28"), 1);
    }

    #[test]
    fn a_month_covers_its_days() {
        assert!(when("1992-09").covers(when("1992-09-17")));
        assert!(!when("1992-09-17").covers(when("1992-09")));
    }
}
