//! What must hold of every question that is drawn.

use std::collections::{BTreeMap, BTreeSet};

use class::{
    Kind, Length, Level, Paper, Question, QuizSet, Said, Sharing, Told, misconception,
    misconceptions,
};
use rules::{Finding, Rulebook, Said as Stands, Situation};

fn sets(each: u32) -> impl Iterator<Item = QuizSet> {
    Level::ALL.into_iter().flat_map(move |level| {
        (0..each).map(move |it| QuizSet::new(level, Length::Ten, Sharing::Same, it * 7919))
    })
}

fn visit(each: u32, see: &mut dyn FnMut(&Rulebook, &Paper, &Question)) {
    for set in sets(each) {
        let paper = Paper::of(set, 0);
        paper.questions.iter().for_each(|it| see(act::rulebook(), &paper, it));
    }
}

/// The same situation with a fact found so, built from ids alone.
fn changed(book: &Rulebook, situation: &Situation, fact: usize, to: Finding) -> Situation {
    let mut changed = situation.clone();
    let id = &book.pack().facts[fact].id;
    changed.assumed.remove(id);
    changed.facts.insert(id.clone(), to.into());
    changed
}

fn stands(book: &Rulebook, situation: &Situation) -> Stands {
    let outcome = book.assess(situation).expect("a sound situation").outcome;
    book.pack().outcomes[outcome].finding
}

#[test]
fn every_paper_is_full_and_has_no_question_twice() {
    for length in Length::ALL {
        for set in sets(12) {
            let set = QuizSet::new(set.level, length, Sharing::Same, set.number());
            let paper = Paper::of(set, 0);
            assert_eq!(paper.questions.len(), length.questions(), "{set:?}");
            for (place, question) in paper.questions.iter().enumerate() {
                let same =
                    |it: &&Question| it.kind == question.kind && it.situation == question.situation;
                assert_eq!(paper.questions.iter().filter(same).count(), 1, "{set:?}, {place}");
            }
        }
    }
}

#[test]
fn the_engine_confirms_every_key_and_no_wrong_choice() {
    let mut seen = 0;
    visit(40, &mut |book, paper, question| {
        let assessment = book.assess(&question.situation).expect("a sound situation");
        for (place, choice) in question.choices.iter().enumerate() {
            let right = match choice.says {
                Said::Outcome(it) => assessment.outcome == it,
                Said::Principle(it) => assessment.principles[it].said == Stands::NotMet,
                Said::NoPrinciple => (0..3).all(|it| {
                    [Stands::Met, Stands::NotRequired].contains(&assessment.principles[it].said)
                }),
                Said::Change(it) => {
                    let wanted =
                        if question.kind == Kind::Loss { Stands::NotMet } else { Stands::Met };
                    stands(book, &changed(book, &question.situation, it.fact, it.to)) == wanted
                }
                Said::Base(it) => {
                    assessment.bases[place_of(&assessment, it)].finding == Finding::True
                }
                Said::NoBase => assessment.bases.iter().all(|it| it.finding == Finding::False),
            };
            assert_eq!(right, place == question.key, "{:?}: {question:#?}", paper.set);
            seen += 1;
        }
    });
    assert!(seen > 3000, "{seen}");
}

fn place_of(assessment: &rules::Assessment, base: usize) -> usize {
    assessment.bases.iter().position(|it| it.base == base).expect("a base of the question")
}

#[test]
fn choices_differ_are_two_to_four_and_the_key_is_anywhere() {
    let mut keys: BTreeMap<usize, usize> = BTreeMap::new();
    visit(40, &mut |_, _, question| {
        assert!((3..=4).contains(&question.choices.len()), "{question:?}");
        for (place, choice) in question.choices.iter().enumerate() {
            let same = question.choices.iter().filter(|it| it.says == choice.says).count();
            assert_eq!(same, 1, "{question:?}");
            assert_eq!(choice.betrays.is_none(), place == question.key, "{question:?}");
        }
        *keys.entry(question.key).or_default() += 1;
    });
    assert_eq!(keys.len(), 4, "{keys:?}");
    assert!(keys.values().all(|it| *it > 100), "no place gives the key away: {keys:?}");
}

