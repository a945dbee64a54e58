//! Every lint catches the flaw it is there for, and names the place.

#[path = "flaws/ids.rs"]
mod ids;
#[path = "library/pack.rs"]
mod pack;
#[path = "flaws/planted.rs"]
mod planted;
#[path = "flaws/shape.rs"]
mod shape;

use planted::{add, element, linted, refused, rule, unreached};
use rules::Rulebook;
use serde_json::{Value, json};

#[test]
fn a_sound_pack_has_nothing_to_report() {
    assert_eq!(refused(|_| {}), [""; 0]);
    assert_eq!(linted(|_| {}), [""; 0]);
    assert_eq!(unreached(|_| {}), [""; 0]);
}

#[test]
fn a_flaw_is_said_with_its_place() {
    let flaw = rules::Flaw { place: "fact `loud`".into(), says: "cites nothing".into() };
    assert_eq!(flaw.to_string(), "fact `loud`: cites nothing");
}

#[test]
fn unreadable_json_is_named_by_its_file_and_line() {
    let parts = [("00-pack.json", "{}"), ("10-facts.json", "{\n \"facts\": [,]\n}")];
    let flaws = Rulebook::from_parts(&parts).expect_err("a flaw");
    assert_eq!(flaws.len(), 1);
    assert_eq!(flaws[0].place, "10-facts.json");
    assert!(flaws[0].says.contains("line 2"), "{}", flaws[0]);
}

#[test]
fn what_cannot_be_read_is_named_by_file_path_and_id() {
    let read = |list: &'static str, id: &'static str, path: &'static str, value: Value| {
        let flaws = refused(|pack| {
            *element(pack, list, id).pointer_mut(path).expect("a place of the library") = value;
        });
        assert_eq!(flaws.len(), 1, "{flaws:?}");
        flaws[0].clone()
    };
    assert_eq!(
        read("facts", "loud", "/cite", json!("6(1)")),
        "library.json: facts[11] «loud», cite: must be a list, not `\"6(1)\"`"
    );
    assert_eq!(
        read("facts", "loud", "/closed-world", json!("often")),
        "library.json: facts[11] «loud», closed-world: must be one of `no`, `absent`, `always`, not `\"often\"`"
    );
    assert_eq!(
        read("questions", "return", "/rules/1/reason/de", json!(5)),
        "library.json: questions[1] «return», rules[1] «late», reason, de: must be a text, not `5`"
    );
    let formula = read("questions", "return", "/rules/1/when", json!({"every": []}));
    let wanted = "library.json: questions[1] «return», rules[1] «late», when: a formula of `every` is not known";
    assert!(formula.starts_with(wanted), "{formula}");
}

#[test]
fn an_unknown_or_missing_field_is_named() {
    let strange = refused(|pack| element(pack, "facts", "loud")["colour"] = json!("red"));
    let wanted = "library.json: facts[11] «loud»: unknown field `colour`";
    assert!(strange[0].starts_with(wanted), "{strange:?}");
    let slip = refused(|pack| element(pack, "facts", "loud")["pinciple"] = json!("quiet"));
    assert!(slip[0].contains("(did you mean `principle`?)"), "{slip:?}");
    let slip = refused(|pack| pack["fact"] = json!([]));
    assert!(
        slip[0].starts_with("library.json: unknown field `fact` (did you mean `facts`?)"),
        "{slip:?}"
    );
    let missing = refused(|pack| {
        element(pack, "facts", "loud").as_object_mut().expect("a fact").remove("asks");
    });
    assert_eq!(missing, ["library.json: facts[11] «loud», asks: is missing"]);
}

