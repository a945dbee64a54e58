//! A fact of the scene, to be turned.

use leptos::prelude::*;
use rules::Finding;

use super::stage::Stage;
use crate::answer::FactChoice;
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
            <FactChoice fact=fact place="scene" finding=found on_find=find>
                <p class="fact__definition">{text(move || spoken.say(&fact.definition))}</p>
            </FactChoice>
        </li>
    }
}
