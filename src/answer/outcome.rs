//! What the Act says: the one loud thing on the page.

use leptos::prelude::*;
use rules::Assessment;

use crate::language::use_language;
use crate::session::book;
use crate::ui::{Mark, text};

/// The outcome, its reason and its articles; announced once when it changes.
#[component]
pub fn OutcomePanel(
    /// What the engine says.
    answer: Memo<Assessment>,
) -> impl IntoView {
    let spoken = use_language();
    let decided = Memo::new(move |_| answer.with(|it| (it.question, it.outcome, it.rule)));
    let outcome = move || &book().pack().outcomes[decided.get().1];
    let rule = move || {
        let (question, _, rule) = decided.get();
        &book().pack().questions[question].rules[rule]
    };
    let finding = Signal::derive(move || outcome().finding.id());

    view! {
        <section
            class="outcome"
            data-finding=finding
            aria-label=text(move || spoken.messages().explorer.outcome)
        >
            <Mark shape=finding />
            <output class="outcome__said" aria-live="polite" aria-atomic="true">
                <span class="outcome__word">{text(move || spoken.say(&outcome().label))}</span>
                " "
                <span class="outcome__sentence">{text(move || spoken.say(&rule().reason))}</span>
            </output>
            <p class="outcome__cite">{text(move || spoken.cite(&rule().cite))}</p>
        </section>
    }
}
