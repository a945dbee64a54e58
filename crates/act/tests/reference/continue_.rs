//! While it goes on: may it, must it stop?

use super::assignments::{actor_ok, letters_ok};
use super::classification::cf;
use super::kleene::{Finding, found, found_not, not, not_found, or};
use super::start::{cons, diet_req, limits, special, stable};
use super::{Pillar, Plain, Variant};

/// ONGOING. A doubt about a condition suspends nothing (存在しなくなったと認められる): it is watched.
pub fn ongoing(plain: &Plain) -> &'static str {
    let f = &plain.facts;
    let trig = trig(plain);
    if !letters_ok(plain) {
        "may-not-implement:assignment" // Art. 3(v)
    } else if found_not(actor_ok(plain)) {
        "may-not-implement:actor" // Art. 6(5), 6(6), 12(1), 13(1)
    } else if found_not(limits(f)) {
        "may-not-implement:limits" // Art. 2(2), 3(v), 19
    } else if diet_refused(plain) {
        "must-terminate" // Art. 6(9), 6(11)
    } else if diet_overdue(plain) {
        "may-not-continue" // Art. 6(10)
    } else if found(trig) {
        "must-suspend" // Art. 8(1)(vi)
    } else if trig_st(plain) {
        "must-suspend-part" // Art. 8(1)(vii)
    } else if found(f.pm_finds_change_needed) {
        "may-terminate" // Art. 6(13), opening words
    } else if trig.is_none() {
        "may-continue:on-watch"
    } else if found(f.danger_to_personnel) {
        "may-continue:may-halt" // Art. 8(1)(viii)
    } else {
        "may-continue"
    }
}

/// Art. 6(9), 6(11).
fn diet_refused(plain: &Plain) -> bool {
    let f = &plain.facts;
    diet_req(plain) && found(or([f.diet_rejected, f.diet_reapproval_rejected]))
}

/// Art. 6(10).
fn diet_overdue(plain: &Plain) -> bool {
    let f = &plain.facts;
    diet_req(plain)
        && found(f.two_years_passed)
        && found_not(f.diet_reapproved)
        && found_not(f.diet_reapproval_sought)
        && found_not(f.diet_closed_or_dissolved)
}

fn trig(plain: &Plain) -> Finding {
    match (plain.named_pillar(), plain.variant) {
        (Pillar::UnPko | Pillar::Icops, _) => match plain.named_variant() {
            Variant::A => trig_a(plain),
            Variant::B => trig_b(plain),
            Variant::C => trig_c(plain),
        },
        (Pillar::HumanitarianRelief, _) => trig_h(plain),
        (Pillar::ElectionObservation, _) => trig_e(plain),
    }
}

/// TRIG_a. Art. 6(13)(i), 6(13)(iv).
fn trig_a(plain: &Plain) -> Finding {
    let f = &plain.facts;
    or([
        not(f.ceasefire_agreed),
        not(f.host_consents_to_operation),
        not(f.parties_consent_to_operation),
        not(cons(plain, Some(Variant::A))),
        not(f.impartial_between_parties),
    ])
}

/// TRIG_b. Art. 6(13)(ii), 6(13)(v).
fn trig_b(plain: &Plain) -> Finding {
    let f = &plain.facts;
    or([
        not(f.host_consents_to_operation),
        not(cons(plain, Some(Variant::B))),
        f.parties_present_in_area,
    ])
}

/// TRIG_c. Art. 6(13)(iii), 6(13)(vi).
/// A reading, not the text: once an armed conflict has begun there is nothing left to prevent.
fn trig_c(plain: &Plain) -> Finding {
    let f = &plain.facts;
    or([
        not(f.host_consents_to_operation),
        not(cons(plain, Some(Variant::C))),
        not(f.impartial_between_positions),
        not(f.prevention_still_possible),
        not(f.armed_conflict_not_begun),
    ])
}

/// TRIG_H. Art. 6(13)(vii).
fn trig_h(plain: &Plain) -> Finding {
    let f = &plain.facts;
    or([not(f.host_consents_to_operation), not(cf(f)), not(cons(plain, None))])
}

/// TRIG_E. Art. 6(13)(viii).
fn trig_e(plain: &Plain) -> Finding {
    let f = &plain.facts;
    or([not(f.host_consents_to_operation), not(cf(f)), not(cons(plain, None))])
}

/// TRIG_ST. Art. 6(13)(ix)–(xi). 認められなくなった: here a doubt is enough.
fn trig_st(plain: &Plain) -> bool {
    special(plain) && not_found(stable(plain))
}
