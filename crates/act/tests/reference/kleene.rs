//! Three values: found, found not, not known. Strong Kleene logic.

/// `None` is "not known".
pub type Finding = Option<bool>;

pub fn and<const N: usize>(parts: [Finding; N]) -> Finding {
    if parts.contains(&Some(false)) {
        Some(false)
    } else if parts.contains(&None) {
        None
    } else {
        Some(true)
    }
}

pub fn or<const N: usize>(parts: [Finding; N]) -> Finding {
    not(and(parts.map(not)))
}

pub fn not(part: Finding) -> Finding {
    part.map(|it| !it)
}

/// The arrow of the specification.
pub fn implies(when: Finding, then: Finding) -> Finding {
    or([not(when), then])
}

/// 認められる: a doubt is not enough.
pub fn found(part: Finding) -> bool {
    part == Some(true)
}

/// なくなったと認められる: found to be gone; a doubt is not enough.
pub fn found_not(part: Finding) -> bool {
    part == Some(false)
}

/// 認められなくなった: no longer affirmed; a doubt is enough.
pub fn not_found(part: Finding) -> bool {
    part != Some(true)
}
