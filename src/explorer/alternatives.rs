//! Where a choice was left open: every option with its own answer.

use leptos::prelude::*;
use rules::Alternative;

use crate::language::use_language;
use crate::session::{book, use_session};
use crate::ui::{Mark, text};

/// The options side by side; nothing where the choice was made.
#[component]
pub fn Alternatives() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let alternatives =
        Memo::new(move |_| session.explained.with(|it| (it.alternatives.clone(), it.best)));
    let note = move || {
        let question = session.explained.with(|it| it.question);
        let alternatives = book().pack().questions[question].alternatives.as_ref();
        alternatives.map(|it| spoken.say(&it.says))
    };
    let list = move || {
        let (all, best) = alternatives.get();
        let one = |(place, it)| view! { <OneAlternative it=it best=best == Some(place) /> };
        all.into_iter().enumerate().map(one).collect_view()
    };

    view! {
        <Show when=move || alternatives.with(|(all, _)| !all.is_empty())>
            <section class="section alternatives" aria-labelledby="alternatives">
                <h2 id="alternatives">
                    {text(move || {
                        (spoken.messages().grounds.alternatives)(alternatives.with(|(all, _)| all.len()))
                    })}
                </h2>
                <p class="section__note">{note}</p>
                <ol class="alternatives__list">{list}</ol>
            </section>
        </Show>
    }
}

#[component]
fn OneAlternative(
    /// The option and its outcome.
    it: Alternative,
    /// Whether it carries the answer.
    best: bool,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let choice = &book().pack().choices[it.choice];
    let option = &choice.options[it.option];
    let outcome = &book().pack().outcomes[it.outcome];
    let finding = outcome.finding.id();
    let alone = move |_| session.choose(&choice.id, vec![option.id.clone()]);

    view! {
        <li class="alternative" data-finding=finding data-best=best.then_some("")>
            <h3 class="alternative__name">{text(move || spoken.say(&option.label))}</h3>
            <p class="finding" data-finding=finding>
                <Mark shape=finding />
                {text(move || spoken.say(&outcome.label))}
            </p>
            {option.definition.as_ref().map(|it| {
                view! { <p class="alternative__reason">{text(move || spoken.say(it))}</p> }
            })}
            {best.then(|| {
                view! { <p class="alternative__best">{text(move || spoken.messages().grounds.carries)}</p> }
            })}
            <p class="cite">{text(move || spoken.cite(&option.cite))}</p>
            <p class="actions">
                <button type="button" on:click=alone>
                    {text(move || spoken.messages().grounds.look_alone)}
                </button>
            </p>
        </li>
    }
}
