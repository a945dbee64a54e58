//! May the assignments start? And the conditions that a start shares with going on.

use super::assignments::{Assignment, Letter, actor_ok, letters_ok};
use super::classification::operation;
use super::kleene::{Finding, and, found, found_not, implies, not};
use super::{Actor, Facts, Pillar, Plain, Variant};

/// START. Where a variant is due and none is named: the best answer over the three, of equals the first.
pub fn start(plain: &Plain) -> &'static str {
    match (plain.named_pillar(), plain.variant) {
        (Pillar::UnPko | Pillar::Icops, None) => {
            let a = start_v(plain, Some(Variant::A));
            let b = start_v(plain, Some(Variant::B));
            let c = start_v(plain, Some(Variant::C));
            better(better(a, b), c)
        }
        (Pillar::UnPko | Pillar::Icops, variant @ Some(_)) => start_v(plain, variant),
        (Pillar::HumanitarianRelief | Pillar::ElectionObservation, _) => start_v(plain, None),
    }
}

fn better(earlier: &'static str, later: &'static str) -> &'static str {
    if rank(later) < rank(earlier) { later } else { earlier }
}

fn rank(outcome: &str) -> u8 {
    match outcome {
        "may-implement" | "may-start-then-ask-diet" => 0,
        "needs-diet-approval" => 1,
        "undetermined" => 2,
        "not-an-operation" => 4,
        _may_not_implement => 3,
    }
}

/// START(P, v).
fn start_v(plain: &Plain, variant: Option<Variant>) -> &'static str {
    let f = &plain.facts;
    let class = operation(f, plain.named_pillar(), variant); // Art. 3(i)–(iv)
    let actor = actor_ok(plain); // Art. 6(5), 6(6), 12(1), 13(1)
    let limits = limits(f); // Art. 2(2), 3(v), 19
    let cons = cons(plain, variant); // Art. 6(1)(i)–(iv)
    let stability = implies(Some(special(plain)), stable(plain)); // Art. 6(1), parenthesis
    let appropriate = f.pm_finds_appropriate; // Art. 6(1), opening words
    if found_not(class) {
        "not-an-operation"
    } else if !letters_ok(plain) {
        "may-not-implement:assignment"
    } else if found_not(actor) {
        "may-not-implement:actor"
    } else if found_not(limits) {
        "may-not-implement:limits"
    } else if found_not(cons) {
        "may-not-implement:consent"
    } else if found_not(stability) {
        "may-not-implement:stability"
    } else if found_not(appropriate) {
        "may-not-implement:discretion"
    } else if !found(and([class, actor, limits, cons, stability, appropriate])) {
        "undetermined"
    } else {
        diet(plain)
    }
}

/// The last lines of START. Art. 6(7).
fn diet(plain: &Plain) -> &'static str {
    let f = &plain.facts;
    if !diet_req(plain) {
        "may-implement"
    } else if found(f.diet_rejected) {
        "may-not-implement:diet"
    } else if found(f.diet_approved) {
        "may-implement"
    } else if found(f.diet_closed_or_dissolved) {
        "may-start-then-ask-diet"
    } else {
        "needs-diet-approval"
    }
}

/// LIMITS. Art. 3(v) "overseas", 19, 2(2).
pub fn limits(f: &Facts) -> Finding {
    and([f.overseas, f.within_2000_people, f.no_threat_or_use_of_force])
}

/// CONS_a, CONS_b, CONS_c, CONS_H, CONS_E: consent to Japan's assignment.
pub fn cons(plain: &Plain, variant: Option<Variant>) -> Finding {
    let f = &plain.facts;
    match variant {
        // Art. 6(1)(i), 6(1)(ii).
        Some(Variant::A) => and([f.host_consents_to_assignment, f.parties_consent_to_assignment]),
        // Art. 6(1)(i), 6(1)(ii), parenthesis.
        Some(Variant::B) => f.host_consents_to_assignment,
        // Art. 6(1)(i), 6(1)(ii), inner parenthesis.
        Some(Variant::C) => and([f.host_consents_to_assignment, not(f.clear_opposition_in_area)]),
        // Art. 6(1)(iii), 6(1)(iv).
        None => f.host_consents_to_assignment,
    }
}

/// SPECIAL. Art. 6(1), parenthesis.
pub fn special(plain: &Plain) -> bool {
    let rescue = plain.assignments.contains(&Assignment::Listed(Letter::Rescue));
    let security = plain.assignments.iter().any(|it| it.letter() == Letter::Security);
    match plain.named_pillar() {
        Pillar::UnPko | Pillar::Icops => security || rescue,
        Pillar::HumanitarianRelief => rescue,
        Pillar::ElectionObservation => false,
    }
}

/// STABLE. Art. 6(1), parenthesis.
pub fn stable(plain: &Plain) -> Finding {
    let f = &plain.facts;
    let parties = and([f.parties_consent_to_operation, f.parties_consent_to_assignment]);
    let relief = plain.named_pillar() == Pillar::HumanitarianRelief;
    and([
        f.consent_stably_maintained,
        implies(Some(relief), implies(f.host_is_party_to_conflict, parties)),
    ])
}

/// DIET_REQ. Art. 6(7).
pub fn diet_req(plain: &Plain) -> bool {
    matches!(plain.named_pillar(), Pillar::UnPko | Pillar::Icops)
        && plain.actor == Some(Actor::SdfUnit)
        && plain.assignments.iter().any(|it| it.within(&Letter::A_TO_G))
}
