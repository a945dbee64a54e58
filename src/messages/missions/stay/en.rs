//! English.

use record::{EventKind, PlaceKind, PlacePrecision};

use super::{Events, Glance, Orders, Places, Roles, Stay};
use crate::messages::missions::grouped;

pub const STAY: Stay = Stay {
    ways: "Among the dispatches",
    back: "All dispatches",
    before: |name| format!("Before: {name}"),
    after: |name| format!("After: {name}"),
    glance: Glance {
        heading: "At a glance",
        full_name: "Full name",
        assignment: "Japan’s assignment",
        pillar: "Pillar of the Act",
        areas: "Where",
        decided: "Decided by the Cabinet",
        there: "Japan’s people were there",
        period: |from, until| format!("{from} – {until}"),
        planned: "Planned until",
        people: "People sent",
        mandate: "Mandate",
        rests_on: "Rests on",
    },
    roles: ROLES,
    orders: Orders {
        heading: "Orders on the Corps",
        note: "Cabinet Orders that set up the Corps for this assignment: a legal frame, and not the dates of \
               the stay. Full-time members are a limit, and not the number sent.",
        how_many: |count| if count == 1 { "1 order".into() } else { format!("{count} orders") },
        in_force: |from, until| match (from, until) {
            (Some(from), Some(until)) => format!("{from} to {until}"),
            (Some(from), None) => format!("from {from}"),
            (None, Some(until)) => format!("until {until}"),
            (None, None) => "in force: not found".into(),
        },
        issued: |date| format!("issued {date}"),
        full_time: |members| format!("at most {} full-time members", grouped(members)),
    },
    places: Places {
        heading: "Places",
        note: "Where Japan’s people were, as marked on the map.",
        kind: |kind| match kind {
            PlaceKind::Headquarters => "headquarters",
            PlaceKind::Camp => "camp",
            PlaceKind::Capital => "capital",
            PlaceKind::Town => "town",
            PlaceKind::Airport => "airport",
            PlaceKind::Port => "port",
            PlaceKind::Region => "region",
            PlaceKind::Crossing => "crossing",
            PlaceKind::Polling => "polling place",
            PlaceKind::Other => "other place",
        },
        precision: |precision| match precision {
            PlacePrecision::Site => "the mark is at the site",
            PlacePrecision::Town => "the mark is at the town",
            PlacePrecision::Region => "the mark stands for the region",
        },
    },
    events: Events {
        heading: "Events",
        law: "The law meanwhile",
        law_note: "Changes of the Act and debates about it, from the decision to the end of the stay.",
        kind: |kind| match kind {
            EventKind::Event => "What happened",
            EventKind::GovernmentView => "The Government’s view",
            EventKind::Law => "Law",
            EventKind::Debate => "Debate",
        },
        principles: |numbers| {
            let many = if numbers.len() == 1 { "principle" } else { "principles" };
            let numbers: Vec<_> = numbers.iter().map(u8::to_string).collect();
            format!("{many} {}", numbers.join(", "))
        },
        none: "The record has no event of this stay.",
    },
    contributions: "Goods given with it",
    all_contributions: "All goods and money",
    remarks: "Notes, differences, gaps",
};

const ROLES: Roles = Roles {
    heading: "Who went",
    note: "At a time: how many were there together. In all: everyone sent, over all rotations. What was not \
           found says so; it is not zero.",
    who: "Who",
    from: "From",
    until: "Until",
    at_a_time: "At a time",
    total: "In all",
    rotations: "Rotations",
    armed: "Armed",
    sure: "How sure",
    yes: "yes",
    no: "no",
    sdf: "Self-Defense Forces",
    not_counted: "not in Japan’s published totals",
    closer: "Closer dates",
};
