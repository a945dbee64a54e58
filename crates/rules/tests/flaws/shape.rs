//! Flaws of build: dates, cycles, questions without an end, situations that cannot be read.

use serde_json::{Value, json};

use crate::planted::{add, element, refused, rule, words};

#[test]
fn a_term_that_rests_on_itself_is_found() {
    let direct = refused(|pack| element(pack, "terms", "meal")["is"] = json!({"not": "meal"}));
    assert_eq!(direct, ["term `meal`: term `meal` rests on itself: a cycle"]);
    let round = refused(|pack| {
        element(pack, "terms", "overdue")["is"] = json!({"all": ["day-passed", "keeping-is-fair"]});
        element(pack, "terms", "keeping-is-fair")["is"] = json!({"any": ["recalled", "overdue"]});
    });
    assert_eq!(round, ["term `keeping-is-fair`: term `overdue` rests on itself: a cycle"]);
}

#[test]
fn a_rule_cannot_rest_on_the_outcome_it_decides() {
    let says = "a rule cannot rest on the outcome it decides";
    let outcome = || json!({"outcome": ["may-act"]});
    let direct = refused(|pack| {
        element(pack, "questions", "desk")["rules"][0]["when"] = outcome();
    });
    assert_eq!(direct, [format!("question `desk`, rule `ground`: {says}")]);
    let through_a_term = refused(|pack| element(pack, "terms", "meal")["is"] = outcome());
    assert_eq!(through_a_term, [format!("term `meal`: {says}")]);
    let base = refused(|pack| element(pack, "questions", "desk")["bases"][0]["is"] = outcome());
    assert_eq!(base, [format!("question `desk`, base `6(1)`: {says}")]);
    let asked = refused(|pack| element(pack, "facts", "on-bus")["asked"] = outcome());
    assert_eq!(asked, [format!("fact `on-bus`, asked: {says}")]);
    let baseline = refused(|pack| element(pack, "baselines", "usual-child")["when"] = outcome());
    assert_eq!(baseline, [format!("baseline `usual-child`: {says}")]);
    let principle =
        refused(|pack| element(pack, "principles", "quiet")["tests"][0]["holds"] = outcome());
    assert_eq!(principle, [""; 0], "there it is known");
}

#[test]
fn what_is_settled_before_the_facts_cannot_rest_on_one() {
    let says = "rests on a fact: only choices and the question are known here";
    let applies =
        refused(|pack| element(pack, "choices", "branch")["applies"] = json!("in-good-standing"));
    assert_eq!(applies, [format!("choice `branch`, applies: {says}")]);
    let when = refused(|pack| {
        element(pack, "questions", "borrow")["alternatives"]["when"] = json!({"not": "reserved"});
    });
    assert_eq!(when, [format!("question `borrow`, alternatives: {says}")]);
    let baseline =
        refused(|pack| element(pack, "baselines", "usual-child")["when"] = json!("card-valid"));
    assert_eq!(baseline, [format!("baseline `usual-child`: {says}")]);
}

#[test]
fn a_question_must_answer_whatever_is_asked() {
    let ends = |change: fn(&mut Value)| {
        refused(move |pack| {
            let rules = element(pack, "questions", "desk")["rules"].as_array_mut();
            change(&mut rules.expect("a list")[2]);
        })
    };
    let left = |day: &str| {
        let says = "could be left without an outcome: end with a rule that has no `when`";
        format!("question `desk`: a situation of {day} {says}")
    };
    assert_eq!(ends(|it| it["when"] = json!("loud")), [left("2001-01-01")]);
    assert_eq!(ends(|it| it["from"] = json!("2010-07-01")), [left("2001-01-01")]);
    assert_eq!(ends(|it| it["until"] = json!("2010-07-01")), [left("2010-07-01")]);
    assert_eq!(ends(|it| it["until"] = json!("2015-01-01")), [left("2015-01-01")]);
    let none = refused(|pack| element(pack, "questions", "desk")["rules"] = json!([]));
    assert_eq!(none, [left("2001-01-01")]);
    let handed_on = refused(|pack| {
        let rules = element(pack, "questions", "desk")["rules"].as_array_mut().expect("a list");
        let mut new = rules[2].clone();
        new["outcome"] = json!("may-act");
        new["from"] = json!("2015-01-01");
        rules[2]["until"] = json!("2015-01-01");
        rules.push(new);
    });
    assert_eq!(handed_on, [""; 0], "one closing rule may follow another in time");
}

#[test]
fn a_rule_after_the_last_word_is_found() {
    let flaws = refused(|pack| {
        let rules = element(pack, "questions", "desk")["rules"].as_array_mut();
        rules.expect("a list").swap(1, 2);
    });
    let place = "question `desk`, rule `leave`";
    assert_eq!(flaws, [format!("{place}: it has no `when`, so no rule after it is ever reached")]);
}

#[test]
fn a_rung_must_stand_somehow() {
    let flaws = refused(|pack| {
        element(pack, "ladder", "say")["states"][2]["when"] = json!("loud");
    });
    let says = "on 2001-01-01 it could stand nowhere: end with a state that has no `when`";
    assert_eq!(flaws, [format!("rung `say`: {says}")]);
}

