//! The timeline as a file, and its data.

use record::{Operation, Pillar, record};
use serde_json::Value;

use super::geometry::Axis;
use super::lane::{Across, Size, ground, moments, stay};
use super::{axis, group};
use crate::language::Language;
use crate::missions::exports::Sheet;
use crate::missions::people::{People, Until};
use crate::missions::pictures::drawing::{Anchor, Drawing, Ink, Look, Voice};
use crate::missions::pictures::files::{MARGIN, Svg, TOP, WIDTH, framed};
use crate::missions::pictures::names::lane_name;
use crate::missions::short::{in_order_of_time, pillar_name, row_of_names};

/// Where names end and lanes begin.
const NAMES: f64 = 330.0;

pub fn svg(operations: &[&'static Operation], language: Language) -> Svg {
    let missions = &language.messages().missions;
    let words = &missions.pictures.timeline;
    let years = Axis::of(record());
    let across = Across::Pixels(NAMES, WIDTH - MARGIN - NAMES);
    let mut drawing = Drawing::new(Look::File);
    axis(&mut drawing, words.act, across, TOP);
    let mut top = TOP + 32.0;
    for (pillar, operations) in Pillar::ALL.iter().filter_map(|it| group(operations, *it)) {
        drawing.rect(Ink::Bar(pillar), MARGIN, top + 14.0, 30, 10.0);
        let name = pillar_name(pillar, language);
        drawing.text(Voice::Strong, (MARGIN + 40.0, top + 24.0), Anchor::Start, &name);
        top += 34.0;
        for operation in operations {
            let line = (MARGIN, top);
            drawing.line(Ink::Grid, line, (WIDTH - MARGIN, top));
            let name = lane_name(operation, language);
            drawing.text(Voice::Fact, (MARGIN, top + 18.0), Anchor::Start, &name);
            let people = (missions.list.lines.people)(People::of_operation(operation));
            drawing.text(Voice::Quiet, (NAMES - 16.0, top + 18.0), Anchor::End, &people);
            ground(&mut drawing, years, across, top, Size::OPERATION.lane);
            stay(&mut drawing, &years.stay(operation), pillar, across, top, Size::OPERATION);
            let events = record().events_of(&operation.id);
            let events =
                events.map(|it| (years.moment(it), it.title.say(language.tag()).to_owned()));
            moments(&mut drawing, &events.collect::<Vec<_>>(), across, top);
            top += Size::OPERATION.lane;
        }
        top += 8.0;
    }
    top += key(&mut drawing, words.key, top + 16.0);
    let range = years.years();
    let says = (words.says)(operations.len(), *range.start(), *range.end());
    framed(drawing, top - TOP, &sheet(operations, language), &says, language)
}

/// What the marks mean, in two columns; gives back how high it is.
fn key(drawing: &mut Drawing, words: [&str; 7], top: f64) -> f64 {
    for (place, said) in words.into_iter().enumerate() {
        let x = MARGIN + 360.0 * (place % 3) as f64;
        let y = top + 24.0 * (place / 3) as f64;
        swatch(drawing, place, x, y);
        drawing.text(Voice::Quiet, (x + 42.0, y + 5.0), Anchor::Start, said);
    }
    16.0 + 24.0 * 3.0
}

/// The mark of one line of the key, about the middle of a box 32 wide.
pub fn swatch(drawing: &mut Drawing, place: usize, x: f64, y: f64) {
    let bar = Ink::Bar(Pillar::UnPko);
    match place {
        0 => {
            drawing.rect(bar, x + 6.0, y - 5.0, 26, 10.0);
            drawing.line(Ink::Tick, (x + 6.0, y - 10.0), (x + 6.0, y + 10.0));
        }
        1 => {
            drawing.rect(bar, x + 6.0, y - 5.0, 26, 10.0);
            drawing.circle(Ink::Open, x + 6.0, y, 5.0);
        }
        2 => drawing.path_at(bar, (x + 16.0, y), "M-5.5 0 0 -6.5 5.5 0 0 6.5Z", None),
        3 => {
            drawing.rect(Ink::Plan, x + 14.0, y - 5.0, 17, 10.0);
            drawing.rect(bar, x, y - 5.0, 14, 10.0);
        }
        4 => drawing.line(Ink::Edition, (x + 16.0, y - 10.0), (x + 16.0, y + 10.0)),
        5 => drawing.path_at(Ink::Solid, (x + 16.0, y - 2.5), "M-3 0H3L0 5Z", None),
        _ => drawing.path_at(Ink::Open, (x + 16.0, y - 2.5), "M-3 0H3L0 5Z", None),
    }
}

pub fn sheet(operations: &[&'static Operation], language: Language) -> Sheet {
    let words = &language.messages().missions.pictures.timeline;
    let shown = |it: &&'static Operation| operations.iter().any(|one| one.id == it.id);
    let operations: Vec<_> = in_order_of_time().into_iter().filter(shown).collect();
    let mut sources = vec![];
    for operation in &operations {
        for source in &operation.sources {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
    }
    Sheet {
        title: words.heading.to_owned(),
        columns: vec![
            "dispatch",
            "pillar",
            "from",
            "until",
            "planned-until",
            "people",
            "who",
            "events",
        ],
        rows: operations.into_iter().map(|it| cells(it, language)).collect(),
        sources,
    }
}

fn cells(operation: &'static Operation, language: Language) -> Vec<Value> {
    let (missions, tag) = (&language.messages().missions, language.tag());
    let lines = &missions.list.lines;
    let roles = record().dispatches_to(&operation.id).map(|it| it.role.say(tag).to_owned());
    let events = record().events_of(&operation.id);
    let events = events
        .map(|it| Value::from(format!("{}: {}", (missions.when)(it.when), it.title.say(tag))));
    let planned = operation.planned_until.as_ref().filter(|_| operation.period.end.is_none());
    let people = match People::of_operation(operation) {
        People::NotFound => Value::Null,
        people @ (People::Exactly(_) | People::About(_) | People::AtLeast(_)) => {
            (lines.people)(people).into()
        }
    };
    vec![
        lane_name(operation, language).into(),
        pillar_name(operation.pillar, language).into(),
        (missions.when)(operation.period.start).into(),
        (lines.until)(Until::of_operation(operation)).into(),
        planned.map_or(String::new(), |it| (missions.when)(it.value)).into(),
        people,
        row_of_names(&roles.collect::<Vec<_>>(), language).into(),
        events.collect(),
    ]
}
