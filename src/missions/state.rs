//! What the visitor looks at among the missions; and the same in the address.
//!
//! | Address | What |
//! | --- | --- |
//! | `#/missions?tab=map&pillar=un-pko,icops&who=sdf-unit&from=1999&until=2012&words=…` | the list |
//! | `#/missions/untac-1992?row=…&step=…&reading=…` | one operation, at a step of its replay |
//! | `#/missions/contributions` | goods and money |
//! | `#/missions/osaka-1995?sort=total&order=descending` | the table of 1995 |

use leptos::prelude::*;
use record::{OperationId, Personnel, Pillar, Selection, record};

use super::document::{DOCUMENT, Sorting};
use crate::language::Language;
use crate::messages::Trouble;
use crate::page::{Address, Page};

/// The part of the missions that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    List,
    Operation(OperationId),
    Contributions,
    Document,
}

/// How the list is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    Table,
    #[default]
    Timeline,
    Map,
    Chart,
}

impl Tab {
    pub const ALL: [Tab; 4] = [Tab::Table, Tab::Timeline, Tab::Map, Tab::Chart];

    /// As in the address.
    pub fn id(self) -> &'static str {
        match self {
            Tab::Table => "table",
            Tab::Timeline => "timeline",
            Tab::Map => "map",
            Tab::Chart => "chart",
        }
    }
}

/// What is shown of the missions. `Copy`: it only holds signals.
#[derive(Clone, Copy, Debug)]
pub struct Missions {
    pub part: RwSignal<Part>,
    pub tab: RwSignal<Tab>,
    pub selection: RwSignal<Selection>,
    /// The order of the table in the list, as in the address: a column and a direction.
    pub sort: RwSignal<Option<(String, String)>>,
    /// Of an operation: the row whose people are asked about, the step, the reading; by id.
    pub row: RwSignal<Option<String>>,
    pub step: RwSignal<Option<String>>,
    pub reading: RwSignal<Option<String>>,
    /// The order of the table of 1995.
    pub printed: Sorting,
}

const CONTRIBUTIONS: &str = "contributions";

impl Missions {
    pub fn provide() -> Missions {
        let missions = Missions {
            part: RwSignal::new(Part::List),
            tab: RwSignal::new(Tab::default()),
            selection: RwSignal::new(Selection::default()),
            sort: RwSignal::new(None),
            row: RwSignal::new(None),
            step: RwSignal::new(None),
            reading: RwSignal::new(None),
            printed: Sorting(RwSignal::new(None)),
        };
        provide_context(missions);
        provide_context(missions.printed);
        missions
    }

    /// Takes what an address says, and gives back what it could not take.
    pub fn follow(self, address: &Address) -> Vec<Trouble> {
        let id = OperationId::new(&address.part);
        let part = match address.part.as_str() {
            "" => Part::List,
            CONTRIBUTIONS => Part::Contributions,
            DOCUMENT => Part::Document,
            _ if record().operation(&id).is_some() => Part::Operation(id),
            other => {
                self.show(Part::List);
                return vec![Trouble::UnknownPage(format!("missions/{other}"))];
            }
        };
        let strangers = match part {
            Part::Document => self.printed.follow(address),
            Part::List => self.follow_list(address),
            Part::Operation(_) => self.follow_operation(address),
            Part::Contributions => others(address, |_, _| false),
        };
        self.show(part);
        strangers.into_iter().map(Trouble::StrangerInLink).collect()
    }

    /// What is shown already stays as it is, with what was opened on it.
    fn show(self, part: Part) {
        if self.part.get_untracked() != part {
            self.part.set(part);
        }
    }

