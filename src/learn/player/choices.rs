//! What else a variation changes: the question, the edition, what was chosen. As in the scene, or otherwise.

use leptos::prelude::*;
use lessons::Change;
use rules::Situation;

use super::scene::options;
use super::stage::{Stage, scene};
use crate::language::{Spoken, use_language};
use crate::session::book;
use crate::ui::text;

/// Something other than a fact that a variation changes.
#[derive(Clone, Copy, Debug)]
enum Turned {
    Question,
    Edition,
    /// A choice, by its id.
    Choice(&'static str),
}

impl Turned {
    /// Those that a change turns.
    fn of(change: &'static Change) -> Vec<Turned> {
        let question = change.question.as_ref().map(|_| Turned::Question);
        let edition = change.edition.as_ref().map(|_| Turned::Edition);
        let choices = change.choices.keys().map(|it| Turned::Choice(it));
        question.into_iter().chain(edition).chain(choices).collect()
    }

    fn name(self, spoken: Spoken) -> String {
        let words = &spoken.messages().learn;
        match self {
            Turned::Question => words.question.to_owned(),
            Turned::Edition => words.edition_of.to_owned(),
            Turned::Choice(id) => {
                let choice = book().pack().choices.iter().find(|it| it.id == id);
                choice.map(|it| spoken.say(&it.label)).unwrap_or_default()
            }
        }
    }

    /// What a situation has of it, in words.
    fn said(self, situation: &Situation, spoken: Spoken) -> String {
        match self {
            Turned::Question => {
                let found = book().pack().questions.iter().find(|it| it.id == situation.question);
                found.map(|it| spoken.say(&it.label)).unwrap_or_default()
            }
            Turned::Edition => (spoken.messages().learn.edition)(situation.edition.as_deref()),
            Turned::Choice(id) => options(id, situation.many(id), spoken),
        }
    }

    /// Whether two situations have the same of it.
    fn same(self, one: &Situation, other: &Situation) -> bool {
        match self {
            Turned::Question => one.question == other.question,
            Turned::Edition => one.edition == other.edition,
            Turned::Choice(id) => one.many(id) == other.many(id),
        }
    }

    /// Takes it from another situation.
    fn take(self, from: &Situation, into: &mut Situation) {
        match self {
            Turned::Question => into.question.clone_from(&from.question),
            Turned::Edition => into.edition.clone_from(&from.edition),
            Turned::Choice(id) => match from.choices.get(id) {
                Some(options) => _ = into.choices.insert(id.to_owned(), options.clone()),
                None => _ = into.choices.remove(id),
            },
        }
    }
}

/// For each of them: as in the scene, or as the variation has it.
#[component]
pub fn Choices(
    /// The step.
    stage: Stage,
) -> impl IntoView {
    let change = &stage.step.variation.change;
    let one = |it| view! { <ChoiceField stage=stage turned=it /> };
    Turned::of(change).into_iter().map(one).collect_view()
}

#[component]
fn ChoiceField(
    /// The step.
    stage: Stage,
    /// What is turned.
    turned: Turned,
) -> impl IntoView {
    let spoken = use_language();
    let before = scene(stage.step);
    let mut after = before.clone();
    stage.step.variation.change.make(&mut after);
    let radio = move |(place, situation): (usize, Situation)| {
        let situation = StoredValue::new(situation);
        let chosen =
            move || stage.situation.with(|now| situation.with_value(|it| turned.same(it, now)));
        let choose = move |_| {
            stage.situation.update(|now| situation.with_value(|it| turned.take(it, now)));
        };
        view! {
            <label class="option">
                <input
                    type="radio"
                    name=text(move || format!("turned-{turned:?}"))
                    value=place.to_string()
                    prop:checked=chosen
                    on:change=choose
                />
                <span class="option__name">
                    {text(move || situation.with_value(|it| turned.said(it, spoken)))}
                </span>
            </label>
        }
    };

    view! {
        <fieldset class="choice">
            <legend>{text(move || turned.name(spoken))}</legend>
            <div class="choice__options">
                {[before, after].into_iter().enumerate().map(radio).collect_view()}
            </div>
        </fieldset>
    }
}
