//! `explain`: the reasons in words, in both languages.

use crate::support::{case, run, run_in};
use serde_json::json;

/// The lines, without what stands before them.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).collect()
}

#[test]
fn an_outcome_comes_with_its_reasons() {
    let said = run(&["explain"], &case("C04").to_string());
    let lines = lines(&said.out);
    assert!(lines[0].starts_with("C04 · "), "{}", lines[0]);
    assert_eq!(lines[1], "✕ Must suspend");
    for heading in [
        "Asked:",
        "Why:",
        "Decisive facts: they alone give this outcome:",
        "The five principles:",
        "The rules, in order:",
        "Not required here:",
        "Not reached:",
        "Duties and remarks:",
        "What may be done with a weapon, from the least:",
        "What happens next:",
    ] {
        assert!(lines.contains(&heading), "{heading}\n{}", said.out);
    }
    let has = |parts: &[&str]| lines.iter().any(|it| parts.iter().all(|part| it.contains(part)));
    assert!(has(&["✕ 1 Ceasefire: not met", "Art. 3(i)(a)"]), "a principle");
    assert!(has(&["✕ Ceasefire agreement: not met (given;"]), "a row");
    assert!(has(&["← this decides: Must suspend"]), "the rule");
    assert!(has(&["•", "(given; Art. 3(i)(a)"]), "a decisive fact");
    assert!(has(&["1. ", "(now)"]), "a step");
    assert!(has(&["– National Security Council: Not required here"]), "a step left out");
    assert_eq!((said.status, said.err.as_str()), (0, ""));
}

#[test]
fn japanese_is_as_complete() {
    let said = run(&["explain", "--language", "ja"], &case("C04").to_string());
    let lines = lines(&said.out);
    assert_eq!(lines[1], "✕ 中断しなければなりません");
    for part in [
        "■ 問い",
        "■ 理由",
        "■ 決め手の事実",
        "■ 参加五原則",
        "■ 判断の順序",
        "■ ここでは不要",
        "■ 未到達",
        "■ 次の手続",
        "不充足（入力／3条1号イ",
        "← ここで決まる：中断しなければなりません",
        "（現在）",
    ] {
        assert!(said.out.contains(part), "{part}\n{}", said.out);
    }
    for english in ["met", "given", "derived", "Art.", "Why", " and "] {
        assert!(!said.out.contains(english), "{english}\n{}", said.out);
    }
}

#[test]
fn the_locale_chooses_the_language() {
    let situation = case("C04").to_string();
    let says = |locale: &[(&str, &str)], words: &[&str]| {
        let said = run_in(locale, words, &situation);
        said.out.contains("■ 理由")
    };
    assert!(says(&[("LANG", "ja_JP.UTF-8")], &["explain"]));
    assert!(says(&[("LANG", "en_GB.UTF-8"), ("LC_ALL", "ja_JP.UTF-8")], &["explain"]));
    assert!(!says(&[("LANG", "ja_JP.UTF-8"), ("LC_ALL", "C")], &["explain"]));
    assert!(!says(&[("LANG", "ja_JP.UTF-8")], &["explain", "--language=en"]));
    assert!(!says(&[], &["explain"]));
}

#[test]
fn what_is_open_says_what_each_answer_gives() {
    let mut unknown = case("C01");
    unknown["facts"]["host-consents-to-operation"] = json!(null);
    let said = run(&["explain"], &unknown.to_string());
    let lines = lines(&said.out);
    let place = lines.iter().position(|it| it.starts_with("Still open"));
    let place = place.expect("something is open");
    assert!(lines[place + 1].starts_with("? "), "{}", lines[place + 1]);
    assert_eq!(lines[place + 2], "yes → May take part");
    assert!(lines[place + 3].starts_with("no → "), "{}", lines[place + 3]);
    assert!(said.out.contains("not known (given; Art."), "{}", said.out);
}

#[test]
fn a_choice_left_open_shows_its_alternatives() {
    let mut open = case("C01");
    open.as_object_mut().expect("an object").remove("variant");
    let said = run(&["explain"], &open.to_string());
    assert!(said.out.contains("\nAlternatives:\n"), "{}", said.out);
    assert!(said.out.contains("(the best;"), "{}", said.out);
}

#[test]
fn weapons_come_with_their_bases() {
    let said = run(&["explain"], &case("W04").to_string());
    assert!(said.out.contains("\nBases for the use of weapons:\n"), "{}", said.out);
    let shut = run(&["explain"], &case("C04").to_string());
    assert!(!shut.out.contains("Bases for the use"), "{}", shut.out);
}

#[test]
fn facts_that_exclude_each_other_are_pointed_out() {
    let mut both = case("C01");
    both["facts"]["armed-conflict-ended"] = json!(true);
    both["facts"]["armed-conflict-not-begun"] = json!(true);
    let said = run(&["explain"], &both.to_string());
    assert!(said.out.contains("Please check: "), "{}", said.out);
}

#[test]
fn several_are_told_one_after_the_other() {
    let mut second = case("C04");
    second["facts"]["overseeas"] = json!(true);
    second.as_object_mut().expect("an object").remove("id");
    let input = json!([case("C04"), second]);
    let said = run(&["explain"], &input.to_string());
    assert!(said.out.contains(&"─".repeat(64)), "{}", said.out);
    let last = "Situation 2\nCannot be assessed: unknown fact `overseeas` in situation 2 \
                (did you mean `overseas`?)\n";
    assert!(said.out.ends_with(last), "{}", said.out);
    assert_eq!(said.status, 1);
}
