//! One question, two or three answers: radios drawn as one segmented switch.

use leptos::prelude::*;

/// One of the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The radio's value; also what `on_choose` hands back.
    pub value: &'static str,
    pub label: &'static str,
}

/// The switch itself; put it into a `fieldset` with a `legend`.
#[component]
pub fn Answers(
    /// The radios' name, unique on the page.
    #[prop(into)]
    name: String,
    /// The answers, in order.
    #[prop(into)]
    answers: Signal<Vec<Answer>>,
    /// The value chosen.
    #[prop(into)]
    chosen: Signal<&'static str>,
    /// Called with the value of the answer chosen.
    #[prop(into)]
    on_choose: Callback<&'static str>,
) -> impl IntoView {
    let values: Vec<&'static str> =
        answers.with_untracked(|it| it.iter().map(|it| it.value).collect());
    let count = values.len();
    let radio = move |(place, value): (usize, &'static str)| {
        let label = move || answers.with(|it| it.get(place).map_or("", |it| it.label));
        view! {
            <label>
                <input
                    type="radio"
                    name=name.clone()
                    value=value
                    prop:checked=move || chosen.get() == value
                    on:change=move |_| on_choose.run(value)
                />
                <span>{label}</span>
            </label>
        }
    };

    view! {
        <div class="fact-choice__answers" data-answers=count>
            {values.into_iter().enumerate().map(radio).collect_view()}
        </div>
    }
}
