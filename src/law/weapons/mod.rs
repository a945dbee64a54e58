//! Weapons in a scene: who, which task, what happens; and the grounds open under each edition.

pub mod scene;

use leptos::prelude::*;
use rules::{Assessment, Choice, ChoiceOption, ClosedWorld, Finding};

use super::Law;
use crate::answer::{Editions, FactChoice, OutcomePanel};
use crate::language::use_language;
use crate::link;
use crate::session::{View, book, silent};
use crate::ui::text;

/// The page that walks a scene to the grounds open.
#[component]
pub fn WeaponsPage() -> impl IntoView {
    let spoken = use_language();
    let law = expect_context::<Law>();
    let words = move || &spoken.messages().law.weapons;
    let in_explorer =
        move || law.scene.with(|it| link::address(book(), it, View::Full, spoken.get()).href());

    let answer = Memo::new(move |before: Option<&Assessment>| {
        let answer = law.scene.with(|it| book().assess(it)).ok();
        answer.or_else(|| before.cloned()).unwrap_or_else(silent)
    });

    view! {
        <main id="main" tabindex="-1" class="sheet law">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
                <Cases />
            </header>
            <div class="walk">
                <div class="walk__steps">
                    <Who />
                    <Tasks />
                    <Happens />
                </div>
                <OutcomePanel answer=answer />
                <section class="walk__grounds" aria-labelledby="grounds">
                    <h2 id="grounds">{text(move || words().grounds)}</h2>
                    <p class="section__note">{text(move || words().grounds_note)}</p>
                    <Editions situation=law.scene />
                    <p class="actions">
                        <a href=text(in_explorer)>{text(move || words().in_explorer)}</a>
                    </p>
                </section>
            </div>
        </main>
    }
}

/// Worked scenes to begin from.
#[component]
fn Cases() -> impl IntoView {
    let spoken = use_language();
    let law = expect_context::<Law>();
    let words = move || &spoken.messages().law.weapons;
    let choose = move |event: leptos::ev::Event| {
        let id = event_target_value(&event);
        if let Some(case) = scene::cases().find(|it| it.id == id) {
            law.scene.set(scene::of_case(case));
        }
    };
    let chosen = move |case: &'static act::Case| law.scene.with(|it| *it == scene::of_case(case));
    let option = move |case: &'static act::Case| {
        view! {
            <option value=case.id.as_str() prop:selected=move || chosen(case)>
                {text(move || spoken.say(&case.title))}
            </option>
        }
    };
    let own = move || !scene::cases().any(chosen);

    view! {
        <p class="field">
            <label for="scene">{text(move || words().case)}</label>
            <select id="scene" on:change=choose>
                <option value="" prop:selected=own>{text(move || words().own)}</option>
                {scene::cases().map(option).collect_view()}
            </select>
        </p>
    }
}

/// Changes the scene, and puts right what a choice no longer allows.
fn change(law: Law, change: impl FnOnce(&mut rules::Situation)) {
    law.scene.update(|it| {
        change(it);
        book().complete(it);
    });
}

/// The choices of one: who holds the weapon.
#[component]
fn Who() -> impl IntoView {
    let law = expect_context::<Law>();
    let spoken = use_language();
    let single = |it: &(usize, &'static Choice)| {
        !it.1.many && it.1.questions.contains(&scene::question().id)
    };
    let choices = book().pack().choices.iter().enumerate().filter(single);
    let field = move |(place, choice): (usize, &'static Choice)| {
        let offered = law.scene.with_untracked(|it| book().offered(it, place));
        let option = move |it: usize| one_option(law, choice, &choice.options[it]);
        view! {
            <fieldset class="choice">
                <legend>{text(move || spoken.say(&choice.asks))}</legend>
                <div class="choice__options">{offered.into_iter().map(option).collect_view()}</div>
            </fieldset>
        }
    };

    choices.map(field).collect_view()
}

