//! What the visitor looks at among the missions; and the same in the address.
//!
//! | Address | What |
//! | --- | --- |
//! | `#/missions?tab=map&pillar=un-pko,icops&who=sdf-unit&from=1999&until=2012&words=…` | the list |
//! | `#/missions/untac-1992?row=…&step=…&reading=…` | one operation, at a step of its replay |
//! | `#/missions/contributions?year=2013&recipient=unhcr` | goods and money |
//! | `#/missions/osaka-1995?sort=total&order=descending` | the table of 1995 |

use leptos::prelude::*;
use record::{OperationId, Selection, record};

use super::asked::knows;
use super::contributions::Wanted;
use super::document::{DOCUMENT, Sorting};
use super::list::{Order, Shown};
use super::short::short_name;
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
    /// The order of the table in the list.
    pub order: RwSignal<Order>,
    /// Of an operation: the row whose people are asked about, the step, the reading; by id.
    pub row: RwSignal<Option<String>>,
    pub step: RwSignal<Option<String>>,
    pub reading: RwSignal<Option<String>>,
    /// Which contributions are shown.
    pub goods: RwSignal<Wanted>,
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
            order: RwSignal::new(Order::default()),
            row: RwSignal::new(None),
            step: RwSignal::new(None),
            reading: RwSignal::new(None),
            goods: RwSignal::new(Wanted::default()),
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
        let strangers = match &part {
            Part::Document => self.printed.follow(address),
            Part::List => self.follow_list(address),
            Part::Operation(id) => self.follow_operation(id, address),
            Part::Contributions => self.follow_goods(address),
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
        let (Shown { tab, selection, order }, strangers) = Shown::read(address);
        self.tab.set(tab);
        self.selection.set(selection);
        self.order.set(order);
        strangers
    }

    fn follow_operation(self, id: &OperationId, address: &Address) -> Vec<String> {
        let fields = [("row", self.row), ("step", self.step), ("reading", self.reading)];
        let mut strangers = others(address, |key, _| fields.iter().any(|it| it.0 == key));
        for (key, signal) in fields {
            let said = address.field(key).map(str::to_owned);
            strangers.extend(said.clone().filter(|it| !knows(id, key, it)));
            signal.set(said.filter(|it| knows(id, key, it)));
        }
        strangers
    }

    /// The address of what is shown.
    pub fn address(self, language: Language) -> Address {
        let plain = Address::of(Page::Missions);
        let address = match self.part.get() {
            Part::List => return self.list_address(language),
            Part::Operation(id) => {
                let fields = [("row", self.row), ("step", self.step), ("reading", self.reading)];
                let address = plain.part(id.as_str());
                fields.into_iter().fold(address, |address, (key, it)| match it.get() {
                    Some(it) => address.with(key, it),
                    None => address,
                })
            }
            Part::Contributions => self.goods.get().onto(plain.part(CONTRIBUTIONS)),
            Part::Document => self.printed.onto(plain.part(DOCUMENT)),
        };
        address.with("lang", language.tag())
    }

    /// The address of the list as it was left.
    pub fn list_address(self, language: Language) -> Address {
        self.tab_address(self.tab.get(), language)
    }

    /// The same list, shown in another way.
    pub fn tab_address(self, tab: Tab, language: Language) -> Address {
        let shown = Shown { tab, selection: self.selection.get(), order: self.order.get() };
        shown.onto(Address::of(Page::Missions)).with("lang", language.tag())
    }

    fn follow_goods(self, address: &Address) -> Vec<String> {
        let (wanted, mut strangers) = Wanted::read(address);
        self.goods.set(wanted);
        strangers.extend(others(address, |key, _| ["year", "recipient"].contains(&key)));
        strangers
    }

    /// The name of what is shown; of the list, that of the page.
    pub fn name(self, page: &str, language: Language) -> String {
        let words = &language.messages().missions;
        match self.part.get() {
            Part::List => page.to_owned(),
            Part::Operation(id) => {
                record().operation(&id).map_or(page.to_owned(), |it| short_name(it, language))
            }
            Part::Contributions => words.goods.heading.to_owned(),
            Part::Document => words.list.more.document.to_owned(),
        }
    }

    /// A link to the contributions, all of them.
    pub fn contributions_href(language: Language) -> String {
        Address::of(Page::Missions).part(CONTRIBUTIONS).with("lang", language.tag()).href()
    }

    /// A link to the table of 1995.
    pub fn document_href(language: Language) -> String {
        Address::of(Page::Missions).part(DOCUMENT).with("lang", language.tag()).href()
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
