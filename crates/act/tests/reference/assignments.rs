//! Which assignments a pillar has, and who may do them.

use std::ops::RangeInclusive;

use super::kleene::{Finding, and, implies};
use super::{Actor, Pillar, Plain};

/// Art. 3(v), in the order of its letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Letter {
    /// (a) イ
    CeasefireMonitoring,
    /// (b) ロ
    BufferZonePatrol,
    /// (c) ハ
    WeaponsInspection,
    /// (d) ニ
    AbandonedWeapons,
    /// (e) ホ
    CeasefireLine,
    /// (f) ヘ
    PrisonerExchange,
    /// (g) ト
    Security,
    /// (h) チ
    Election,
    /// (i) リ
    PoliceAdvice,
    /// (j) ヌ
    CorrectionsAdvice,
    /// (k) ル
    AdministrationAdvice,
    /// (l) ヲ
    DefenceBuilding,
    /// (m) ワ
    Medical,
    /// (n) カ
    AffectedPeople,
    /// (o) ヨ
    ReliefGoods,
    /// (p) タ
    Shelter,
    /// (q) レ
    FacilityRepair,
    /// (r) ソ
    Environment,
    /// (s) ツ
    Logistics,
    /// (t) ネ
    Headquarters,
    /// (v) ラ
    Rescue,
}

/// (u) ナ is no work of its own but work similar to another letter's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assignment {
    Listed(Letter),
    Similar(Letter),
}

impl Letter {
    /// (a)–(g), イ–ト: what the Diet approves for an SDF unit.
    pub const A_TO_G: RangeInclusive<Letter> = Letter::CeasefireMonitoring..=Letter::Security;
    /// (a)–(t), イ–ネ: what (u) may resemble.
    pub const A_TO_T: RangeInclusive<Letter> = Letter::CeasefireMonitoring..=Letter::Headquarters;
    /// (a)–(f), イ–ヘ: what was frozen for SDF units.
    pub const A_TO_F: RangeInclusive<Letter> =
        Letter::CeasefireMonitoring..=Letter::PrisonerExchange;
    /// (h)–(t), チ–ネ.
    pub const H_TO_T: RangeInclusive<Letter> = Letter::Election..=Letter::Headquarters;
    /// (l)–(t), ヲ–ネ: what (v) rides on.
    pub const L_TO_T: RangeInclusive<Letter> = Letter::DefenceBuilding..=Letter::Headquarters;
    /// (m)–(s), ワ–ツ: the work of relief.
    pub const M_TO_S: RangeInclusive<Letter> = Letter::Medical..=Letter::Logistics;
}

impl Assignment {
    /// Similar work counts as the work it resembles.
    pub fn letter(self) -> Letter {
        match self {
            Assignment::Listed(letter) | Assignment::Similar(letter) => letter,
        }
    }

    pub fn within(self, letters: &RangeInclusive<Letter>) -> bool {
        letters.contains(&self.letter())
    }
}

/// LETTERS_OK. Art. 3(v) opening words, (u), (v).
pub fn letters_ok(plain: &Plain) -> bool {
    let pillar = plain.named_pillar();
    let all_allowed = plain.assignments.iter().all(|it| allowed(pillar, *it));
    all_allowed && (!plain.assignments.contains(&RESCUE) || rescue_rides(plain))
}

const RESCUE: Assignment = Assignment::Listed(Letter::Rescue);

/// Art. 3(v)(v), opening words: only while (l)–(t), or work similar to them, is done.
fn rescue_rides(plain: &Plain) -> bool {
    plain.assignments.iter().any(|it| it.within(&Letter::L_TO_T))
}

/// ALLOWED. Art. 3(v) opening words. Similar work resembles a letter of the same pillar, and never (v).
fn allowed(pillar: Pillar, assignment: Assignment) -> bool {
    match pillar {
        Pillar::UnPko | Pillar::Icops => assignment.within(&Letter::A_TO_T) || assignment == RESCUE,
        Pillar::HumanitarianRelief => assignment.within(&Letter::M_TO_S) || assignment == RESCUE,
        Pillar::ElectionObservation => assignment.letter() == Letter::Election,
    }
}

/// ACTOR_OK. Art. 6(5), 6(6), 12(1), 13(1).
pub fn actor_ok(plain: &Plain) -> Finding {
    let actor = plain.named_actor();
    let all_may = plain.assignments.iter().all(|it| may_do(actor, it.letter()));
    and([Some(all_may), coast_guard_affairs(plain)])
}

fn may_do(actor: Actor, letter: Letter) -> bool {
    match actor {
        // Art. 6(6): (a)–(g), (l)–(t), (v).
        Actor::SdfUnit => {
            Letter::A_TO_G.contains(&letter)
                || Letter::L_TO_T.contains(&letter)
                || letter == Letter::Rescue
        }
        // Art. 6(5): (i) and (k), (m)–(s).
        Actor::CoastGuard => police_or_administration(letter) || Letter::M_TO_S.contains(&letter),
        // Art. 12(1), 13(1): (d), (h)–(t).
        Actor::CorpsCivilian => {
            letter == Letter::AbandonedWeapons || Letter::H_TO_T.contains(&letter)
        }
        // Art. 13(1): neither (h) nor (v).
        Actor::CorpsSdf => letter != Letter::Election && letter != Letter::Rescue,
        // These stand only in a weapons scene.
        Actor::CorpsMember | Actor::Sdf => false,
    }
}

/// Art. 6(5), first parenthesis: (i) and (k) only so far as they are the Coast Guard's affairs.
fn coast_guard_affairs(plain: &Plain) -> Finding {
    let asked = plain.named_actor() == Actor::CoastGuard
        && plain.assignments.iter().any(|it| police_or_administration(it.letter()));
    implies(Some(asked), plain.facts.coast_guard_affairs_only)
}

fn police_or_administration(letter: Letter) -> bool {
    matches!(letter, Letter::PoliceAdvice | Letter::AdministrationAdvice)
}
