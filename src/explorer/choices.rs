//! What is asked about: the choices of the full form.

use leptos::prelude::*;
use rules::{Choice, ChoiceOption};

use crate::language::use_language;
use crate::session::{book, use_session};
use crate::ui::{in_turn, text};

/// Options whose id begins so resemble another; they stand apart.
const SIMILAR: &str = "similar:";

/// Every choice that the question asks for.
#[component]
pub fn Choices() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let shown = Memo::new(move |_| {
        let places = 0..book().pack().choices.len();
        session.with(|it| places.filter(|place| book().applies(it, *place)).collect::<Vec<_>>())
    });

    view! {
        <section class="facts__group" aria-labelledby="choices">
            <header class="facts__head">
                <h3 id="choices">{text(move || spoken.messages().form.choices)}</h3>
            </header>
            <For
                each=move || shown.get()
                key=|it| *it
                children=|place| in_turn(move || view! { <ChoiceField place=place /> })
            />
        </section>
    }
}

#[component]
fn ChoiceField(
    /// The choice, by its place.
    place: usize,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let choice = &book().pack().choices[place];
    let offered = Memo::new(move |_| session.with(|it| book().offered(it, place)));
    let own = move |similar: bool| {
        let mut places = offered.get();
        places.retain(|it| choice.options[*it].id.starts_with(SIMILAR) == similar);
        places
    };
    let option = move |place: usize| {
        view! { <ChoiceBox choice=choice option=Some(&choice.options[place]) /> }
    };
    let open = move || {
        let needed = session.with(|it| choice.needed.contains(&it.question));
        !choice.many && !needed
    };

    view! {
        <fieldset class="choice" data-many=choice.many.then_some("")>
            <legend>{text(move || spoken.say(&choice.label))}</legend>
            <p class="choice__asks">{text(move || spoken.say(&choice.asks))}</p>
            <div class="choice__options">
                <For each=move || own(false) key=|it| *it children=option />
                <Show when=open>
                    <ChoiceBox choice=choice option=None />
                </Show>
            </div>
            <Show when=move || !own(true).is_empty()>
                <details class="choice__more">
                    <summary>{text(move || spoken.messages().form.similar)}</summary>
                    <div class="choice__options">
                        <For each=move || own(true) key=|it| *it children=option />
                    </div>
                </details>
            </Show>
        </fieldset>
    }
}

/// One option as a radio or a check box; no option: the choice is left open.
#[component]
fn ChoiceBox(
    /// The choice it belongs to.
    choice: &'static Choice,
    /// The option, or none of them.
    option: Option<&'static ChoiceOption>,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let id = option.map_or("", |it| it.id.as_str());
    let chosen = move || {
        session.with(|it| {
            let chosen = it.many(&choice.id);
            if option.is_none() { chosen.is_empty() } else { chosen.iter().any(|it| it == id) }
        })
    };
    let choose = move |_| {
        let mut options = untrack(|| session.with(|it| it.many(&choice.id).to_vec()));
        if !choice.many {
            options = option.map(|it| it.id.clone()).into_iter().collect();
        } else if untrack(chosen) {
            options.retain(|it| it != id);
        } else {
            options.push(id.to_owned());
        }
        session.choose(&choice.id, options);
    };
    let words = move || {
        let form = &spoken.messages().form;
        let name = option.map_or(form.open_choice.to_owned(), |it| spoken.say(&it.label));
        let definition = option.map_or(Some(form.open_choice_note.to_owned()), |it| {
            it.definition.as_ref().map(|it| spoken.say(it))
        });
        let cite = option.filter(|it| !it.cite.is_empty()).map(|it| session.cite(&it.cite, spoken));
        view! {
            <span class="option__name">{name}</span>
            {definition.map(|it| view! { <span class="option__definition">{it}</span> })}
            {cite.map(|it| view! { <span class="cite">{it}</span> })}
        }
    };

    view! {
        <label class="option">
            <input
                type=if choice.many { "checkbox" } else { "radio" }
                name=choice.id.clone()
                value=id
                prop:checked=chosen
                on:change=choose
            />
            {words}
        </label>
    }
}
