//! A scene: what may be asked about it.

use std::collections::BTreeSet;

use rules::{Choice, ChoiceOption, ChoiceTest, Formula, Question, Situation};

use crate::session::book;

/// Options whose id begins so resemble another, and add nothing to it in a scene.
const SIMILAR: &str = "similar:";

/// The question about a scene: the one whose grounds stand side by side.
pub fn question() -> &'static Question {
    let questions = &book().pack().questions;
    let scenes = questions.iter().find(|it| !it.bases.is_empty());
    // A pack without such a question has no page like this; the first stands in, and nothing breaks.
    scenes.unwrap_or(&questions[0])
}

/// The worked cases of the question.
pub fn cases() -> impl Iterator<Item = &'static act::Case> {
    act::cases().iter().filter(|it| it.situation.question == question().id)
}

/// The scene that is shown first: the first worked one.
pub fn first_scene() -> Situation {
    cases().next().map_or_else(
        || completed(Situation { question: question().id.clone(), ..Situation::default() }),
        of_case,
    )
}

/// The scene of a case, without what was only said about it, and without a date: the walk shows every
/// edition.
pub fn of_case(case: &act::Case) -> Situation {
    let Situation { question, choices, facts, assumed, .. } = case.situation.clone();
    completed(Situation { question, choices, facts, assumed, ..Situation::default() })
}

fn completed(mut scene: Situation) -> Situation {
    book().complete(&mut scene);
    scene
}

/// The choices of many in a scene, each with the options on which a ground or a rule turns.
pub fn tasks() -> Vec<(&'static Choice, Vec<&'static ChoiceOption>)> {
    let named = named();
    let choices = book().pack().choices.iter().filter(|it| it.many);
    let with_options = choices.map(|choice| {
        let options = choice.options.iter();
        let counts = |it: &&ChoiceOption| !it.id.starts_with(SIMILAR) && named.contains(&*it.id);
        (choice, options.filter(counts).collect::<Vec<_>>())
    });
    with_options.filter(|(_, options)| !options.is_empty()).collect()
}

/// The options that the question's formulas name, with the members of every set.
fn named() -> BTreeSet<&'static str> {
    let pack = book().pack();
    let question = question();
    let bases = question.bases.iter().map(|it| &it.is);
    let mut todo: Vec<&'static Formula> = bases.collect();
    todo.extend(question.rules.iter().filter_map(|it| it.when.as_ref()));
    let (mut terms, mut options) = (BTreeSet::new(), BTreeSet::new());
    while let Some(formula) = todo.pop() {
        formula.visit(&mut |it| match it {
            Formula::Named(id) if terms.insert(id.as_str()) => {
                todo.extend(pack.terms.iter().filter(|it| it.id == *id).map(|it| &it.is));
            }
            Formula::Choice { choice, test: ChoiceTest::HasAny(ids) | ChoiceTest::Only(ids) } => {
                options.extend(ids.iter().flat_map(|it| members(choice, it)));
            }
            Formula::Named(_)
            | Formula::Choice { .. }
            | Formula::Constant(_)
            | Formula::All(_)
            | Formula::Any(_)
            | Formula::Not(_)
            | Formula::IfThen(..)
            | Formula::Read(..)
            | Formula::Question(_)
            | Formula::Outcome(_) => {}
        });
    }
    options
}

/// An option by its id, or the members of a set.
pub fn members(choice: &str, id: &'static str) -> Vec<&'static str> {
    let choice = book().pack().choices.iter().find(|it| it.id == choice);
    let set = choice.and_then(|it| it.sets.get(id));
    set.map_or(vec![id], |it| it.iter().map(String::as_str).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_scene_can_be_answered() {
        assert!(book().assess(&first_scene()).is_ok());
        assert!(cases().count() > 3);
    }

    #[test]
    fn the_tasks_of_a_scene_are_those_that_carry_wider_powers() {
        let tasks = tasks();
        assert_eq!(tasks.len(), 1);
        let ids: Vec<_> = tasks[0].1.iter().map(|it| it.id.as_str()).collect();
        assert!(ids.contains(&"security") && ids.contains(&"rescue"), "{ids:?}");
        assert!(ids.len() < 6, "{ids:?}");
    }

    #[test]
    fn a_task_that_is_not_listed_changes_no_scene() {
        let (choice, listed) = &tasks()[0];
        let others = choice.options.iter().filter(|it| {
            let alike = it.id.strip_prefix(SIMILAR).unwrap_or(&it.id);
            !listed.iter().any(|it| it.id == alike)
        });
        for other in others {
            for case in cases() {
                let mut scene = case.situation.clone();
                let before = book().outcome(&scene).ok();
                scene.choices.entry(choice.id.clone()).or_default().push(other.id.clone());
                assert_eq!(book().outcome(&scene).ok(), before, "{} {}", case.id, other.id);
            }
        }
    }
}
