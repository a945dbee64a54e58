//! The scene before the prediction: what is asked of whom, and what was found. No answer yet.

use leptos::prelude::*;
use rules::{Finding, Situation};

use super::stage::{Stage, scene};
use crate::language::{Spoken, use_language};
use crate::session::book;
use crate::ui::text;

/// The facts of the scene, as it is set.
#[component]
pub fn SceneView(
    /// The step.
    stage: Stage,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn;
    let situation = StoredValue::new(scene(stage.step));
    let one = move |id: &'static String| {
        let fact = book().fact(id)?;
        let value = move || situation.with_value(|it| found(it, id, spoken));
        Some(view! {
            <div>
                <dt>{text(move || spoken.say(&fact.label))}</dt>
                <dd>{text(value)}</dd>
            </div>
        })
    };

    view! {
        <div class="scene">
            <h3>{text(move || words().scene)}</h3>
            <p class="section__note">{text(move || situation.with_value(|it| asked(it, spoken)))}</p>
            <dl class="scene__facts">{stage.step.scene.shows.iter().map(one).collect_view()}</dl>
        </div>
    }
}

/// Yes, no, or not known.
fn found(situation: &Situation, fact: &str, spoken: Spoken) -> &'static str {
    let words = &spoken.messages().explorer;
    let place = book().pack().facts.iter().position(|it| it.id == fact);
    let answer = book().assess(situation).ok();
    match place.zip(answer).map_or(Finding::Unknown, |(place, it)| it.facts[place].0) {
        Finding::True => words.yes,
        Finding::False => words.no,
        Finding::Unknown => words.not_known,
    }
}

/// What is asked: the question, what was chosen, and under which edition of the Act.
fn asked(situation: &Situation, spoken: Spoken) -> String {
    let words = &spoken.messages().learn;
    let pack = book().pack();
    let question = pack.questions.iter().find(|it| it.id == situation.question);
    let mut said: Vec<String> = question.map(|it| spoken.say(&it.label)).into_iter().collect();
    for choice in &pack.choices {
        let chosen = situation.many(&choice.id);
        if !chosen.is_empty() {
            said.push(options(&choice.id, chosen, spoken));
        }
    }
    said.push((words.edition)(situation.edition.as_deref()));
    (words.parts)(&said)
}

/// The names of a choice's options.
pub fn options(choice: &str, chosen: &[String], spoken: Spoken) -> String {
    let choices = &book().pack().choices;
    let known = choices.iter().find(|it| it.id == choice).into_iter().flat_map(|it| &it.options);
    let mut names: Vec<String> = vec![];
    for option in known.filter(|it| chosen.contains(&it.id)) {
        let name = spoken.say(option.short.as_ref().unwrap_or(&option.label));
        // An option may stand once for each question.
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (spoken.messages().learn.list)(&names)
}
