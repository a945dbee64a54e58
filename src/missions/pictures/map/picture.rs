//! The map as a file, and its data.

use record::{Operation, Pillar};
use serde_json::{Value, json};

use super::layout::CLASSES;
use super::places::{Group, groups, others};
use super::plane::{dots, land, lines};
use super::projection::Window;
use super::shown;
use crate::language::Language;
use crate::missions::exports::Sheet;
use crate::missions::people::{People, Until};
use crate::missions::pictures::drawing::{Anchor, Drawing, Ink, Look, Voice};
use crate::missions::pictures::files::{MARGIN, Svg, TOP, WIDTH, framed};
use crate::missions::pictures::names::lane_name;
use crate::missions::short::{pillar_name, row_of_names};

pub fn svg(operations: &[&'static Operation], language: Language) -> Svg {
    let missions = &language.messages().missions;
    let width = WIDTH - 2.0 * MARGIN;
    let height = width * Window::shown().ratio();
    let corner = (MARGIN, TOP - 12.0);
    let shown = shown(operations);
    let class = CLASSES.len() - 1;
    let mut drawing = land(Drawing::new(Look::File), width, corner);
    dots(&mut drawing, operations, width, corner, 2.0);
    lines(&mut drawing, &shown, class, CLASSES[class], width, corner);
    for group in shown.iter().map(|it| &groups()[*it]) {
        let (x, y) = group.marks[class];
        let (x, y) = (corner.0 + x * width, corner.1 + y * height);
        drawing.circle(Ink::Open, format!("{x:.1}"), y, CLASSES[class].mark / 2.0);
        let at = (format!("{x:.1}"), y + 5.0);
        drawing.text(Voice::Strong, at, Anchor::Middle, &group.number.to_string());
    }
    let below = legend(&mut drawing, &shown, operations, corner.1 + height + 24.0, language);
    let says = (missions.pictures.map.says)(shown.len());
    framed(drawing, below - TOP, &sheet(operations, language), &says, language)
}

/// The numbers, their places and operations, in two columns; gives back where it ends.
fn legend(
    drawing: &mut Drawing,
    shown: &[usize],
    operations: &[&'static Operation],
    top: f64,
    language: Language,
) -> f64 {
    let per_column: usize =
        shown.iter().map(|it| height_of(&groups()[*it], operations)).sum::<usize>().div_ceil(2);
    let (mut x, mut line, mut most) = (MARGIN, 0, 0);
    for group in shown.iter().map(|it| &groups()[*it]) {
        if line >= per_column {
            x = WIDTH / 2.0 + 10.0;
            line = 0;
        }
        let y = |line: usize| top + 22.0 * line as f64;
        let number = group.number.to_string();
        drawing.text(Voice::Strong, (x + 20.0, y(line)), Anchor::End, &number);
        drawing.text(Voice::Strong, (x + 32.0, y(line)), Anchor::Start, &group.name(language));
        line += 1;
        for operation in group.selected(operations) {
            drawing.rect(Ink::Bar(operation.pillar), x + 33.0, y(line) - 10.0, 26, 9.0);
            let (name, years) = (lane_name(operation, language), years(operation));
            let said = if name.contains(&years) { name } else { format!("{name}, {years}") };
            drawing.text(Voice::Fact, (x + 70.0, y(line)), Anchor::Start, &said);
            line += 1;
        }
        most = most.max(line);
    }
    let mut x = MARGIN;
    let foot = top + 22.0 * most as f64 + 16.0;
    for pillar in Group::pillars(operations) {
        x = key(drawing, pillar, (x, foot), language);
    }
    foot
}

fn height_of(group: &Group, operations: &[&'static Operation]) -> usize {
    1 + group.selected(operations).len()
}

fn key(drawing: &mut Drawing, pillar: Pillar, (x, y): (f64, f64), language: Language) -> f64 {
    drawing.rect(Ink::Bar(pillar), x, y - 10.0, 26, 9.0);
    let name = pillar_name(pillar, language);
    drawing.text(Voice::Quiet, (x + 36.0, y), Anchor::Start, &name);
    let ems: f64 = name.chars().map(|it| if it.is_ascii() { 0.6 } else { 1.0 }).sum();
    x + 60.0 + ems * 13.0
}

fn years(operation: &Operation) -> String {
    let first = operation.period.start.year();
    match operation.period.end.map(record::When::year) {
        Some(last) if last == first => first.to_string(),
        Some(last) => format!("{first}–{last}"),
        None => format!("{first}–"),
    }
}

pub fn sheet(operations: &[&'static Operation], language: Language) -> Sheet {
    let words = &language.messages().missions.pictures.map;
    let mut sources = vec![];
    let mut rows = vec![];
    for group in shown(operations).into_iter().map(|it| &groups()[it]) {
        for operation in group.selected(operations) {
            let places = record::record().places_of(&operation.id);
            for source in places.flat_map(|it| &it.sources).chain(&operation.sources) {
                if !sources.contains(&source) {
                    sources.push(source);
                }
            }
            rows.extend(cells(group, operation, language));
        }
    }
    let columns = vec![
        "number",
        "place",
        "dispatch",
        "pillar",
        "from",
        "until",
        "people",
        "degrees-north",
        "degrees-east",
        "other-places",
    ];
    Sheet { title: words.heading.to_owned(), columns, rows, sources }
}

fn cells(group: &Group, operation: &'static Operation, language: Language) -> Option<Vec<Value>> {
    let missions = &language.messages().missions;
    let lines = &missions.list.lines;
    let place = record::record().places_of(&operation.id).find(|it| it.primary)?;
    let names: Vec<_> =
        others(operation).map(|it| it.name.say(language.tag()).to_owned()).collect();
    let people = match People::of_operation(operation) {
        People::NotFound => Value::Null,
        people @ (People::Exactly(_) | People::About(_) | People::AtLeast(_)) => {
            (lines.people)(people).into()
        }
    };
    let degrees = |it: f64| json!((it * 100.0).round() / 100.0);
    Some(vec![
        json!(group.number),
        place.name.say(language.tag()).into(),
        lane_name(operation, language).into(),
        pillar_name(operation.pillar, language).into(),
        (missions.when)(operation.period.start).into(),
        (lines.until)(Until::of_operation(operation)).into(),
        people,
        degrees(place.latitude),
        degrees(place.longitude),
        row_of_names(&names, language).into(),
    ])
}
