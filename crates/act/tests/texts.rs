//! The texts beside the pack: official wordings, controversies, institutions. Every word in both
//! languages, every reference to something that is there.

#![cfg(feature = "whole")]

use std::collections::BTreeSet;

use act::source::{Certainty, source, sources};
use act::{citation, controversy, edition, institution, provision, rulebook, tie, wording};
use rules::Words;

fn said(words: &Words, place: &str) {
    for language in ["en", "ja"] {
        assert!(words.has(language), "{place}: no text in {language}");
    }
}

fn cited(cites: &[String], place: &str) {
    assert!(!cites.is_empty(), "{place}: cites nothing");
    for cite in cites {
        assert!(citation::say(cite, "ja").is_some(), "{place}: `{cite}` is no address");
        assert!(!provision::find(cite).is_empty(), "{place}: no provision for `{cite}`");
    }
}

#[test]
fn each_principle_is_worded_now_and_before_and_says_how_sure_that_is() {
    let pack = rulebook().pack();
    let ids: Vec<&str> = pack.principles.iter().map(|it| it.id.as_str()).collect();
    let mut worded: Vec<&str> =
        wording::wordings().iter().map(|it| it.principle.as_str()).collect();
    assert_eq!(worded.len(), 5);
    worded.sort_by_key(|id| pack.principles.iter().find(|it| it.id == *id).map(|it| it.number));
    let mut ordered = ids.clone();
    ordered.sort_by_key(|id| pack.principles.iter().find(|it| it.id == *id).map(|it| it.number));
    assert_eq!(worded, ordered);
    for it in wording::wordings() {
        let principle = pack.principles.iter().find(|own| own.id == it.principle);
        let today = &principle.expect("a principle of the pack").wording;
        for language in ["en", "ja"] {
            assert_eq!(it.now.say(language).text, today.say(language), "{}", it.principle);
            for quote in [it.now.say(language), it.before.say(language)] {
                assert!(source(&quote.source).is_some(), "{}: `{}`", it.principle, quote.source);
                // What was not simply read or copied says what is what.
                let plain = matches!(quote.certainty, Certainty::Read | Certainty::Copied);
                assert!(plain || quote.note.is_some(), "{}: no note", it.principle);
                quote.note.iter().for_each(|note| said(note, &it.principle));
            }
        }
        it.changed.iter().for_each(|words| said(words, &it.principle));
        assert_eq!(it.on(Some("2016-03-28")), &it.before);
        assert_eq!(it.on(None), &it.now);
    }
    said(&wording::scope().before, "scope");
    said(&wording::scope().now, "scope");
}

#[test]
fn each_controversy_hears_both_sides_and_names_its_sources() {
    let ids: Vec<String> = (1..=19).map(|it| format!("a{it}")).collect();
    let all = controversy::controversies();
    assert_eq!(all.iter().map(|it| it.id.clone()).collect::<Vec<_>>(), ids);
    for it in all {
        for words in [&it.title, &it.question, &it.text] {
            said(words, &it.id);
        }
        for side in [&it.one, &it.other] {
            said(&side.who, &it.id);
            said(&side.says, &it.id);
        }
        assert_ne!(it.one.who, it.other.who, "{}: one side twice", it.id);
        assert!(!it.sources.is_empty() && !it.facts.is_empty(), "{}", it.id);
        for id in &it.sources {
            assert!(source(id).is_some(), "{}: no source `{id}`", it.id);
        }
        for fact in &it.facts {
            assert!(rulebook().fact(fact).is_some(), "{}: no fact `{fact}`", it.id);
        }
        cited(&it.articles, &it.id);
    }
}

#[test]
fn a_fact_and_an_article_lead_to_what_is_disputed_about_them() {
    let ids = |them: Vec<&'static controversy::Controversy>| {
        them.iter().map(|it| it.id.as_str()).collect::<Vec<_>>()
    };
    let parties = ids(controversy::about_fact("parties-present-in-area").collect());
    assert!(parties.contains(&"a5") && parties.contains(&"a8"), "{parties:?}");
    let suspended = ids(controversy::about_citation("25(10)").collect());
    assert_eq!(suspended, ["a18"]);
    assert!(ids(controversy::about_citation("26(1)").collect()).contains(&"a14"));
    assert_eq!(controversy::controversy("a20"), None);
}

#[test]
fn every_source_is_used_and_there_once() {
    let quotes = wording::wordings().iter().flat_map(|it| {
        ["en", "ja"].map(|language| [it.now.say(language), it.before.say(language)])
    });
    let quoted = quotes.flatten().map(|it| it.source.as_str());
    let named = controversy::controversies().iter().flat_map(|it| &it.sources);
    let used: BTreeSet<&str> = quoted.chain(named.map(String::as_str)).collect();
    // The English list of today is quoted from the leaflet, the Japanese one from the page and a copy.
    let spare = sources().iter().filter(|it| !used.contains(it.id.as_str()));
    assert_eq!(spare.map(|it| it.id.as_str()).collect::<Vec<_>>(), [""; 0]);
    let ids: BTreeSet<&str> = sources().iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), sources().len());
    for it in sources() {
        said(&it.publisher, &it.id);
        let address = it.address.as_deref().unwrap_or("http");
        assert!(address.starts_with("http"), "{}: {address}", it.id);
    }
}

