//! English.

use record::{
    Basis, Cell, Confidence, Extent, InstrumentKind, Personnel, Precision, RemarkKind, Sense,
    SourceKind, Topic, Unit, When,
};

use super::{Columns, Found, Missions, Operations, Row, Sources, Statements, Table, grouped};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

pub(super) const NOT_FOUND: &str = "not found";

pub const MISSIONS: Missions = Missions {
    heading: "Missions",
    standfirst: "Whom Japan sent first, as its own table of 1995 told the world. Each row opens in the \
                 Explorer with the facts as they were found at the time.",
    table: TABLE,
    row: ROW,
    found: FOUND,
    operations: OPERATIONS,
    statements: STATEMENTS,
    sources: SOURCES,
    replay: super::replay::en::REPLAY,
    list: super::list::en::LIST,
    stay: super::stay::en::STAY,
    goods: super::goods::en::GOODS,
    pictures: super::pictures::en::PICTURES,
    when,
    precision: |precision| match precision {
        Precision::Year => "year only",
        Precision::Month => "month only",
        Precision::Day => "to the day",
    },
    period: |start, end| format!("{} to {}", when(start), end.map_or(NOT_FOUND.into(), when)),
    number: |number| grouped(number),
    not_found: NOT_FOUND,
    sure: |confidence| match confidence {
        Confidence::Sourced => "sourced",
        Confidence::MemoryHigh => "likely",
        Confidence::MemoryLow => "doubtful",
    },
    remark: |kind| match kind {
        RemarkKind::Context => "Note",
        RemarkKind::Conflict => "Sources differ",
        RemarkKind::Dispute => "Disputed",
        RemarkKind::Gap => "Not found",
    },
};

pub(super) fn when(when: When) -> String {
    let month = when.month().map_or("", |it| MONTHS[usize::from(it) - 1]);
    match when.precision() {
        Precision::Year => when.year().to_string(),
        Precision::Month => format!("{month} {}", when.year()),
        Precision::Day => format!("{} {month} {}", when.day().unwrap_or_default(), when.year()),
    }
}

const TABLE: Table = Table {
    heading: "Dispatches in the table of 1995",
    note: "Ten rows, as published for the APEC meeting in Osaka. Dates are as precise as the table \
           gives them: a month is never turned into a day; when sorted, it begins on its first day \
           and ends on its last. “Sourced” means that a text that says so was read; “likely” and \
           “doubtful”, that none was found.",
    as_printed: "Printed heading",
    columns: Columns {
        operation: "Operation",
        duty: "Duty",
        from: "From",
        until: "Until",
        at_a_time: "At a time",
        total: "In all",
        sure: "How sure",
    },
    count: |count, sorted| {
        let count = if count == 1 { "1 dispatch".into() } else { format!("{count} dispatches") };
        match sorted {
            None => format!("{count}, in the order printed"),
            Some((column, way)) => format!("{count}, sorted by “{column}”, {way}"),
        }
    },
    print_order: "Back to the order printed",
    letters: ["A to Z", "Z to A"],
    dates: ["earliest first", "latest first"],
    numbers: ["fewest first", "most first"],
    sureness: ["least sure first", "surest first"],
};

const ROW: Row = Row {
    open: "Open in the Explorer",
    open_what: |title| format!(": {title}"),
    as_printed: |row| format!("As printed, row {row}"),
    shared: |cells| {
        let names = cells.iter().map(|it| match it {
            Cell::Destination => "destination",
            Cell::Period => "period",
            Cell::Duty => "duty",
            Cell::Number => "number",
        });
        format!("{} as in the row above", names.collect::<Vec<_>>().join(" and "))
    },
    printed: "printed",
    read: "read",
    closer: "Closer dates",
    figures: "Figures and dates",
};

const FOUND: Found = Found {
    heading: "The facts as they were found at the time",
    note: "What each rests on, and how sure it is. What no source supports is left unknown. Opened in \
           the Explorer, they are put to the Act as it is now.",
    at: |label, date| format!("{label}: {date}"),
    basis: |basis| match basis {
        Basis::GovernmentText => "the Government said so",
        Basis::OfficialText => "another official text",
        Basis::CabinetDecision => "follows from the Cabinet’s decision",
        Basis::UnText => "text of the United Nations",
        Basis::PeaceAgreement => "agreement of the parties",
        Basis::Law => "follows from the Act of the time",
        Basis::OurReading => "our own reading",
        Basis::NotFound => "no text found",
        Basis::Press => "the press",
        Basis::Academic => "scholars",
    },
};

