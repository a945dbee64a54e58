//! What a drawing is drawn with: how each line and each text looks in a file, and what it is called
//! on the page.

use record::Pillar;

/// What a line or a surface means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// People, or a stay, of a pillar.
    Bar(Pillar),
    /// A stay that is only planned, or people whose number was not found.
    Plan,
    /// A date known to the day.
    Tick,
    /// A date known to the month; an event that was said.
    Open,
    /// An event that happened.
    Solid,
    /// A year, a figure of an axis.
    Grid,
    /// The Act, and its amendments.
    Edition,
    /// The foot of a chart.
    Foot,
    Land,
    /// From a mark to the place it stands for.
    Leader,
    /// A line through figures over time.
    Curve,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    Fact,
    Strong,
    Quiet,
    Act,
    Title,
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// Colours of the file: the light ones of the page.
pub(super) const INK: &str = "#14181c";
pub(super) const PAPER: &str = "#ffffff";
const QUIET: &str = "#565d65";
const LINE: &str = "#c6cbd0";
const PLATE: &str = "#e3e6e9";

impl Ink {
    pub(super) fn class(self) -> &'static str {
        match self {
            Ink::Bar(_) => "bar",
            Ink::Plan => "bar--plan",
            Ink::Tick => "tick-day",
            Ink::Open => "tick-month",
            Ink::Solid => "event-mark",
            Ink::Grid => "year-line",
            Ink::Edition => "edition-line",
            Ink::Foot => "foot-line",
            Ink::Land => "land",
            Ink::Leader => "leader",
            Ink::Curve => "curve",
        }
    }

    pub(super) fn colours(self) -> String {
        let both = |fill: &str, stroke: &str, width: f64| {
            format!(r#"fill="{fill}" stroke="{stroke}" stroke-width="{width}""#)
        };
        match self {
            Ink::Bar(Pillar::UnPko) | Ink::Solid => format!(r#"fill="{INK}""#),
            Ink::Bar(Pillar::Icops) => both("url(#pillar-icops)", INK, 1.5),
            Ink::Bar(Pillar::HumanitarianRelief) => both("url(#pillar-relief)", INK, 1.5),
            Ink::Bar(Pillar::ElectionObservation) => both(PAPER, INK, 1.5),
            Ink::Plan => format!(r#"{} stroke-dasharray="3 3""#, both("none", INK, 1.5)),
            Ink::Tick | Ink::Foot | Ink::Curve => both("none", INK, 1.5),
            Ink::Open => both(PAPER, INK, 1.75),
            Ink::Grid => both("none", LINE, 1.0),
            Ink::Edition => format!(r#"{} stroke-dasharray="1 3""#, both("none", INK, 1.0)),
            Ink::Land => format!(r#"{} fill-rule="evenodd""#, both(PLATE, LINE, 0.75)),
            Ink::Leader => both("none", INK, 1.0),
        }
    }
}

impl Voice {
    pub(super) fn class(self) -> &'static str {
        match self {
            Voice::Fact => "words",
            Voice::Strong => "words words--strong",
            Voice::Quiet => "words words--quiet",
            Voice::Act | Voice::Title => "words words--act",
        }
    }

    pub(super) fn colours(self) -> String {
        let (family, size, weight, fill) = match self {
            Voice::Fact => ("sans-serif", 14, 400, INK),
            Voice::Strong => ("sans-serif", 14, 700, INK),
            Voice::Quiet => ("sans-serif", 13, 400, QUIET),
            Voice::Act => ("serif", 14, 400, INK),
            Voice::Title => ("serif", 28, 400, INK),
        };
        let family = match family {
            "serif" => "'Noto Serif', 'Hiragino Mincho ProN', 'Noto Serif CJK JP', Georgia, serif",
            _ => "'Noto Sans', Helvetica, 'Hiragino Sans', 'Noto Sans CJK JP', Arial, sans-serif",
        };
        format!(r#"font-family="{family}" font-size="{size}" font-weight="{weight}" fill="{fill}""#)
    }
}
