//! Every provision says what it says in both languages, and is tied to the pack; nothing of the pack
//! stands without one.

#![cfg(feature = "whole")]

use std::collections::BTreeSet;

use act::provision::{by_slug, clauses_of, find, laws, provisions, search};
use act::tie::{self, TieKind};
use act::{citation, rulebook};
use rules::Words;
use serde_json::Value;

fn said(words: &Words, place: &str) {
    for language in ["en", "ja"] {
        assert!(words.has(language), "{place}: no text in {language}");
    }
}

#[test]
fn every_provision_is_an_address_with_a_text_in_both_languages() {
    assert!(provisions().len() > 150, "only {}", provisions().len());
    let mut slugs = BTreeSet::new();
    for it in provisions() {
        assert!(citation::say(&it.cite, "ja").is_some(), "`{}` is no address", it.cite);
        assert!(slugs.insert(it.slug()), "`{}` is there twice", it.slug());
        assert_eq!(by_slug(&it.slug()), Some(it));
        said(&it.title, &it.cite);
        assert!(!it.clauses.is_empty(), "{} says nothing", it.cite);
        let ids: BTreeSet<&String> = it.clauses.iter().map(|it| &it.id).collect();
        assert_eq!(ids.len(), it.clauses.len(), "{}: a clause's id is there twice", it.cite);
        for clause in &it.clauses {
            said(&clause.says, &format!("{}, {}", it.cite, clause.id));
        }
    }
}

#[test]
fn every_clause_is_tied_to_the_pack_or_says_why_not() {
    for it in provisions() {
        for clause in &it.clauses {
            let place = format!("{}, {}", it.cite, clause.id);
            match &clause.not_encoded {
                Some(why) => {
                    said(why, &place);
                    assert!(clause.encoded.is_empty(), "{place}: encoded, and not encoded");
                }
                None => assert!(!clause.encoded.is_empty(), "{place}: tied to nothing"),
            }
            for entry in &clause.encoded {
                let known = tie::all().any(|it| it.key() == *entry);
                assert!(known || entry.contains('*'), "{place}: `{entry}` is not in the pack");
            }
            assert_eq!(clause.ties().is_empty(), clause.encoded.is_empty(), "{place}");
        }
    }
}

#[test]
fn everything_in_the_pack_encodes_a_clause() {
    let clauses = provisions().iter().flat_map(|it| &it.clauses);
    let tied: BTreeSet<String> = clauses.flat_map(|it| it.ties()).map(|it| it.key()).collect();
    let loose: Vec<String> = tie::all()
        .filter(|it| it.kind != TieKind::Procedure)
        .map(|it| it.key())
        .filter(|it| !tied.contains(it))
        .collect();
    assert!(loose.is_empty(), "no clause for {loose:?}");
}

#[test]
fn every_citation_of_the_pack_has_a_provision() {
    let mut missing = BTreeSet::new();
    let mut found = 0;
    for (file, json) in act::parts() {
        let value: Value = serde_json::from_str(json).unwrap_or_else(|it| panic!("{file}: {it}"));
        each_cite(&value, &mut |cite| {
            found += 1;
            if find(cite).is_empty() {
                missing.insert(cite.to_owned());
            }
        });
    }
    assert!(found > 500, "only {found} citations");
    assert!(missing.is_empty(), "no provision for {missing:?}");
}

