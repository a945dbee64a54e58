//! English.

use record::Precision;

use super::{Columns, Files, Filter, Lines, List, More};
use crate::messages::missions::en::{NOT_FOUND, when as date};
use crate::messages::missions::grouped;
use crate::missions::{People, Tab, Until};

pub const LIST: List = List {
    heading: "Every dispatch since 1992",
    standfirst: |stays| {
        format!(
            "{stays} stays under the Act. A figure shows how sure it is; what is missing says so."
        )
    },
    filter: FILTER,
    tabs: "Ways to look at them",
    tab: |tab| match tab {
        Tab::Table => "Table",
        Tab::Timeline => "Timeline",
        Tab::Map => "Map",
        Tab::Chart => "Chart",
    },
    lines: LINES,
    files: FILES,
    more: MORE,
};

const FILTER: Filter = Filter {
    name: "Filter the dispatches",
    pillar: "Pillar (any, if none is chosen)",
    who: "Who went",
    anyone: "Anyone",
    several: |kinds| kinds.join(", "),
    with_count: |kind, count| format!("{kind} ({count})"),
    dispatches: "dispatches",
    from: "From",
    until: "To",
    words: "Words",
    example: "Timor police",
    count: |left, all| match left {
        0 => "No dispatch".into(),
        left if left == all => format!("All {all} dispatches"),
        1 => format!("1 of {all} dispatches"),
        left => format!("{left} of {all} dispatches"),
    },
    nothing: "Nobody was sent who fits all of this. Take something back, or show all.",
    show_all: "Show all",
};

const LINES: Lines = Lines {
    note: "A row is one stay. Dates are printed as precisely as they are known, and never more so. People: all \
           who were sent, over all rotations; liaison officials are not counted. UNMISET includes \
           the 690 who came over from UNTAET. “Sourced” means that a text that says so was read; \
           “likely” and “doubtful”, that none was found.",
    columns: Columns {
        dispatch: "Dispatch",
        place: "Where",
        pillar: "Pillar",
        who: "Who",
        from: "From",
        until: "Until",
        precise: "Dates to the",
        people: "People",
        sure: "Figure",
    },
    sorted: |column, way| format!("Sorted by “{column}”, {way}"),
    until: |until| match until {
        Until::On(when) => date(when),
        Until::Verified(when) => {
            format!("ongoing as last verified, {}", date(when))
        }
        Until::NotFound => NOT_FOUND.into(),
    },
    precise: |start, until| {
        let start = precision(start);
        match until {
            Until::On(when) if precision(when.precision()) == start => start.into(),
            Until::On(when) => format!("{start} / {}", precision(when.precision())),
            Until::Verified(_) => format!("{start} / open"),
            Until::NotFound => format!("{start} / {NOT_FOUND}"),
        }
    },
    people: |people| match people {
        People::Exactly(count) => grouped(count),
        People::About(count) => format!("about {}", grouped(count)),
        People::AtLeast(count) => format!("at least {}", grouped(count)),
        People::NotFound => NOT_FOUND.into(),
    },
    of_all: |all| format!("of {all}"),
    pillars: ["in the order of the Act", "in the order of the Act, last first"],
    precisions: ["least precise first", "most precise first"],
};

fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Year => "year",
        Precision::Month => "month",
        Precision::Day => "day",
    }
}

const FILES: Files = Files {
    csv: "Download CSV",
    json: "Download JSON",
    cite: "How to cite",
    cite_note: "Each file holds this line, and the sources of each row.",
    copy: "Copy this line",
    copied: "Copied.",
    not_copied: "The browser does not allow it: please select the line and copy it.",
    citation: |site, title, day, publishers| {
        format!("{site}: {title}. Data as last verified on {day}. Sources: {publishers}.")
    },
};

const MORE: More = More {
    heading: "More of the record",
    contributions: "Goods and money",
    contributions_note: |count| {
        format!("What Japan gave: {count} contributions in kind, and its share of the UN budget.")
    },
    document: "The table of 1995",
    document_note: "The first dispatches, as Japan’s own table told the world, misprints and all.",
    outside: "Often counted, but outside the Act",
    outside_note: "Not dispatches under the Act, and in none of the figures above.",
    outside_people: |people| match people {
        1 => "1 person".into(),
        people => format!("{} people", grouped(people)),
    },
    conflicts: "Where sources differ, and what was not found",
    conflicts_note: "What the record could not settle, stay by stay.",
    differ: |count| format!("Sources differ ({count})"),
    missing: |count| format!("Not found ({count})"),
};
