//! The chart of the United Nations' own figures.

use leptos::prelude::*;
use record::{Day, Pillar, SeriesId, record};

use super::drawn;
use super::scale::Scale;
use super::series::{means, runs};
use crate::language::{Language, use_language};
use crate::messages::missions::pictures::Un;
use crate::missions::pictures::drawing::{Anchor, Drawing, Ink, Look, Voice};
use crate::missions::pictures::files::Files;
use crate::missions::remarks::Remarks;
use crate::ui::text;

const YEARS: (u16, u16) = (1992, 2020);
const HEIGHT: f64 = 200.0;
const ABOVE: f64 = 30.0;
const BELOW: f64 = 28.0;
const LEFT: f64 = 44.0;

/// What the United Nations counted. The filter does not change it.
#[component]
pub fn UnitedNations() -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().pictures.chart.un;
    let drawn = move || {
        let (number, people) = (all().number, all().pictures.chart.people);
        drawn("chart__lines", |drawing, width| draw(drawing, width, (number, people)))
    };
    let remarks = record().one_series(&SeriesId::new("un-monthly"));
    let remarks = remarks.map(|it| view! { <Remarks remarks=&it.remarks place="un-monthly" /> });

    view! {
        <div class="chart__un">
            <h3>{text(move || words().heading)}</h3>
            <p>{text(move || words().says)}</p>
            <ul class="key">
                {[0, 1, 2].map(|place| {
                    let said = text(move || key(words())[place]);
                    view! {
                        <li>
                            <svg class="swatch" viewBox="0 0 32 20" aria-hidden="true" inner_html=swatch(place)></svg>
                            {said}
                        </li>
                    }
                }).into_iter().collect_view()}
            </ul>
            <div class="chart__drawn" inner_html=drawn></div>
            <p class="section__note">{text(move || words().note)}</p>
            {remarks}
            <Files
                name="un-monthly"
                heads=|language: Language| language.messages().missions.pictures.chart.un.monthly_columns.to_vec()
                sheet=Callback::new(super::picture::monthly)
                svg=Callback::new(super::picture::un_svg)
            />
            <Files
                name="un-annual"
                heads=|language: Language| language.messages().missions.pictures.chart.un.annual_columns.to_vec()
                sheet=Callback::new(super::picture::annual)
                svg=Callback::new(super::picture::un_svg)
                drawn=false
            />
        </div>
    }
}

/// What the marks mean.
pub fn key(words: &Un) -> [&'static str; 3] {
    [words.monthly, words.annual, words.too_low]
}

fn swatch(place: usize) -> String {
    let mut drawing = Drawing::new(Look::Page);
    sample(&mut drawing, place, (0.0, 10.0));
    drawing.inside()
}

/// The mark of one line of the key, in a box 32 wide.
pub fn sample(drawing: &mut Drawing, place: usize, (x, y): (f64, f64)) {
    match place {
        0 => drawing.line(Ink::Curve, (x, y), (x + 32.0, y)),
        1 => drawing.rect(Ink::Bar(Pillar::ElectionObservation), x + 4.0, y - 2.0, 24, 4.0),
        _ => drawing.circle(Ink::Open, x + 16.0, y, 3.5),
    }
}

/// Draws months as a line that stops where nothing was found, and means as flat bars a year long;
/// gives back the height.
pub fn draw(drawing: &mut Drawing, width: f64, (number, people): (fn(u32) -> String, &str)) -> f64 {
    let runs = runs();
    let most = runs.iter().flatten().map(|it| it.people).max().unwrap_or(0);
    let scale = Scale { foot: ABOVE + HEIGHT, height: HEIGHT, most };
    for step in scale.steps() {
        let y = scale.top(step);
        drawing.line(if step == 0 { Ink::Foot } else { Ink::Grid }, (LEFT, y), (width, y));
        drawing.text(Voice::Quiet, (LEFT - 8.0, y + 4.5), Anchor::End, &number(step));
    }
    drawing.text(Voice::Quiet, (0, 13.0), Anchor::Start, people);
    let start = |year| Day { year, month: 1, day: 1 }.number();
    let (first, last) = (start(YEARS.0), start(YEARS.1 + 1));
    let at = |day: i32| LEFT + (width - LEFT) * f64::from(day - first) / f64::from(last - first);
    for year in (YEARS.0..=YEARS.1).filter(|it| it.is_multiple_of(5)) {
        let place = (format!("{:.1}", at(start(year))), scale.foot + 20.0);
        let anchor = if year == YEARS.1 { Anchor::End } else { Anchor::Middle };
        drawing.text(Voice::Quiet, place, anchor, &year.to_string());
    }
    for mean in means() {
        let (from, until) = (at(start(mean.year)), at(start(mean.year + 1)));
        let y = scale.top(mean.people) - 2.0;
        let ink = Ink::Bar(Pillar::ElectionObservation);
        drawing.rect(
            ink,
            format!("{:.1}", from + 1.0),
            y,
            format!("{:.1}", until - from - 2.0),
            4.0,
        );
    }
    for run in &runs {
        let mut way = String::new();
        for point in run {
            let step = if way.is_empty() { 'M' } else { 'L' };
            way += &format!("{step}{:.1} {:.1}", at(point.day), scale.top(point.people));
        }
        drawing.path(Ink::Curve, &way);
        for point in run.iter().filter(|it| it.low) {
            drawing.circle(
                Ink::Open,
                format!("{:.1}", at(point.day)),
                scale.top(point.people),
                3.5,
            );
        }
    }
    ABOVE + HEIGHT + BELOW
}
