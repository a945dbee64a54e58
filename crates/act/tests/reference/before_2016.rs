//! The Act before 29 March 2016, by the formulas of the note on editions (its part 4).

use super::assignments::{Assignment, Letter};
use super::classification::cf;
use super::kleene::{Finding, and, found, found_not, implies, not, or};
use super::start::limits;
use super::weapons::by_bases;
use super::{Actor, Decision, Facts, Pillar, Plain, Question, Variant};

const ELECTIONS_FROM: &str = "1998-06-12";
const ORDERS_FROM: &str = "1998-07-12";
const FREEZE_UNTIL: &str = "2001-12-14";
const CHARGES_FROM: &str = "2002-01-14";

pub fn decide(plain: &Plain) -> Decision {
    let outcome = match plain.question {
        Question::Start => start(plain),
        Question::Continue => ongoing(plain),
        Question::InKind => kind(plain),
        Question::Weapons => return scene(plain),
    };
    Decision { outcome, bases: Vec::new() }
}

fn since(plain: &Plain, day: &str) -> bool {
    plain.edition.as_str() >= day
}

/// NOCONF. Old Art. 3(i), the bracket.
fn noconf(f: &Facts) -> Finding {
    or([f.armed_conflict_not_begun, and([f.armed_conflict_ended, not(f.parties_present_in_area)])])
}

/// MAIN. Old Art. 3(i).
fn main_rule(f: &Facts) -> Finding {
    and([
        f.ceasefire_agreed,
        f.host_consents_to_operation,
        f.parties_consent_to_operation,
        f.impartial_between_parties,
    ])
}

/// DEF. With (a) the main rule alone; with (b), (c) or none the bracket, and if it fails the main rule.
fn def(f: &Facts, variant: Option<Variant>) -> Finding {
    let bracket = and([noconf(f), f.host_consents_to_operation]);
    match variant {
        Some(Variant::A) => main_rule(f),
        Some(Variant::B | Variant::C) | None => or([main_rule(f), bracket]),
    }
}

/// CH_PKO and DEF. Old Art. 3(i).
fn pko(f: &Facts, variant: Option<Variant>) -> Finding {
    and([
        f.unga_or_unsc_resolution,
        f.purpose_is_peace_and_security,
        f.under_un_control,
        f.states_joined_at_sg_request,
        def(f, variant),
    ])
}

/// HUM without CF. Old Art. 3(ii).
fn hum_without_cf(f: &Facts) -> Finding {
    and([
        or([f.unga_or_unsc_resolution, f.ecosoc_resolution, f.request_by_table_2_body]),
        f.purpose_is_relief,
        f.humanitarian_spirit,
        f.host_consents_to_operation,
        f.run_by_un_bodies_or_states,
        not(pko(f, None)),
    ])
}

/// ELE. Old Art. 3(ii-2).
fn ele(plain: &Plain) -> Finding {
    let f = &plain.facts;
    and([
        Some(since(plain, ELECTIONS_FROM)),
        or([f.unga_or_unsc_resolution, f.request_by_table_3_body]),
        f.purpose_is_fair_election,
        f.host_consents_to_operation,
        cf(f),
        f.run_by_un_bodies_or_states,
        not(pko(f, None)),
    ])
}

fn operation(plain: &Plain) -> Finding {
    let f = &plain.facts;
    match plain.named_pillar() {
        Pillar::UnPko => pko(f, plain.variant),
        Pillar::Icops => Some(false),
        Pillar::HumanitarianRelief => and([hum_without_cf(f), cf(f)]),
        Pillar::ElectionObservation => ele(plain),
    }
}

/// Whether the Act of the day knows the pillar at all.
fn known(plain: &Plain) -> bool {
    match plain.named_pillar() {
        Pillar::UnPko | Pillar::HumanitarianRelief => true,
        Pillar::Icops => false,
        Pillar::ElectionObservation => since(plain, ELECTIONS_FROM),
    }
}

fn core(letter: Letter) -> bool {
    Letter::A_TO_F.contains(&letter)
}

fn admin(letter: Letter) -> bool {
    matches!(letter, Letter::Election | Letter::PoliceAdvice | Letter::AdministrationAdvice)
}

fn rear(letter: Letter) -> bool {
    Letter::M_TO_S.contains(&letter)
}

/// ALLOWED. Old Art. 3(iii).
fn letters_ok(plain: &Plain) -> bool {
    plain.assignments.iter().map(|it| it.letter()).all(|it| match plain.named_pillar() {
        Pillar::UnPko => core(it) || admin(it) || rear(it),
        Pillar::Icops => false,
        Pillar::HumanitarianRelief => rear(it),
        Pillar::ElectionObservation => it == Letter::Election,
    })
}

/// ACTOR_OK. Old Art. 6(5), 6(6), 11(1), 12(1).
fn actor_ok(plain: &Plain) -> bool {
    plain.assignments.iter().map(|it| it.letter()).all(|it| match plain.named_actor() {
        Actor::SdfUnit => core(it) || rear(it),
        Actor::CoastGuard | Actor::CorpsCivilian => admin(it) || rear(it),
        Actor::CorpsSdf => true,
        // These stand only in a weapons scene.
        Actor::CorpsMember | Actor::Sdf => false,
    })
}

fn core_by_unit(plain: &Plain) -> bool {
    let some = |it: &Assignment| core(it.letter());
    plain.actor == Some(Actor::SdfUnit) && plain.assignments.iter().any(some)
}