#[test]
fn every_wrong_choice_betrays_a_misconception_and_every_misconception_is_met() {
    let mut met = BTreeSet::new();
    visit(150, &mut |_, _, question| {
        for id in question.choices.iter().filter_map(|it| it.betrays) {
            assert!(misconception(id).is_some(), "`{id}` is in no list");
            met.insert(id);
        }
    });
    let unmet = misconceptions().iter().map(|it| it.id.as_str()).filter(|it| !met.contains(it));
    assert_eq!(unmet.collect::<Vec<_>>(), Vec::<&str>::new(), "no answer betrays these");
}

#[test]
fn misconceptions_are_said_in_both_languages_and_cite_the_act() {
    for it in misconceptions() {
        for language in ["en", "ja"] {
            assert!(it.name.has(language) && it.says.has(language), "{} in {language}", it.id);
            for cite in &it.cite {
                assert!(act::citation::say(cite, language).is_some(), "{}: {cite}", it.id);
            }
        }
        assert!(!it.cite.is_empty(), "{}", it.id);
    }
}

#[test]
fn every_answer_is_explained_with_an_article() {
    visit(30, &mut |book, _, question| {
        let explained = question.explain(book).expect("an explanation");
        assert!(explained.reason.has("en") && explained.reason.has("ja"));
        let silent = explained.cite.is_empty() && question.kind != Kind::Basis;
        assert!(!silent, "{question:?}");
        if let Some(near) = explained.nearest {
            let there = changed(book, &question.situation, near.change.fact, near.change.to);
            assert_eq!(book.assess(&there).expect("sound").outcome, near.outcome);
            assert_ne!(near.outcome, explained.outcome);
        }
    });
}

#[test]
fn a_near_miss_differs_in_one_fact_and_in_the_answer() {
    let mut pairs = 0;
    visit(30, &mut |book, paper, question| {
        let Told::Near(place, change) = &question.told else { return };
        let before = &paper.questions[*place];
        let there = changed(book, &before.situation, change.fact, change.to);
        assert_eq!(there, question.situation);
        let answers =
            [before, question].map(|it| book.assess(&it.situation).expect("sound").outcome);
        assert_ne!(answers[0], answers[1]);
        pairs += 1;
    });
    assert!(pairs >= 150, "{pairs}");
}

#[test]
fn questions_from_the_record_are_what_the_record_holds() {
    let mut rows = BTreeSet::new();
    visit(60, &mut |_, _, question| {
        let Told::Recorded(row, step) = &question.told else { return };
        let record = record::record();
        let (dispatch, step) =
            (record.dispatch(row).expect("a row"), record.snapshot(step).expect("a step"));
        let held = record.situation_at(dispatch, step, None).expect("asked of it");
        let mut all = question.situation.assumed.clone();
        all.extend(question.situation.facts.clone());
        assert_eq!(all, held.facts);
        assert_eq!(question.situation.choices, held.choices);
        rows.insert(row.clone());
    });
    assert!(rows.len() > 20, "{} rows were asked about", rows.len());
}

#[test]
fn the_first_level_knows_no_doubt_and_later_ones_ask_more() {
    let mut kinds: BTreeMap<&str, BTreeSet<Kind>> = BTreeMap::new();
    let mut outcomes: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    visit(40, &mut |book, paper, question| {
        let level = paper.set.level.id();
        kinds.entry(level).or_default().insert(question.kind);
        let outcome = book.assess(&question.situation).expect("sound").outcome;
        outcomes.entry(level).or_default().insert(outcome);
        if paper.set.level == Level::First && question.told == Told::Drawn {
            assert!(question.situation.facts.values().all(Option::is_some), "{question:?}");
        }
    });
    assert!(kinds["3"].contains(&Kind::Basis) && !kinds["1"].contains(&Kind::Basis));
    let many = |level: &str| outcomes[level].len();
    assert!(many("1") >= 4 && many("1") < many("2") && many("2") < many("3"), "{outcomes:?}");
}

#[test]
fn a_set_is_drawn_alike_and_each_pupils_paper_is_another() {
    let set = QuizSet::new(Level::Second, Length::Ten, Sharing::Each, 17);
    let again = QuizSet::read(&set.words("ja").join(" ")).expect("its own words");
    let papers: Vec<Paper> = (0..40).map(|it| Paper::of(set, it)).collect();
    for (number, paper) in (0..40).zip(&papers) {
        assert_eq!(*paper, Paper::of(again, number));
        assert!(papers.iter().filter(|it| it.questions == paper.questions).count() == 1);
    }
    let same = QuizSet::new(Level::Second, Length::Ten, Sharing::Same, 17);
    assert_eq!(Paper::of(same, 5), Paper::of(same, 0));
}
