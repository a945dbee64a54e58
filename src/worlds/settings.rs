//! What is asked: the question and its choices.

use leptos::prelude::*;
use rules::{Choice, ChoiceOption, Situation};

use super::asked::use_worlds;
use crate::language::use_language;
use crate::session::book;
use crate::ui::text;

/// Questions and choices; all below follows them.
#[component]
pub fn Settings() -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let words = move || &spoken.messages().worlds.settings;
    let shown = Memo::new(move |_| {
        let places = 0..book().pack().choices.len();
        worlds.asked.with(|it| {
            places.filter(|place| book().applies(&it.situation, *place)).collect::<Vec<_>>()
        })
    });
    let one = Memo::new(move |_| {
        let mut places = shown.get();
        places.retain(|it| !book().pack().choices[*it].many);
        places
    });
    let many = Memo::new(move |_| {
        let mut places = shown.get();
        places.retain(|it| book().pack().choices[*it].many);
        places
    });

    view! {
        <section class="asked" aria-labelledby="asked">
            <h2 id="asked" class="said">{text(move || words().heading)}</h2>
            <Questions />
            <div class="asked__choices">
                <For
                    each=move || one.get()
                    key=|it| *it
                    children=|place| view! { <OneOf place=place /> }
                />
            </div>
            <For
                each=move || many.get()
                key=|it| *it
                children=|place| view! { <ManyOf place=place /> }
            />
        </section>
    }
}

/// The questions of the pack.
#[component]
fn Questions() -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let question = move |it: &'static rules::Question| {
        let current =
            move || worlds.asked.with(|asked| asked.situation.question == it.id).then_some("true");
        view! {
            <button type="button" aria-current=current on:click=move |_| worlds.change(|asked| asked.ask(&it.id))>
                {text(move || spoken.say(&it.label))}
            </button>
        }
    };

    view! {
        <nav class="questions" aria-label=text(move || spoken.messages().worlds.settings.questions)>
            {book().pack().questions.iter().map(question).collect_view()}
        </nav>
    }
}

/// Options of a choice that the question offers in the edition asked of.
fn offered(place: usize, situation: &Situation) -> Vec<&'static ChoiceOption> {
    let options = &book().pack().choices[place].options;
    book().offered(situation, place).into_iter().map(|it| &options[it]).collect()
}

/// A choice of one: a list to choose from.
#[component]
fn OneOf(
    /// The choice, by its place.
    place: usize,
) -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let choice = &book().pack().choices[place];
    let id = format!("choice-{}", choice.id);
    let choose = move |event: leptos::ev::Event| {
        let option = event_target_value(&event);
        let options = Some(option).filter(|it| !it.is_empty()).into_iter().collect();
        worlds.change(|it| it.choose(&choice.id, options));
    };
    let options = move || {
        worlds.asked.with(|asked| {
            let question = &asked.situation.question;
            let chosen = asked.situation.one(&choice.id);
            let option = |it: &'static ChoiceOption| {
                let selected = chosen == Some(it.id.as_str());
                view! { <option value=it.id.clone() prop:selected=selected>{spoken.say(&it.label)}</option> }
            };
            let open = (!choice.needed.contains(question)).then(|| {
                let open = spoken.messages().form.open_choice;
                view! { <option value="" prop:selected=chosen.is_none()>{open}</option> }
            });
            let options = offered(place, &asked.situation).into_iter().map(option).collect_view();
            view! { {open} {options} }
        })
    };

    view! {
        <p class="field">
            <label for=id.clone()>{text(move || spoken.say(&choice.label))}</label>
            <select id=id.clone() on:change=choose>{options}</select>
        </p>
    }
}

/// A choice of many: boxes, folded away under what was chosen.
#[component]
fn ManyOf(
    /// The choice, by its place.
    place: usize,
) -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let choice = &book().pack().choices[place];
    let places = Memo::new(move |_| worlds.asked.with(|it| book().offered(&it.situation, place)));
    let names = move || {
        worlds.asked.with(|it| {
            let chosen = it.situation.many(&choice.id);
            let chosen =
                offered(place, &it.situation).into_iter().filter(|it| chosen.contains(&it.id));
            let names = chosen.map(|it| spoken.say(it.short.as_ref().unwrap_or(&it.label)));
            names.collect::<Vec<_>>()
        })
    };
    let summary =
        move || (spoken.messages().worlds.settings.chosen)(&spoken.say(&choice.label), &names());
    let option = move |it: usize| view! { <Box choice=choice option=&choice.options[it] /> };

    view! {
        <details class="asked__many">
            <summary>{text(summary)}</summary>
            <fieldset class="choice">
                <legend>{text(move || spoken.say(&choice.asks))}</legend>
                <div class="choice__options">
                    {move || places.get().into_iter().map(option).collect_view()}
                </div>
            </fieldset>
        </details>
    }
}

#[component]
fn Box(
    /// The choice it belongs to.
    choice: &'static Choice,
    /// The option.
    option: &'static ChoiceOption,
) -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let chosen = move || worlds.asked.with(|it| it.situation.many(&choice.id).contains(&option.id));
    let turn = move |_| {
        worlds.change(|it| {
            let mut options = it.situation.many(&choice.id).to_vec();
            if options.contains(&option.id) {
                options.retain(|it| *it != option.id);
            } else {
                options.push(option.id.clone());
            }
            it.choose(&choice.id, options);
        });
    };

    view! {
        <label class="option">
            <input type="checkbox" name=choice.id.clone() value=option.id.clone() prop:checked=chosen on:change=turn />
            <span class="option__name">{text(move || spoken.say(&option.label))}</span>
        </label>
    }
}
