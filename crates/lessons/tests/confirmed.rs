//! What the course promises, and that the engine keeps it: by another way than the build script's.

use lessons::{Course, EMBEDDED, Scene, Step, course, missing_translations, validate};
use rules::Situation;

fn steps(course: &Course) -> impl Iterator<Item = (&str, &Step)> {
    course.lessons.iter().flat_map(|it| it.steps.iter().map(|step| (it.id.as_str(), step)))
}

fn situation(scene: &Scene) -> Situation {
    scene.situation(act::rulebook(), record::record()).expect("a scene of the course")
}

#[test]
fn the_engine_confirms_the_course() {
    assert_eq!(validate(course()), []);
    assert_eq!(missing_translations(EMBEDDED), []);
}

#[test]
fn there_are_seven_lessons_of_ten_to_twenty_minutes() {
    assert_eq!(course().lessons.len(), 7);
    for lesson in &course().lessons {
        let minutes = lesson.least_minutes..=lesson.most_minutes;
        assert!(*minutes.start() >= 10 && *minutes.end() <= 20, "{}: {minutes:?}", lesson.id);
        assert!(lesson.steps.len() >= 4, "{}", lesson.id);
    }
}

/// The second way to an outcome walks the formulas as they are written.
#[test]
fn the_other_way_to_an_outcome_agrees_on_every_scene() {
    let book = act::rulebook();
    for (lesson, step) in steps(course()) {
        let scene = situation(&step.scene);
        let mut varied = scene.clone();
        step.variation.change.make(&mut varied);
        for it in [scene, varied] {
            let assessed = book.assess(&it).expect("an answer").outcome;
            let interpreted = book.interpret(&it).expect("an answer");
            let id = &book.pack().outcomes[assessed].id;
            assert_eq!(*id, interpreted, "{lesson}, {}: {it:?}", step.id);
        }
    }
}

#[test]
fn of_the_answers_just_the_key_holds() {
    let book = act::rulebook();
    for (lesson, step) in steps(course()) {
        let scene = situation(&step.scene);
        let holds = |it: &&lessons::Answer| it.claim.holds(book, &scene).expect("an answer");
        let holding: Vec<&str> =
            step.answers.iter().filter(holds).map(|it| it.id.as_str()).collect();
        assert_eq!(holding, [step.key.as_str()], "{lesson}, {}", step.id);
    }
}

/// Else the visitor would be shown the answer before being asked.
#[test]
fn what_is_to_be_changed_can_be_seen() {
    for (lesson, step) in steps(course()) {
        for fact in step.variation.change.facts.keys() {
            assert!(step.scene.shows.contains(fact), "{lesson}, {}: `{fact}`", step.id);
        }
    }
}

#[test]
fn the_four_sides_of_the_debate_do_not_all_come_to_one_answer() {
    let book = act::rulebook();
    let outcome =
        |it: &lessons::Card| book.assess(&situation(&it.scene)).expect("an answer").outcome;
    let outcomes: Vec<usize> = course().cards.iter().map(outcome).collect();
    assert_eq!(outcomes.len(), 4);
    assert!(outcomes.iter().any(|it| *it != outcomes[0]), "{outcomes:?}");
}