/// FREEZE. Suppl. Art. 2.
fn freeze(plain: &Plain) -> bool {
    !since(plain, FREEZE_UNTIL) && core_by_unit(plain)
}

/// CONS. Old Art. 6(1)(i)–(iii).
fn cons(plain: &Plain) -> Finding {
    let f = &plain.facts;
    let parties = match (plain.named_pillar(), plain.variant) {
        (Pillar::UnPko, Some(Variant::A)) => f.parties_consent_to_assignment,
        (Pillar::UnPko, Some(Variant::B | Variant::C) | None) => {
            or([noconf(f), f.parties_consent_to_assignment])
        }
        (Pillar::Icops | Pillar::HumanitarianRelief | Pillar::ElectionObservation, _) => Some(true),
    };
    and([f.host_consents_to_assignment, parties])
}

fn start(plain: &Plain) -> &'static str {
    let f = &plain.facts;
    let (class, limits, cons) = (operation(plain), limits(f), cons(plain));
    if found_not(class) {
        "not-an-operation"
    } else if !letters_ok(plain) {
        "may-not-implement:assignment"
    } else if !actor_ok(plain) {
        "may-not-implement:actor"
    } else if freeze(plain) {
        "may-not-implement:freeze"
    } else if found_not(limits) {
        "may-not-implement:limits"
    } else if found_not(cons) {
        "may-not-implement:consent"
    } else if found_not(f.pm_finds_appropriate) {
        "may-not-implement:discretion"
    } else if !found(and([class, limits, cons, f.pm_finds_appropriate])) {
        "undetermined"
    } else if !core_by_unit(plain) {
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

/// TRIG_PKO, TRIG_H, TRIG_E. Old Art. 6(13)(i)–(iii).
fn trig(plain: &Plain) -> Finding {
    let f = &plain.facts;
    match plain.named_pillar() {
        Pillar::UnPko | Pillar::Icops => or([not(def(f, plain.variant)), not(cons(plain))]),
        Pillar::HumanitarianRelief | Pillar::ElectionObservation => {
            or([not(f.host_consents_to_operation), not(cf(f)), not(cons(plain))])
        }
    }
}

fn ongoing(plain: &Plain) -> &'static str {
    let f = &plain.facts;
    let trig = trig(plain);
    let overdue = and([
        f.two_years_passed,
        not(f.diet_reapproved),
        not(f.diet_reapproval_sought),
        not(f.diet_closed_or_dissolved),
    ]);
    if !known(plain) {
        "not-an-operation"
    } else if !letters_ok(plain) {
        "may-not-implement:assignment"
    } else if !actor_ok(plain) {
        "may-not-implement:actor"
    } else if freeze(plain) {
        "may-not-implement:freeze"
    } else if found_not(limits(f)) {
        "may-not-implement:limits"
    } else if core_by_unit(plain) && found(or([f.diet_rejected, f.diet_reapproval_rejected])) {
        "must-terminate"
    } else if core_by_unit(plain) && found(overdue) {
        "may-not-continue"
    } else if found(trig) {
        "must-suspend"
    } else if found(f.pm_finds_change_needed) {
        "may-terminate"
    } else if trig.is_none() {
        "may-continue:on-watch"
    } else if found(f.danger_to_personnel) {
        "may-continue:may-halt"
    } else {
        "may-continue"
    }
}

/// KIND. Old Art. 3(iv), 25.
fn kind(plain: &Plain) -> &'static str {
    let f = &plain.facts;
    let eased = and([Some(since(plain, ELECTIONS_FROM)), f.recipient_is_table_4_body]);
    let op = match plain.named_pillar() {
        Pillar::HumanitarianRelief => or([operation(plain), and([eased, hum_without_cf(f)])]),
        Pillar::UnPko | Pillar::Icops | Pillar::ElectionObservation => operation(plain),
    };
    match and([
        f.recipient_runs_the_operation,
        f.free_or_below_market_price,
        f.goods_needed_for_the_operation,
        f.no_threat_or_use_of_force,
        op,
    ]) {
        Some(true) => "may-contribute",
        Some(false) => "may-not-contribute",
        None => "undetermined",
    }
}

/// Old Art. 24, and SDF Act 95.
fn scene(plain: &Plain) -> Decision {
    let f = &plain.facts;
    let by = |actor| Some(plain.named_actor() == actor);
    // OWN
    let own = and([
        f.threat_to_self_or_charges,
        or([Some(since(plain, CHARGES_FROM)), not(f.only_charges_threatened)]),
        f.unavoidable_necessity,
    ]);
    // ORDER
    let missing = and([f.superior_at_scene, not(f.ordered_by_superior), not(f.no_time_for_order)]);
    let order = implies(Some(since(plain, ORDERS_FROM)), not(missing));
    let assets = and([
        Some(since(plain, CHARGES_FROM)),
        f.guarding_sdf_assets,
        f.guarded_assets_threatened,
        f.unavoidable_necessity,
    ]);
    let findings = [
        ("24(1)", and([by(Actor::CorpsMember), f.small_arms_lent, own])),
        ("24(2)", and([by(Actor::CoastGuard), own, order])),
        ("24(3)", and([by(Actor::Sdf), own, order])),
        ("SDF95", and([by(Actor::Sdf), assets])),
    ];
    by_bases(findings)
}
