//! The cloth: every world in one of up to sixty-four cells, nested along two axes.

use rules::{Among, Said, Tally};

use super::space::{Space, Value, setting};
use crate::session::book;

/// Facts on both axes together.
const FACTS: usize = 6;

/// The cloth of a space.
#[derive(Clone, Debug)]
pub struct Cloth {
    /// Facts down and across, the slowest first, each with the value that comes first.
    pub down: Vec<Value>,
    pub across: Vec<Value>,
    /// Row by row.
    pub cells: Vec<Vec<Cell>>,
}

/// The worlds of one setting of the facts on the axes.
#[derive(Clone, Debug)]
pub struct Cell {
    pub values: Vec<Value>,
    pub tally: Tally,
}

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// All its worlds come to outcomes of one kind.
    All(Said),
    Mixed,
    /// No world in it is possible.
    Impossible,
}

impl Look {
    pub fn id(self) -> &'static str {
        match self {
            Look::All(said) => said.id(),
            Look::Mixed => "mixed",
            Look::Impossible => "impossible",
        }
    }
}

impl Cloth {
    /// The most weighty free facts on the axes, the weightiest outermost; for each the value first
    /// that leaves more of what is allowed.
    pub fn of(space: &Space) -> Cloth {
        let mut weights = space.sweep.weights(Among::Worlds);
        weights.retain(|it| it.share.worlds > 0 && space.free.contains(&it.fact));
        weights.sort_by_key(|it| std::cmp::Reverse(it.share.worlds));
        weights.truncate(FACTS);
        let value = |fact: usize| {
            let [yes, no] = [true, false].map(|it| space.tally(&[(fact, it)]));
            (fact, allowed(&yes) >= allowed(&no))
        };
        let values: Vec<Value> = weights.iter().map(|it| value(it.fact)).collect();
        let down: Vec<Value> = values.iter().step_by(2).copied().collect();
        let across: Vec<Value> = values.iter().skip(1).step_by(2).copied().collect();
        let axes: Vec<Value> = down.iter().chain(&across).copied().collect();
        let mut tallies = space.tallies(&axes).into_iter().enumerate();
        let columns = 1 << across.len();
        let cell = |(number, tally)| Cell { values: setting(&axes, number), tally };
        let row = |_| tallies.by_ref().take(columns).map(cell).collect();
        let cells = (0..1 << down.len()).map(row).collect();
        Cloth { down, across, cells }
    }

    pub fn all(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().flatten()
    }

    /// Cells in which every world is allowed, some are, none is, and none is possible.
    pub fn summary(&self) -> [usize; 4] {
        let mut summary = [0; 4];
        for cell in self.all() {
            let (allowed, worlds) = (allowed(&cell.tally), cell.tally.worlds());
            let place = match (worlds, allowed) {
                (0, _) => 3,
                (_, 0) => 2,
                (worlds, allowed) if worlds == allowed => 0,
                _part => 1,
            };
            summary[place] += 1;
        }
        summary
    }
}

impl Cell {
    pub fn look(&self) -> Look {
        let worlds = self.tally.worlds();
        let kinds = [Said::Met, Said::Unknown, Said::NotMet, Said::NotRequired];
        let whole = kinds.into_iter().find(|it| of_kind(&self.tally, *it) == worlds);
        match whole {
            _ if worlds == 0 => Look::Impossible,
            Some(said) => Look::All(said),
            None => Look::Mixed,
        }
    }
}

/// Worlds whose outcome is of one kind.
pub fn of_kind(tally: &Tally, kind: Said) -> u64 {
    let outcomes = book().pack().outcomes.iter().zip(&tally.outcomes);
    outcomes.filter(|(outcome, _)| outcome.finding == kind).map(|(_, it)| it).sum()
}

/// Worlds in which it is allowed.
pub fn allowed(tally: &Tally) -> u64 {
    of_kind(tally, Said::Met)
}

/// Outcomes that there are, with their worlds: what is allowed first, then the most frequent.
pub fn outcomes(tally: &Tally) -> Vec<(usize, u64)> {
    let order = |said: Said| match said {
        Said::Met => 0,
        Said::Unknown => 1,
        Said::NotMet => 2,
        Said::NotRequired => 3,
    };
    let counted = tally.outcomes.iter().copied().enumerate();
    let mut found: Vec<(usize, u64)> = counted.filter(|it| it.1 > 0).collect();
    let finding = |it: &(usize, u64)| order(book().pack().outcomes[it.0].finding);
    found.sort_by_key(|it| (finding(it), std::cmp::Reverse(it.1)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beginning::beginnings;
    use crate::worlds::asked::Asked;
    use crate::worlds::space::add;

    #[test]
    fn every_world_is_in_one_cell() {
        for beginning in beginnings() {
            let space = Space::of(&Asked::of(&beginning.situation)).expect("worlds");
            let cloth = Cloth::of(&space);
            let mut sum = Tally::default();
            cloth.all().for_each(|it| add(&mut sum, &it.tally));
            assert_eq!(sum, space.tally(&[]), "{}", beginning.id);
            assert_eq!(cloth.summary().iter().sum::<usize>(), cloth.all().count());
            assert_eq!(cloth.cells.len(), 1 << cloth.down.len());
        }
    }

    #[test]
    fn a_cell_that_is_all_one_says_so_and_opens_as_that() {
        let p23 = beginnings().find(|it| it.id == "P23").expect("a case");
        let asked = Asked::of(&p23.situation);
        let cloth = Cloth::of(&Space::of(&asked).expect("worlds"));
        let looks: Vec<Look> = cloth.all().map(Cell::look).collect();
        assert!(looks.contains(&Look::Mixed), "{looks:?}");
        assert!(looks.contains(&Look::All(Said::NotMet)), "{looks:?}");
        for cell in cloth.all().filter(|it| matches!(it.look(), Look::All(_))) {
            let there = asked.with(&cell.values);
            let statement = book().state(&there).expect("a situation");
            let sweep = book().sweep(&statement).expect("worlds");
            let completions = sweep.tally(Among::Completions);
            let Look::All(said) = cell.look() else { continue };
            assert_eq!(of_kind(&completions, said), completions.worlds(), "{there:?}");
        }
    }
}
