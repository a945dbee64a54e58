use super::*;
use crate::beginning::beginnings;

fn space(case: &str, held: bool) -> Space {
    let case = beginnings().find(|it| it.id == case).expect("a case");
    let mut asked = Asked::of(&case.situation);
    if !held {
        asked.held.clear();
    }
    Space::of(&asked).expect("worlds")
}

#[test]
fn with_nothing_held_all_worlds_are_counted_events_among_them() {
    for case in ["P23", "P09", "W06", "C50"] {
        let space = space(case, false);
        assert_eq!(space.tally(&[]), space.whole, "{case}");
    }
}

#[test]
fn cells_counted_one_by_one_are_cells_counted_at_once_and_together_they_are_all() {
    for case in ["P23", "P09", "W06"] {
        let space = space(case, true);
        assert!(space.free.len() <= FEW, "{case}: {}", space.free.len());
        let axes: Vec<Value> = space.free.iter().take(4).map(|it| (*it, it % 2 == 0)).collect();
        let cells = space.tallies(&axes);
        let mut sum = Tally::default();
        for (number, cell) in cells.iter().enumerate() {
            assert_eq!(space.tally(&setting(&axes, number)), *cell, "{case}, {number}");
            add(&mut sum, cell);
        }
        assert_eq!(sum, space.tally(&[]), "{case}");
    }
}

#[test]
fn a_page_of_worlds_is_the_same_by_halves_and_one_by_one() {
    for case in ["P23", "P09", "W06"] {
        let space = space(case, true);
        let tally = space.tally(&[]);
        let some = tally.outcomes.iter().position(|it| *it > 2);
        for outcome in [None, some] {
            let one_by_one = space.worlds(outcome, 2, 9);
            let mut page = Page { outcome, skip: 2, take: 9, found: vec![] };
            space.descend(&mut page, &mut vec![]);
            assert_eq!(page.found, one_by_one, "{case}");
            assert!(!one_by_one.is_empty(), "{case}");
            for world in &one_by_one {
                let there = space.tally(&world.values);
                assert_eq!(there.only(), Some(world.outcome), "{case}: {world:?}");
            }
        }
    }
}

#[test]
fn the_widest_question_is_paged_to_its_end() {
    let space = space("P23", false);
    assert!(space.free.len() > FEW);
    let last = space.whole.worlds() - 1;
    assert_eq!(space.worlds(None, last, 5).len(), 1);
    assert_eq!(space.worlds(None, last + 1, 5), []);
}
