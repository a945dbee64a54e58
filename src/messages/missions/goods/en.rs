//! English.

use record::Decision;

use super::Goods;
use crate::messages::missions::en::NOT_FOUND;
use crate::messages::missions::grouped;

pub const GOODS: Goods = Goods {
    heading: "Goods and money",
    standfirst: "What Japan gave to peace operations, beside its people.",
    goods: "Goods given under the Act",
    note: |contributions, lines| {
        format!(
            "{contributions} contributions in kind, {lines} lines of goods. A quantity that was not found \
             says so. The official numbers before the 18th are not printed anywhere we know of; at \
             least one of those contributions was not found."
        )
    },
    filter: "Filter the contributions",
    year: "Year",
    any_year: "Any year",
    recipient: "Given to",
    anybody: "Anybody",
    count: |left, all| match left {
        0 => "No contribution".into(),
        left if left == all => format!("All {all} contributions"),
        1 => format!("1 of {all} contributions"),
        left => format!("{left} of {all} contributions"),
    },
    number: "No.",
    decided: "Decided",
    given_to: "Given to",
    purpose: "For",
    items: "Goods",
    sources: "Rests on",
    on: |decision, date| match decision {
        Decision::Cabinet => date.to_owned(),
        Decision::FiscalYear => format!("fiscal {date}"),
        Decision::Year => format!("in {date}"),
        Decision::Announcement => format!("{date} (announced)"),
        Decision::By => format!("by {date}"),
        Decision::Planned => format!("{date} (planned)"),
    },
    item: |name, quantity, unit| match (quantity, unit) {
        (Some(quantity), Some(unit)) if unit == name => format!("{} {name}", grouped(quantity)),
        (Some(quantity), Some(unit)) => format!("{name}: {} {unit}", grouped(quantity)),
        (Some(quantity), None) => format!("{name}: {}", grouped(quantity)),
        (None, _) => format!("{name}: quantity {NOT_FOUND}"),
    },
    with: |operation| format!("With {operation}"),
    money: "Money",
    money_note: "As Japan’s own document of 1995 says; figures of that time, and never of today.",
};