#[test]
fn a_pack_has_one_head() {
    let book = |first: &str, second: &str| {
        let flaws = Rulebook::from_parts(&[("a.json", first), ("b.json", second)]);
        flaws.expect_err("a flaw").iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let head =
        json!({"pack": {"id": "p", "title": {}, "languages": [], "first-edition": "2001-01-01"}});
    let head = head.to_string();
    assert_eq!(book(&head, &head), ["b.json: a second head `pack`"]);
    let none = "pack: no part has a head: add `\"pack\": {\"id\": …}` to one file";
    assert_eq!(book("{}", "{}"), [none]);
}

#[test]
fn a_fact_or_term_that_nothing_rests_on_is_found() {
    let flaws = linted(|pack| {
        let mut fact = element(pack, "facts", "loud").clone();
        fact["id"] = json!("sunny");
        add(pack, "facts", fact);
        add(
            pack,
            "terms",
            json!({"id": "idle", "label": {"en": "x", "de": "x"}, "cite": ["1"], "is": "sunny"}),
        );
    });
    let unused = "nothing rests on it: use it or leave it out";
    assert_eq!(flaws, [format!("fact `sunny`: {unused}"), format!("term `idle`: {unused}")]);
}

#[test]
fn an_element_without_a_citation_is_found() {
    let silent = "cites nothing: name the provision it rests on";
    let lists = [
        ("facts", "loud", "fact `loud`"),
        ("terms", "meal", "term `meal`"),
        ("questions", "desk", "question `desk`"),
        ("principles", "quiet", "principle `quiet`"),
        ("duties", "late-fee", "duty `late-fee`"),
        ("ladder", "say", "rung `say`"),
    ];
    for (list, id, place) in lists {
        let flaws = linted(|pack| element(pack, list, id)["cite"] = json!([]));
        assert_eq!(flaws, [format!("{place}: {silent}")]);
        let blank = linted(|pack| element(pack, list, id)["cite"] = json!([" "]));
        assert_eq!(blank, [format!("{place}: {silent}")]);
    }
    let inner = [
        ("questions", "desk", "rules", 1, "question `desk`, rule `look`"),
        ("questions", "desk", "bases", 1, "question `desk`, base `6(2)`"),
        ("principles", "standing", "tests", 1, "principle `standing`, test 2"),
        ("procedures", "hand-out", "steps", 1, "procedure `hand-out`, step 2"),
    ];
    for (list, id, inner, index, place) in inner {
        let flaws = linted(|pack| element(pack, list, id)[inner][index]["cite"] = json!([]));
        assert_eq!(flaws, [format!("{place}: {silent}")]);
    }
}

#[test]
fn a_missing_translation_is_found_with_its_field() {
    let lacks = |list: &'static str, id: &'static str, path: &'static str| {
        linted(|pack| {
            let words = element(pack, list, id).pointer_mut(path).expect("a text of the library");
            words.as_object_mut().expect("words").remove("de");
        })
    };
    let texts = [
        ("groups", "room", "/label", "group `room`: `label`"),
        ("facts", "loud", "/asks", "fact `loud`: `asks`"),
        ("facts", "loud", "/no", "fact `loud`: `no`"),
        (
            "choices",
            "reader",
            "/options/1/definition",
            "choice `reader`, option `child`: `definition`",
        ),
        ("outcomes", "may-act", "/sentence", "outcome `may-act`: `sentence`"),
        ("terms", "there-to-take", "/inference", "term `there-to-take`: `inference`"),
        ("questions", "borrow", "/alternatives/says", "question `borrow`: `alternatives, says`"),
        ("questions", "borrow", "/rules/1/reason", "question `borrow`, rule `blocked`: `reason`"),
        ("questions", "desk", "/bases/0/label", "question `desk`, base `6(1)`: `label`"),
        ("principles", "quiet", "/said/met", "principle `quiet`: `met`"),
        ("principles", "standing", "/tests/1/note", "principle `standing`, test 2: `note`"),
        ("procedures", "hand-out", "/intro", "procedure `hand-out`: `intro`"),
        (
            "procedures",
            "hand-out",
            "/steps/1/otherwise/how",
            "procedure `hand-out`, step 2: `otherwise, how`",
        ),
        ("duties", "late-fee", "/says", "duty `late-fee`: `says`"),
        ("ladder", "say", "/states/2/says", "rung `say`, state 3: `says`"),
        ("baselines", "usual-child", "/label", "baseline `usual-child`: `label`"),
        ("openings", "first-visit", "/label", "opening `first-visit`: `label`"),
    ];
    for (list, id, path, place) in texts {
        assert_eq!(lacks(list, id, path), [format!("{place} has no text in `de`")]);
    }
}

#[test]
fn a_blank_is_no_translation() {
    let title = linted(|pack| pack["pack"]["title"]["de"] = json!("  "));
    assert_eq!(title, ["pack: `title` has no text in `de`"]);
    let says = linted(|pack| pack["exclusions"][0]["says"]["de"] = json!(""));
    assert_eq!(says, ["exclusion of `reserved`, `on-bus`: `says` has no text in `de`"]);
}

#[test]
fn a_state_that_a_principle_cannot_say_is_found() {
    let flaws = linted(|pack| {
        let said = &mut element(pack, "principles", "quiet")["said"];
        said.as_object_mut().expect("words").remove("unknown");
    });
    assert_eq!(flaws, ["principle `quiet`: says nothing for `unknown`"]);
}

#[test]
fn a_rule_that_never_decides_is_found() {
    let shadowed = unreached(|pack| {
        let look = rule("look-again", "not-known", json!({"found": "overdue"}));
        let rules = element(pack, "questions", "return")["rules"].as_array_mut();
        rules.expect("a list").insert(2, look);
    });
    let never = "never decides: no situation of 100000 tried reached it (edition";
    assert_eq!(
        shadowed,
        [
            format!("question `return`, rule `look-again`: {never} 2001-01-01)"),
            format!("question `return`, rule `look-again`: {never} 2010-07-01)")
        ]
    );
}

#[test]
fn a_rule_that_no_sound_situation_reaches_is_found() {
    let plant = |question: &'static str, when: Value| {
        unreached(|pack| {
            let rules = element(pack, "questions", question)["rules"].as_array_mut();
            rules.expect("a list").insert(0, rule("planted", "not-known", when));
        })
    };
    let impossible = [
        ("borrow", json!({"choice": "reader", "is": [null]}), "a needed choice is made"),
        ("borrow", json!({"open": "card-blocked"}), "what has not happened is never unknown"),
        (
            "borrow",
            json!({"all": [{"choice": "reader", "is": ["visitor"]}, {"choice": "branch", "is": ["bus"]}]}),
            "the branch does not apply to visitors",
        ),
        ("return", json!({"choice": "reader", "is": ["visitor"]}), "not for this question"),
        ("desk", json!({"choice": "things", "has-any": ["film"]}), "not asked at all"),
    ];
    for (question, when, why) in impossible {
        let flaws = plant(question, when);
        assert_eq!(flaws.len(), 2, "{why}: {flaws:?}");
        assert!(
            flaws[0].starts_with(&format!("question `{question}`, rule `planted`")),
            "{flaws:?}"
        );
    }
    let old = plant("borrow", json!({"choice": "reader", "is": ["school"]}));
    assert_eq!(old.len(), 1, "{old:?}");
    assert!(old[0].ends_with("(edition 2010-07-01)"), "there is no such option any more: {old:?}");
}
