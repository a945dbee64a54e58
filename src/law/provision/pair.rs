//! Clauses on one side, what encodes them on the other; pointing at one marks its counterparts.

use act::edition::editions;
use act::provision::Provision;
use act::tie::{Tie, TieKind};
use leptos::prelude::*;

use super::used::Used;

/// What the visitor points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lit {
    Clause(usize),
    Encoding(usize),
}

/// The two sides of a provision. `Copy`: it only holds places and signals.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// For each element: the clauses that it encodes.
    ties: StoredValue<Vec<(Tie, Vec<usize>)>>,
    day: Option<&'static str>,
    lit: RwSignal<Option<Lit>>,
    /// What the outcome in the Explorer rests on.
    pub used: Memo<Used>,
}

impl Pair {
    pub fn new(provision: &'static Provision, edition: Option<&str>, used: Memo<Used>) -> Pair {
        Pair {
            ties: StoredValue::new(encodings(provision, day(provision, edition))),
            day: day(provision, edition),
            lit: RwSignal::new(None),
            used,
        }
    }

    /// The day on which the provision is read; none: today.
    pub fn day(self) -> Option<&'static str> {
        self.day
    }

    /// How many elements there are.
    pub fn count(self) -> usize {
        self.ties.read_value().len()
    }

    pub fn tie(self, place: usize) -> Option<Tie> {
        self.ties.read_value().get(place).map(|it| it.0)
    }

    pub fn clauses_of(self, place: usize) -> Vec<usize> {
        self.ties.read_value().get(place).map_or(vec![], |it| it.1.clone())
    }

    /// The elements that encode a clause.
    pub fn encodings_of(self, clause: usize) -> Vec<usize> {
        let ties = self.ties.read_value();
        (0..ties.len()).filter(|it| ties[*it].1.contains(&clause)).collect()
    }

    pub fn light(self, lit: Option<Lit>) {
        self.lit.set(lit);
    }

    /// Whether one is pointed at, or a counterpart of it.
    pub fn lights(self, one: Lit) -> bool {
        match (self.lit.get(), one) {
            (None, _) => false,
            (Some(Lit::Clause(clause)), Lit::Encoding(place))
            | (Some(Lit::Encoding(place)), Lit::Clause(clause)) => {
                self.clauses_of(place).contains(&clause)
            }
            (Some(lit), one) => lit == one,
        }
    }
}

/// Every element that encodes something of a provision on a day, once, with the clauses.
fn encodings(provision: &Provision, day: Option<&str>) -> Vec<(Tie, Vec<usize>)> {
    let mut all: Vec<(Tie, Vec<usize>)> = vec![];
    for (clause, it) in provision.clauses.iter().enumerate() {
        for tie in it.ties().into_iter().filter(|it| there(*it, day)) {
            match all.iter_mut().find(|(known, _)| *known == tie) {
                Some((_, clauses)) if clauses.contains(&clause) => {}
                Some((_, clauses)) => clauses.push(clause),
                None => all.push((tie, vec![clause])),
            }
        }
    }
    all
}

/// Whether an element is there on a day. (What happens next is there without a name, too.)
fn there(tie: Tie, day: Option<&str>) -> bool {
    tie.kind == TieKind::Procedure || tie.label(day).is_some()
}

/// The day on which a provision is read: that of the edition, where it was in force then; else the
/// first day of the last edition in which it was.
pub fn day(provision: &Provision, edition: Option<&str>) -> Option<&'static str> {
    let of = |day: Option<&str>| {
        let all = editions().iter().rev();
        all.map(|it| it.from.as_str()).find(|it| day.is_none_or(|day| *it <= day))
    };
    if provision.in_force(edition) {
        return edition.and_then(|it| of(Some(it)));
    }
    let all = editions().iter().rev().map(|it| it.from.as_str());
    all.into_iter().find(|it| provision.in_force(Some(it)))
}

#[cfg(test)]
mod tests {
    use act::provision::{by_slug, provisions};

    use super::*;

    #[test]
    fn pointing_at_a_clause_marks_its_rule_and_back() {
        Owner::new().with(|| {
            let provision = by_slug("6-13-i").expect("a provision");
            let pair = Pair::new(provision, None, Memo::new(|_| Used::default()));
            assert!(pair.count() > 2);
            assert!(!pair.lights(Lit::Clause(0)));
            let first = pair.encodings_of(0)[0];
            pair.light(Some(Lit::Clause(0)));
            assert!(pair.lights(Lit::Clause(0)) && pair.lights(Lit::Encoding(first)));
            pair.light(Some(Lit::Encoding(first)));
            assert!(pair.lights(Lit::Clause(0)) && pair.lights(Lit::Encoding(first)));
            pair.light(None);
            assert!(!pair.lights(Lit::Encoding(first)));
        });
    }

    #[test]
    fn what_did_not_exist_on_the_day_is_left_out() {
        let provision = by_slug("6-1").expect("a provision");
        let ids = |day| encodings(provision, day).into_iter().map(|it| it.0.id).collect::<Vec<_>>();
        assert!(!ids(None).contains(&"start-open-branch"));
        let every = provision.clauses.iter().flat_map(|it| it.ties()).map(|it| it.id);
        assert!(every.collect::<Vec<_>>().contains(&"start-open-branch"), "it did exist");
    }

    #[test]
    fn every_provision_is_read_on_a_day_of_its_own() {
        for provision in provisions() {
            assert!(provision.in_force(day(provision, None)), "{}", provision.cite);
        }
        let freeze = by_slug("old-suppl-2").expect("the freeze");
        assert!(day(freeze, None).is_some_and(|it| it < "2001-12-14"));
        let today = by_slug("6-13-i").expect("a provision");
        assert_eq!(day(today, None), None);
        assert_eq!(day(today, Some("1992-08-10")), Some("2016-03-29"));
    }
}