const OPERATIONS: Operations = Operations {
    heading: "The operations",
    note: "What the United Nations did there, and on what it rested.",
    mandate: "Mandate",
    rests_on: "Rests on",
    instrument: |kind| match kind {
        InstrumentKind::Resolution => "resolution",
        InstrumentKind::PeaceAgreement => "peace agreement",
        InstrumentKind::Request => "request",
        InstrumentKind::Decision => "decision",
    },
    people: "People from Japan",
    personnel: |personnel| match personnel {
        Personnel::MilitaryObservers => "military observers",
        Personnel::CivilianPolice => "civilian police",
        Personnel::SdfUnit => "in a unit of the Self-Defense Forces",
        Personnel::ElectoralObservers => "election observers and polling officers",
        Personnel::StaffOfficers => "staff officers",
        Personnel::MilitaryLiaison => "military liaison officers",
        Personnel::AirTransportUnit => "air transport unit",
        Personnel::TransportUnit => "transport unit",
        Personnel::MovementControl => "movement control",
        Personnel::ReliefUnit => "relief unit",
        Personnel::AirSupport => "air support",
        Personnel::SupportCoordination => "support coordination",
        Personnel::Liaison => "liaison officials",
    },
    group: |personnel, count| match count {
        Some(count) => format!("{} {personnel}", grouped(count)),
        None => format!("{personnel}: {NOT_FOUND}"),
    },
    in_all: |count| match count {
        Some(count) => format!("{} in all", grouped(count)),
        None => format!("in all: {NOT_FOUND}"),
    },
};

const STATEMENTS: Statements = Statements {
    heading: "What else the document says",
    note: "Figures and claims of its prose, each with its date and the words it rests on.",
    topic: |topic| match topic {
        Topic::Money => "Money",
        Topic::Law => "Law",
        Topic::Dispatch => "People sent",
        Topic::Plan => "Plan",
    },
    figure: |figure| {
        let sense = match figure.sense {
            Sense::Exactly => "",
            Sense::MoreThan => "more than ",
        };
        let amount = grouped(figure.amount);
        match figure.unit {
            Unit::BillionUsDollarsAYear => format!("{sense}{amount} billion US dollars a year"),
            Unit::Percent => format!("{sense}{amount} %"),
            Unit::People => format!("{sense}{amount} people"),
        }
    },
    as_of: |date| format!("as of {date}"),
    date: |topic, date| match topic {
        Topic::Plan => format!("planned for {date}"),
        Topic::Money | Topic::Law | Topic::Dispatch => date.to_owned(),
    },
    happened: |topic, date| match topic {
        Topic::Plan => format!("planned for {date}"),
        Topic::Money | Topic::Law | Topic::Dispatch => format!("in {date}"),
    },
    the_figure: "The figure:",
    misprints: "Misprints of the document",
    misprints_note: "Kept wherever its words are quoted.",
    times: |count| match count {
        1 => "once".into(),
        2 => "twice".into(),
        more => format!("{more} times"),
    },
};

const SOURCES: Sources = Sources {
    heading: "Sources",
    note: "Texts that the table and the facts rest on, with how much of each was read. Links lead out of \
           this page.",
    label: |sure, count| match sure {
        Some(Confidence::Sourced) => "sourced from",
        Some(Confidence::MemoryHigh) => "likely, see",
        Some(Confidence::MemoryLow) => "doubtful, see",
        None if count == 1 => "source",
        None => "sources",
    },
    name: |number, title| format!("Source {number}: {title}"),
    kind: |kind| match kind {
        SourceKind::Official => "official text",
        SourceKind::OfficialCopy => "copy of an official text",
        SourceKind::Diet => "Diet record",
        SourceKind::Archive => "collection of documents",
        SourceKind::Academic => "study",
        SourceKind::Press => "press",
        SourceKind::Reference => "encyclopedia",
        SourceKind::Secondary => "private page",
    },
    extent: |extent| match extent {
        Extent::Full => "read in full",
        Extent::Excerpt => "read in part",
    },
    language: |tag| match tag {
        "en" => "in English".into(),
        "ja" => "in Japanese".into(),
        "es" => "in Spanish".into(),
        other => format!("language: {other}"),
    },
    on_paper: "on paper only",
    back: "Back to where it is cited",
};
