//! `scenes.json` tells, for papers that are made without the engine, how the facts of each scene stand.

use std::collections::BTreeMap;
use std::fs;

use lessons::{Scene, course};
use serde_json::{Value, json};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenes.json");

/// The facts that a scene shows, each with what is found of it.
fn told(scene: &Scene) -> Value {
    let situation = scene.situation(act::rulebook(), record::record()).expect("a scene");
    let found = |id: &String| {
        let value = situation.recorded(id).flatten();
        json!([id, value])
    };
    scene.shows.iter().map(found).collect()
}

#[test]
fn the_facts_of_every_scene_stand_as_the_papers_say() {
    let mut scenes: BTreeMap<String, Value> = BTreeMap::new();
    for lesson in &course().lessons {
        for step in &lesson.steps {
            scenes.insert(format!("{}/{}", lesson.id, step.id), told(&step.scene));
        }
    }
    for card in &course().cards {
        scenes.insert(card.id.clone(), told(&card.scene));
    }
    let lines: Vec<String> =
        scenes.iter().map(|(id, facts)| format!("  {}: {facts}", json!(id))).collect();
    let now = format!("{{\n{}\n}}\n", lines.join(",\n"));
    if std::env::var_os("WRITE_SCENES").is_some() {
        fs::write(FILE, &now).expect("written");
    }
    let then = fs::read_to_string(FILE).unwrap_or_default();
    assert!(
        then == now,
        "a scene has changed: run `WRITE_SCENES=1 cargo test -p lessons --test scenes` and look at what \
         crates/lessons/scenes.json says now"
    );
}
