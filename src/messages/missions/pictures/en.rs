//! English.

use record::EventKind;

use super::{Chart, Map, Pictures, Timeline, Un};
use crate::missions::People;

pub const PICTURES: Pictures = Pictures {
    svg: "Download SVG",
    png: "Download PNG",
    png_refused: "This browser does not make a PNG of it; the SVG holds the same picture.",
    as_table: |title| format!("{title}: the same as a table"),
    nothing: "Nothing to draw: no dispatch fits the filter.",
    people: |people, said| match people {
        People::Exactly(1) => "1 person".into(),
        People::Exactly(_) | People::About(_) | People::AtLeast(_) => format!("{said} people"),
        People::NotFound => format!("people: {said}"),
    },
    at_least: |number| format!("at least {number}"),
    timeline: TIMELINE,
    map: MAP,
    chart: CHART,
};

const TIMELINE: Timeline = Timeline {
    heading: "Timeline",
    says: |stays, first, last| {
        let stays = if stays == 1 { "One stay".into() } else { format!("{stays} stays") };
        format!(
            "{stays} between {first} and {last}, one lane each, grouped by pillar. The dates of each are \
             in the table below the picture."
        )
    },
    key: [
        "day known",
        "month only",
        "shorter than it can be drawn",
        "verified, then only planned",
        "the Act and its amendments",
        "something happened",
        "something was said",
    ],
    act: "Act",
    note: "A lane is one stay. People: all who were sent, over all rotations; liaison officials are not counted. \
           UNMISET includes the 690 who came over from UNTAET. A month is drawn in its middle.",
    open_all: "Show all roles and events",
    close_all: "Hide all roles and events",
    open: |name| format!("Roles and events of {name}"),
    roles: "Roles",
    events: "Events",
    no_events: "The record has no dated events for this stay.",
    kind: |kind| match kind {
        EventKind::Event => "event",
        EventKind::GovernmentView => "the Government’s view",
        EventKind::Law => "law",
        EventKind::Debate => "debate",
    },
    lane: |stay, events| match events {
        0 => stay.to_owned(),
        1 => format!("{stay}; one event"),
        events => format!("{stay}; {events} events"),
    },
    planned: |date| format!("planned until {date}"),
    columns: [
        "Dispatch",
        "Pillar",
        "From",
        "Until",
        "Planned until",
        "People",
        "Who went",
        "Events",
    ],
};

const MAP: Map = Map {
    heading: "Map",
    says: |places| {
        let places = if places == 1 { "One place".into() } else { format!("{places} places") };
        format!(
            "{places} on a map of the land between 46° south and 74° north, numbered from west to east."
        )
    },
    note: "A mark is the place that stands for an operation; a number joins operations at one place or close to it. \
           Where marks would cover each other they are moved apart, and a line leads to the place itself. \
           Small dots are other places. Land: Natural Earth. The map shows no borders and claims none.",
    marks: "Places on the map, from west to east",
    mark: |number, place, operations| match operations {
        1 => format!("{number}: {place}, one dispatch"),
        operations => format!("{number}: {place}, {operations} dispatches"),
    },
    list: "Places and dispatches",
    list_note: "Press a mark on the map to find its place in this list.",
    back: "Back to the map",
    also: |places| format!("also {places}"),
    columns: [
        "Number",
        "Place",
        "Dispatch",
        "Pillar",
        "From",
        "Until",
        "People",
        "Degrees north",
        "Degrees east",
        "Other places",
    ],
};

const CHART: Chart = Chart {
    heading: "People by year",
    says: |first, last| {
        format!(
            "The most people of Japan present on one day of each year from {first} to {last}, by pillar."
        )
    },
    note: "The most people present on any one day of the year, from Japan’s own figures: the strengths at one time of \
           the rows selected, added up. Liaison officials are not counted. Where the strength of a row was not found, \
           a bar is a lower limit and says so; it is never taken for zero.",
    key: ["at least: some numbers not found", "people there, number not found"],
    people: "people",
    most: |people, year| format!("The most: {people}, in {year}."),
    columns: ["Year", "Pillar", "People", "Rows", "Rows without a number"],
    un: UN,
};

const UN: Un = Un {
    heading: "The United Nations’ own count",
    says: "People of Japan in missions of the United Nations, at the end of each month from September 1992 to August \
           2014, and the means of each year from 2011 to 2020.",
    note: "Another count than Japan’s: the UN leaves out Japan’s national support. The filter above does not change it, \
           and it is never added to the bars. Where the line stops, no figure was found.",
    monthly: "month by month",
    annual: "mean of the year",
    too_low: "too low: the police are missing",
    gap: |from, until| format!("no figures from {from} to {until}"),
    monthly_columns: ["Date", "Mission", "Troops", "Police", "Experts", "Total"],
    annual_columns: ["Year", "Mission", "Mean"],
    all: "all missions",
};
