//! The module answers as the Act does, and says what is wrong in place of an answer.

use five_principles_module::{assess, assess_in, catalogue, logic, sweep};
use rules::{Said, Situation};
use serde_json::{Value, json};

fn read(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// Every worked case as it is, and under each other edition in which it can be asked.
fn situations() -> Vec<Situation> {
    let mut all = vec![];
    for case in act::cases() {
        all.push(case.situation.clone());
        for day in act::rulebook().editions() {
            let mut then = case.situation.clone();
            then.edition = Some(day.to_owned());
            if act::rulebook().state(&then).is_ok() {
                all.push(then);
            }
        }
    }
    assert!(all.len() > 5 * act::cases().len(), "few cases can be asked under another edition");
    all
}

/// What an assessment told in places says in ids, as a report has it.
fn in_ids(told: &Value) -> Value {
    let Some(places) = told.as_array() else { return told.clone() };
    let mut places =
        places.iter().map(|it| usize::try_from(it.as_u64().expect("a place")).expect("small"));
    let mut next = || places.next().expect("another place");
    let pack = act::rulebook().pack();
    let (question, rule) = (&pack.questions[next()], next());
    let rule = &question.rules[rule];
    let mut report =
        json!({"outcome": pack.outcomes[next()].id, "rule": rule.id, "cite": rule.cite});
    report["edition"] = act::rulebook().editions().nth(next()).expect("a stage").into();
    let mut list = || (0..next()).map(|_| next()).collect::<Vec<usize>>();
    let facts =
        |it: Vec<usize>| it.into_iter().map(|it| pack.facts[it].id.as_str()).collect::<Value>();
    report["decisive"] = facts(list());
    report["open"] = facts(list());
    for (principle, said) in pack.principles.iter().zip(list()) {
        report["principles"][&principle.id] = Said::ALL[said].id().into();
    }
    for it in list().chunks(3) {
        let option = &pack.choices[it[0]].options[it[1]].id;
        report["alternatives"][option] = pack.outcomes[it[2]].id.as_str().into();
    }
    let bases =
        |it: Vec<usize>| it.into_iter().map(|it| question.bases[it].id.as_str()).collect::<Value>();
    let (open, unknown) = (list(), list());
    if !question.bases.is_empty() {
        report["bases"] = bases(open);
    }
    if !unknown.is_empty() {
        report["bases-unknown"] = bases(unknown);
    }
    report["duties"] = list().into_iter().map(|it| pack.duties[it].id.as_str()).collect();
    report
}

/// What the Act's own rulebook reports, without the id, which stays with whoever asks.
fn reported(situation: &Situation) -> Value {
    match act::rulebook().assess(situation) {
        Ok(it) => serde_json::to_value(act::rulebook().report(None, &it)).expect("JSON"),
        Err(error) => json!({"error": error.to_string()}),
    }
}

#[test]
fn every_case_is_assessed_as_by_the_act_under_every_edition() {
    for situation in situations() {
        let asked = situation.to_json(&["assignments"]).to_string();
        assert_eq!(in_ids(&read(&assess(&asked))), reported(&situation), "{asked}");
    }
}

/// A situation in places, as `js/places.js` writes it.
fn in_places(situation: &Situation) -> Vec<u16> {
    let pack = act::rulebook().pack();
    let small = |it: Option<usize>| u16::try_from(it.expect("a known id")).expect("a small place");
    let question = pack.questions.iter().position(|it| it.id == situation.question);
    let mut places = vec![small(question), small(Some(situation.choices.len()))];
    for (choice, options) in &situation.choices {
        let place = pack.choices.iter().position(|it| it.id == *choice);
        places.extend([small(place), small(Some(options.len()))]);
        let known = &pack.choices[place.expect("a choice")].options;
        places.extend(
            options.iter().map(|option| small(known.iter().position(|it| it.id == *option))),
        );
    }
    for (fact, finding) in situation.facts.iter().chain(&situation.assumed) {
        let place = small(pack.facts.iter().position(|it| it.id == *fact));
        places.extend([place, finding.map_or(1, |it| if it { 2 } else { 0 })]);
    }
    places
}

/// What stands in a room for so many numbers once a situation in it was assessed.
fn assess_within(room: usize, situation: &[u16]) -> Vec<u16> {
    let mut numbers = situation.to_vec();
    numbers.resize(room.max(situation.len()), 0);
    let length = assess_in(&mut numbers[..room], situation.len());
    numbers.truncate(length);
    numbers
}

fn assess_places(situation: &[u16]) -> Vec<u16> {
    assess_within(1000, situation)
}

#[test]
fn a_room_too_small_is_answered_with_nothing() {
    let sound = in_places(&act::cases()[0].situation);
    let told = assess_places(&sound);
    for room in 0..1000 {
        let within = assess_within(room, &sound);
        let wide = room >= sound.len().max(told.len());
        assert_eq!(within, if wide { told.clone() } else { vec![] }, "{room}");
    }
}

#[test]
fn a_situation_in_places_is_assessed_as_in_words() {
    for mut situation in act::cases().iter().map(|it| it.situation.clone()) {
        situation.edition = None;
        let told = json!(assess_places(&in_places(&situation)));
        let expected = reported(&situation);
        if expected["error"].is_null() {
            assert_eq!(in_ids(&told), expected, "{situation:?}");
        } else {
            assert_eq!(told, json!([]), "{situation:?}");
        }
    }
}

#[test]
fn places_that_are_none_are_answered_with_nothing() {
    let sound = in_places(&act::cases()[0].situation);
    assert!(!assess_places(&sound).is_empty());
    assert_eq!(assess_places(&[]), [0_u16; 0]);
    for place in 0..sound.len() {
        let mut broken = sound.clone();
        broken[place] = u16::MAX;
        // A finding that is none is read as true.
        let answer = assess_places(&broken);
        assert!(answer.is_empty() || broken[place - 1] < u16::MAX, "{broken:?}");
    }
    assert_eq!(assess_places(&[&sound[..], &[3]].concat()), [0_u16; 0]);
}

#[test]
fn every_case_is_swept_as_by_the_act() {
    let book = act::rulebook();
    for case in act::cases() {
        let asked = case.situation.to_json(&["assignments"]).to_string();
        let statement = book.state(&case.situation).expect("a statement");
        let swept = book.sweep(&statement).expect("a sweep");
        let report = serde_json::to_value(book.report_sweep(&swept, 12)).expect("JSON");
        same(&read(&sweep(&asked)), &report, &case.id);
        assert_eq!(read(&logic(&asked)), book.json_logic(&statement), "{}", case.id);
    }
}

/// Shares are written to twelve places; all else is the same.
fn same(told: &Value, expected: &Value, place: &str) {
    match (told, expected) {
        (Value::Object(told), Value::Object(expected)) => {
            let keys = |it: &serde_json::Map<String, Value>| it.keys().cloned().collect::<Vec<_>>();
            assert_eq!(keys(told), keys(expected), "{place}");
            for (key, it) in told {
                same(it, &expected[key], &format!("{place}/{key}"));
            }
        }
        (Value::Array(told), Value::Array(expected)) => {
            assert_eq!(told.len(), expected.len(), "{place}");
            for (index, (told, expected)) in told.iter().zip(expected).enumerate() {
                same(told, expected, &format!("{place}/{index}"));
            }
        }
        (told, expected) if place.ends_with("/settles") => {
            let number = |it: &Value| it.as_f64().expect("a number");
            assert!((number(told) - number(expected)).abs() < 1e-11, "{place}: {told}, {expected}");
        }
        (told, expected) => assert_eq!(told, expected, "{place}"),
    }
}

#[test]
fn what_cannot_be_read_comes_back_with_a_message() {
    let wrong = [
        ("", "this is no JSON"),
        ("[]", "must be an object"),
        ("{}", "needs a `question`"),
        (r#"{"question": "starts"}"#, "unknown question `starts`"),
        (r#"{"question": "start"}"#, "needs `pillar`"),
        (r#"{"question": "weapons", "actor": "sdf", "facts": {"x": true}}"#, "unknown fact `x`"),
        (
            r#"{"question": "weapons", "actor": "sdf", "facts": {"x": 3}}"#,
            "true, false or null, not `3`",
        ),
        (
            r#"{"question": "weapons", "facts": ["x"]}"#,
            "`facts` must be an object of facts, not a list",
        ),
        (r#"{"question": 3}"#, "`question` must be a text, not `3`"),
        (r#"{"question": "start", "edition": "1990-01-01"}"#, "is before the first edition"),
        (r#"{"question": "start", "pillr": "icops"}"#, "did you mean `pillar`?"),
        (
            r#"{"question": "start", "id": "a\"b", "x": "\u00e9", "bases": [1]}"#,
            "`bases` must be a text",
        ),
    ];
    for (situation, says) in wrong {
        for answer in [assess(situation), sweep(situation), logic(situation)] {
            let error = read(&answer)["error"].as_str().map(str::to_owned);
            assert!(error.is_some_and(|it| it.contains(says)), "{situation}: {answer}");
        }
    }
}

#[test]
fn everything_that_is_told_in_places_is_in_the_catalogue() {
    let (all, book) = (read(&catalogue()), act::rulebook());
    let (told, ids) = (&all[0], all[1].as_array().expect("a list"));
    let pack = book.pack();
    let facts =
        pack.facts.iter().map(|it| json!({"cite": it.cite, "closed-world": it.closed_world.id()}));
    assert_eq!(told["facts"]["facts"], facts.collect::<Value>());
    let outcomes = pack.outcomes.iter().map(|it| json!({"finding": it.finding.id()}));
    assert_eq!(told["facts"]["outcomes"], outcomes.collect::<Value>());
    let named = pack.facts.iter().map(|it| &it.id).chain(pack.outcomes.iter().map(|it| &it.id));
    assert_eq!(ids, &named.map(|it| json!(it)).collect::<Vec<_>>());
    for (question, it) in pack.questions.iter().zip(told["questions"].as_array().expect("a list")) {
        let rules = question.rules.iter().map(|it| json!({"id": it.id, "cite": it.cite}));
        assert_eq!(it["rules"], rules.collect::<Value>());
    }
    assert_eq!(told["editions"], book.editions().collect::<Value>());
    assert_eq!(told["duties"], pack.duties.iter().map(|it| it.id.as_str()).collect::<Value>());
}

#[test]
fn what_is_told_twice_or_beside_is_read_as_the_act_reads_it() {
    let asked = |more: &str| {
        let json = format!(r#"{{"question": "weapons", "actor": "sdf"{more}}}"#);
        let situation = Situation::from_json(&read(&json), &act::rulebook().choice_ids());
        let situation = situation.expect("a situation");
        assert_eq!(in_ids(&read(&assess(&json))), reported(&situation), "{json}");
    };
    asked("");
    asked(r#", "id": 7, "title": {"en": "a", "ja": "b"}, "note": [{"deep": [1.5e3, null]}]"#);
    asked(r#", "id": "quo\"te", "expected": "x", "pillar": null"#);
    asked(r#", "facts": {"in-territory": true, "in-territory": false}"#);
    for fact in &act::rulebook().pack().facts {
        for finding in ["true", "false", "null"] {
            asked(&format!(r#", "facts": {{"{}": {finding}}}"#, fact.id));
            asked(&format!(r#", "assumed": {{"{}": {finding}}}"#, fact.id));
        }
    }
    let fact = &act::rulebook().pack().facts[0].id;
    asked(&format!(r#", "facts": {{"{fact}": true}}, "assumed": {{"{fact}": true}}"#));
}