/// Which of the tasks that carry powers of their own.
#[component]
fn Tasks() -> impl IntoView {
    let law = expect_context::<Law>();
    let spoken = use_language();
    let words = move || &spoken.messages().law.weapons;
    let field = move |(choice, options): (&'static Choice, Vec<&'static ChoiceOption>)| {
        let option = move |it| one_option(law, choice, it);
        view! {
            <fieldset class="choice" data-many="">
                <legend>{text(move || spoken.say(&choice.asks))}</legend>
                <p class="choice__asks">{text(move || words().tasks_note)}</p>
                <div class="choice__options">{options.into_iter().map(option).collect_view()}</div>
            </fieldset>
        }
    };

    scene::tasks().into_iter().map(field).collect_view()
}

/// An option as a radio or a check box.
fn one_option(law: Law, choice: &'static Choice, option: &'static ChoiceOption) -> AnyView {
    let spoken = use_language();
    let chosen = move || law.scene.with(|it| it.many(&choice.id).contains(&option.id));
    let choose = move |_| {
        change(law, |it| {
            let mut chosen = it.many(&choice.id).to_vec();
            if !choice.many {
                chosen = vec![option.id.clone()];
            } else if chosen.contains(&option.id) {
                chosen.retain(|it| *it != option.id);
            } else {
                chosen.push(option.id.clone());
            }
            it.choices.insert(choice.id.clone(), chosen);
        });
    };
    view! {
        <label class="option">
            <input
                type=if choice.many { "checkbox" } else { "radio" }
                name=format!("scene-{}", choice.id)
                prop:checked=chosen
                on:change=choose
            />
            <span class="option__name">{text(move || spoken.say(&option.label))}</span>
        </label>
    }
    .into_any()
}

/// What happens: the facts that can matter for these people and this task.
#[component]
fn Happens() -> impl IntoView {
    let law = expect_context::<Law>();
    let spoken = use_language();
    let words = move || &spoken.messages().law.weapons;
    // Asked under any edition: a fact that once mattered is a part of the walk.
    let asked = Memo::new(move |_| law.scene.with(asked));

    view! {
        <section class="walk__facts" aria-labelledby="happens">
            <h2 id="happens">{text(move || words().happens)}</h2>
            <ol class="facts__list">
                <For each=move || asked.get() key=|it| *it let:place>
                    <FactRow place=place />
                </For>
            </ol>
        </section>
    }
}

fn asked(situation: &rules::Situation) -> Vec<usize> {
    let mut asked: Vec<usize> = book()
        .editions()
        .flat_map(|day| {
            let mut then = situation.clone();
            then.edition = Some(day.to_owned());
            book().assess(&then).map(|it| it.asked).unwrap_or_default()
        })
        .collect();
    asked.sort_unstable();
    asked.dedup();
    asked
}

#[component]
fn FactRow(
    /// The fact's place in the pack.
    place: usize,
) -> impl IntoView {
    let law = expect_context::<Law>();
    let spoken = use_language();
    let fact = &book().pack().facts[place];
    let finding = Signal::derive(move || {
        // What nobody mentions of a scene is not there.
        let silent = match fact.closed_world {
            ClosedWorld::No => None,
            ClosedWorld::Absent | ClosedWorld::Always => Some(false),
        };
        Finding::from(law.scene.with(|it| it.recorded(&fact.id)).unwrap_or(silent))
    });
    let find = move |finding: Finding| {
        change(law, |it| {
            it.assumed.remove(&fact.id);
            it.facts.insert(fact.id.clone(), finding.into());
        });
    };

    view! {
        <li class="fact">
            <FactChoice fact=fact place="scene" finding=finding on_find=find>
                <p class="fact__definition">{text(move || spoken.say(&fact.asks))}</p>
                <p class="fact__foot">
                    <span class="cite">{text(move || spoken.cite(&fact.cite))}</span>
                </p>
            </FactChoice>
        </li>
    }
}
