//! How many people were sent, as surely as it is known; and until when they were there.

use record::{Confidence, Dispatch, Operation, When, record};

/// People sent, over all rotations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    Exactly(u32),
    /// A rounded figure, or a sum with one in it.
    About(u32),
    /// The figure of some rows was not found.
    AtLeast(u32),
    NotFound,
}

impl People {
    /// Of a whole operation: the published total where there is one, else the sum of the rows.
    pub fn of_operation(operation: &Operation) -> People {
        let published = operation.total.as_ref().and_then(|it| match (it.people, it.about) {
            (Some(people), _) => Some(People::Exactly(people)),
            (None, Some(about)) => Some(People::About(about)),
            (None, None) => None,
        });
        let rows: Vec<&Dispatch> = record().dispatches_to(&operation.id).collect();
        published.unwrap_or_else(|| People::of_rows(&rows))
    }

    /// Of some rows of one operation. Those that the published totals leave out count only where there
    /// are no others.
    pub fn of_rows(rows: &[&Dispatch]) -> People {
        let counted = rows.iter().any(|it| it.counted.0);
        let (mut sum, mut found, mut rounded, mut missing) = (0, false, false, false);
        for row in rows.iter().filter(|it| it.counted.0 || !counted) {
            match row.total.or(row.about) {
                Some(people) => {
                    sum += people;
                    found = true;
                    rounded |= row.total.is_none();
                }
                None => missing = true,
            }
        }
        match (found, missing, rounded) {
            (false, _, _) => People::NotFound,
            (true, true, _) => People::AtLeast(sum),
            (true, false, true) => People::About(sum),
            (true, false, false) => People::Exactly(sum),
        }
    }

    /// For sorting; `None`: not found.
    pub fn count(self) -> Option<u32> {
        match self {
            People::Exactly(count) | People::About(count) | People::AtLeast(count) => Some(count),
            People::NotFound => None,
        }
    }
}

/// Until when people were there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    On(When),
    /// No end was found; the last day a source shows them there.
    Verified(When),
    NotFound,
}

impl Until {
    pub fn of_operation(operation: &Operation) -> Until {
        let end = operation.period.end.map(Until::On);
        end.or(operation.last_verified.map(Until::Verified)).unwrap_or(Until::NotFound)
    }

    /// Of one row: where it has no end, its operation may have been verified later.
    pub fn of_row(row: &Dispatch) -> Until {
        let verified = || record().operation(&row.operation)?.last_verified;
        let end = row.closer.as_ref().and_then(|it| it.value.end).or(row.period.end);
        end.map(Until::On).or_else(|| verified().map(Until::Verified)).unwrap_or(Until::NotFound)
    }

    pub fn when(self) -> Option<When> {
        match self {
            Until::On(when) | Until::Verified(when) => Some(when),
            Until::NotFound => None,
        }
    }
}

/// The least sure of some rows.
pub fn least_sure(rows: &[&Dispatch]) -> Confidence {
    rows.iter().map(|it| it.confidence).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use record::OperationId;

    use super::*;

    fn people(id: &str) -> People {
        People::of_operation(record().operation(&OperationId::new(id)).expect("an operation"))
    }

    #[test]
    fn a_figure_keeps_how_exactly_it_is_known() {
        assert_eq!(people("untac-1992"), People::Exactly(1332));
        assert_eq!(people("undof-1996"), People::Exactly(1501));
        assert_eq!(people("minustah-2010"), People::About(2200));
        assert_eq!(people("unmiset-2002"), People::Exactly(2304));
    }

    #[test]
    fn what_was_not_found_is_not_zero() {
        assert_eq!(People::of_rows(&[]), People::NotFound);
        let row = Dispatch { total: None, ..Dispatch::default() };
        let known = Dispatch { total: Some(3), ..Dispatch::default() };
        assert_eq!(People::of_rows(&[&row]), People::NotFound);
        assert_eq!(People::of_rows(&[&row, &known]), People::AtLeast(3));
    }

    #[test]
    fn a_stay_without_an_end_lasts_until_it_was_last_verified() {
        let until = |id: &str| {
            Until::of_operation(record().operation(&OperationId::new(id)).expect("an operation"))
        };
        let day = When::read("2025-09-16").expect("a day");
        assert_eq!(until("unmiss-2011"), Until::Verified(day));
        let day = When::read("1993-09-26").expect("a day");
        assert_eq!(until("untac-1992"), Until::On(day));
    }
}
