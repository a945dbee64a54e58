//! The list in the address: how it is shown, what is selected, how it is sorted.

use record::{Personnel, Pillar, Selection};

use super::order::{Column, Order};
use crate::language::Language;
use crate::missions::document::Direction;
use crate::missions::state::Tab;
use crate::page::Address;

/// What an address says of the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    pub tab: Tab,
    pub selection: Selection,
    pub order: Order,
}

impl Shown {
    /// Reads it, and gives back the words that nobody knows; the rest is kept.
    pub fn read(address: &Address) -> (Shown, Vec<String>) {
        let mut shown = Shown::default();
        let mut strangers = vec![];
        for (key, value) in &address.fields {
            strangers.extend(shown.take(key, value));
        }
        (shown, strangers)
    }

    /// Takes one field, and gives back what of it nobody knows.
    fn take(&mut self, key: &str, value: &str) -> Vec<String> {
        let selection = &mut self.selection;
        let known = match key {
            "lang" => Language::from_tag(value).is_some(),
            "tab" => take(&mut self.tab, Tab::ALL.into_iter().find(|it| it.id() == value)),
            "pillar" => return named(value, Pillar::ALL, Pillar::id, &mut selection.pillars),
            "who" => return named(value, Personnel::ALL, Personnel::id, &mut selection.personnel),
            "from" => take(&mut selection.from, year(value).map(Some)),
            "until" => take(&mut selection.until, year(value).map(Some)),
            "words" => take(&mut selection.text, Some(value.to_owned())),
            "sort" => {
                let column = Column::ALL.into_iter().find(|it| it.id() == value);
                take(&mut self.order.column, column)
            }
            "order" => take(&mut self.order.direction, Direction::named(value)),
            other => return vec![other.to_owned()],
        };
        if known { vec![] } else { vec![value.to_owned()] }
    }

    /// The address with all of it that is not as usual.
    pub fn onto(self, mut address: Address) -> Address {
        let Selection { pillars, personnel, from, until, text } = self.selection;
        let ids = |ids: Vec<&str>| (!ids.is_empty()).then(|| ids.join(","));
        let sorted = self.order != Order::default();
        let Order { column, direction } = self.order;
        let fields = [
            ("tab", (self.tab != Tab::default()).then(|| self.tab.id().to_owned())),
            ("pillar", ids(pillars.iter().map(|it| it.id()).collect())),
            ("who", ids(personnel.iter().map(|it| it.id()).collect())),
            ("from", from.map(|it| it.to_string())),
            ("until", until.map(|it| it.to_string())),
            ("words", Some(text).filter(|it| !it.is_empty())),
            ("sort", sorted.then(|| column.id().to_owned())),
            ("order", sorted.then(|| direction.id().to_owned())),
        ];
        for (key, value) in fields {
            if let Some(value) = value {
                address = address.with(key, value);
            }
        }
        address
    }
}

/// Whether there was something to take.
fn take<T>(place: &mut T, found: Option<T>) -> bool {
    let known = found.is_some();
    if let Some(found) = found {
        *place = found;
    }
    known
}

/// A year that somebody could mean.
pub fn year(written: &str) -> Option<u16> {
    written.parse().ok().filter(|it| (1900..2200).contains(it))
}

/// Takes those of `all` that a list names, and gives back what nobody is called.
fn named<T: Copy + PartialEq>(
    list: &str,
    all: &[T],
    id: fn(T) -> &'static str,
    found: &mut Vec<T>,
) -> Vec<String> {
    let mut strangers = vec![];
    for word in list.split(',').filter(|it| !it.is_empty()) {
        match all.iter().find(|it| id(**it) == word) {
            Some(it) if found.contains(it) => {}
            Some(it) => found.push(*it),
            None => strangers.push(word.to_owned()),
        }
    }
    strangers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Page;

    fn read(fragment: &str) -> (Shown, Vec<String>) {
        Shown::read(&Address::from_fragment(fragment).expect("ours"))
    }

    #[test]
    fn a_list_survives_the_address_bar() {
        let selection = Selection {
            pillars: vec![Pillar::UnPko, Pillar::Icops],
            personnel: vec![Personnel::CivilianPolice],
            from: Some(1999),
            until: Some(2012),
            text: "東ティモール & police".into(),
        };
        for tab in Tab::ALL {
            for column in Column::ALL {
                for direction in [Direction::Ascending, Direction::Descending] {
                    let order = Order { column, direction };
                    let shown = Shown { tab, selection: selection.clone(), order };
                    let href = shown.clone().onto(Address::of(Page::Missions)).href();
                    assert_eq!(read(&href[1..]), (shown, vec![]));
                }
            }
        }
    }

    #[test]
    fn the_usual_list_has_the_plain_address() {
        let address = Shown::default().onto(Address::of(Page::Missions));
        assert_eq!(address.href(), "#/missions");
    }

    #[test]
    fn strangers_are_reported_and_the_rest_is_kept() {
        let (shown, strangers) = read(
            "/missions?lang=xx&tab=globe&pillar=un-pko,war&who=sdf-unit&from=12&until=2000\
             &sort=colour&order=descending&weight=1",
        );
        assert_eq!(strangers, ["xx", "globe", "war", "12", "colour", "weight"]);
        assert_eq!(shown.tab, Tab::default());
        assert_eq!(shown.selection.pillars, [Pillar::UnPko]);
        assert_eq!(shown.selection.personnel, [Personnel::SdfUnit]);
        assert_eq!((shown.selection.from, shown.selection.until), (None, Some(2000)));
        assert_eq!(shown.order, Order { direction: Direction::Descending, ..Order::default() });
    }
}
