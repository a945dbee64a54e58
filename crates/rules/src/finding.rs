//! What is known of a proposition, and how certain a rule wants to be.

/// What is known of a proposition (認定): strong Kleene logic.
///
/// `False < Unknown < True`, so "and" is the minimum and "or" the maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    False,
    Unknown,
    True,
}

impl Finding {
    /// Conjunction; of nothing, `True`.
    pub fn all(parts: impl IntoIterator<Item = Finding>) -> Finding {
        parts.into_iter().min().unwrap_or(Finding::True)
    }

    /// Disjunction; of nothing, `False`.
    pub fn any(parts: impl IntoIterator<Item = Finding>) -> Finding {
        parts.into_iter().max().unwrap_or(Finding::False)
    }

    /// Material implication: `not condition` or `consequence`.
    pub fn if_then(condition: Finding, consequence: Finding) -> Finding {
        (!condition).max(consequence)
    }
}

impl std::ops::Not for Finding {
    type Output = Finding;

    fn not(self) -> Finding {
        match self {
            Finding::False => Finding::True,
            Finding::Unknown => Finding::Unknown,
            Finding::True => Finding::False,
        }
    }
}

impl From<bool> for Finding {
    fn from(value: bool) -> Finding {
        if value { Finding::True } else { Finding::False }
    }
}

impl From<Option<bool>> for Finding {
    fn from(value: Option<bool>) -> Finding {
        value.map_or(Finding::Unknown, Finding::from)
    }
}

impl From<Finding> for Option<bool> {
    fn from(finding: Finding) -> Option<bool> {
        match finding {
            Finding::False => Some(false),
            Finding::Unknown => None,
            Finding::True => Some(true),
        }
    }
}

/// How certain a rule wants to be: turns a finding into yes or no.
///
/// "Where it is found that …" and "where it is no longer found that …" are different tests of the
/// same proposition, and differ just when it is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// It is true.
    Found,
    /// It is false.
    FoundNot,
    /// It is not true: false, or unknown.
    NotFound,
    /// It is unknown.
    Open,
}

impl Reading {
    pub const ALL: [Reading; 4] =
        [Reading::Found, Reading::FoundNot, Reading::NotFound, Reading::Open];

    /// The reading's name in a pack.
    pub fn id(self) -> &'static str {
        match self {
            Reading::Found => "found",
            Reading::FoundNot => "found-not",
            Reading::NotFound => "not-found",
            Reading::Open => "open",
        }
    }

    pub fn holds_of(self, finding: Finding) -> bool {
        match self {
            Reading::Found => finding == Finding::True,
            Reading::FoundNot => finding == Finding::False,
            Reading::NotFound => finding != Finding::True,
            Reading::Open => finding == Finding::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Finding::{False, True, Unknown};
    use super::*;

    #[test]
    fn and_or_and_not_follow_strong_kleene_logic() {
        let all = [[False, False, False], [False, Unknown, Unknown], [False, Unknown, True]];
        let any = [[False, Unknown, True], [Unknown, Unknown, True], [True, True, True]];
        let values = [False, Unknown, True];
        for (i, left) in values.into_iter().enumerate() {
            for (j, right) in values.into_iter().enumerate() {
                assert_eq!(Finding::all([left, right]), all[i][j], "{left:?} and {right:?}");
                assert_eq!(Finding::any([left, right]), any[i][j], "{left:?} or {right:?}");
                assert_eq!(Finding::if_then(left, right), Finding::any([!left, right]));
            }
        }
        assert_eq!(values.map(|it| !it), [True, Unknown, False]);
        assert_eq!(Finding::all([]), True);
        assert_eq!(Finding::any([]), False);
    }

    #[test]
    fn readings_differ_just_where_a_finding_is_unknown() {
        let read = |finding| Reading::ALL.map(|it| it.holds_of(finding));
        assert_eq!(read(True), [true, false, false, false]);
        assert_eq!(read(False), [false, true, true, false]);
        assert_eq!(read(Unknown), [false, false, true, true]);
    }
}
