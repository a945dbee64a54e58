//! What stands beside an outcome: principles, steps, duties, the ladder.

use rules::{Assessment, Finding, PrincipleKind, Rulebook, Said};
use serde_json::{Value, json};

use crate::pack::{OLD, assess, library, outcome};

fn principles(book: &Rulebook, json: Value) -> Vec<(String, Said)> {
    let it = assess(book, json);
    assert_eq!(it.principles.len(), book.pack().principles.len(), "one for each principle");
    let principles = book.pack().principles.iter().zip(&it.principles);
    principles.map(|(principle, it)| (principle.id.clone(), it.said)).collect()
}

fn said(book: &Rulebook, principle: &str, json: Value) -> Said {
    let all = principles(book, json);
    all.into_iter().find(|(id, _)| id == principle).expect("a principle of the library").1
}

fn borrow(facts: Value) -> Value {
    json!({"question": "borrow", "reader": "member", "branch": "main", "things": ["novel"], "facts": facts})
}

#[test]
fn a_condition_is_met_not_met_or_unknown_with_what_it_rests_on() {
    let book = library();
    let standing = |json| said(&book, "standing", borrow(json));
    assert_eq!(standing(json!({"card-valid": true, "fees-owed": false})), Said::Met);
    assert_eq!(standing(json!({"card-valid": false})), Said::NotMet);
    assert_eq!(standing(json!({"card-valid": true})), Said::Unknown);
}

#[test]
fn a_principle_with_nothing_to_rest_on_is_not_required() {
    let book = library();
    let visitor = json!({"question": "borrow", "reader": "visitor", "things": [], "facts": {}});
    let it = assess(&book, visitor);
    let standing = it.principles[0];
    assert_eq!(
        (standing.test, standing.said),
        (Some(1), Said::NotRequired),
        "a test without `holds`"
    );
    let it = assess(&book, json!({"question": "desk", "facts": {}}));
    assert_eq!((it.principles[0].test, it.principles[0].said), (None, Said::NotRequired));
}

#[test]
fn whether_a_principle_is_required_may_itself_be_unknown() {
    let book = library();
    let paying = |json| said(&book, "paying-off", borrow(json));
    assert_eq!(paying(json!({"fees-owed": false, "instalments-agreed": false})), Said::NotRequired);
    assert_eq!(paying(json!({"fees-owed": true, "instalments-agreed": true})), Said::Met);
    assert_eq!(paying(json!({"fees-owed": true, "instalments-agreed": false})), Said::NotMet);
    assert_eq!(paying(json!({"instalments-agreed": false})), Said::Unknown);
    assert_eq!(paying(json!({"instalments-agreed": true})), Said::Met, "met either way");
    assert_eq!(paying(json!({})), Said::Unknown);
    let mut old = borrow(json!({"fees-owed": true}));
    old["edition"] = json!(OLD);
    assert_eq!(said(&book, "paying-off", old), Said::NotRequired, "its test is not in force yet");
}

#[test]
fn an_exit_is_not_yet_ready_or_taken_and_a_limit_is_kept_or_broken() {
    let book = library();
    let kinds: Vec<PrincipleKind> = book.pack().principles.iter().map(|it| it.kind).collect();
    use PrincipleKind::{Condition, Exit, Limit};
    assert_eq!(kinds, [Condition, Condition, Exit, Limit]);
    let way_back = |json| said(&book, "way-back", json!({"question": "return", "facts": json}));
    assert_eq!(way_back(json!({"day-passed": false})), Said::NotRequired, "not yet");
    assert_eq!(way_back(json!({"day-passed": true, "renewed": false})), Said::NotMet, "ready");
    assert_eq!(way_back(json!({"brought-back": true})), Said::Met, "taken");
    let quiet = |json| said(&book, "quiet", json!({"question": "desk", "facts": json}));
    assert_eq!(quiet(json!({})), Said::Met);
    assert_eq!(quiet(json!({"loud": true})), Said::NotMet);
    assert_eq!(quiet(json!({"loud": null})), Said::Unknown);
}

