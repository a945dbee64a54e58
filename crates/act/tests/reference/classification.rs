//! The four operations of Art. 3(i)–(iv).

use super::kleene::{Finding, and, implies, not, or};
use super::{Facts, Pillar, Variant};

/// The operation a situation is about; without a variant, any of the three will do.
pub fn operation(f: &Facts, pillar: Pillar, variant: Option<Variant>) -> Finding {
    match (pillar, variant) {
        (Pillar::UnPko, Some(v)) => pko_v(f, v),
        (Pillar::UnPko, None) => pko(f),
        (Pillar::Icops, Some(v)) => ico_v(f, v),
        (Pillar::Icops, None) => ico(f),
        (Pillar::HumanitarianRelief, _) => hum(f),
        (Pillar::ElectionObservation, _) => ele(f),
    }
}

/// CH_PKO. Art. 3(i), opening words.
fn ch_pko(f: &Facts) -> Finding {
    and([
        f.unga_or_unsc_resolution,
        f.purpose_is_peace_and_security,
        f.under_un_control,
        f.states_joined_at_sg_request,
    ])
}

/// CH_ICO. Art. 3(ii), opening words.
fn ch_ico(f: &Facts) -> Finding {
    let basis = or([
        f.unga_or_unsc_resolution,
        f.ecosoc_resolution,
        f.request_by_table_1_body,
        f.host_request_backed_by_un,
    ]);
    and([basis, f.purpose_is_peace_and_security, f.states_in_coordination])
}

fn var(f: &Facts, variant: Variant) -> Finding {
    match variant {
        Variant::A => var_a(f),
        Variant::B => var_b(f),
        Variant::C => var_c(f),
    }
}

/// VAR_a. Art. 3(i)(a), 3(ii)(a).
fn var_a(f: &Facts) -> Finding {
    and([
        f.ceasefire_agreed,
        f.host_consents_to_operation,
        f.parties_consent_to_operation,
        f.impartial_between_parties,
    ])
}

/// VAR_b. Art. 3(i)(b), 3(ii)(b).
fn var_b(f: &Facts) -> Finding {
    and([f.armed_conflict_ended, not(f.parties_present_in_area), f.host_consents_to_operation])
}

/// VAR_c. Art. 3(i)(c), 3(ii)(c).
fn var_c(f: &Facts) -> Finding {
    and([
        f.armed_conflict_not_begun,
        f.host_consents_to_operation,
        f.main_purpose_is_prevention,
        f.impartial_between_positions,
    ])
}

/// PKO_v. Art. 3(i).
fn pko_v(f: &Facts, variant: Variant) -> Finding {
    and([ch_pko(f), var(f, variant)])
}

/// PKO. Art. 3(i).
fn pko(f: &Facts) -> Finding {
    or([pko_v(f, Variant::A), pko_v(f, Variant::B), pko_v(f, Variant::C)])
}

/// ICO_v. Art. 3(ii), last parenthesis: what is run as a UN PKO is not an ICOPS.
fn ico_v(f: &Facts, variant: Variant) -> Finding {
    and([ch_ico(f), not(pko(f)), var(f, variant)])
}

/// ICO. Art. 3(ii).
fn ico(f: &Facts) -> Finding {
    or([ico_v(f, Variant::A), ico_v(f, Variant::B), ico_v(f, Variant::C)])
}

/// CF. Art. 3(iii), 3(iv): the agreement is asked for only where the host itself is a party.
pub fn cf(f: &Facts) -> Finding {
    implies(f.host_is_party_to_conflict, f.ceasefire_agreed)
}

/// HUM. Art. 3(iii).
pub fn hum(f: &Facts) -> Finding {
    let basis = or([f.unga_or_unsc_resolution, f.ecosoc_resolution, f.request_by_table_2_body]);
    and([
        basis,
        f.purpose_is_relief,
        f.humanitarian_spirit,
        f.host_consents_to_operation,
        cf(f),
        f.run_by_un_bodies_or_states,
        not(pko(f)),
        not(ico(f)),
    ])
}

/// ELE. Art. 3(iv).
fn ele(f: &Facts) -> Finding {
    and([
        or([f.unga_or_unsc_resolution, f.request_by_table_3_body]),
        f.purpose_is_fair_election,
        f.host_consents_to_operation,
        cf(f),
        f.run_by_un_bodies_or_states,
        not(pko(f)),
        not(ico(f)),
    ])
}
