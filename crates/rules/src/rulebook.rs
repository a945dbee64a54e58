//! A pack made ready for use.

use std::collections::BTreeSet;
use std::fmt;

use crate::folds::Folds;
use crate::pack::{Fact, Pack, Part};
use crate::read::{Read, Unreadable};
use crate::situation::SituationError;
use crate::stages::Stages;

/// Something wrong in a pack: where, and what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flaw {
    pub place: String,
    pub says: String,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.says)
    }
}

/// A rule pack with its names resolved and its formulas compiled, once for each edition.
#[derive(Clone, Debug)]
pub struct Rulebook {
    stages: Stages,
    /// Places of the facts, in the order of their ids: a map of them would weigh more in a page.
    facts_by_id: Vec<usize>,
    folds: Folds,
}

impl Rulebook {
    /// Puts the parts of a pack (file name, JSON) together and compiles them.
    ///
    /// # Errors
    /// Every flaw that keeps the pack from being used: unreadable JSON, unknown ids, ids used
    /// twice, terms that rest on themselves. [`Rulebook::lint`] finds the rest.
    pub fn from_parts(parts: &[(&str, &str)]) -> Result<Rulebook, Vec<Flaw>> {
        let pack = join(parts)?;
        let flaws = crate::lint::structure(&pack);
        if !flaws.is_empty() {
            return Err(flaws);
        }
        let book = Rulebook::compiled(pack, true)?;
        let flaws = crate::lint::openings(&book);
        if flaws.is_empty() { Ok(book) } else { Err(flaws) }
    }

    /// The same for a pack that went through [`Rulebook::from_parts`] when the program was tested:
    /// it is compiled without being looked through again, and older stages not before they are asked
    /// for.
    ///
    /// # Errors
    /// Flaws met on the way.
    pub fn embedded(parts: &[(&str, &str)]) -> Result<Rulebook, Vec<Flaw>> {
        Rulebook::compiled(join(parts)?, false)
    }

    /// With every stage compiled, or just the newest.
    fn compiled(pack: Pack, all: bool) -> Result<Rulebook, Vec<Flaw>> {
        let mut flaws = vec![];
        let stages = Stages::of(pack);
        let newest = stages.days().len() - 1;
        for stage in if all { 0 } else { newest }..=newest {
            stages.compile(stage, &mut flaws);
        }
        if !flaws.is_empty() {
            return Err(flaws);
        }
        Ok(Rulebook::of(stages))
    }

    /// Of stages that were compiled, or will be when they are asked for.
    pub(crate) fn of(stages: Stages) -> Rulebook {
        let facts = &stages.pack.facts;
        let mut facts_by_id = vec![];
        for (index, fact) in facts.iter().enumerate() {
            match find(facts, &facts_by_id, &fact.id) {
                Ok(at) => facts_by_id[at] = index,
                Err(at) => facts_by_id.insert(at, index),
            }
        }
        Rulebook { stages, facts_by_id, folds: Folds::default() }
    }

    /// The pack as it was read.
    pub fn pack(&self) -> &Pack {
        &self.stages.pack
    }

    /// A fact, by id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.fact_index(id).map(|it| &self.pack().facts[it])
    }

    /// Ids of the pack's choices, in order.
    pub fn choice_ids(&self) -> Vec<&str> {
        self.pack().choices.iter().map(|it| it.id.as_str()).collect()
    }

    /// First days of the editions that differ, oldest first.
    pub fn editions(&self) -> impl Iterator<Item = &str> {
        self.stages.days().iter().map(String::as_str)
    }

    pub(crate) fn fact_index(&self, id: &str) -> Option<usize> {
        find(&self.pack().facts, &self.facts_by_id, id).ok().map(|it| self.facts_by_id[it])
    }

    pub(crate) fn folds(&self) -> &Folds {
        &self.folds
    }

    pub(crate) fn stages(&self) -> &Stages {
        &self.stages
    }

    /// The stage in force on a day; without a day, the newest.
    pub(crate) fn stage_on(&self, day: Option<&str>) -> Result<usize, SituationError> {
        let Some(day) = day else {
            return Ok(self.stages.days().len() - 1);
        };
        if !is_date(day) {
            let why = " must be a date such as `2016-03-29`";
            return Err(SituationError::new(format!("edition `{day}`"), why));
        }
        let days = self.stages.days();
        let before = days.iter().take_while(|it| it.as_str() <= day).count();
        before.checked_sub(1).ok_or_else(|| {
            let first = &days[0];
            let why = format!(" is before the first edition of this pack, `{first}`");
            SituationError::new(format!("edition `{day}`"), why)
        })
    }
}

/// Where the fact of an id stands among places that are ordered by id, or where it would.
fn find(facts: &[Fact], by_id: &[usize], id: &str) -> Result<usize, usize> {
    by_id.binary_search_by(|it| facts[*it].id.as_str().cmp(id))
}

/// The parts put together, or everything in them that cannot be read.
fn join(parts: &[(&str, &str)]) -> Result<Pack, Vec<Flaw>> {
    let mut flaws = vec![];
    let mut pack = Pack::default();
    for (file, json) in parts {
        match read_part(json) {
            Ok(part) if part.pack.is_some() && !pack.head.id.is_empty() => {
                flaws.push(Flaw { place: (*file).to_owned(), says: "a second head `pack`".into() });
            }
            Ok(part) => pack.join(part),
            Err(error) => {
                let path = error.path.as_str();
                let comma = if path.is_empty() { "" } else { ": " };
                let place = format!("{file}{comma}{path}");
                flaws.push(Flaw { place, says: error.says });
            }
        }
    }
    if flaws.is_empty() { Ok(pack) } else { Err(flaws) }
}

/// One file of a pack.
fn read_part(json: &str) -> Result<Part, Unreadable> {
    let value = serde_json::from_str(json).map_err(|it| Unreadable::new(it.to_string()))?;
    Part::read(value)
}

/// Whether the text is a day of the calendar, `YYYY-MM-DD`.
pub(crate) fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() != 10 {
        return false;
    }
    let (mut numbers, mut part) = ([0u16; 3], 0);
    for (place, byte) in bytes.iter().enumerate() {
        match (place, byte) {
            (4 | 7, b'-') => part += 1,
            (0..=3 | 5 | 6 | 8 | 9, b'0'..=b'9') => {
                numbers[part] = numbers[part] * 10 + u16::from(byte - b'0');
            }
            _ => return false,
        }
    }
    let [year, month, day] = numbers;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u16::from(leap),
        _ => return false,
    };
    (1..=last).contains(&day)
}

/// Every day on which something in the pack begins or ends, from the first edition on.
pub(crate) fn stage_days(pack: &Pack) -> Vec<String> {
    let first = &pack.head.first_edition;
    let mut days = BTreeSet::new();
    days.insert(first.clone());
    crate::lint::each_window(pack, &mut |_, from, until| {
        days.extend(from.into_iter().chain(until).filter(|it| *it > first).cloned());
    });
    days.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for day in ["1992-08-10", "2016-02-29", "2000-02-29"] {
            assert!(is_date(day), "{day}");
        }
        for day in [
            "1992-8-10",
            "2015-02-29",
            "1900-02-29",
            "2016-13-01",
            "2016-04-31",
            "today",
            "",
            "2016-00-10",
            "2016-01-00",
            "201-603-29",
            "2016/03/29",
            "2016-03-2x",
            "+016-03-29",
            "2016-03-291",
        ] {
            assert!(!is_date(day), "{day}");
        }
    }
}
