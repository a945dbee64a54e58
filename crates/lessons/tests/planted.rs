//! A flaw planted in a copy of the data is found, with its file, its step, and what to do.

use lessons::{Course, EMBEDDED, Flaw, missing_translations, validate};
use serde_json::{Value, json};

/// The embedded files as they are once `plant` has changed one of them.
fn parts(file: &str, plant: impl FnOnce(&mut Value)) -> Vec<(String, String)> {
    let mut plant = Some(plant);
    let changed = |(name, text): &(&str, &str)| {
        let mut value: Value = serde_json::from_str(text).expect("JSON");
        if *name == file
            && let Some(plant) = plant.take()
        {
            plant(&mut value);
        }
        ((*name).to_owned(), value.to_string())
    };
    EMBEDDED.iter().map(changed).collect()
}

fn flaws(parts: &[(String, String)]) -> Vec<Flaw> {
    let parts: Vec<(&str, &str)> = parts.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    let mut flaws = missing_translations(&parts);
    match Course::from_parts(&parts) {
        Ok(course) => flaws.extend(validate(&course)),
        Err(unreadable) => flaws.extend(unreadable),
    }
    flaws
}

/// Just one flaw, said as the build says it.
#[track_caller]
fn one(file: &str, place: &str, says: &str, plant: impl FnOnce(&mut Value)) {
    let flaws = flaws(&parts(file, plant));
    let [flaw] = &flaws[..] else { panic!("one flaw was planted, found were {flaws:#?}") };
    let said = flaw.to_string();
    assert!(said.starts_with(&format!("{file}: ")), "{said}");
    assert!(said.contains(place) && said.contains(says), "{said}");
}

const UNKNOWN: &str = "40-unknown.json";

/// The first step of the lesson on the unknown.
fn step(file: &mut Value) -> &mut Value {
    &mut file["lessons"][0]["steps"][0]
}

#[test]
fn as_it_is_nothing_is_found() {
    assert_eq!(flaws(&parts(UNKNOWN, |_| {})), []);
}

#[test]
fn an_answer_that_the_engine_does_not_confirm() {
    let place = "lesson `unknown`, step `not-known`: answers[2] `cannot`";
    one(
        UNKNOWN,
        place,
        "the outcome is `undetermined`, not `may-implement`. Make another answer",
        |it| {
            // The first answer claims something else, so that just the key is wrong.
            step(it)["answers"][0]["claim"] = json!({"outcome": "must-suspend"});
            step(it)["answers"][2]["claim"] = json!({"outcome": "may-implement"});
        },
    );
}

#[test]
fn a_key_that_is_another_answer() {
    let found = flaws(&parts(UNKNOWN, |it| step(it)["key"] = json!("no")));
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 2, "{said:#?}");
    assert!(said[0].contains("`no`: is the key, but the engine does not confirm it"), "{said:#?}");
    assert!(
        said[1].contains("`cannot`: is not the key, but the engine confirms it too"),
        "{said:#?}"
    );
}

#[test]
fn a_key_that_no_answer_has() {
    let found = flaws(&parts(UNKNOWN, |it| step(it)["key"] = json!("perhaps")));
    assert!(found.iter().any(|it| it.says == "no answer is `perhaps`"), "{found:#?}");
}

#[test]
fn a_variation_that_comes_to_something_else() {
    one(UNKNOWN, "step `not-known`: variation.expected", "the outcome is `may-implement`", |it| {
        step(it)["variation"]["expected"]["outcome"] = json!("undetermined");
    });
    one(UNKNOWN, "variation.change", "changes nothing", |it| {
        step(it)["variation"] = json!({
            "says": {"en": "Try", "ja": "試す"}, "after": {"en": "So", "ja": "そう"},
            "change": {"facts": {"host-consents-to-operation": null}},
            "expected": {"outcome": "undetermined"}
        });
    });
}

#[test]
fn a_change_of_what_cannot_be_seen_and_a_step_called_the_end() {
    one(UNKNOWN, "variation.change", "`overseas` cannot be seen", |it| {
        step(it)["variation"]["change"]["facts"]["overseas"] = json!(true);
    });
    one(UNKNOWN, "step `end`: id", "choose another", |it| step(it)["id"] = json!("end"));
}

