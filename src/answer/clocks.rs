//! Two clocks: the same facts under the Act as it stood on a day, under today's, and under each of
//! its editions.

use act::edition::{Change, Edition, differences, edition_on, editions, turns};
use leptos::ev::Event;
use leptos::prelude::*;
use rules::{Assessment, Finding, Situation};

use crate::language::{Language, Spoken, use_language};
use crate::session::book;
use crate::ui::{Mark, part, text};

/// A day of the calendar, as the language writes it.
pub fn day_in_words(day: &str, language: Language) -> String {
    (language.messages().law.day)(day)
}

/// That it is an older Act that says so; nothing where it is today's.
#[component]
pub fn Stood(
    /// What the engine says.
    answer: Memo<Assessment>,
) -> impl IntoView {
    let spoken = use_language();
    let stood = move || {
        let edition = answer.with(|it| older(Some(&it.edition)))?;
        let day = day_in_words(&edition.from, spoken.get());
        let says = (spoken.messages().law.clocks.stood)(&day);
        Some(view! { <p class="outcome__edition">{says}</p> })
    };

    part(stood)
}

/// Which Act is asked: today's, or that of an older edition.
#[component]
pub fn EditionChoice(
    /// The field's id.
    id: &'static str,
    /// What the field is called.
    label: Signal<String>,
    /// A day of the edition chosen; none: today's.
    chosen: Signal<Option<String>>,
    /// Called with the first day of the edition chosen.
    #[prop(into)]
    on_choose: Callback<Option<String>>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.clocks;
    let choose = move |event: Event| {
        let day = event_target_value(&event);
        on_choose.run((!day.is_empty()).then_some(day));
    };
    let current = move || chosen.with(|it| older(it.as_deref()).map(|it| it.from.as_str()));
    let option = move |it: &'static Edition| {
        let from = it.from.as_str();
        let name = move || (words().since)(&day_in_words(from, spoken.get()));
        view! {
            <option value=from prop:selected=move || current() == Some(from)>{text(name)}</option>
        }
    };
    let before = editions().split_last().map_or(&[][..], |it| it.1);

    view! {
        <p class="field">
            <label for=id>{label}</label>
            <select id=id on:change=choose>
                <option value="" prop:selected=move || current().is_none()>
                    {text(move || words().today)}
                </option>
                {before.iter().rev().map(option).collect_view()}
            </select>
        </p>
    }
}

/// The edition of a day where it is not today's.
fn older(day: Option<&str>) -> Option<&'static Edition> {
    let edition = edition_on(day)?;
    editions().last().filter(|it| it.from != edition.from).map(|_| edition)
}

/// The same facts under the Act of a day and under today's, side by side, and why they differ.
#[component]
pub fn Compared(
    /// The facts.
    #[prop(into)]
    situation: Signal<Option<Situation>>,
    /// The day; none: there is nothing to compare.
    #[prop(into)]
    day: Signal<Option<String>>,
) -> impl IntoView {
    let spoken = use_language();
    let both = move || {
        let edition = day.with(|it| it.as_deref().and_then(|it| older(Some(it))))?;
        let now = editions().last()?;
        situation.with(|it| compared(it.as_ref()?, edition, now, spoken))
    };

    part(both)
}

fn compared(
    situation: &Situation,
    edition: &'static Edition,
    now: &'static Edition,
    spoken: Spoken,
) -> Option<AnyView> {
    let words = &spoken.messages().law.clocks;
    let (then, today) = (answer(situation, &edition.from)?, answer(situation, &now.from)?);
    let changes = differences(situation, &edition.from, &now.from).unwrap_or_default();
    let stood = (words.stood)(&day_in_words(&edition.from, spoken.get()));
    let why = match (then.outcome == today.outcome, changes.is_empty()) {
        (true, true) => words.same,
        (true, false) => words.another_way,
        (false, _) => words.why,
    };
    Some(
        view! {
            <div class="clocks__two">
                <div class="clock">
                    <p class="clock__act">{stood}</p>
                    {said(&then, spoken)}
                </div>
                <div class="clock">
                    <p class="clock__act">{words.today}</p>
                    {said(&today, spoken)}
                </div>
            </div>
            <p class="clocks__why">{why}</p>
            {told(&changes, spoken)}
        }
        .into_any(),
    )
}

fn answer(situation: &Situation, day: &str) -> Option<Assessment> {
    let mut then = situation.clone();
    then.edition = Some(day.to_owned());
    book().assess(&then).ok()
}

/// An outcome, the grounds that are open, the reason and its articles.
fn said(answer: &Assessment, spoken: Spoken) -> AnyView {
    let pack = book().pack();
    let question = &pack.questions[answer.question];
    let rule = &question.rules[answer.rule];
    let outcome = &pack.outcomes[answer.outcome];
    let finding = outcome.finding.id();
    let open = answer.bases.iter().filter(|it| it.finding == Finding::True);
    let open: Vec<_> = open
        .map(|it| {
            let base = &question.bases[it.base];
            let cite = spoken.cite_on(&base.cite, &answer.edition);
            view! { <li>{spoken.say(&base.label)}" "<span class="cite">{cite}</span></li> }
        })
        .collect();
    view! {
        <p class="finding" data-finding=finding>
            <Mark shape=finding />
            {spoken.say(&outcome.label)}
        </p>
        {(!open.is_empty()).then(|| view! { <ul class="clock__bases">{open}</ul> })}
        <p class="clock__reason">{spoken.say(&rule.reason)}</p>
        <p class="cite">{spoken.cite_on(&rule.cite, &answer.edition)}</p>
    }
    .into_any()
}

