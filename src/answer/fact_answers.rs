//! The switch of a fact.

use leptos::prelude::*;
use rules::{ClosedWorld, Fact, Finding, Said};

use crate::language::use_language;
use crate::ui::{Answer, Answers};

/// Yes, not known, no; two answers where the unknown has not happened. Put it into a `fieldset` with a
/// `legend`.
#[component]
pub fn FactAnswers(
    /// The fact.
    fact: &'static Fact,
    /// What sets these radios apart from others of the same fact on the page.
    place: &'static str,
    /// What is found of it.
    #[prop(into)]
    finding: Signal<Finding>,
    /// Called with what the visitor finds.
    #[prop(into)]
    on_find: Callback<Finding>,
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

    view! {
        <Answers name=format!("{place}-{}", fact.id) answers=answers chosen=chosen on_choose=choose />
    }
}
