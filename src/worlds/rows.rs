//! The decision table in few rows, as far as it goes where facts are held.

use super::cells::outcomes;
use super::space::{Space, Value};

/// A row: in every world where these free facts are so, this outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub values: Vec<Value>,
    /// Worlds that it covers; other rows may cover them too.
    pub worlds: u64,
}

/// The rows of one outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    pub outcome: usize,
    /// Its worlds.
    pub worlds: u64,
    /// The widest first.
    pub lines: Vec<Line>,
}

/// Prime rows, outcome by outcome. What is held is left out of them; a row that says otherwise falls
/// away, and so does one that says no less than another.
pub fn lines(space: &Space) -> Vec<Lines> {
    let rows = space.sweep.rows();
    let of = |(outcome, worlds): (usize, u64)| {
        let rows = rows.iter().filter(|it| it.outcome == outcome);
        let yes_no = rows.map(|it| {
            let yes = it.yes.iter().map(|it| (*it, true));
            let no = it.no.iter().map(|it| (*it, false));
            yes.chain(no).collect::<Vec<Value>>()
        });
        let mut found: Vec<Vec<Value>> =
            yes_no.filter_map(|it: Vec<Value>| rest(space, &it)).collect();
        found.sort_by_key(Vec::len);
        let mut lines: Vec<Line> = vec![];
        for values in found {
            if !lines.iter().any(|it| it.values.iter().all(|it| values.contains(it))) {
                let worlds = 1 << (space.free.len() - values.len());
                lines.push(Line { values, worlds });
            }
        }
        Lines { outcome, worlds, lines }
    };
    outcomes(&space.tally(&[])).into_iter().map(of).collect()
}

/// What a row still asks, as the rules come to it; `None` where something else is held.
fn rest(space: &Space, values: &[Value]) -> Option<Vec<Value>> {
    let against = |it: &Value| space.held.iter().any(|held| held.0 == it.0 && held.1 != it.1);
    if values.iter().any(against) {
        return None;
    }
    let facts = space.free.iter();
    Some(facts.filter_map(|it| values.iter().find(|value| value.0 == *it)).copied().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beginning::beginnings;
    use crate::worlds::asked::Asked;

    #[test]
    fn every_possible_world_is_in_a_row_of_its_outcome_and_in_none_of_another() {
        for case in ["P23", "P09", "W06", "C50"] {
            let case = beginnings().find(|it| it.id == case).expect("a case");
            let space = Space::of(&Asked::of(&case.situation)).expect("worlds");
            let all = lines(&space);
            for world in space.worlds(None, 0, 4096) {
                for group in &all {
                    let covers = |it: &Line| it.values.iter().all(|it| world.values.contains(it));
                    let covered = group.lines.iter().any(covers);
                    assert_eq!(covered, group.outcome == world.outcome, "{}: {world:?}", case.id);
                }
            }
        }
    }
}
