//! The words of the page of all outcomes.

pub mod en;
pub mod ja;

use rules::Claim;

use super::grouped;

/// The page of all outcomes.
#[derive(Debug)]
pub struct Worlds {
    pub heading: &'static str,
    pub standfirst: &'static str,
    /// Where nothing can be counted.
    pub none: &'static str,
    pub number: fn(u64) -> String,
    /// A part of a whole, as a percentage.
    pub share: fn(u64, u64) -> String,
    pub settings: Settings,
    pub held: Held,
    pub tally: Tally,
    pub cloth: Cloth,
    pub weights: Weights,
    pub table: Table,
    pub every: Every,
    pub files: Files,
    pub prove: Prove,
}

#[derive(Debug)]
pub struct Settings {
    pub heading: &'static str,
    pub questions: &'static str,
    /// A choice, and the names of what was chosen.
    pub chosen: fn(&str, &[String]) -> String,
}

/// Facts held as they are.
#[derive(Debug)]
pub struct Held {
    /// How many, of how many.
    pub summary: fn(usize, usize) -> String,
    pub note: &'static str,
    pub usual: &'static str,
    pub nothing: &'static str,
    pub either: &'static str,
    pub list: &'static str,
}

/// How many worlds come to what.
#[derive(Debug)]
pub struct Tally {
    /// How many allow it, of how many.
    pub says: fn(u64, u64) -> String,
    /// How many facts are held, how many worlds of all allow it, how many there are, how many are
    /// impossible of those looked at.
    pub aside: fn(usize, u64, u64, u64) -> String,
    /// In how many milliseconds that was found.
    pub took: fn(f64) -> String,
    pub outcome: &'static str,
    pub worlds: &'static str,
    pub share: &'static str,
}

#[derive(Debug)]
pub struct Cloth {
    pub heading: &'static str,
    /// Cells, worlds in each, and how many cells are allowed throughout, in part, not at all, and
    /// impossible.
    pub says: fn(u64, u64, [usize; 4]) -> String,
    pub met: &'static str,
    pub unknown: &'static str,
    pub not_met: &'static str,
    pub mixed: &'static str,
    pub impossible: &'static str,
    pub across: &'static str,
    pub down: &'static str,
    pub values: fn(&[(String, &str)]) -> String,
    /// Outcomes with their worlds, and how many there are.
    pub counted: fn(&[(String, u64)], u64) -> String,
    /// Of a cell in which the Explorer's situation may lie.
    pub set: &'static str,
    /// In how many cells it may lie; none: there is nothing to say.
    pub framed: fn(usize) -> String,
    pub here: &'static str,
    pub open: &'static str,
}

#[derive(Debug)]
pub struct Weights {
    pub heading: &'static str,
    pub facts: &'static str,
    pub facts_definition: &'static str,
    pub principles: &'static str,
    pub principles_definition: &'static str,
    pub of: fn(u64, u64) -> String,
}

/// The decision table.
#[derive(Debug)]
pub struct Table {
    pub heading: &'static str,
    pub note: &'static str,
    pub outcome: &'static str,
    pub all: &'static str,
    pub count: fn(usize) -> String,
    /// Rows and worlds of an outcome.
    pub group: fn(usize, u64) -> String,
    pub more: fn(usize) -> String,
    pub covers: fn(u64) -> String,
    pub open: &'static str,
    /// A row without a condition.
    pub always: &'static str,
}

/// The table of every world.
#[derive(Debug)]
pub struct Every {
    pub summary: &'static str,
    pub caption: &'static str,
    /// From which to which, of how many.
    pub range: fn(u64, u64, u64) -> String,
    pub first: &'static str,
    pub back: &'static str,
    pub forward: &'static str,
    pub last: &'static str,
    pub number: &'static str,
    pub outcome: &'static str,
}

#[derive(Debug)]
pub struct Files {
    pub heading: &'static str,
    pub table: &'static str,
    pub every: &'static str,
    pub counts: &'static str,
    pub logic: &'static str,
    pub note: &'static str,
    pub too_many: &'static str,
}

/// The proofs.
#[derive(Debug)]
pub struct Prove {
    pub heading: &'static str,
    pub note: &'static str,
    pub scope: &'static str,
    /// These choices, this question, all questions.
    pub scopes: [&'static str; 3],
    pub start: &'static str,
    pub stop: &'static str,
    pub flaw: &'static str,
    pub flaw_note: &'static str,
    pub running: &'static str,
    pub running_flawed: &'static str,
    pub cancelled: &'static str,
    /// Which claim of how many, and which kind of choices of how many.
    pub progress: fn(usize, usize, (usize, usize)) -> String,
    /// Claims, situations, milliseconds.
    pub holds: fn(usize, u64, f64) -> String,
    pub fails: fn(usize) -> String,
    /// The rule in which it was planted never decides for what was chosen.
    pub flaw_idle: &'static str,
    pub flaw_found: fn(usize) -> String,
    /// What is claimed, and what is done about it.
    pub claim: fn(Claim) -> (&'static str, &'static str),
    pub lanes_limit: fn(u64) -> String,
    pub checked: fn(Claim, u64, f64) -> String,
    pub unreached: fn(&str) -> String,
    pub against: &'static str,
    pub answers: fn(&[String]) -> String,
    pub then: fn(&[String]) -> String,
    pub no_answer: &'static str,
    pub open: &'static str,
}

/// A percentage without its sign; nothing is rounded to none, and none to all.
fn percent(part: u64, of: u64) -> String {
    let share = part as f64 / of.max(1) as f64 * 100.0;
    match (part, share) {
        (0, _) => "0".to_owned(),
        (_, share) if share < 0.1 => "<0.1".to_owned(),
        (part, share) if part < of && share > 99.9 => ">99.9".to_owned(),
        (_, share) if share < 10.0 => {
            let said = format!("{share:.1}");
            said.strip_suffix(".0").map(str::to_owned).unwrap_or(said)
        }
        (part, share) if part < of => format!("{:.0}", share.min(99.0)),
        (_, share) => format!("{share:.0}"),
    }
}

/// Milliseconds as seconds, or less.
fn seconds(milliseconds: f64) -> Option<String> {
    (milliseconds >= 100.0).then(|| format!("{:.1}", milliseconds / 1000.0))
}

/// Milliseconds to a tenth, the least that a browser's clock may say.
fn tenths(milliseconds: f64) -> String {
    format!("{:.1}", milliseconds.max(0.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_never_rounded_to_none_or_to_all() {
        assert_eq!(percent(0, 7), "0");
        assert_eq!(percent(1, 655_360), "<0.1");
        assert_eq!(percent(655_359, 655_360), ">99.9");
        assert_eq!(percent(175, 2_560), "6.8");
        assert_eq!(percent(995, 1_000), "99");
        assert_eq!(percent(7, 7), "100");
    }

    #[test]
    fn thousands_are_parted() {
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(248_051_055_004_884), "248,051,055,004,884");
    }
}
