//! Readable cases: what an assessment says, on the rules of a small library.

#[path = "library/complete.rs"]
mod complete;
#[path = "library/consequences.rs"]
mod consequences;
#[path = "library/editions.rs"]
mod editions;
#[path = "library/pack.rs"]
mod pack;
#[path = "library/trace.rs"]
mod trace;

use pack::{NEW, OLD, assess, facts, finding, library, open, outcome, place, rule, situation};
use rules::{Alternative, Effort, Finding, Origin, Said};
use serde_json::{Value, json};

/// What is asked most here: may somebody borrow something from the main house?
fn borrow(reader: &str, thing: &str, facts: Value) -> Value {
    json!({"question": "borrow", "reader": reader, "branch": "main", "things": [thing], "facts": facts})
}

#[test]
fn the_library_pack_has_no_flaw() {
    let flaws = library().lint(Effort::Trying { situations: 200_000 });
    assert_eq!(flaws, [], "{flaws:#?}");
}

#[test]
fn an_outcome_comes_with_its_rule_and_its_decisive_facts() {
    let book = library();
    let said = |reader, thing, json| {
        let it = assess(&book, borrow(reader, thing, json));
        (outcome(&book, &it), rule(&book, &it), facts(&book, &it.decisive))
    };
    let expect = |outcome: &str, rule: &str, facts: &[&str]| {
        let facts: Vec<String> = facts.iter().map(ToString::to_string).collect();
        (outcome.to_owned(), rule.to_owned(), facts)
    };
    let clear = json!({"card-valid": true, "fees-owed": false, "reserved": false});
    let needed = ["card-valid", "fees-owed", "reserved"];
    assert_eq!(said("member", "novel", clear.clone()), expect("may-borrow", "lend", &needed));
    assert_eq!(said("member", "film", clear), expect("may-borrow:short", "a-week", &needed));
    assert_eq!(
        said("member", "novel", json!({"card-valid": false, "reserved": true})),
        expect("may-not-borrow:standing", "standing", &["card-valid"])
    );
    assert_eq!(
        said("member", "novel", json!({"card-blocked": true, "card-valid": true})),
        expect("may-not-borrow:card", "blocked", &["card-blocked"])
    );
    assert_eq!(
        said("visitor", "novel", json!({})),
        expect("may-not-borrow:reader", "visitor", &[])
    );
    let paid = json!({"card-valid": true, "fees-owed": true, "instalments-agreed": true,
        "reserved": false, "parent-agrees": false});
    let needed = ["card-valid", "instalments-agreed", "reserved"];
    assert_eq!(said("member", "novel", paid.clone()), expect("may-borrow", "lend", &needed));
    assert_eq!(
        said("child", "novel", paid),
        expect("may-not-borrow:age", "agreed", &["parent-agrees"])
    );
}

#[test]
fn a_reading_decides_what_doubt_does() {
    let book = library();
    let said = |thing, json| {
        let json = json!({"question": "return", "things": [thing], "facts": json});
        let it = assess(&book, json);
        (outcome(&book, &it), open(&book, &it))
    };
    let open = |ids: &[&str]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    let (answer, asked) = said("novel", json!({"day-passed": true}));
    assert_eq!((answer.as_str(), asked), ("may-keep:on-watch", open(&["renewed"])));
    let (answer, asked) = said("novel", json!({"day-passed": true, "renewed": false}));
    assert_eq!((answer.as_str(), asked), ("must-return", vec![]));
    let (answer, asked) = said("atlas", json!({"day-passed": false}));
    assert_eq!(answer, "must-return:ask", "a doubt is enough for an atlas");
    assert_eq!(asked, open(&["renewed", "recalled"]));
    let (answer, _) = said("atlas", json!({"day-passed": false, "recalled": false}));
    assert_eq!(answer, "may-keep");
}

