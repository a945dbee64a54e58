//! The Act by date: six stages, and what the worked cases come to at each.

use std::collections::{BTreeMap, BTreeSet};

use rules::Situation;
use serde_json::Value;

/// First days of the stages, oldest first.
const STAGES: [&str; 6] =
    ["1992-08-10", "1998-06-12", "1998-07-12", "2001-12-14", "2002-01-14", "2016-03-29"];

/// What changes with the edition, of the cases that are written for today's Act: the outcome at each
/// stage, oldest first. All others keep their outcome throughout.
const CHANGING: [(&str, [&str; 6]); 17] = [
    ("C17", [ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, "may-implement"]),
    ("C19", [ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, "needs-diet-approval"]),
    ("C21", [ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, "may-terminate"]),
    ("C22", [MAY, MAY, MAY, MAY, MAY, NOT]),
    ("C23", [NOT, NOT, NOT, NOT, NOT, MAY]),
    ("C25", [NOT, NOT, NOT, NOT, NOT, "must-suspend"]),
    ("C37", [NOT, MAY, MAY, MAY, MAY, MAY]),
    ("C38", [NOT, MAY, MAY, MAY, MAY, "may-not-implement:actor"]),
    ("C39", [NOT, MAY, MAY, MAY, MAY, MAY]),
    ("C42", [CONTINUE, CONTINUE, CONTINUE, CONTINUE, CONTINUE, "must-suspend"]),
    ("C45", [ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, ASSIGNMENT, "must-terminate"]),
    ("C46", [FREEZE, FREEZE, FREEZE, "may-not-continue", "may-not-continue", "may-not-continue"]),
    ("C50", [NO_GOODS, GOODS, GOODS, GOODS, GOODS, GOODS]),
    ("C51", [NO_GOODS, GOODS, GOODS, GOODS, GOODS, GOODS]),
    ("W06", [NONE, NONE, NONE, NONE, NONE, WEAPONS]),
    ("W08", [NONE, NONE, NONE, NONE, NONE, WEAPONS]),
    ("W11", [NONE, NONE, NONE, NONE, WEAPONS, WEAPONS]),
];
const ASSIGNMENT: &str = "may-not-implement:assignment";
const FREEZE: &str = "may-not-implement:freeze";
const MAY: &str = "may-implement";
const NOT: &str = "not-an-operation";
const CONTINUE: &str = "may-continue";
const GOODS: &str = "may-contribute";
const NO_GOODS: &str = "may-not-contribute";
const NONE: &str = "no-basis";
const WEAPONS: &str = "weapons-may-be-used";

#[test]
fn the_act_has_six_stages() {
    assert_eq!(act::rulebook().editions().collect::<Vec<_>>(), STAGES);
}

/// The outcome and the bases open, on a day.
fn on(situation: &Situation, day: &str) -> (String, BTreeSet<String>) {
    let book = act::rulebook();
    let mut then = situation.clone();
    then.edition = Some(day.to_owned());
    let assessment = book.assess(&then).unwrap_or_else(|it| panic!("{day}: {it}"));
    let report = book.report(None, &assessment);
    assert_eq!(report.edition, day);
    (report.outcome, report.bases.into_iter().flatten().collect())
}

#[test]
fn situations_of_two_editions_have_the_outcome_of_each() {
    let json = include_str!("../cases/editions.json");
    let file: Value = serde_json::from_str(json).expect("a case file is JSON");
    let mut checked = 0;
    for case in file["cases"].as_array().expect("a list of cases") {
        let id = case["id"].as_str().expect("an id");
        let of_day = act::cases().iter().find(|it| it.id == id).expect("an embedded case");
        let own = case["edition"].as_str().expect("a date");
        let mut days: BTreeMap<&str, &Value> = BTreeMap::from([(own, case)]);
        let others = case["other-editions"].as_object().expect("the other stages");
        days.extend(others.iter().map(|(day, it)| (day.as_str(), it)));
        assert_eq!(days.keys().copied().collect::<Vec<_>>(), STAGES, "{id}");
        for (day, expected) in days {
            let (outcome, bases) = on(&of_day.situation, day);
            assert_eq!(Some(outcome.as_str()), expected["expected"].as_str(), "{id} on {day}");
            let wanted = expected["bases"].as_array().into_iter().flatten();
            let wanted: BTreeSet<String> =
                wanted.filter_map(|it| it.as_str().map(str::to_owned)).collect();
            assert_eq!(bases, wanted, "{id} on {day}");
            checked += 1;
        }
    }
    assert_eq!(checked, 36);
}

#[test]
fn worked_cases_change_with_the_edition_where_the_law_did_and_nowhere_else() {
    let changing: BTreeMap<_, _> = CHANGING.into_iter().collect();
    // Ids with C and W are the specification's; it says how each fares under the older texts.
    for case in act::cases().iter().filter(|it| it.id.starts_with(['C', 'W'])) {
        let today = case.situation.expected.as_deref().unwrap_or_default();
        let expected = changing.get(case.id.as_str()).copied().unwrap_or([today; 6]);
        let then = STAGES.map(|day| on(&case.situation, day).0);
        assert_eq!(then, expected, "{}", case.id);
    }
}

#[test]
fn bases_are_named_by_the_articles_of_their_day() {
    let case = |id: &str| &act::cases().iter().find(|it| it.id == id).expect(id).situation;
    let bases = |id: &str, day: &str| on(case(id), day).1.into_iter().collect::<Vec<_>>();
    assert_eq!(bases("W01", "1992-08-10"), ["24(1)"]);
    assert_eq!(bases("W01", "2016-03-29"), ["25(1)"]);
    assert_eq!(bases("W04", "2016-03-28".min(STAGES[4])), ["24(3)"]);
    assert_eq!(bases("W04", "2016-03-29"), ["25(3)", "25(7)"]);
    assert_eq!(bases("W11", "2002-01-14"), ["SDF95"]);
}

/// On the last day before an amendment the old rules stand, on the day itself the new ones.
#[test]
fn a_stage_begins_on_its_first_day() {
    let patrol = &act::cases().iter().find(|it| it.id == "E01").expect("a case").situation;
    let said = |day: &str| {
        let mut then = patrol.clone();
        then.edition = Some(day.to_owned());
        act::rulebook().outcome(&then).map(str::to_owned)
    };
    assert_eq!(said("2001-12-13").as_deref(), Ok("may-not-implement:freeze"));
    assert_eq!(said("2001-12-14").as_deref(), Ok("needs-diet-approval"));
    assert_eq!(
        said("1992-08-09").map_err(|it| it.to_string()),
        Err("edition `1992-08-09` is before the first edition of this pack, `1992-08-10`".into())
    );
}

/// Whatever a visitor asks about an older Act, something follows.
#[test]
fn every_outcome_of_an_older_stage_has_a_next_step() {
    let book = act::rulebook();
    for case in act::cases() {
        for day in STAGES {
            let mut then = case.situation.clone();
            then.edition = Some(day.to_owned());
            let assessment = book.assess(&then).expect("an assessment");
            let outcome = &book.pack().outcomes[assessment.outcome].id;
            assert!(assessment.procedure.is_some(), "{} on {day}: {outcome}", case.id);
        }
    }
}
