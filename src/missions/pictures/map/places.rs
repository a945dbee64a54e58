//! Which operations share a mark.

use std::sync::OnceLock;

use record::{Operation, Pillar, Place, record};

use super::layout::{CLASSES, apart};
use super::projection::Window;

/// Operations whose places are the same, or so near that one mark stands for all.
#[derive(Clone, Debug)]
pub struct Group {
    /// From west to east, from 1.
    pub number: usize,
    /// The places that stand for the operations, each once.
    pub places: Vec<&'static Place>,
    /// In order of time.
    pub operations: Vec<&'static Operation>,
    /// Shares of the map: where it is, and where its mark stands in each class of width.
    pub at: (f64, f64),
    pub marks: [(f64, f64); CLASSES.len()],
}

/// In degrees, as the crow flies: nearer places share a mark.
const NEAR: f64 = 3.0;

/// Every group of the record, whatever is selected: a mark keeps its number and its place.
pub fn groups() -> &'static [Group] {
    static GROUPS: OnceLock<Vec<Group>> = OnceLock::new();
    GROUPS.get_or_init(|| {
        let window = Window::shown();
        let mut groups = joined();
        for group in &mut groups {
            let count = group.places.len() as f64;
            let sum = |of: fn(&Place) -> f64| group.places.iter().map(|it| of(it)).sum::<f64>();
            group.at = window.at(sum(|it| it.latitude) / count, sum(|it| it.longitude) / count);
        }
        groups.sort_by(|one, other| one.at.0.total_cmp(&other.at.0));
        let places: Vec<_> = groups.iter().map(|it| it.at).collect();
        for (class, it) in CLASSES.iter().enumerate() {
            for (group, mark) in groups.iter_mut().zip(apart(&places, window, *it)) {
                group.marks[class] = mark;
            }
        }
        for (place, group) in groups.iter_mut().enumerate() {
            group.number = place + 1;
        }
        groups
    })
}

fn joined() -> Vec<Group> {
    let mut groups: Vec<Group> = vec![];
    for operation in crate::missions::short::in_order_of_time() {
        let Some(place) = primary(operation) else { continue };
        let near =
            groups.iter_mut().find(|it| it.places.iter().any(|it| distance(it, place) < NEAR));
        match near {
            Some(group) => {
                if !group.places.iter().any(|it| same(it, place)) {
                    group.places.push(place);
                }
                group.operations.push(operation);
            }
            None => groups.push(Group {
                number: 0,
                places: vec![place],
                operations: vec![operation],
                at: (0.0, 0.0),
                marks: [(0.0, 0.0); CLASSES.len()],
            }),
        }
    }
    groups
}

/// The one place that stands for an operation.
fn primary(operation: &Operation) -> Option<&'static Place> {
    record().places_of(&operation.id).find(|it| it.primary)
}

/// The others.
pub fn others(operation: &Operation) -> impl Iterator<Item = &'static Place> {
    record().places_of(&operation.id).filter(|it| !it.primary)
}

fn same(one: &Place, other: &Place) -> bool {
    one.name == other.name || distance(one, other) < 0.05
}

fn distance(one: &Place, other: &Place) -> f64 {
    let across = (one.longitude - other.longitude) * one.latitude.to_radians().cos();
    across.hypot(one.latitude - other.latitude)
}

impl Group {
    /// What its places are called, each once, without what stood there.
    pub fn name(&self, language: crate::language::Language) -> String {
        let mut names: Vec<String> = vec![];
        for place in &self.places {
            let name = place.name.say(language.tag());
            let end = name.find([':', '：', '(', '（']).unwrap_or(name.len());
            let name = name[..end].trim_end().to_owned();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        crate::missions::short::row_of_names(&names, language)
    }

    /// Those of its operations that are selected.
    pub fn selected(&self, selected: &[&'static Operation]) -> Vec<&'static Operation> {
        let chosen = |it: &&'static Operation| selected.iter().any(|one| one.id == it.id);
        self.operations.iter().copied().filter(chosen).collect()
    }

    /// The pillars of some operations, in order.
    pub fn pillars(operations: &[&'static Operation]) -> Vec<Pillar> {
        let there = |pillar: &&Pillar| operations.iter().any(|it| it.pillar == **pillar);
        Pillar::ALL.iter().filter(there).copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_one_mark() {
        let count: usize = groups().iter().map(|it| it.operations.len()).sum();
        assert_eq!(count, record().operations.len());
        let numbers: Vec<_> = groups().iter().map(|it| it.number).collect();
        assert_eq!(numbers, (1..=groups().len()).collect::<Vec<_>>());
    }

    #[test]
    fn operations_at_one_place_share_a_mark_and_far_ones_do_not() {
        let of = |id: &str| {
            let has = |it: &&Group| it.operations.iter().any(|it| it.id.as_str() == id);
            groups().iter().find(has).map(|it| it.number)
        };
        assert_eq!(of("untaet-2002"), of("unmiset-2002"));
        assert_eq!(of("bosnia-1998"), of("bosnia-2000"));
        assert_ne!(of("unmiss-2011"), of("unmis-2008"));
    }
}
