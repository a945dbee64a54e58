//! Situations moved to another outcome by few facts.

use rules::{Change, ClosedWorld, Finding, Rulebook, Situation, Sweep};

use super::{assessed, with};
use crate::chance::Chance;
use crate::set::Level;

/// A way to an outcome: none, one or two changes.
pub(super) type Move = (usize, Vec<Change>);

/// To each outcome at most so many ways are looked at.
const WAYS: usize = 24;

/// Where one can go from a situation with at most `most` facts that the level knows of.
pub(super) fn moves(book: &Rulebook, sweep: &Sweep, level: Level, most: usize) -> Vec<Move> {
    let mut moves: Vec<Move> = vec![];
    for way in sweep.ways(WAYS).ways {
        if way.changes.len() <= most {
            moves.push((way.outcome, way.changes));
        }
    }
    if level != Level::First {
        let doubts = sweep.losses().into_iter().map(|it| (it.outcome, it.changes));
        moves.extend(doubts.filter(|it| it.1.iter().all(|it| it.to == Finding::Unknown)));
    }
    moves.retain(|it| it.1.iter().all(|it| known(book, level, it.fact)));
    moves
}

/// One of the moves: every outcome is as likely, and then every way to it.
pub(super) fn one(moves: &[Move], chance: &mut Chance) -> Option<Move> {
    let mut outcomes: Vec<usize> = moves.iter().map(|it| it.0).collect();
    outcomes.sort_unstable();
    outcomes.dedup();
    let outcome = *chance.one(&outcomes)?;
    let ways: Vec<&Move> = moves.iter().filter(|it| it.0 == outcome).collect();
    chance.one(&ways).map(|it| (*it).clone())
}

/// Whether a level speaks of a fact: the first two of the principles' own, the last of any.
fn known(book: &Rulebook, level: Level, fact: usize) -> bool {
    level == Level::Third || book.pack().facts[fact].principle.is_some()
}

/// Shows the facts that a reader has to weigh: those of the principles that matter here, those that
/// were moved, and by chance some that matter to others only.
pub(super) fn show(
    book: &Rulebook,
    sweep: &Sweep,
    situation: &Situation,
    level: Level,
    chance: &mut Chance,
) -> Situation {
    let pack = book.pack();
    let principle = |it: &usize| pack.facts[*it].principle.is_some();
    let open = assessed(book, situation).map(|it| it.open).unwrap_or_default();
    // What nobody recorded need not be weighed, unless the answer still turns on it.
    let weighed = |it: &usize| {
        situation.recorded(&pack.facts[*it].id).is_some()
            || open.iter().any(|open| open.fact == *it)
    };
    let mut shown: Vec<usize> = sweep.facts().to_vec();
    shown.retain(|it| principle(it) && weighed(it));
    let mut aside: Vec<usize> = (0..pack.facts.len()).collect();
    aside.retain(|it| {
        let id = &pack.facts[*it].id;
        let matters = sweep.facts().contains(it);
        // What matters and is no principle's, and what is a principle's and does not matter.
        situation.assumed.contains_key(id) && matters != principle(it)
    });
    chance.shuffle(&mut aside);
    aside.truncate(match level {
        Level::First => 0,
        Level::Second => 1,
        Level::Third => 2,
    });
    shown.extend(aside);
    shown.iter().fold(situation.clone(), |situation, fact| {
        let fact = *fact;
        let recorded = situation.recorded(&pack.facts[fact].id);
        let silent = pack.facts[fact].closed_world != ClosedWorld::No && recorded.is_none();
        let to = Finding::from(recorded.flatten());
        if silent { situation } else { with(book, &situation, Change { fact, to }) }
    })
}