#[test]
fn a_claim_that_claims_nothing_or_the_unknown() {
    one(UNKNOWN, "answers[0] `yes`", "unknown outcome `may-implemet`", |it| {
        step(it)["answers"][0]["claim"]["outcome"] = json!("may-implemet");
    });
    let found = flaws(&parts(UNKNOWN, |it| step(it)["answers"][0]["claim"] = json!({})));
    assert!(found.iter().any(|it| it.says.starts_with("claims nothing")), "{found:#?}");
}

#[test]
fn a_scene_that_cannot_be_asked() {
    one(UNKNOWN, "step `not-known`: scene", "unknown fact `ceasefire-agred`", |it| {
        step(it)["scene"]["set"]["facts"]["ceasefire-agred"] = json!(true);
    });
    one(UNKNOWN, "scene.shows", "did you mean `ceasefire-agreed`?", |it| {
        step(it)["scene"]["shows"][0] = json!("ceasefire-agred");
    });
    one("20-cambodia.json", "step `breaches`: scene", "unknown row `untac-1991`", |it| {
        step(it)["scene"]["row"] = json!("untac-1991");
    });
    one("20-cambodia.json", "step `breaches`: scene", "unknown step", |it| {
        step(it)["scene"]["at"] = json!("untac-1991-start");
    });
    one("20-cambodia.json", "step `breaches`: scene", "has no reading `nobody`", |it| {
        step(it)["scene"]["reading"] = json!("nobody");
    });
    one("20-cambodia.json", "step `breaches`: scene", "needs both `row` and `at`", |it| {
        step(it)["scene"]["at"] = Value::Null;
    });
}

#[test]
fn the_past_without_a_source() {
    one(
        "20-cambodia.json",
        "step `breaches`: sources",
        "is empty, and the scene is of the past",
        |it| {
            step(it)["sources"] = json!([]);
        },
    );
    one("20-cambodia.json", "step `breaches`: sources", "unknown source `diet-1991`", |it| {
        step(it)["sources"] = json!(["diet-1991"]);
    });
}

#[test]
fn a_text_in_one_language_only() {
    one(UNKNOWN, "lessons `unknown`.steps `not-known`.asks", "has no text in `ja`", |it| {
        step(it)["asks"]["ja"] = json!(" ");
    });
}

#[test]
fn ids_that_stand_twice_or_point_nowhere() {
    let found = flaws(&parts(UNKNOWN, |it| it["lessons"][0]["id"] = json!("cambodia")));
    let twice = |it: &&Flaw| it.entry == "entry `cambodia`" && it.says.contains("stands twice");
    assert_eq!(found.iter().filter(twice).count(), 1, "{found:#?}");
    one(UNKNOWN, "lesson `unknown`: misconceptions", "unknown misconception `nothing`", |it| {
        it["lessons"][0]["misconceptions"] = json!(["nothing"]);
    });
    one(UNKNOWN, "lesson `unknown`: number", "must be 4", |it| {
        it["lessons"][0]["number"] = json!(9)
    });
    one("81-discussions.json", "controversy", "unknown controversy `a99`", |it| {
        it["discussions"][0]["controversy"] = json!("a99");
    });
    one("90-guide.json", "terms[0].lessons", "unknown lesson `peace`", |it| {
        it["curricula"][0]["terms"][0]["lessons"] = json!(["peace"]);
    });
}

#[test]
fn a_reading_that_the_engine_does_not_follow() {
    one("82-cards.json", "card `card-press`: expected", "the outcome is `must-suspend`", |it| {
        it["cards"][3]["expected"]["outcome"] = json!("may-continue");
    });
    one("82-cards.json", "side", "no card is for the side `press`", |it| {
        it["cards"][3]["side"] = json!("government");
    });
    one(
        "80-misconceptions.json",
        "misconception `resolution-is-enough`: expected",
        "not-an-operation",
        |it| {
            it["misconceptions"][0]["expected"]["outcome"] = json!("may-implement");
        },
    );
}

#[test]
fn a_file_that_cannot_be_read() {
    one(UNKNOWN, "asks", "is missing", |it| {
        step(it).as_object_mut().expect("a step").remove("asks");
    });
    one(UNKNOWN, "«not-known»", "unknown field `ask`", |it| step(it)["ask"] = json!("x"));
}
