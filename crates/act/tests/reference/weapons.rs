//! May weapons be used in this scene, and on which basis?

use super::assignments::{Assignment, Letter};
use super::kleene::{Finding, and, found, not, or};
use super::{Actor, Decision, Plain};

pub fn scene(plain: &Plain) -> Decision {
    let findings = [
        ("25(1)", basis_25_1(plain)),
        ("25(2)", basis_25_2(plain)),
        ("25(3)", basis_25_3(plain)),
        ("25(7)", basis_25_7(plain)),
        ("SDF95", basis_sdf95(plain)),
        ("26(1)", basis_26_1(plain)),
        ("26(2)", basis_26_2(plain)),
    ];
    by_bases(findings)
}

/// What the bases come to: one that is found is enough.
pub fn by_bases<const N: usize>(findings: [(&'static str, Finding); N]) -> Decision {
    let bases: Vec<_> = findings.iter().filter(|(_, it)| found(*it)).map(|(id, _)| *id).collect();
    let outcome = match or(findings.map(|(_, it)| it)) {
        Some(true) => "weapons-may-be-used",
        Some(false) => "no-basis",
        None => "undetermined",
    };
    Decision { outcome, bases }
}

/// ORDER. Art. 25(4).
fn order(plain: &Plain) -> Finding {
    let f = &plain.facts;
    not(and([f.superior_at_scene, not(f.ordered_by_superior), not(f.no_time_for_order)]))
}

/// Art. 25(1), 24(1).
fn basis_25_1(plain: &Plain) -> Finding {
    let f = &plain.facts;
    and([
        by(plain, Actor::CorpsMember),
        f.small_arms_lent,
        not(f.observes_elections),
        f.threat_to_self_or_charges,
        f.unavoidable_necessity,
    ])
}

/// Art. 25(2).
fn basis_25_2(plain: &Plain) -> Finding {
    let f = &plain.facts;
    and([
        by(plain, Actor::CoastGuard),
        f.threat_to_self_or_charges,
        f.unavoidable_necessity,
        order(plain),
    ])
}

/// Art. 25(3).
fn basis_25_3(plain: &Plain) -> Finding {
    let f = &plain.facts;
    and([by(plain, Actor::Sdf), f.threat_to_self_or_charges, f.unavoidable_necessity, order(plain)])
}

/// Art. 25(7).
fn basis_25_7(plain: &Plain) -> Finding {
    let f = &plain.facts;
    and([
        by(plain, Actor::Sdf),
        f.camp_attacked,
        f.camp_shared,
        f.joint_with_foreign_troops,
        f.unavoidable_necessity,
        order(plain),
    ])
}

/// SDF Act Art. 95.
fn basis_sdf95(plain: &Plain) -> Finding {
    let f = &plain.facts;
    and([
        by(plain, Actor::Sdf),
        f.guarding_sdf_assets,
        f.guarded_assets_threatened,
        f.unavoidable_necessity,
    ])
}

/// Art. 26(1): on (g) "or similar"; not while suspended, for Art. 25(10) names Art. 25 alone.
fn basis_26_1(plain: &Plain) -> Finding {
    let f = &plain.facts;
    and([
        by(plain, Actor::Sdf),
        Some(plain.assignments.iter().any(|it| it.letter() == Letter::Security)),
        not(f.assignments_suspended),
        f.unavoidable_necessity,
        or([
            f.threat_to_self_or_charges,
            f.threat_to_others_or_property,
            f.obstruction_of_assignment,
        ]),
    ])
}

/// Art. 26(2): on (v); not while suspended, for Art. 25(10) names Art. 25 alone.
/// "Self" does not reach a threat to those under one's control only.
fn basis_26_2(plain: &Plain) -> Finding {
    let f = &plain.facts;
    and([
        by(plain, Actor::Sdf),
        Some(plain.assignments.contains(&Assignment::Listed(Letter::Rescue))),
        not(f.assignments_suspended),
        f.unavoidable_necessity,
        f.urgent_request,
        or([
            f.threat_to_operation_personnel,
            and([f.threat_to_self_or_charges, not(f.only_charges_threatened)]),
        ]),
    ])
}

fn by(plain: &Plain, actor: Actor) -> Finding {
    Some(plain.named_actor() == actor)
}