#[test]
fn open_facts_stand_in_the_order_of_their_use_with_what_each_answer_would_do() {
    let book = library();
    let it =
        assess(&book, borrow("child", "novel", json!({"card-valid": true, "reserved": false})));
    assert_eq!(outcome(&book, &it), "not-known");
    assert_eq!(open(&book, &it), ["parent-agrees", "fees-owed", "instalments-agreed"]);
    let outcome = |place: usize| book.pack().outcomes[place].id.as_str();
    assert_eq!(outcome(it.open[0].if_true), "not-known");
    assert_eq!(outcome(it.open[0].if_false), "may-not-borrow:age");
    let last = borrow(
        "child",
        "novel",
        json!({"card-valid": true, "reserved": false, "fees-owed": false}),
    );
    let it = assess(&book, last);
    assert_eq!(open(&book, &it), ["parent-agrees"]);
    assert_eq!(outcome(it.open[0].if_true), "may-borrow");
}

#[test]
fn the_form_asks_what_the_question_uses_and_what_was_chosen_calls_for() {
    let book = library();
    let asked = |json| facts(&book, &assess(&book, json).asked);
    let card = ["card-valid", "card-blocked", "fees-owed"];
    assert_eq!(
        asked(borrow("member", "novel", json!({"fees-owed": false}))),
        [&card[..], &["reserved"]].concat()
    );
    assert_eq!(
        asked(borrow("child", "novel", json!({"fees-owed": true}))),
        [&card[..], &["instalments-agreed", "parent-agrees", "reserved"]].concat()
    );
    let anywhere =
        json!({"question": "borrow", "reader": "member", "things": ["novel"], "facts": {}});
    assert_eq!(
        asked(anywhere),
        [&card[..], &["instalments-agreed", "reserved", "on-bus"]].concat(),
        "with no branch named, both branches are asked about"
    );
    assert_eq!(asked(json!({"question": "desk", "facts": {}})), ["loud", "eating", "warned"]);
}

#[test]
fn a_choice_left_open_takes_the_best_of_its_alternatives() {
    let book = library();
    let json = |thing: &str, facts: Value| json!({"question": "borrow", "reader": "member", "things": [thing], "facts": facts});
    let clear = json!({"card-valid": true, "fees-owed": false, "reserved": true, "on-bus": true});
    let it = assess(&book, json("novel", clear.clone()));
    assert_eq!(outcome(&book, &it), "may-borrow");
    let outcomes = |it: &rules::Assessment| -> Vec<String> {
        let name = |it: &Alternative| {
            let option = &book.pack().choices[it.choice].options[it.option].id;
            format!("{option}: {}", book.pack().outcomes[it.outcome].id)
        };
        it.alternatives.iter().map(name).collect()
    };
    assert_eq!(outcomes(&it), ["main: may-not-borrow:thing", "bus: may-borrow"]);
    assert_eq!(it.best, Some(1));
    assert_eq!(facts(&book, &it.decisive), ["card-valid", "fees-owed", "on-bus"]);
    let it = assess(&book, json("film", clear));
    assert_eq!(outcomes(&it), ["main: may-not-borrow:thing", "bus: may-not-borrow:branch"]);
    assert_eq!(it.best, Some(0), "equal ranks go to the earlier option");
    let it = assess(&book, borrow("member", "novel", json!({})));
    assert_eq!((it.alternatives.len(), it.best), (0, None), "a branch was named");
    let it = assess(
        &book,
        json!({"question": "borrow", "reader": "visitor", "things": [], "facts": {}}),
    );
    assert_eq!((it.alternatives.len(), it.best), (0, None), "no branch is asked of a visitor");
}

#[test]
fn facts_of_every_alternative_are_worth_asking() {
    let book = library();
    let json = json!({"question": "borrow", "reader": "member", "things": ["novel"],
        "facts": {"card-valid": true, "fees-owed": false}});
    let it = assess(&book, json);
    assert_eq!(outcome(&book, &it), "not-known");
    assert_eq!(open(&book, &it), ["reserved", "on-bus"], "either branch alone would do");
}

