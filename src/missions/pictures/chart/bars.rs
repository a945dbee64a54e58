//! People by year: bars, stacked by pillar, with a mark where a number was not found.

use record::YearOfPeople;

use super::scale::Scale;
use super::total;
use crate::missions::pictures::drawing::{Anchor, Drawing, Ink, Voice};
use crate::missions::pictures::key::{arrow, hollow};

/// The height of the bars, and what stands above and below.
const HEIGHT: f64 = 260.0;
const ABOVE: f64 = 34.0;
const BELOW: f64 = 28.0;
/// Room for the numbers at the left.
const LEFT: f64 = 44.0;

/// The year with the most people known.
pub fn most(years: &[YearOfPeople]) -> Option<(u16, u32)> {
    let most = years.iter().map(|it| (it.year, total(it).0)).rev().max_by_key(|it| it.1)?;
    (most.1 > 0).then_some(most)
}

/// Draws the bars from the upper left corner on; gives back the height.
pub fn draw(
    drawing: &mut Drawing,
    years: &[YearOfPeople],
    width: f64,
    (number, people): (fn(u32) -> String, &str),
) -> f64 {
    let top = years.iter().map(|it| total(it).0).max().unwrap_or(0).max(1);
    let scale = Scale { foot: ABOVE + HEIGHT, height: HEIGHT, most: top };
    for step in scale.steps() {
        let y = scale.top(step);
        let ink = if step == 0 { Ink::Foot } else { Ink::Grid };
        drawing.line(ink, (LEFT, y), (width, y));
        drawing.text(Voice::Quiet, (LEFT - 8.0, y + 4.5), Anchor::End, &number(step));
    }
    drawing.text(Voice::Quiet, (0, 13.0), Anchor::Start, people);
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return ABOVE + HEIGHT + BELOW;
    };
    let slot = (width - LEFT) / f64::from(last.year - first.year + 1);
    for year in years {
        let middle = LEFT + slot * (f64::from(year.year - first.year) + 0.5);
        bar(drawing, year, scale, middle, (slot * 0.72).min(34.0));
        let labelled = year.year.is_multiple_of(5) || years.len() < 8;
        if labelled {
            let last = middle + 18.0 > width;
            let (x, anchor) = if last { (width, Anchor::End) } else { (middle, Anchor::Middle) };
            let at = (format!("{x:.1}"), scale.foot + 20.0);
            drawing.text(Voice::Quiet, at, anchor, &year.year.to_string());
        }
    }
    ABOVE + HEIGHT + BELOW
}

/// One year. Where nobody's number is known, an empty bar stands for who was there.
fn bar(drawing: &mut Drawing, year: &YearOfPeople, scale: Scale, middle: f64, wide: f64) {
    let mut below = 0;
    let left = format!("{:.1}", middle - wide / 2.0);
    let across = format!("{wide:.1}");
    for present in &year.present {
        let Some(people) = present.people.filter(|it| *it > 0) else { continue };
        let (top, long) = (scale.top(below + people), scale.length(people));
        drawing.rect(Ink::Bar(present.pillar), &left, top, &across, long);
        below += people;
    }
    match total(year) {
        (_, false) => {}
        (0, true) => hollow(drawing, middle, scale.foot, wide),
        (known, true) => arrow(drawing, middle, scale.top(known) - 3.0),
    }
}

#[cfg(test)]
mod tests {
    use record::{Dispatch, record};

    use super::*;
    use crate::missions::pictures::drawing::Look;

    fn drawn(rows: &[&Dispatch]) -> (String, Vec<YearOfPeople>) {
        let years = record().people_by_year(rows);
        let mut drawing = Drawing::new(Look::Page);
        draw(&mut drawing, &years, 600.0, (|it| it.to_string(), "people"));
        (drawing.inside(), years)
    }

    #[test]
    fn a_bar_stands_for_each_pillar_of_each_year_whose_people_are_known() {
        let rows: Vec<_> = record().dispatches.iter().collect();
        let (drawn, years) = drawn(&rows);
        let known =
            years.iter().flat_map(|it| &it.present).filter(|it| it.people.is_some_and(|it| it > 0));
        assert_eq!(drawn.matches("class=\"bar\"").count(), known.count());
        let unsure = years.iter().filter(|it| total(it).1).count();
        assert!(unsure > 0, "the record has rows without a number");
        let marks = drawn.matches("class=\"bar--plan\"").count() + drawn.matches("<path").count();
        assert_eq!(marks, unsure);
    }

    #[test]
    fn people_whose_number_was_not_found_are_not_drawn_as_none() {
        let row = record().dispatches.iter().find(|it| it.at_a_time.is_none() && it.counted.0);
        let (drawn, years) = drawn(&[row.expect("such a row")]);
        assert!(years.iter().all(|it| total(it) == (0, true)), "{years:?}");
        assert_eq!(drawn.matches("class=\"bar--plan\"").count(), years.len());
        assert_eq!(most(&years), None);
    }
}