    fn follow_list(self, address: &Address) -> Vec<String> {
        let mut strangers = vec![];
        let mut selection = Selection::default();
        let (mut tab, mut sort, mut order) = (Tab::default(), None, None);
        for (key, value) in &address.fields {
            let year = || value.parse::<u16>().ok().filter(|it| (1900..2200).contains(it));
            let known = match key.as_str() {
                "lang" => Language::from_tag(value).is_some(),
                "tab" => {
                    let found = Tab::ALL.into_iter().find(|it| it.id() == value);
                    tab = found.unwrap_or_default();
                    found.is_some()
                }
                "pillar" => {
                    selection.pillars = named(value, &Pillar::ALL, Pillar::id, &mut strangers);
                    true
                }
                "who" => {
                    selection.personnel =
                        named(value, &Personnel::ALL, Personnel::id, &mut strangers);
                    true
                }
                "from" => {
                    selection.from = year();
                    selection.from.is_some()
                }
                "until" => {
                    selection.until = year();
                    selection.until.is_some()
                }
                "words" => {
                    selection.text.clone_from(value);
                    true
                }
                "sort" => {
                    sort = Some(value.clone());
                    true
                }
                "order" => {
                    order = Some(value.clone());
                    true
                }
                _ => {
                    strangers.push(key.clone());
                    true
                }
            };
            if !known {
                strangers.push(value.clone());
            }
        }
        self.tab.set(tab);
        self.selection.set(selection);
        self.sort.set(sort.map(|it| (it, order.unwrap_or_default())));
        strangers
    }

    fn follow_operation(self, address: &Address) -> Vec<String> {
        let field = |key| address.field(key).map(str::to_owned);
        self.row.set(field("row"));
        self.step.set(field("step"));
        self.reading.set(field("reading"));
        others(address, |key, _| ["row", "step", "reading"].contains(&key))
    }

    /// The address of what is shown.
    pub fn address(self, language: Language) -> Address {
        let plain = Address::of(Page::Missions);
        let address = match self.part.get() {
            Part::List => self.list_address(plain),
            Part::Operation(id) => {
                let fields = [("row", self.row), ("step", self.step), ("reading", self.reading)];
                let address = plain.part(id.as_str());
                fields.into_iter().fold(address, |address, (key, it)| match it.get() {
                    Some(it) => address.with(key, it),
                    None => address,
                })
            }
            Part::Contributions => plain.part(CONTRIBUTIONS),
            Part::Document => self.printed.onto(plain.part(DOCUMENT)),
        };
        address.with("lang", language.tag())
    }

    fn list_address(self, mut address: Address) -> Address {
        let Selection { pillars, personnel, from, until, text } = self.selection.get();
        let ids = |ids: Vec<&str>| (!ids.is_empty()).then(|| ids.join(","));
        let tab = self.tab.get();
        let sort = self.sort.get();
        let fields = [
            ("tab", (tab != Tab::default()).then(|| tab.id().to_owned())),
            ("pillar", ids(pillars.iter().map(|it| it.id()).collect())),
            ("who", ids(personnel.iter().map(|it| it.id()).collect())),
            ("from", from.map(|it| it.to_string())),
            ("until", until.map(|it| it.to_string())),
            ("words", Some(text).filter(|it| !it.is_empty())),
            ("sort", sort.as_ref().map(|it| it.0.clone())),
            ("order", sort.map(|it| it.1).filter(|it| !it.is_empty())),
        ];
        for (key, value) in fields {
            if let Some(value) = value {
                address = address.with(key, value);
            }
        }
        address
    }

    /// A link to one operation.
    pub fn operation_href(id: &OperationId, language: Language) -> String {
        Address::of(Page::Missions).part(id.as_str()).with("lang", language.tag()).href()
    }
}

/// Keys that neither `knows` nor anybody: the language is known everywhere.
fn others(address: &Address, knows: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let language = |key: &str, it: &str| key == "lang" && Language::from_tag(it).is_some();
    let strangers = address.fields.iter().filter(|(key, it)| !language(key, it) && !knows(key, it));
    strangers.map(|it| it.0.clone()).collect()
}

/// Those of `all` that a list names; what nobody is called goes to the strangers.
fn named<T: Copy>(
    list: &str,
    all: &[T],
    id: fn(T) -> &'static str,
    strangers: &mut Vec<String>,
) -> Vec<T> {
    let mut found = vec![];
    for word in list.split(',').filter(|it| !it.is_empty()) {
        match all.iter().find(|it| id(**it) == word) {
            Some(it) => found.push(*it),
            None => strangers.push(word.to_owned()),
        }
    }
    found
}
