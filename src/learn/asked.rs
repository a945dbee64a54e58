//! A question in words: where it comes from, its setting, its facts, its choices.

use class::{Choice, Kind, Question, Said, Told};
use leptos::prelude::*;
use rules::{Change, Finding};

use crate::language::Spoken;
use crate::session::book;
use crate::ui::{Mark, text};

/// A choice as it is called: A to D.
pub fn called(choice: usize) -> char {
    ['A', 'B', 'C', 'D'][choice % 4]
}

/// What is asked.
pub fn asks(question: &Question, spoken: Spoken) -> &'static str {
    (spoken.messages().class.asked.kind)(question.kind)
}

/// Where the situation comes from, if there is anything to say of it.
fn told(question: &Question, spoken: Spoken) -> Option<String> {
    let words = &spoken.messages().class.asked;
    match &question.told {
        Told::Drawn => None,
        Told::Near(place, _) => Some((words.near)(place + 1)),
        Told::Recorded(row, step) => {
            let record = record::record();
            let (row, step) = (record.dispatch(row)?, record.snapshot(step)?);
            let stay = record.operation(&row.operation)?;
            let when = (spoken.messages().missions.when)(step.as_of);
            // Not every operation has letters of its own.
            let name = match stay.abbreviation.as_str() {
                "" => spoken.say(&stay.name),
                letters => letters.to_owned(),
            };
            let comma = if spoken.get().tag() == "ja" { "、" } else { ", " };
            let name = format!("{name}{comma}{}", spoken.say(&row.role));
            Some((words.recorded)(&name, &spoken.say(&step.label), &when))
        }
    }
}

/// Kind of operation, work, people: the choices made.
fn setting(question: &Question, spoken: Spoken) -> Vec<String> {
    let mut setting = vec![];
    for (place, choice) in book().pack().choices.iter().enumerate() {
        let chosen = question.situation.many(&choice.id);
        // Of an option that an amendment changed, the one in force.
        let offered = book().offered(&question.situation, place);
        let options = offered.into_iter().map(|it| &choice.options[it]);
        let options = options.filter(|it| chosen.contains(&it.id));
        let names: Vec<String> = options.map(|it| spoken.say(&it.label)).collect();
        if !names.is_empty() {
            setting.push(names.join(if spoken.get().tag() == "ja" { "、" } else { ", " }));
        }
    }
    setting
}

/// The facts shown, as the form asks for them.
fn facts(question: &Question, spoken: Spoken) -> Vec<(Finding, String)> {
    let facts = book().pack().facts.iter().enumerate();
    let shown = facts.filter_map(|(place, it)| {
        let found = Finding::from(*question.situation.facts.get(&it.id)?);
        let not_known = spoken.messages().class.asked.not_known;
        Some((found, change(Change { fact: place, to: found }, not_known, spoken)))
    });
    shown.collect()
}

/// A fact, found so, in words.
pub fn change(change: Change, unknown: fn(&str) -> String, spoken: Spoken) -> String {
    let fact = &book().pack().facts[change.fact];
    match change.to {
        Finding::True => spoken.say(&fact.yes),
        Finding::False => spoken.say(&fact.no),
        Finding::Unknown => unknown(&spoken.say(&fact.label)),
    }
}

/// A choice in words.
pub fn says(choice: &Choice, spoken: Spoken) -> String {
    let (pack, words) = (book().pack(), &spoken.messages().class.asked);
    match choice.says {
        Said::Outcome(it) => spoken.say(&pack.outcomes[it].label),
        Said::Principle(it) => spoken.say(&pack.principles[it].title),
        Said::NoPrinciple => words.no_principle.to_owned(),
        Said::Change(it) => change(it, words.no_longer_known, spoken),
        Said::Base(it) => {
            let base = base(it);
            base.map_or(String::new(), |it| {
                (words.base)(&spoken.say(&it.label), &spoken.cite(&it.cite))
            })
        }
        Said::NoBase => words.no_base.to_owned(),
    }
}

/// A ground for the use of weapons, by its place.
pub fn base(place: usize) -> Option<&'static rules::Base> {
    let mut questions = book().pack().questions.iter().filter(|it| !it.bases.is_empty());
    questions.next()?.bases.get(place)
}

/// The situation: where it comes from, its setting, its facts with their marks.
#[component]
pub fn Situation(
    /// The question whose situation it is.
    #[prop(into)]
    question: Signal<Option<Question>>,
    /// The words in use.
    spoken: Spoken,
) -> impl IntoView {
    let words = move || &spoken.messages().class.asked;
    let of = move |read: fn(&Question, Spoken) -> Option<String>| {
        question.with(|it| it.as_ref().and_then(|it| read(it, spoken)))
    };
    let rest = move || {
        question.with(|it| match it.as_ref().map(|it| (&it.told, it.kind)) {
            Some((Told::Recorded(..), _)) => words().as_found,
            Some((_, Kind::Basis)) => words().as_found_now,
            Some((Told::Drawn | Told::Near(..), _)) | None => words().usual,
        })
    };
    // The words say what is so; a mark would say that it is met. Only doubt has one.
    let fact = |(finding, says): (Finding, String)| {
        let doubt = (finding == Finding::Unknown).then(|| view! { <Mark shape="unknown" />" " });
        view! { <li>{doubt}<span>{says}</span></li> }
    };

    view! {
        <div class="situation">
            {move || of(told).map(|it| view! { <p class="situation__told">{it}</p> })}
            <p class="situation__setting">
                {text(move || question.with(|it| {
                    it.as_ref().map_or(String::new(), |it| setting(it, spoken).join(" · "))
                }))}
            </p>
            <ul class="situation__facts" aria-label=text(move || words().facts)>
                {move || question.with(|it| {
                    it.iter().flat_map(|it| facts(it, spoken)).map(fact).collect_view()
                })}
            </ul>
            <p class="section__note">{text(rest)}</p>
        </div>
    }
}
