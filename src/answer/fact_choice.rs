//! A fact with its switch.

use leptos::prelude::*;
use rules::{ClosedWorld, Fact, Finding, Said};

use crate::language::use_language;
use crate::ui::{Answer, Answers, text};

/// The fact's name, what is said of it, and yes, not known, no; two answers where the unknown has not
/// happened.
#[component]
pub fn FactChoice(
    /// The fact.
    fact: &'static Fact,
    /// What sets this one apart from others of the same fact on the page: with the fact's id, its own.
    place: &'static str,
    /// What is found of it.
    #[prop(into)]
    finding: Signal<Finding>,
    /// Called with what the visitor finds.
    #[prop(into)]
    on_find: Callback<Finding>,
    /// What is said of the fact.
    children: Children,
) -> impl IntoView {
    let spoken = use_language();
    let answers = Signal::derive(move || {
        let words = &spoken.messages().explorer;
        let mut answers = vec![Answer { value: Said::Met.id(), label: words.yes }];
        if fact.closed_world != ClosedWorld::Always {
            answers.push(Answer { value: Said::Unknown.id(), label: words.not_known });
        }
        answers.push(Answer { value: Said::NotMet.id(), label: words.no });
        answers
    });
    let chosen = Signal::derive(move || Said::from(finding.get()).id());
    let choose = move |answer: &'static str| {
        on_find.run(if answer == Said::Met.id() {
            Finding::True
        } else if answer == Said::NotMet.id() {
            Finding::False
        } else {
            Finding::Unknown
        });
    };

    let id = format!("{place}-{}", fact.id);
    let name = id.clone();

    view! {
        <fieldset class="fact-choice" id=id>
            <legend>
                <span class="fact-choice__name">{text(move || spoken.say(&fact.label))}</span>
            </legend>
            <div class="fact__words">{children()}</div>
            <Answers name=name answers=answers chosen=chosen on_choose=choose />
        </fieldset>
    }
}
