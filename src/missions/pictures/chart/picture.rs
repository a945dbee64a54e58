//! The charts as files, and their data.

use record::{Dispatch, Pillar, SourceId, record};
use serde_json::{Value, json};

use super::{bars, series, un};
use crate::language::Language;
use crate::missions::exports::Sheet;
use crate::missions::pictures::drawing::{Anchor, Drawing, Ink, Look, Voice};
use crate::missions::pictures::files::{MARGIN, Svg, TOP, WIDTH, framed};
use crate::missions::pictures::key::unknown;
use crate::missions::short::pillar_name;

pub fn svg(rows: &[&'static Dispatch], language: Language) -> Svg {
    let missions = &language.messages().missions;
    let words = &missions.pictures.chart;
    let years = record().people_by_year(rows);
    let mut drawing = Drawing::new(Look::File);
    let mut height = 0.0;
    drawing.shifted((MARGIN, TOP), |it| {
        height = bars::draw(it, &years, WIDTH - 2.0 * MARGIN, (missions.number, words.people));
    });
    let mut foot = TOP + height + 16.0;
    let mut x = MARGIN;
    for pillar in Pillar::ALL {
        drawing.rect(Ink::Bar(*pillar), x, foot - 10.0, 30, 10.0);
        let name = pillar_name(*pillar, language);
        drawing.text(Voice::Quiet, (x + 40.0, foot), Anchor::Start, &name);
        x += 270.0;
    }
    foot += 30.0;
    for (place, said) in words.key.into_iter().enumerate() {
        let x = MARGIN + 400.0 * place as f64;
        unknown(&mut drawing, place, x + 15.0, foot - 5.0);
        drawing.text(Voice::Quiet, (x + 40.0, foot), Anchor::Start, said);
    }
    let says = match (years.first(), years.last()) {
        (Some(first), Some(last)) => (words.says)(first.year, last.year),
        (None, _) | (_, None) => String::new(),
    };
    framed(drawing, foot - TOP, &sheet(rows, language), &says, language)
}

pub fn un_svg(language: Language) -> Svg {
    let missions = &language.messages().missions;
    let words = &missions.pictures.chart.un;
    let mut drawing = Drawing::new(Look::File);
    let mut height = 0.0;
    drawing.shifted((MARGIN, TOP), |it| {
        let people = (missions.number, missions.pictures.chart.people);
        height = un::draw(it, WIDTH - 2.0 * MARGIN, people);
    });
    let foot = TOP + height + 16.0;
    for (place, said) in un::key(words).into_iter().enumerate() {
        let x = MARGIN + 360.0 * place as f64;
        un::sample(&mut drawing, place, (x, foot - 5.0));
        drawing.text(Voice::Quiet, (x + 42.0, foot), Anchor::Start, said);
    }
    framed(drawing, foot - TOP, &both(language), words.says, language)
}

/// A row for each pillar of each year in which somebody was there.
pub fn sheet(rows: &[&'static Dispatch], language: Language) -> Sheet {
    let words = &language.messages().missions.pictures.chart;
    let mut lines = vec![];
    for year in record().people_by_year(rows) {
        for it in year.present {
            lines.push(vec![
                json!(year.year),
                pillar_name(it.pillar, language).into(),
                people(it.people, it.unknown, language),
                json!(it.rows),
                json!(it.unknown),
            ]);
        }
    }
    Sheet {
        title: words.heading.to_owned(),
        columns: vec!["year", "pillar", "people", "rows", "rows-without-a-number"],
        rows: lines,
        sources: once(rows.iter().flat_map(|it| &it.sources)),
    }
}

/// A sum to which something is missing is said to be one.
fn people(known: Option<u32>, unknown: u32, language: Language) -> Value {
    let missions = &language.messages().missions;
    match known {
        None => Value::Null,
        Some(known) if unknown == 0 => json!(known),
        Some(known) => (missions.pictures.at_least)(&(missions.number)(known)).into(),
    }
}

pub fn monthly(language: Language) -> Sheet {
    let words = &language.messages().missions.pictures.chart.un;
    let columns = vec!["date", "mission", "troops", "police", "experts", "total"];
    let row = |(row, total): (&'static record::Count, Option<u32>)| {
        let mut cells = vec![Value::from(row.when.date()), mission(&row.mission, words.all)];
        cells.extend(["troops", "police", "experts"].map(|it| json!(series::figure(row, it))));
        cells.push(json!(total));
        cells
    };
    let rows = series::rows("un-monthly").into_iter().map(row).collect();
    Sheet {
        title: format!("{} – {}", words.heading, words.monthly),
        columns,
        rows,
        sources: sources("un-monthly"),
    }
}

pub fn annual(language: Language) -> Sheet {
    let words = &language.messages().missions.pictures.chart.un;
    let row =
        |it: series::Mean| vec![json!(it.year), mission(it.mission, words.all), json!(it.people)];
    Sheet {
        title: format!("{} – {}", words.heading, words.annual),
        columns: vec!["year", "mission", "mean"],
        rows: series::means().into_iter().map(row).collect(),
        sources: sources("un-annual"),
    }
}

/// What both are cited by.
fn both(language: Language) -> Sheet {
    let title = language.messages().missions.pictures.chart.un.heading.to_owned();
    let sources = sources("un-monthly").into_iter().chain(sources("un-annual")).collect();
    Sheet { title, columns: vec![], rows: vec![], sources }
}

fn mission(name: &str, all: &str) -> Value {
    if name == series::ALL { all.into() } else { name.into() }
}

fn sources(id: &str) -> Vec<&'static SourceId> {
    let series = record().one_series(&record::SeriesId::new(id));
    series.map(|it| it.sources.iter().collect()).unwrap_or_default()
}

/// Each once, in order.
fn once(all: impl Iterator<Item = &'static SourceId>) -> Vec<&'static SourceId> {
    let mut found = vec![];
    for it in all {
        if !found.contains(&it) {
            found.push(it);
        }
    }
    found
}
