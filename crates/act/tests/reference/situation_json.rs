//! The situation as JSON: slugs in, enums out, and what must be named is named.

use serde_json::{Map, Value};

use super::assignments::{Assignment, Letter};
use super::{Actor, FIRST, Facts, Pillar, Plain, Question, SINCE, Variant};

impl Plain {
    pub fn from_json(situation: &Value) -> Result<Plain, String> {
        let edition = text(situation, "edition")?.unwrap_or(SINCE).to_owned();
        if edition.as_str() < FIRST {
            return Err(format!("there was no such law before {FIRST}"));
        }
        let plain = Plain {
            edition,
            question: chosen(situation, "question", question)?.ok_or("no `question`")?,
            pillar: chosen(situation, "pillar", pillar)?,
            variant: chosen(situation, "variant", variant)?,
            assignments: assignments(situation)?,
            actor: chosen(situation, "actor", actor)?,
            facts: facts(situation)?,
        };
        plain.lacks_nothing()?;
        Ok(plain)
    }

    fn lacks_nothing(&self) -> Result<(), String> {
        let has_variants = matches!(self.pillar, Some(Pillar::UnPko | Pillar::Icops));
        let people = matches!(self.question, Question::Start | Question::Continue);
        let scene = self.question == Question::Weapons;
        let of_scene = matches!(self.actor, Some(Actor::CorpsMember | Actor::Sdf));
        if !scene && self.pillar.is_none() {
            Err("this question needs a `pillar`".into())
        } else if !scene && !has_variants && self.variant.is_some() {
            Err("this pillar has no `variant`".into())
        } else if self.question == Question::Continue && has_variants && self.variant.is_none() {
            Err("this question needs a `variant`".into())
        } else if (people || scene) && self.actor.is_none() {
            Err("this question needs an `actor`".into())
        } else if people && of_scene || scene && !of_scene && self.actor != Some(Actor::CoastGuard)
        {
            Err("this question has other actors".into())
        } else {
            Ok(())
        }
    }
}

fn text<'a>(situation: &'a Value, key: &str) -> Result<Option<&'a str>, String> {
    match &situation[key] {
        Value::Null => Ok(None),
        Value::String(slug) => Ok(Some(slug)),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            Err(format!("`{key}` is not text"))
        }
    }
}

fn chosen<T>(
    situation: &Value,
    key: &str,
    named: fn(&str) -> Option<T>,
) -> Result<Option<T>, String> {
    let Some(slug) = text(situation, key)? else {
        return Ok(None);
    };
    named(slug).map(Some).ok_or_else(|| format!("unknown {key} `{slug}`"))
}

fn assignments(situation: &Value) -> Result<Vec<Assignment>, String> {
    match &situation["assignments"] {
        Value::Null => Ok(Vec::new()),
        Value::Array(list) => list.iter().map(assignment).collect(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            Err("`assignments` is not a list".into())
        }
    }
}

fn assignment(value: &Value) -> Result<Assignment, String> {
    let slug = value.as_str().ok_or("an assignment is not text")?;
    let named = match slug.strip_prefix("similar:") {
        Some(other) => letter(other).map(Assignment::Similar),
        None => letter(slug).map(Assignment::Listed),
    };
    named.ok_or_else(|| format!("unknown assignment `{slug}`"))
}

/// `facts`, and the `assumed` ones that a short view takes for granted.
fn facts(situation: &Value) -> Result<Facts, String> {
    let none = Map::new();
    let stated = table(situation, "facts", &none)?;
    let assumed = table(situation, "assumed", &none)?;
    let mut facts = Facts::SILENT;
    for (id, value) in stated.iter().chain(assumed) {
        if stated.contains_key(id) && assumed.contains_key(id) {
            return Err(format!("fact `{id}` is both stated and assumed"));
        }
        if !value.is_null() && !value.is_boolean() {
            return Err(format!("fact `{id}` is not true, false or null"));
        }
        facts.record(id, value.as_bool())?;
    }
    Ok(facts)
}

fn table<'a>(
    situation: &'a Value,
    key: &str,
    none: &'a Map<String, Value>,
) -> Result<&'a Map<String, Value>, String> {
    match &situation[key] {
        Value::Null => Ok(none),
        Value::Object(table) => Ok(table),
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Err(format!("`{key}` is not an object"))
        }
    }
}

fn question(slug: &str) -> Option<Question> {
    match slug {
        "start" => Some(Question::Start),
        "continue" => Some(Question::Continue),
        "in-kind" => Some(Question::InKind),
        "weapons" => Some(Question::Weapons),
        _ => None,
    }
}

fn pillar(slug: &str) -> Option<Pillar> {
    match slug {
        "un-pko" => Some(Pillar::UnPko),
        "icops" => Some(Pillar::Icops),
        "humanitarian-relief" => Some(Pillar::HumanitarianRelief),
        "election-observation" => Some(Pillar::ElectionObservation),
        _ => None,
    }
}

fn variant(slug: &str) -> Option<Variant> {
    match slug {
        "a" => Some(Variant::A),
        "b" => Some(Variant::B),
        "c" => Some(Variant::C),
        _ => None,
    }
}

fn actor(slug: &str) -> Option<Actor> {
    match slug {
        "sdf-unit" => Some(Actor::SdfUnit),
        "coast-guard" => Some(Actor::CoastGuard),
        "corps-civilian" => Some(Actor::CorpsCivilian),
        "corps-sdf" => Some(Actor::CorpsSdf),
        "corps-member" => Some(Actor::CorpsMember),
        "sdf" => Some(Actor::Sdf),
        _ => None,
    }
}

fn letter(slug: &str) -> Option<Letter> {
    Some(match slug {
        "ceasefire-monitoring" => Letter::CeasefireMonitoring,
        "buffer-zone-patrol" => Letter::BufferZonePatrol,
        "weapons-inspection" => Letter::WeaponsInspection,
        "abandoned-weapons" => Letter::AbandonedWeapons,
        "ceasefire-line" => Letter::CeasefireLine,
        "prisoner-exchange" => Letter::PrisonerExchange,
        "security" => Letter::Security,
        "election" => Letter::Election,
        "police-advice" => Letter::PoliceAdvice,
        "corrections-advice" => Letter::CorrectionsAdvice,
        "administration-advice" => Letter::AdministrationAdvice,
        "defence-building" => Letter::DefenceBuilding,
        "medical" => Letter::Medical,
        "affected-people" => Letter::AffectedPeople,
        "relief-goods" => Letter::ReliefGoods,
        "shelter" => Letter::Shelter,
        "facility-repair" => Letter::FacilityRepair,
        "environment" => Letter::Environment,
        "logistics" => Letter::Logistics,
        "headquarters" => Letter::Headquarters,
        "rescue" => Letter::Rescue,
        _ => return None,
    })
}
