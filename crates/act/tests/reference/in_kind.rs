//! Contributions in kind. Art. 3(vi), 30.

use super::classification::{hum, operation};
use super::kleene::{Finding, and, or};
use super::{Pillar, Plain};

/// KIND. Art. 3(vi), 2(2).
pub fn kind(plain: &Plain) -> &'static str {
    let f = &plain.facts;
    let contribution = and([
        f.recipient_runs_the_operation,
        f.free_or_below_market_price,
        f.goods_needed_for_the_operation,
        f.no_threat_or_use_of_force,
        op(plain),
    ]);
    match contribution {
        Some(true) => "may-contribute",
        Some(false) => "may-not-contribute",
        None => "undetermined",
    }
}

/// OP. Art. 3(vi)(a)–(d).
fn op(plain: &Plain) -> Finding {
    let f = &plain.facts;
    match plain.named_pillar() {
        pillar @ (Pillar::UnPko | Pillar::Icops | Pillar::ElectionObservation) => {
            operation(f, pillar, plain.variant)
        }
        Pillar::HumanitarianRelief => {
            or([hum(f), and([f.recipient_is_table_4_body, relaxed(plain)])])
        }
    }
}

/// Art. 3(vi)(c), parenthesis: for a body of Appended Table 4, without resolution, request or agreement.
fn relaxed(plain: &Plain) -> Finding {
    let f = &plain.facts;
    and([f.purpose_is_relief, f.humanitarian_spirit, f.host_consents_to_operation])
}
