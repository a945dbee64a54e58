//! The words around the pack's own, in each language.

pub mod en;
pub mod ja;

use rules::{Finding, Origin, Said};

/// Everything the command line says by itself in explanations and lists.
#[derive(Debug)]
pub struct Messages {
    // How a condition stands.
    pub met: &'static str,
    pub not_met: &'static str,
    pub unknown: &'static str,
    pub not_required: &'static str,

    // Where a value comes from.
    pub given: &'static str,
    pub assumed: &'static str,
    pub derived: &'static str,
    pub absent: &'static str,

    // Headings.
    pub asked: &'static str,
    pub why: &'static str,
    pub notice: &'static str,
    pub decisive: &'static str,
    pub bases: &'static str,
    pub principles: &'static str,
    pub rules: &'static str,
    pub set_aside: &'static str,
    pub not_reached: &'static str,
    pub alternatives: &'static str,
    pub duties: &'static str,
    pub ladder: &'static str,
    pub next: &'static str,
    pub open: &'static str,
    pub questions: &'static str,
    pub choices: &'static str,
    pub facts: &'static str,

    // Inside the sections.
    /// Between the parts of a list.
    pub list: &'static str,
    pub all_of: &'static str,
    pub one_of: &'static str,
    /// After a term of which one part is enough.
    pub one_is_enough: &'static str,
    /// Before a condition that only says whether the next ones count.
    pub in_case: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    /// Beside a term whose parts were told before.
    pub as_above: &'static str,
    pub decides: &'static str,
    pub reading: &'static str,
    pub now: &'static str,
    pub perhaps: &'static str,
    pub no_change: &'static str,
    pub nothing_decisive: &'static str,
    pub best: &'static str,
    pub takes_one: &'static str,
    pub takes_many: &'static str,
    pub silence_is_no: &'static str,
    pub null_is_no: &'static str,

    // Sentences whose order differs.
    pub heading: fn(&str) -> String,
    pub situation: fn(usize) -> String,
    pub must_not: fn(&str) -> String,
    pub beside: fn(&[String]) -> String,
    pub said: fn(&str, &str) -> String,
    pub edition: fn(&str) -> String,
    pub unread: fn(&str) -> String,
    pub needed: fn(&str) -> String,
    pub only_for: fn(&str) -> String,
}

impl Messages {
    pub fn said(&self, said: Said) -> &'static str {
        match said {
            Said::Met => self.met,
            Said::NotMet => self.not_met,
            Said::Unknown => self.unknown,
            Said::NotRequired => self.not_required,
        }
    }

    pub fn origin(&self, origin: Origin) -> &'static str {
        match origin {
            Origin::Given => self.given,
            Origin::Assumed => self.assumed,
            Origin::Derived => self.derived,
            Origin::Absent => self.absent,
        }
    }

    /// Of a circumstance, which is neither good nor bad.
    pub fn plainly(&self, finding: Finding) -> &'static str {
        match finding {
            Finding::True => self.yes,
            Finding::False => self.no,
            Finding::Unknown => self.unknown,
        }
    }
}