#[test]
fn institutions_stand_in_one_picture() {
    let all = institution::institutions();
    let there = |id: &str| all.iter().any(|it| it.id == id);
    for it in all {
        said(&it.name, &it.id);
        said(&it.says, &it.id);
        cited(&it.cite, &it.id);
        assert!(it.part_of.as_deref().is_none_or(there), "{}", it.id);
    }
    for it in institution::links() {
        assert!(there(&it.from) && there(&it.to) && it.from != it.to, "{} → {}", it.from, it.to);
        said(&it.says, &it.from);
        cited(&it.cite, &it.from);
    }
}

#[test]
fn whoever_acts_next_is_an_institution() {
    let procedures = rulebook().pack().procedures.iter();
    for step in procedures.flat_map(|it| &it.steps) {
        let who = step.who.say("en");
        assert!(institution::acting(&step.who).is_some(), "nobody acts as `{who}`");
    }
}

#[test]
fn the_four_pillars_are_the_kinds_of_operation() {
    let choices = &rulebook().pack().choices;
    let pillar = choices.iter().find(|it| it.id == "pillar").expect("the choice of a pillar");
    let ids: Vec<&str> = pillar.options.iter().map(|it| it.id.as_str()).collect();
    let told: Vec<&str> = institution::pillars().iter().map(|it| it.id.as_str()).collect();
    assert_eq!(told, ids);
    for it in institution::pillars() {
        said(&it.says, &it.id);
        cited(&it.cite, &it.id);
        assert!(rulebook().editions().any(|day| day == it.since), "{}", it.since);
    }
}

#[test]
fn each_edition_of_the_pack_says_what_it_changed() {
    let days: Vec<&str> = edition::editions().iter().map(|it| it.from.as_str()).collect();
    assert_eq!(days, rulebook().editions().collect::<Vec<_>>());
    for it in edition::editions() {
        for words in [&it.name, &it.law, &it.date] {
            said(words, &it.from);
        }
        assert!(!it.changes.is_empty(), "{}", it.from);
        for change in &it.changes {
            let place = format!("{}, {}", it.from, change.id);
            said(&change.says, &place);
            cited(&change.cite, &place);
            for key in &change.touches {
                let head = key.trim_end_matches('*');
                let fits = |it: &str| it == key || head != key && it.starts_with(head);
                assert!(tie::all().any(|it| fits(&it.key())), "{place}: `{key}`");
            }
        }
    }
    assert_eq!(edition::edition_on(Some("1992-08-09")), None);
    let then = edition::edition_on(Some("2011-11-15")).expect("an edition");
    assert_eq!(then.from, "2002-01-14");
    assert_eq!(edition::edition_on(None).map(|it| it.from.as_str()), days.last().copied());
    let between =
        edition::changes_between("1998-06-12", "2001-12-14").map(|(_, it)| it.id.as_str());
    assert_eq!(between.collect::<Vec<_>>(), ["orders", "freeze", "diet"]);
}

#[test]
fn an_outcome_turns_on_the_first_day_of_an_edition() {
    let case = |id: &str| &act::cases().iter().find(|it| it.id == id).expect(id).situation;
    let turns = |id: &str| {
        let turns = edition::turns(case(id)).expect("outcomes");
        turns.into_iter().map(|it| (it.from, it.outcome)).collect::<Vec<_>>()
    };
    let expected =
        [("1992-08-10", "may-not-implement:freeze"), ("2001-12-14", "needs-diet-approval")];
    assert_eq!(turns("E01"), expected.map(|(day, it)| (day, it.to_owned())));
    assert_eq!(turns("C01").len(), 1);
    let camp = edition::outcomes(case("W04")).expect("outcomes");
    assert_eq!(camp[4].bases, ["24(3)"]);
    assert_eq!(camp[5].bases, ["25(3)", "25(7)"]);
}

/// Where the outcome of a worked case turns, a change says why.
#[test]
fn a_turn_is_explained_by_a_change() {
    let mut turned = 0;
    for case in act::cases() {
        let all = edition::outcomes(&case.situation).expect("outcomes");
        for pair in all.windows(2).filter(|it| it[0].outcome != it[1].outcome) {
            let (earlier, later) = (pair[0].from, pair[1].from);
            let why = edition::differences(&case.situation, earlier, later).expect("changes");
            assert!(!why.is_empty(), "{}: {} from {later} unexplained", case.id, pair[1].outcome);
            turned += 1;
        }
    }
    assert!(turned > 40, "only {turned} outcomes turned");
}