fn each_cite(value: &Value, see: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if key == "cite" {
                    value
                        .as_array()
                        .into_iter()
                        .flatten()
                        .filter_map(Value::as_str)
                        .for_each(&mut *see);
                }
                each_cite(value, see);
            }
        }
        Value::Array(list) => list.iter().for_each(|it| each_cite(it, see)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// At every stage, what a rule of that stage cites stood in the text of that stage. Of the text before
/// 2016 only what differed is restated, so of an old address there may be no provision.
#[test]
fn a_rule_cites_the_text_of_its_day() {
    let book = rulebook();
    let mut strays = BTreeSet::new();
    let days: Vec<&str> = book.editions().collect();
    for (day, rule) in days.iter().flat_map(|day| rules_on(day).map(move |it| (*day, it))) {
        let cites = act::concordance::all_as_of(&rule.cite, Some(day));
        if cites.is_empty() {
            strays.insert(format!("{} on {day}: {:?}", rule.id, rule.cite));
        }
        for cite in &cites {
            let found = find(cite);
            let then = found.is_empty() || found.iter().any(|it| it.in_force(Some(day)));
            let old = cite.starts_with("old ") == (day < "2016-03-29") || cite.starts_with("SDF");
            if !then || !old {
                strays.insert(format!("{} on {day}: {cite}", rule.id));
            }
        }
    }
    assert!(strays.is_empty(), "{strays:#?}");
}

fn rules_on(day: &str) -> impl Iterator<Item = &'static rules::Rule> {
    let there = move |it: &&rules::Rule| {
        it.from.as_deref().is_none_or(|it| it <= day)
            && it.until.as_deref().is_none_or(|it| day < it)
    };
    let rules = rulebook().pack().questions.iter().flat_map(|it| &it.rules);
    rules.filter(there)
}

#[test]
fn a_citation_leads_to_the_nearest_provision() {
    let led = |cite: &str| find(cite).iter().map(|it| it.cite.as_str()).collect::<Vec<_>>();
    assert_eq!(led("6(13)(i)"), ["6(13)(i)"]);
    assert_eq!(led("7(ii)"), ["7"]);
    assert_eq!(led("5(3)"), ["5(1)–(7)"]);
    assert_eq!(led("6(13)(ii)–(iii)"), ["6(13)(ii)", "6(13)(iii)"]);
    assert_eq!(led("3(i)(a)–(c)").len(), 3);
    assert_eq!(led("25").len(), 9);
    assert_eq!(led("old 24(1)–(3)"), ["old 24"]);
    assert_eq!(led("NSC 2(2)(i)"), ["NSC 2(2)"]);
    assert_eq!(led("Table 4"), ["Table 4"]);
    assert_eq!(led("99"), [""; 0]);
}

#[test]
fn a_provision_knows_its_law_and_its_time() {
    let of = |slug: &str| by_slug(slug).unwrap_or_else(|| panic!("no `{slug}`"));
    assert_eq!(of("6-13-i").law().id, "act");
    assert_eq!(of("sdf-95").law().id, "sdf-act");
    assert_eq!(of("old-3-ii-2").law().id, "act-before-2016");
    assert!(laws()[0].jlt.is_some());
    assert!(of("6-13-i").in_force(None) && !of("6-13-i").in_force(Some("2016-03-28")));
    assert!(of("old-suppl-2").in_force(Some("2001-12-13")));
    assert!(!of("old-suppl-2").in_force(Some("2001-12-14")));
    assert!(of("sdf-95").in_force(Some("1992-08-10")) && of("sdf-95").in_force(None));
    assert_eq!(of("19").cite_on(Some("1992-08-10")), "old 18");
    for it in provisions().iter().filter(|it| it.in_force(Some("1999-01-01"))) {
        let stood = act::concordance::as_of(&it.cite, Some("1999-01-01"));
        assert!(stood.is_some(), "{} had no address in 1999", it.cite);
    }
}

#[test]
fn a_fact_leads_back_to_its_clauses_and_words_to_their_provisions() {
    let clauses = clauses_of("ceasefire-agreed");
    assert!(clauses.iter().any(|(it, clause)| it.cite == "3(i)(a)" && clause.id == "ceasefire"));
    let found = |query: &str| search(query).iter().map(|it| it.cite.as_str()).collect::<Vec<_>>();
    assert!(found("宿営地").contains(&"25(7)"));
    assert!(found("Fenced CAMP").contains(&"25(7)"));
    assert!(found("6条13項1号").contains(&"6(13)(i)"));
    assert!(found(" ").is_empty() && found("giraffe").is_empty());
}
