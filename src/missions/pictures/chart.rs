//! The charts: people by year and pillar, from Japan's own figures; and apart from them, what the
//! United Nations counted.

mod bars;
mod picture;
mod scale;
mod series;
mod un;

use leptos::prelude::*;
use record::{Dispatch, Operation, YearOfPeople, record};

use super::drawing::{Drawing, Look};
use super::files::Files;
use super::key::{Key, Patterns, Swatches};
use crate::language::{Language, use_language};
use crate::missions::short::{Swatch, pillar_name};
use crate::ui::text;

pub use un::UnitedNations;

/// The widths a chart is drawn for; the styles show one of them.
pub const WIDTHS: [f64; 3] = [340.0, 620.0, 1000.0];

/// The chart of what is selected, and the one of the United Nations.
#[component]
pub fn Chart(
    /// The rows selected.
    rows: Signal<Vec<&'static Dispatch>>,
    /// Their operations.
    operations: Signal<Vec<&'static Operation>>,
) -> impl IntoView {
    // Years are counted from rows.
    let _ = operations;
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().pictures.chart;
    let years = Memo::new(move |_| record().people_by_year(&rows.get()));
    let says = move || {
        years.with(|it| match (it.first(), it.last()) {
            (Some(first), Some(last)) => (words().says)(first.year, last.year),
            (None, _) | (_, None) => String::new(),
        })
    };
    let most = move || {
        let (year, count) = years.with(|it| bars::most(it))?;
        Some((words().most)(&(all().number)(count), year))
    };
    let drawn = move || {
        drawn("chart__bars", |drawing, width| {
            years.with(|it| bars::draw(drawing, it, width, (all().number, words().people)))
        })
    };

    view! {
        <section class="section picture chart" aria-labelledby="chart">
            <Patterns />
            <h2 id="chart">{text(move || words().heading)}</h2>
            <p class="said">{text(says)}</p>
            <Show
                when=move || !years.with(Vec::is_empty)
                fallback=move || view! { <p>{text(move || all().pictures.nothing)}</p> }
            >
                <Pillars />
                <Key words=Signal::derive(move || words().key.to_vec()) swatches=Swatches::Chart />
                <p>{most}</p>
                <div class="chart__drawn" inner_html=drawn></div>
                <p class="section__note">{text(move || words().note)}</p>
                <Files
                    name="people-by-year"
                    heads=|language: Language| language.messages().missions.pictures.chart.columns.to_vec()
                    sheet=Callback::new(move |language| picture::sheet(&rows.get(), language))
                    svg=Callback::new(move |language| picture::svg(&rows.get_untracked(), language))
                />
            </Show>
            <UnitedNations />
        </section>
    }
}

/// The same drawing for each width.
fn drawn(class: &str, draw: impl Fn(&mut Drawing, f64) -> f64) -> String {
    let one = |(place, width): (usize, &f64)| {
        let mut drawing = Drawing::new(Look::Page);
        let height = draw(&mut drawing, *width);
        drawing.figure(&format!("{class} drawn drawn--{place}"), *width, height)
    };
    WIDTHS.iter().enumerate().map(one).collect()
}

/// The pattern of each pillar, and its name.
#[component]
fn Pillars() -> impl IntoView {
    let spoken = use_language();
    let one = move |pillar: &record::Pillar| {
        let pillar = *pillar;
        view! { <li><Swatch pillar=pillar />{text(move || pillar_name(pillar, spoken.get()))}</li> }
    };
    view! { <ul class="key">{record::Pillar::ALL.iter().map(one).collect_view()}</ul> }
}

/// People of a year over all pillars: how many are known, and whether some are not.
fn total(year: &YearOfPeople) -> (u32, bool) {
    let known = year.present.iter().filter_map(|it| it.people).sum();
    (known, year.present.iter().any(|it| it.unknown > 0))
}
