//! What a light page unpacks is the Act: the same words, and in every case the same answer, for the same
//! reasons, as the pack that is read and compiled where it runs.

use std::collections::BTreeMap;

use rules::{Formula, Pack, Rulebook, Situation, Unpacking};
use serde_json::Value;

fn compiled() -> Rulebook {
    Rulebook::embedded(act::parts()).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

/// The Act as a light page has it; in a whole build, packed and unpacked with every edition.
fn unpacked() -> Rulebook {
    #[cfg(not(feature = "whole"))]
    return act::rulebook().clone();
    #[cfg(feature = "whole")]
    Unpacking::of(&compiled().packed_at_length()).end().expect("a rulebook")
}

/// The pack without formulas as they were written: all that is not packed.
fn without_formulas(pack: &Pack) -> Pack {
    let mut pack = pack.clone();
    pack.choices.iter_mut().for_each(|it| it.applies = None);
    pack.facts.iter_mut().for_each(|it| it.asked = None);
    pack.terms.iter_mut().for_each(|it| it.is = Formula::default());
    for question in &mut pack.questions {
        question.rules.iter_mut().for_each(|it| it.when = None);
        question.bases.iter_mut().for_each(|it| it.is = Formula::default());
        question.alternatives.iter_mut().for_each(|it| it.when = Formula::default());
    }
    for test in pack.principles.iter_mut().flat_map(|it| &mut it.tests) {
        (test.when, test.required, test.holds) = (Formula::default(), None, None);
    }
    for procedure in &mut pack.procedures {
        procedure.when = Formula::default();
        procedure.steps.iter_mut().for_each(|it| (it.required, it.now) = (None, None));
    }
    pack.duties.iter_mut().for_each(|it| it.when = Formula::default());
    pack.ladder.iter_mut().flat_map(|it| &mut it.states).for_each(|it| it.when = None);
    pack.baselines.iter_mut().for_each(|it| it.when = Formula::default());
    pack
}

#[test]
fn every_word_is_there_and_every_list() {
    let (compiled, unpacked) = (compiled(), unpacked());
    assert_eq!(*unpacked.pack(), without_formulas(compiled.pack()));
    assert!(unpacked.editions().eq(compiled.editions()));
}

#[test]
fn part_by_part_it_is_the_same() {
    let bytes = compiled().packed_at_length();
    for parts in 0..20 {
        let mut unpacking = Unpacking::of(&bytes);
        let read = (0..parts).filter(|_| unpacking.go_on()).count();
        // Five parts of the pack, and what follows it.
        assert_eq!(read, parts.min(6));
        let book = unpacking.end().expect("a rulebook");
        assert_eq!(*book.pack(), without_formulas(compiled().pack()));
        assert!(book.editions().eq(compiled().editions()));
    }
    let mut cut = Unpacking::of(&bytes[..bytes.len() - 1]);
    while cut.go_on() {}
    assert!(cut.end().is_none());
}

#[test]
fn the_rulebook_is_made_ready_before_it_is_asked_for_and_not_again() {
    let mut parts = 0;
    while act::prepare() {
        parts += 1;
    }
    // None in a whole build, or where another test has asked.
    assert!(parts <= 6, "{parts}");
    assert!(!act::rulebook().pack().facts.is_empty());
    assert!(!act::prepare());
}

#[test]
fn every_case_is_answered_alike_with_any_fact_turned_and_in_every_edition() {
    let (compiled, unpacked) = (compiled(), unpacked());
    let mut asked = 0;
    for case in act::cases() {
        for edition in compiled.editions() {
            let mut it = case.situation.clone();
            it.edition = Some(edition.to_owned());
            compiled.complete(&mut it);
            asked += alike(&compiled, &unpacked, &it);
            let facts: BTreeMap<_, _> = it.facts.clone();
            for (fact, finding) in facts {
                let turned = if finding == Some(true) { None } else { Some(true) };
                it.facts.insert(fact.clone(), turned);
                asked += alike(&compiled, &unpacked, &it);
                it.facts.insert(fact, finding);
            }
        }
    }
    assert!(asked > 1000, "{asked}");
}

/// Assesses, counts worlds, looks for what is usual; says 1 where there was an answer.
fn alike(compiled: &Rulebook, unpacked: &Rulebook, it: &Situation) -> usize {
    let (one, other) = (compiled.assess(it), unpacked.assess(it));
    assert_eq!(other, one, "{it:?}");
    assert_eq!(
        unpacked.baseline(it).map(|it| &it.facts),
        compiled.baseline(it).map(|it| &it.facts)
    );
    for choice in 0..compiled.pack().choices.len() {
        assert_eq!(unpacked.applies(it, choice), compiled.applies(it, choice));
    }
    usize::from(one.is_ok())
}

#[test]
fn the_cases_are_those_of_the_files() {
    let cases: Vec<Situation> = act::cases().iter().map(|it| it.situation.clone()).collect();
    let again = Situation::unpack_all(&Situation::pack_all(cases.clone())).expect("situations");
    assert_eq!(again, cases);
    let mut bytes = Situation::pack_all(cases.clone());
    bytes.pop();
    assert_eq!(Situation::unpack_all(&bytes), None);

    let choices = act::rulebook().choice_ids();
    let mut files: Vec<_> = std::fs::read_dir("cases").expect("a folder").flatten().collect();
    files.sort_by_key(std::fs::DirEntry::path);
    let mut written = vec![];
    for file in files {
        let json = std::fs::read_to_string(file.path()).expect("a file");
        let json: Value = serde_json::from_str(&json).expect("JSON");
        for case in json["cases"].as_array().expect("a list") {
            written.push(Situation::from_json(case, &choices).expect("a situation"));
        }
    }
    // A light page leaves out the cases of older editions, and each leaves out what nothing shows.
    for case in cases {
        let same = written.iter().find(|it| it.id == case.id).expect("a case of the files");
        let shown = |it: &Situation| (it.title.clone(), it.facts.clone(), it.choices.clone());
        assert_eq!(shown(same), shown(&case), "{:?}", case.id);
    }
}
