//! Three programs, one law: the compiled pack, the pack interpreted plainly, and the reference that
//! was written from the specification agree in every situation visited.

mod reference;
mod space;

use reference::{FACTS, Plain};
use rules::{Finding, Rulebook, Situation};
use space::{Chance, frames, older_frames, outcome, put, some_facts, state};

/// Situations a frame that are sampled; more than a million in all.
const SAMPLED: usize = 1000;
/// The same for each older stage of the Act.
const SAMPLED_OLDER: usize = 190;
/// Frames whose facts have at most this many settings are visited whole.
const WHOLE: usize = 200_000;

fn plain(frame: &Situation) -> Plain {
    Plain::from_json(&frame.to_json(&["assignments"]))
        .unwrap_or_else(|flaw| panic!("{frame:?}: {flaw}"))
}

/// For each fact of the pack: its place in the reference.
fn places(book: &Rulebook) -> Vec<usize> {
    let place = |id: &str| FACTS.iter().position(|it| *it == id);
    let facts = book.pack().facts.iter();
    facts.map(|it| place(&it.id).unwrap_or_else(|| panic!("`{}` is no fact", it.id))).collect()
}

#[test]
fn pack_and_reference_know_the_same_facts() {
    assert_eq!(places(act::rulebook()).len(), FACTS.len());
}

#[test]
fn pack_and_reference_agree_in_over_a_million_situations() {
    let visited = agree(&frames(), SAMPLED, 1992);
    assert!(visited >= 1_000_000, "only {visited} situations");
}

#[test]
fn pack_and_reference_agree_at_every_older_stage() {
    let visited = agree(&older_frames(), SAMPLED_OLDER, 2001);
    assert!(visited >= 1_000_000, "only {visited} situations");
}

/// Compares both in samples of these frames; says in how many.
fn agree(frames: &[Situation], sampled: usize, seed: u64) -> usize {
    let book = act::rulebook();
    let places = places(book);
    let mut chance = Chance(seed);
    for frame in frames {
        let (silent, plain) = (state(book, frame), plain(frame));
        for _ in 0..sampled {
            let facts = some_facts(book, frame, book.support(&silent), &mut chance);
            let (mut statement, mut plain) = (silent.clone(), plain.clone());
            put(book, &mut statement, &facts);
            for (fact, finding) in &facts {
                plain.facts.record_at(places[*fact], Option::from(*finding));
            }
            let decision = reference::decide(&plain);
            let said = outcome(book, &statement);
            assert_eq!(said, decision.outcome, "{frame:?} with {}", told(book, &facts));
            if frame.question == "weapons" {
                let assessment = book.assess_statement(&statement);
                let bases = book.report(None, &assessment).bases.unwrap_or_default();
                let open: std::collections::BTreeSet<&str> =
                    bases.iter().map(String::as_str).collect();
                assert_eq!(open, decision.bases.into_iter().collect(), "{}", told(book, &facts));
            }
        }
    }
    frames.len() * sampled
}

/// Small frames whole, in three values; of the others every setting of the facts that decide most.
#[test]
fn pack_and_reference_agree_wherever_the_facts_can_be_enumerated() {
    let book = act::rulebook();
    let places = places(book);
    let mut visited = 0;
    for frame in frames().iter().step_by(7).chain(older_frames().iter().step_by(151)) {
        let silent = state(book, frame);
        let facts = telling(book, frame, &silent);
        let mut plain = plain(frame);
        let mut statement = silent.clone();
        let start = some_usual(book, frame);
        put(book, &mut statement, &start);
        for (fact, finding) in &start {
            plain.facts.record_at(places[*fact], Option::from(*finding));
        }
        let settings = 3usize.pow(u32::try_from(facts.len()).unwrap_or(0)).min(WHOLE);
        for setting in 0..settings {
            let mut rest = setting;
            for fact in &facts {
                let finding = [Finding::True, Finding::False, Finding::Unknown][rest % 3];
                rest /= 3;
                put(book, &mut statement, &[(*fact, finding)]);
                plain.facts.record_at(places[*fact], Option::from(finding));
            }
            let decision = reference::decide(&plain);
            assert_eq!(outcome(book, &statement), decision.outcome, "{frame:?}, {setting}");
            visited += 1;
        }
    }
    assert!(visited >= 500_000, "only {visited} situations");
}

/// Up to eleven facts whose loss or gain, alone, changes the outcome from the usual or the silent.
fn telling(book: &Rulebook, frame: &Situation, silent: &rules::Statement) -> Vec<usize> {
    let mut usual = silent.clone();
    put(book, &mut usual, &some_usual(book, frame));
    let changes = |base: &rules::Statement, fact: usize| {
        let before = book.decide(base);
        [Finding::False, Finding::Unknown, Finding::True].into_iter().any(|it| {
            let mut other = base.clone();
            put(book, &mut other, &[(fact, it)]);
            book.decide(&other) != before
        })
    };
    let support = book.support(silent).iter().copied();
    support.filter(|it| changes(&usual, *it) || changes(silent, *it)).take(11).collect()
}

fn some_usual(book: &Rulebook, frame: &Situation) -> Vec<(usize, Finding)> {
    let facts = book.baseline(frame).into_iter().flat_map(|it| &it.facts);
    let place = |id: &str| book.pack().facts.iter().position(|it| it.id == id);
    facts.filter_map(|(id, value)| Some((place(id)?, Finding::from(*value)))).collect()
}

#[test]
fn the_compiled_pack_is_the_pack_as_written() {
    let book = act::rulebook();
    let mut chance = Chance(1998);
    for frame in frames().into_iter().chain(older_frames().into_iter().step_by(3)) {
        let silent = state(book, &frame);
        for _ in 0..15 {
            let facts = some_facts(book, &frame, book.support(&silent), &mut chance);
            let mut situation = frame.clone();
            for (fact, finding) in &facts {
                let id = book.pack().facts[*fact].id.clone();
                situation.facts.insert(id, Option::from(*finding));
            }
            assert_eq!(book.outcome(&situation), book.interpret(&situation), "{situation:?}");
        }
    }
}

fn told(book: &Rulebook, facts: &[(usize, Finding)]) -> String {
    let one = |(fact, finding): &(usize, Finding)| {
        format!("{} = {finding:?}", book.pack().facts[*fact].id)
    };
    facts.iter().map(one).collect::<Vec<_>>().join(", ")
}
