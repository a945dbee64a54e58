//! The space of situations, for tests: every question with every kind of choice, and facts of all
//! shapes. The same walk every time.

#![allow(dead_code, reason = "each test file that takes this module in uses a part of it")]

use rules::{Finding, Rulebook, Situation, Statement};
use serde_json::{Value, json};

/// Plans that differ in law: which work, ridden on what.
const PLANS: [&[&str]; 16] = [
    &["logistics"],
    &["ceasefire-monitoring"],
    &["security"],
    &["similar:security"],
    &["election"],
    &["similar:election"],
    &["police-advice"],
    &["similar:administration-advice"],
    &["defence-building", "headquarters"],
    &["medical", "relief-goods"],
    &["similar:medical", "shelter"],
    &["rescue"],
    &["rescue", "logistics"],
    &["rescue", "security"],
    &["security", "logistics", "rescue"],
    &["similar:rescue", "abandoned-weapons"],
];

/// First days of the stages before today's.
pub const OLDER: [&str; 5] = ["1992-08-10", "1998-06-12", "1998-07-12", "2001-12-14", "2002-01-14"];

/// The same frames under every older stage of the Act.
pub fn older_frames() -> Vec<Situation> {
    let mut all = vec![];
    for day in OLDER {
        for mut frame in frames() {
            frame.edition = Some(day.to_owned());
            all.push(frame);
        }
    }
    all
}

/// Every question with its choices, as situations without facts; under today's Act.
pub fn frames() -> Vec<Situation> {
    let mut frames = vec![];
    for pillar in ["un-pko", "icops", "humanitarian-relief", "election-observation"] {
        let varied = matches!(pillar, "un-pko" | "icops");
        let variants: &[Option<&str>] =
            if varied { &[Some("a"), Some("b"), Some("c"), None] } else { &[None] };
        for variant in variants {
            frames.push(json!({"question": "in-kind", "pillar": pillar, "variant": variant}));
            for actor in ["sdf-unit", "coast-guard", "corps-civilian", "corps-sdf"] {
                for plan in PLANS {
                    for question in ["start", "continue"] {
                        if question == "start" || variant.is_some() || !varied {
                            frames.push(json!({"question": question, "pillar": pillar,
                                "variant": variant, "actor": actor, "assignments": plan}));
                        }
                    }
                }
            }
        }
    }
    for actor in ["corps-member", "coast-guard", "sdf"] {
        for plan in [&[][..], &["security"], &["similar:security"], &["rescue"], &["logistics"]] {
            frames.push(json!({"question": "weapons", "actor": actor, "assignments": plan}));
        }
    }
    frames.iter().map(situation).collect()
}

fn situation(json: &Value) -> Situation {
    let choices = act::rulebook().choice_ids();
    Situation::from_json(json, &choices).unwrap_or_else(|error| panic!("{json}: {error}"))
}

pub fn state(book: &Rulebook, frame: &Situation) -> Statement {
    book.state(frame).unwrap_or_else(|error| panic!("{frame:?}: {error}"))
}

/// A small generator (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((it ^ (it >> 31)) % limit.max(1) as u64).unwrap_or(0)
    }

    pub fn finding(&mut self) -> Finding {
        [Finding::False, Finding::Unknown, Finding::True][self.below(3)]
    }
}

/// Facts of one situation, as the facts that are set: nothing known, all known, or what is usual for
/// the choices with a few facts changed. Only the last gets deep into the rules.
pub fn some_facts(
    book: &Rulebook,
    frame: &Situation,
    support: &[usize],
    chance: &mut Chance,
) -> Vec<(usize, Finding)> {
    let mut facts = match chance.below(8) {
        0 => support.iter().map(|it| (*it, chance.finding())).collect(),
        1 => support.iter().map(|it| (*it, Finding::from(chance.below(2) == 0))).collect(),
        2 => support.iter().map(|it| (*it, Finding::True)).collect(),
        _ => usual(book, frame),
    };
    for _ in 0..chance.below(6) {
        facts.push((support[chance.below(support.len())], chance.finding()));
    }
    facts
}

/// The baseline of the choices; for a plan without a variant, that of any.
fn usual(book: &Rulebook, frame: &Situation) -> Vec<(usize, Finding)> {
    let mut named = frame.clone();
    if !named.choices.contains_key("variant") {
        named.choices.insert("variant".into(), vec!["b".into()]);
    }
    let baseline = book.baseline(frame).or_else(|| book.baseline(&named));
    let facts = baseline.into_iter().flat_map(|it| &it.facts);
    let place = |id: &str| book.pack().facts.iter().position(|it| it.id == id);
    facts.filter_map(|(id, value)| Some((place(id)?, Finding::from(*value)))).collect()
}

/// Puts findings into a statement as a situation would: an unknown in a closed world is a no.
pub fn put(book: &Rulebook, statement: &mut Statement, facts: &[(usize, Finding)]) {
    for (fact, finding) in facts {
        let always = book.pack().facts[*fact].closed_world == rules::ClosedWorld::Always;
        let closed = always && *finding == Finding::Unknown;
        statement.record(*fact, if closed { Finding::False } else { *finding });
    }
}

pub fn outcome<'a>(book: &'a Rulebook, statement: &Statement) -> &'a str {
    &book.pack().outcomes[book.decide(statement)].id
}