#[test]
fn each_basis_stands_on_its_own() {
    let book = library();
    let bases = |json| {
        let it = assess(&book, json!({"question": "desk", "edition": NEW, "facts": json}));
        let bases = it.bases.iter().map(|it| it.finding).collect::<Vec<_>>();
        (outcome(&book, &it), bases)
    };
    use Finding::{False, True, Unknown};
    assert_eq!(bases(json!({})), ("no-ground".into(), vec![False, False]));
    assert_eq!(bases(json!({"loud": true})), ("may-act".into(), vec![True, False]));
    let both = json!({"eating": true, "warned": null});
    assert_eq!(bases(both), ("may-act".into(), vec![Unknown, True]));
    assert_eq!(bases(json!({"loud": null})), ("not-known".into(), vec![Unknown, False]));
    let old = assess(&book, json!({"question": "desk", "edition": OLD, "facts": {"loud": true}}));
    assert_eq!(old.bases.len(), 1, "the second basis is not in force yet");
}

#[test]
fn a_closed_world_says_what_silence_means() {
    let book = library();
    let take = |fact: &str, json| {
        let it = assess(&book, json!({"question": "desk", "facts": json}));
        it.facts[place(&book, fact)]
    };
    let (null, given) =
        (json!({"loud": null, "card-blocked": null, "card-valid": null}), Origin::Given);
    assert_eq!(take("card-valid", json!({})), (Finding::Unknown, Origin::Absent));
    assert_eq!(take("card-valid", null.clone()), (Finding::Unknown, given));
    assert_eq!(take("loud", json!({})), (Finding::False, Origin::Assumed));
    assert_eq!(take("loud", null.clone()), (Finding::Unknown, given));
    assert_eq!(take("card-blocked", json!({})), (Finding::False, Origin::Assumed));
    assert_eq!(take("card-blocked", null), (Finding::False, Origin::Assumed));
    assert_eq!(take("card-blocked", json!({"card-blocked": true})), (Finding::True, given));
}

#[test]
fn facts_taken_for_granted_count_and_are_told_apart() {
    let book = library();
    let json = json!({"question": "borrow", "reader": "member", "branch": "main", "things": ["novel"],
        "facts": {"reserved": false}, "assumed": {"card-valid": true, "fees-owed": false}});
    let it = assess(&book, json);
    assert_eq!(outcome(&book, &it), "may-borrow");
    assert_eq!(finding(&book, &it, "card-valid"), Finding::True);
    assert_eq!(it.facts[place(&book, "card-valid")].1, Origin::Assumed);
    assert_eq!(it.facts[place(&book, "reserved")].1, Origin::Given);
}

#[test]
fn facts_that_exclude_each_other_are_noticed_and_change_nothing() {
    let book = library();
    let both = borrow(
        "member",
        "novel",
        json!({"reserved": true, "on-bus": true, "card-valid": true, "fees-owed": false}),
    );
    let it = assess(&book, both);
    assert_eq!(it.contradictions, [0]);
    assert_eq!(outcome(&book, &it), "may-not-borrow:thing");
    let one = assess(&book, borrow("member", "novel", json!({"reserved": true})));
    assert_eq!(one.contradictions, [0; 0]);
}

#[test]
fn a_situation_finds_its_baseline() {
    let book = library();
    let usual = |reader: &str| {
        let situation = situation(&book, borrow(reader, "novel", json!({})));
        book.baseline(&situation).map(|it| it.id.clone())
    };
    assert_eq!(usual("member").as_deref(), Some("usual-member"));
    assert_eq!(usual("child").as_deref(), Some("usual-child"));
    assert_eq!(usual("visitor"), None);
    let said = |it: &rules::Words| (it.say("de").to_owned(), it.say("fr").to_owned());
    let label = said(&book.pack().baselines[0].label);
    assert_eq!(label, ("Ein übliches Mitglied".into(), "Ein übliches Mitglied".into()));
    assert_eq!(book.pack().outcomes[0].finding, Said::Met);
}
