//! A fact of the scene, to be turned.

use leptos::prelude::*;
use rules::{ClosedWorld, Finding, Said};

use super::stage::Stage;
use crate::language::use_language;
use crate::session::book;
use crate::ui::{Answer, Answers, text};

/// Yes, not known, no; two answers where the unknown has not happened.
#[component]
pub fn FactControl(
    /// The step.
    stage: Stage,
    /// The fact's place in the pack.
    place: usize,
) -> impl IntoView {
    let spoken = use_language();
    let fact = &book().pack().facts[place];
    let answers = Signal::derive(move || {
        let words = &spoken.messages().explorer;
        let mut answers = vec![Answer { value: Said::Met.id(), label: words.yes }];
        if fact.closed_world != ClosedWorld::Always {
            answers.push(Answer { value: Said::Unknown.id(), label: words.not_known });
        }
        answers.push(Answer { value: Said::NotMet.id(), label: words.no });
        answers
    });
    let found = Memo::new(move |_| stage.answer.with(|it| it.facts[place].0));
    let chosen = Signal::derive(move || Said::from(found.get()).id());
    let choose = move |answer: &'static str| {
        let finding = [Finding::True, Finding::False, Finding::Unknown]
            .into_iter()
            .find(|it| Said::from(*it).id() == answer);
        stage.situation.update(|it| {
            it.assumed.remove(&fact.id);
            it.facts.insert(fact.id.clone(), finding.unwrap_or(Finding::Unknown).into());
        });
    };

    view! {
        <li class="fact">
            <fieldset class="fact-choice">
                <legend>
                    <span class="fact-choice__name">{text(move || spoken.say(&fact.label))}</span>
                </legend>
                <div class="fact__words">
                    <p class="fact__definition">{text(move || spoken.say(&fact.definition))}</p>
                </div>
                <Answers
                    name=format!("scene-{}", fact.id)
                    answers=answers
                    chosen=chosen
                    on_choose=choose
                />
            </fieldset>
        </li>
    }
}
