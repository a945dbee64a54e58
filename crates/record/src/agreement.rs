//! Whether what the engine says fits what was done.

use crate::DoneKind;

/// Whether an outcome of the Act's pack (its id) fits what Japan did.
///
/// | Done | Outcomes that fit |
/// | --- | --- |
/// | started | `may-implement`, `may-start-then-ask-diet`, `needs-diet-approval` |
/// | continued | `may-continue` and its family, and those of "started" for a row that starts then |
/// | suspended in part | `must-suspend-part`, `may-continue:may-halt` |
/// | suspended | `must-suspend`, `must-suspend-part`, `may-continue:may-halt` |
/// | ended | `may-terminate`, `must-terminate`, `must-suspend`, `may-not-continue` |
/// | not started | `may-not-implement` and its family, `not-an-operation`, `undetermined` |
///
/// `needs-diet-approval` fits a start: the approval was given, and the facts of a step do not hold it.
/// `must-suspend` fits an end: what must stop may be ended. Whatever is not in the table does not fit,
/// an outcome that nobody knows among it.
pub fn agrees(outcome: &str, done: DoneKind) -> bool {
    let family = outcome.split(':').next().unwrap_or_default();
    let starts = ["may-implement", "may-start-then-ask-diet", "needs-diet-approval"];
    let halts = outcome == "may-continue:may-halt";
    match done {
        DoneKind::Started => starts.contains(&outcome),
        DoneKind::Continued => family == "may-continue" || starts.contains(&outcome),
        DoneKind::SuspendedInPart => halts || outcome == "must-suspend-part",
        DoneKind::Suspended => halts || ["must-suspend", "must-suspend-part"].contains(&outcome),
        DoneKind::Ended => ["may-terminate", "must-terminate", "must-suspend", "may-not-continue"]
            .contains(&outcome),
        DoneKind::NotStarted => {
            ["may-not-implement", "not-an-operation", "undetermined"].contains(&family)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitting(outcome: &str) -> Vec<&'static str> {
        DoneKind::ALL.iter().filter(|it| agrees(outcome, **it)).map(|it| it.id()).collect()
    }

    #[test]
    fn each_outcome_fits_what_it_allows() {
        assert_eq!(fitting("may-implement"), ["started", "continued"]);
        assert_eq!(fitting("may-continue:on-watch"), ["continued"]);
        assert_eq!(
            fitting("may-continue:may-halt"),
            ["continued", "suspended-in-part", "suspended"]
        );
        assert_eq!(fitting("must-suspend"), ["suspended", "ended"]);
        assert_eq!(fitting("must-suspend-part"), ["suspended-in-part", "suspended"]);
        assert_eq!(fitting("may-terminate"), ["ended"]);
        assert_eq!(fitting("may-not-implement:consent"), ["not-started"]);
        assert_eq!(fitting("undetermined"), ["not-started"]);
        assert_eq!(fitting("may-contribute"), Vec::<&str>::new());
    }
}
