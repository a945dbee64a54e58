//! One lane: the years and editions behind it, a stay, its events.

use record::Pillar;

use super::geometry::{Axis, Cap, Moment, Stay, editions};
use crate::missions::pictures::drawing::{Drawing, Ink};

/// How shares of the axis become places across.
#[derive(Clone, Copy, Debug)]
pub enum Across {
    /// Of the page's own picture, which is as wide as there is room.
    PerCent,
    /// Of a file: where the axis begins, and how long it is.
    Pixels(f64, f64),
}

impl Across {
    pub fn at(self, share: f64) -> String {
        match self {
            Across::PerCent => format!("{:.2}%", share * 100.0),
            Across::Pixels(from, length) => format!("{:.1}", from + share * length),
        }
    }

    fn length(self, share: f64) -> String {
        match self {
            Across::PerCent => self.at(share),
            Across::Pixels(_, length) => format!("{:.1}", share * length),
        }
    }
}

/// A lane's height, and its stay's.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub lane: f64,
    pub bar: f64,
}

impl Size {
    pub const OPERATION: Size = Size { lane: 26.0, bar: 10.0 };
    pub const ROLE: Size = Size { lane: 20.0, bar: 6.0 };
}

/// Lines for every fifth year, and for the editions of the Act.
pub fn ground(drawing: &mut Drawing, axis: Axis, across: Across, top: f64, height: f64) {
    for year in axis.years().filter(|it| it.is_multiple_of(5)) {
        let x = across.at(axis.year(year));
        drawing.line(Ink::Grid, (&x, top), (&x, top + height));
    }
    for (_, day) in editions() {
        let x = across.at(axis.at(day));
        drawing.line(Ink::Edition, (&x, top), (&x, top + height));
    }
}

pub fn stay(
    drawing: &mut Drawing,
    stay: &Stay,
    pillar: Pillar,
    across: Across,
    top: f64,
    size: Size,
) {
    let middle = top + size.lane / 2.0;
    let up = middle - size.bar / 2.0;
    if stay.short {
        let x = across.at(f64::midpoint(stay.from, stay.until));
        let half = size.bar / 2.0 + 1.5;
        let lozenge = format!("M-{0} 0 0 -{1} {0} 0 0 {1}Z", half * 0.85, half);
        drawing.path_at(Ink::Bar(pillar), (x, middle), &lozenge, None);
        return;
    }
    if let Some(planned) = stay.planned {
        let (x, width) = (across.at(stay.until), across.length(planned - stay.until));
        drawing.rect(Ink::Plan, x, up, width, size.bar);
    }
    let width = across.length(stay.until - stay.from);
    drawing.rect(Ink::Bar(pillar), across.at(stay.from), up, width, size.bar);
    for (at, cap) in [stay.from, stay.until].into_iter().zip(stay.caps) {
        let x = across.at(at);
        let beyond = size.bar;
        match cap {
            Cap::Day => drawing.line(Ink::Tick, (&x, middle - beyond), (&x, middle + beyond)),
            Cap::Open => drawing.circle(Ink::Open, x, middle, size.bar / 2.0),
            Cap::Verified => {}
        }
    }
}

/// Small marks at the upper edge: filled where something happened, open where something was said.
pub fn moments(drawing: &mut Drawing, moments: &[(Moment, String)], across: Across, top: f64) {
    for (moment, name) in moments {
        let ink = if moment.happened { Ink::Solid } else { Ink::Open };
        let place = (across.at(moment.at), top + 1.5);
        drawing.path_at(ink, place, "M-3 0H3L0 5Z", Some(name));
    }
}
