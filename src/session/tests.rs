use super::*;

fn situation(json: &str) -> Situation {
    let value = serde_json::from_str(json).expect("JSON");
    Situation::from_json(&value, &book().choice_ids()).expect("a situation")
}

#[test]
fn a_situation_with_nothing_but_a_question_can_be_completed() {
    for question in &book().pack().questions {
        let mut silent = Situation { question: question.id.clone(), ..Situation::default() };
        book().complete(&mut silent);
        assert!(book().assess(&silent).is_ok(), "{}", question.id);
    }
}

#[test]
fn every_beginning_can_be_assessed() {
    for beginning in beginnings() {
        assert!(book().assess(&beginning.situation).is_ok(), "{}", beginning.id);
    }
}

#[test]
fn what_is_assumed_follows_what_is_chosen_and_never_what_was_given() {
    let mut it = situation(
        r#"{"question":"start","pillar":"un-pko","variant":"b","assignments":["logistics"],
        "actor":"sdf-unit","facts":{"overseas":false},"assumed":{"ceasefire-agreed":true}}"#,
    );
    renew_assumed(&mut it);
    assert_eq!(it.assumed.get("armed-conflict-ended"), Some(&Some(true)));
    assert!(!it.assumed.contains_key("overseas"));
    assert_eq!(it.facts.get("overseas"), Some(&Some(false)));
}