#[test]
fn a_procedure_says_which_steps_are_required_and_where_matters_stand() {
    let book = library();
    let steps = |json: Value| {
        let it = assess(&book, borrow(json)).procedure.expect("a procedure");
        let id = book.pack().procedures[it.procedure].id.clone();
        (id, it.steps)
    };
    use Finding::{False, True};
    let free = json!({"card-valid": true, "fees-owed": false, "reserved": false});
    assert_eq!(steps(free), ("hand-out".into(), vec![(True, false), (False, false)]));
    let paying = json!({"card-valid": true, "fees-owed": true, "instalments-agreed": true, "reserved": false});
    assert_eq!(steps(paying), ("hand-out".into(), vec![(True, false), (True, true)]));
    let unknown = json!({"card-valid": true, "instalments-agreed": true, "reserved": false});
    assert_eq!(steps(unknown).1[1], (Finding::Unknown, false));
    let second = &book.pack().procedures[0].steps[1];
    let otherwise = second.otherwise.as_ref().expect("what is said where it is not required");
    assert_eq!(otherwise.what.say("en"), "Nothing to pay");
}

#[test]
fn the_procedure_follows_the_outcome() {
    let book = library();
    let procedure = |json| {
        let it: Assessment = assess(&book, json);
        it.procedure.map(|it| book.pack().procedures[it.procedure].id.clone())
    };
    let late = json!({"question": "return", "facts": {"day-passed": true, "renewed": false}});
    assert_eq!(procedure(late).as_deref(), Some("bring-back"));
    let asked = json!({"question": "return", "things": ["atlas"], "facts": {}});
    assert_eq!(procedure(asked).as_deref(), Some("bring-back"), "`must-return:*` names it too");
    assert_eq!(procedure(json!({"question": "return", "facts": {}})), None);
}

#[test]
fn duties_stand_beside_the_outcome() {
    let book = library();
    let duties = |json| {
        let it = assess(&book, json);
        it.duties.iter().map(|it| book.pack().duties[*it].id.clone()).collect::<Vec<_>>()
    };
    let clear =
        json!({"card-valid": true, "fees-owed": false, "parent-agrees": true, "reserved": false});
    assert_eq!(duties(borrow(clear.clone())), [""; 0]);
    let mut child = borrow(clear);
    child["reader"] = json!("child");
    assert_eq!(duties(child.clone()), ["tell-parent"]);
    child["facts"]["reserved"] = json!(true);
    assert_eq!(duties(child), [""; 0], "nothing is lent");
    let late = json!({"question": "return", "facts": {"day-passed": true, "renewed": false}});
    assert_eq!(duties(late), ["late-fee"]);
    let perhaps = json!({"question": "return", "facts": {"day-passed": true}});
    assert_eq!(duties(perhaps), [""; 0], "a duty needs to be found");
}

#[test]
fn each_rung_of_the_ladder_stands_by_its_first_state() {
    let book = library();
    let ladder = |json| {
        let it = assess(&book, json!({"question": "desk", "facts": json}));
        assert_eq!(it.ladder.len(), book.pack().ladder.len(), "one for each rung");
        let rung = it.ladder.iter().map(|it| (it.state, it.said)).collect::<Vec<_>>();
        (outcome(&book, &it), rung)
    };
    let expect = |outcome: &str, rungs: [(usize, Said); 2]| (outcome.to_owned(), rungs.to_vec());
    assert_eq!(
        ladder(json!({"loud": true, "warned": true})),
        expect("may-act", [(0, Said::Met), (0, Said::Met)])
    );
    assert_eq!(
        ladder(json!({"loud": null, "warned": true})),
        expect("not-known", [(1, Said::Unknown), (1, Said::NotMet)])
    );
    assert_eq!(ladder(json!({})), expect("no-ground", [(2, Said::NotRequired), (1, Said::NotMet)]));
}