#[test]
fn dates_must_be_days_and_times_must_not_be_empty() {
    let dates = [
        ("facts", "loud", "", "fact `loud`"),
        ("terms", "meal", "", "term `meal`"),
        ("duties", "late-fee", "", "duty `late-fee`"),
        ("procedures", "hand-out", "", "procedure `hand-out`"),
        ("choices", "reader", "/options/0", "option `member`"),
        ("questions", "desk", "/rules/0", "rule `ground`"),
        ("questions", "desk", "/bases/0", "base `6(1)`"),
        ("principles", "quiet", "/tests/0", "principle `quiet`"),
        ("ladder", "say", "/states/0", "rung `say`"),
    ];
    for (list, id, path, place) in dates {
        let dated = |from: &'static str, until: &'static str| {
            refused(move |pack| {
                let it = element(pack, list, id).pointer_mut(path).expect("a place of the library");
                it["from"] = json!(from);
                it["until"] = json!(until);
            })
        };
        let wrong = format!("{place}: `2010-02-30` is not a date such as `2016-03-29`");
        assert_eq!(dated("2010-02-30", "2012-01-01")[0], wrong);
        assert_eq!(dated("2001-01-01", "2010-02-30")[0], wrong);
        let empty = format!("{place}: ends on `2010-01-01`, not after it begins on `2010-01-01`");
        assert_eq!(dated("2010-01-01", "2010-01-01")[0], empty);
    }
    let first = refused(|pack| pack["pack"]["first-edition"] = json!("2001"));
    assert_eq!(first, ["pack: `first-edition` must be a date such as `2016-03-29`"]);
}

#[test]
fn the_engine_takes_sixty_four_of_a_kind() {
    let options = |count: usize| {
        refused(move |pack| {
            let list =
                element(pack, "choices", "things")["options"].as_array_mut().expect("a list");
            for number in list.len()..count {
                list.push(json!({"id": format!("thing-{number}"), "label": words()}));
            }
        })
    };
    assert_eq!(options(64), [""; 0]);
    assert_eq!(options(65), ["pack: 65 options of one choice: the engine takes 64"]);
    let outcomes = refused(|pack| {
        for number in 0..60 {
            let mut it = element(pack, "outcomes", "may-act").clone();
            it["id"] = json!(format!("outcome-{number}"));
            add(pack, "outcomes", it);
        }
    });
    assert_eq!(outcomes, ["pack: 76 outcomes: the engine takes 64"]);
    let questions = refused(|pack| {
        for number in 0..62 {
            let mut it = element(pack, "questions", "return").clone();
            it["id"] = json!(format!("question-{number}"));
            add(pack, "questions", it);
        }
    });
    assert_eq!(questions, ["pack: 65 questions: the engine takes 64"]);
}

#[test]
fn alternatives_must_name_options() {
    let options = |options: Value| {
        refused(|pack| element(pack, "questions", "borrow")["alternatives"]["options"] = options)
    };
    let place = "question `borrow`, alternatives";
    assert_eq!(options(json!([])), [format!("{place}: no options are named")]);
    let set = refused(|pack| {
        element(pack, "choices", "branch")["sets"] = json!({"both": ["main", "bus"]});
        element(pack, "questions", "borrow")["alternatives"]["options"] = json!(["both"]);
    });
    assert_eq!(set, [format!("{place}: unknown option `both` of choice `branch`")]);
}

#[test]
fn names_must_not_mean_two_things() {
    let set = refused(|pack| element(pack, "choices", "things")["sets"]["film"] = json!(["novel"]));
    assert_eq!(set, ["choice `things`: `film` is both an option and a set"]);
    let key = refused(|pack| {
        let mut choice = element(pack, "choices", "branch").clone();
        choice["id"] = json!("facts");
        add(pack, "choices", choice);
    });
    assert_eq!(
        key,
        ["choice `facts`: a situation has a key of that name: name the choice otherwise"]
    );
}

#[test]
fn an_opening_must_be_a_situation() {
    let opening = |situation: Value| {
        refused(|pack| element(pack, "openings", "first-visit")["situation"] = situation)
    };
    let place = "opening `first-visit`";
    assert_eq!(opening(json!({})), [format!("{place}: a situation needs a `question`")]);
    assert_eq!(
        opening(json!({"question": "desk", "facts": {"loud": "very"}})),
        [format!("{place}: fact `loud` must be true, false or null, not `\"very\"`")]
    );
    assert_eq!(
        opening(json!({"question": "desk", "facts": {"luod": true}})),
        [format!("{place}: unknown fact `luod` (did you mean `loud`?)")]
    );
    assert_eq!(
        opening(json!({"question": "borrow", "reader": "member", "facts": {}})),
        [format!("{place}: the question `borrow` needs `things`: `novel`, `film`")]
    );
}

#[test]
fn all_flaws_of_a_pack_are_told_at_once() {
    let flaws = refused(|pack| {
        element(pack, "facts", "loud")["group"] = json!("rom");
        element(pack, "facts", "eating")["from"] = json!("soon");
        let rules = element(pack, "questions", "desk")["rules"].as_array_mut().expect("a list");
        rules.insert(0, rule("ground", "may-act", json!("loud")));
    });
    assert_eq!(flaws.len(), 3, "{flaws:#?}");
}