/// What changed, how that is known, and where it stands.
fn told(changes: &[&'static Change], spoken: Spoken) -> Option<AnyView> {
    let one = |it: &&'static Change| {
        let standing = (spoken.messages().law.standing)(it.certainty);
        view! {
            <li>
                {spoken.say(&it.says)}
                " "
                <span class="cite">{spoken.cite(&it.cite)}</span>
                " "
                <span class="label">{standing}</span>
            </li>
        }
    };
    let list =
        || view! { <ul class="clocks__changes">{changes.iter().map(one).collect_view()}</ul> };
    (!changes.is_empty()).then(|| list().into_any())
}

/// The same facts under every edition, and the first day on which the outcome differs.
#[component]
pub fn Editions(
    /// The facts.
    #[prop(into)]
    situation: Signal<Situation>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.clocks;
    let first = move || {
        let turns = situation.with(turns).ok()?;
        let days = turns.iter().skip(1).map(|it| day_in_words(it.from, spoken.get()));
        let days: Vec<_> = days.collect();
        let says = match days.split_first() {
            None => words().never.to_owned(),
            Some((first, later)) => (words().first_day)(first, later),
        };
        Some(view! { <p class="clocks__why">{says}</p> })
    };
    let stages = move || {
        situation.with(|situation| {
            let all = editions().iter().enumerate();
            all.filter_map(|(place, it)| stage(situation, place, it, spoken)).collect_view()
        })
    };

    view! {
        {part(first)}
        <ol class="stages">{part(stages)}</ol>
    }
}

fn stage(
    situation: &Situation,
    place: usize,
    edition: &'static Edition,
    spoken: Spoken,
) -> Option<AnyView> {
    let answer = answer(situation, &edition.from)?;
    let before = place.checked_sub(1).and_then(|it| editions().get(it));
    let words = &spoken.messages().law.clocks;
    let since = (words.since)(&day_in_words(&edition.from, spoken.get()));
    let earlier = before.and_then(|it| self::answer(situation, &it.from));
    if earlier.as_ref().is_some_and(|it| alike(it, &answer)) {
        return Some(
            view! { <li class="stage"><p class="clock__act">{since}</p><p>{words.as_before}</p></li> }
                .into_any(),
        );
    }
    // What is said of a change is what the outcome turns on: where nothing turned, nothing is.
    let changes = before
        .filter(|_| earlier.is_some_and(|it| turned(&it, &answer)))
        .and_then(|it| differences(situation, &it.from, &edition.from).ok());
    Some(
        view! {
            <li class="stage">
                <p class="clock__act">{since}</p>
                {said(&answer, spoken)}
                {told(&changes.unwrap_or_default(), spoken)}
            </li>
        }
        .into_any(),
    )
}

/// Whether the same is said for the same reason.
fn alike(before: &Assessment, after: &Assessment) -> bool {
    let reason = |it: &Assessment| &book().pack().questions[it.question].rules[it.rule].reason;
    !turned(before, after) && reason(before) == reason(after)
}

/// Whether the outcome, or one of the grounds, is another one. (Grounds were renumbered: they are
/// told apart by what they are called.)
fn turned(before: &Assessment, after: &Assessment) -> bool {
    let open = |it: &Assessment| {
        let bases = &book().pack().questions[it.question].bases;
        let open = it.bases.iter().filter(|it| it.finding == Finding::True);
        open.map(|it| bases[it.base].label.clone()).collect::<Vec<_>>()
    };
    before.outcome != after.outcome || open(before) != open(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn todays_edition_is_no_older_one() {
        assert!(older(None).is_none());
        assert!(older(Some("2026-01-01")).is_none());
        assert!(older(Some("1990-01-01")).is_none(), "before the Act there was none");
        assert_eq!(older(Some("1992-09-17")).map(|it| it.from.as_str()), Some("1992-08-10"));
        assert_eq!(older(Some("2016-03-28")).map(|it| it.from.as_str()), Some("2002-01-14"));
    }

    #[test]
    fn a_turn_is_an_outcome_or_a_ground_that_changed_and_no_new_number() {
        let scene = act::cases().iter().find(|it| it.situation.question == "weapons");
        let scene = &scene.expect("a scene").situation;
        let at = |day| answer(scene, day).expect("an answer");
        assert!(!turned(&at("2016-03-29"), &at("2016-03-29")));
        let turned_ever = act::cases().iter().any(|it| {
            let at = |day| answer(&it.situation, day);
            let (Some(first), Some(last)) = (at("1992-08-10"), at("2016-03-29")) else {
                return false;
            };
            turned(&first, &last)
        });
        assert!(turned_ever);
    }
}
