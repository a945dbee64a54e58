//! A fact of the scene, to be turned.

use leptos::prelude::*;
use rules::Finding;

use super::stage::Stage;
use crate::answer::FactAnswers;
use crate::language::use_language;
use crate::session::book;
use crate::ui::text;

/// The fact with its switch.
#[component]
pub fn FactControl(
    /// The step.
    stage: Stage,
    /// The fact's place in the pack.
    place: usize,
) -> impl IntoView {
    let spoken = use_language();
    let fact = &book().pack().facts[place];
    let found = Memo::new(move |_| stage.answer.with(|it| it.facts[place].0));
    let find = move |finding: Finding| {
        stage.situation.update(|it| {
            it.assumed.remove(&fact.id);
            it.facts.insert(fact.id.clone(), finding.into());
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
                <FactAnswers fact=fact place="scene" finding=found on_find=find />
            </fieldset>
        </li>
    }
}
