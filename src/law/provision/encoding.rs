//! What encodes a clause: an element of the pack, with its rule as a tree.

use act::tie::{Tie, TieKind};
use leptos::prelude::*;
use rules::{Formula, Words};

use super::formula::{in_force, term_on, tree};
use super::pair::{Lit, Pair};
use crate::browser;
use crate::language::{Spoken, use_language};
use crate::session::book;
use crate::ui::{Mark, part, text};

/// Of more elements than this only the first show their trees at once.
const OPEN: usize = 4;

/// One element, by its place among those of the provision.
#[component]
pub fn Encoding(
    /// The provision's clauses and elements.
    pair: Pair,
    /// The element's place.
    place: usize,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.provision;
    let Some(tie) = pair.tie(place) else { return ().into_any() };
    let folded = pair.count() > OPEN && place > 0;
    let name = move || {
        let label = tie.label(pair.day()).map(|it| spoken.say(it));
        label.or_else(|| first_step(tie.id, spoken)).unwrap_or_else(|| tie.id.to_owned())
    };
    let kind = move || (words().kind)(tie.kind);
    let used = move || {
        pair.used.with(|it| it.holds(tie)).then(|| {
            view! { <p class="encoding__used">{words().used}</p> }
        })
    };
    let back = move |_| {
        if let Some(clause) = pair.clauses_of(place).first() {
            browser::focus(&super::clause_id(*clause));
        }
    };
    let inside = move || inside(tie, pair.day(), spoken);

    view! {
        <li
            class="encoding"
            id=super::encoding_id(place)
            tabindex="-1"
            data-lit=move || pair.lights(Lit::Encoding(place)).then_some("")
            on:mouseenter=move |_| pair.light(Some(Lit::Encoding(place)))
            on:mouseleave=move |_| pair.light(None)
            on:focusin=move |_| pair.light(Some(Lit::Encoding(place)))
            on:focusout=move |_| pair.light(None)
        >
            <p class="label">{text(kind)}</p>
            <p class="encoding__name">{text(name)}</p>
            {part(used)}
            <details class="more" open=!folded>
                <summary>{text(move || words().rule)}</summary>
                {part(inside)}
            </details>
            <p class="actions">
                <button type="button" on:click=back>{text(move || words().to_clause)}</button>
            </p>
        </li>
    }
    .into_any()
}

/// What stands behind an element's name.
fn inside(tie: Tie, day: Option<&str>, spoken: Spoken) -> AnyView {
    let pack = book().pack();
    let says = |it: &Words| view! { <p>{spoken.say(it)}</p> }.into_any();
    let found = match tie.kind {
        TieKind::Fact => book().fact(tie.id).map(|it| says(&it.definition)),
        TieKind::Term => term_on(tie.id, day).map(|it| {
            view! { {tree(&it.is, day, spoken)} {read(it.inference.as_ref(), spoken)} }.into_any()
        }),
        TieKind::Rule => rule(tie.id, day, spoken),
        TieKind::Base => {
            let mut bases = pack.questions.iter().flat_map(|it| &it.bases);
            bases.find(|it| it.id == tie.id).map(|it| tree(&it.is, day, spoken))
        }
        TieKind::Outcome => {
            pack.outcomes.iter().find(|it| it.id == tie.id).map(|it| says(&it.sentence))
        }
        TieKind::Duty => {
            let mut duties = pack.duties.iter().filter(|it| it.id == tie.id);
            let on = duties.find(|it| in_force(it.from.as_deref(), it.until.as_deref(), day));
            on.map(|it| {
                view! { {tree(&it.when, day, spoken)} {read(it.inference.as_ref(), spoken)} }
                    .into_any()
            })
        }
        TieKind::Procedure => procedure(tie.id, day, spoken),
        TieKind::Option => {
            let choice = pack.choices.iter().find(|it| it.id == tie.choice);
            let options = choice.map_or(&[][..], |it| &it.options);
            let option = options.iter().filter(|it| it.id == tie.id);
            let mut on = option.filter(|it| in_force(it.from.as_deref(), it.until.as_deref(), day));
            on.next().and_then(|it| it.definition.as_ref()).map(says)
        }
        TieKind::Principle => {
            pack.principles.iter().find(|it| it.id == tie.id).map(|it| says(&it.asks))
        }
        TieKind::Rung => pack.ladder.iter().find(|it| it.id == tie.id).map(|it| says(&it.when)),
    };
    found.unwrap_or_else(|| says_not_then(spoken))
}

/// The element did not exist on the day that is read.
fn says_not_then(spoken: Spoken) -> AnyView {
    view! { <p>{spoken.messages().law.provision.not_then}</p> }.into_any()
}

/// A rule: its condition as a tree, what it says where it decides, and the outcome.
fn rule(id: &str, day: Option<&str>, spoken: Spoken) -> Option<AnyView> {
    let pack = book().pack();
    let mut rules = pack.questions.iter().flat_map(|it| &it.rules).filter(|it| it.id == id);
    let rule = rules.find(|it| in_force(it.from.as_deref(), it.until.as_deref(), day))?;
    let outcome = pack.outcomes.iter().find(|it| it.id == rule.outcome)?;
    let finding = outcome.finding.id();
    let words = &spoken.messages().law.provision;
    let when = |it: &'static Formula| tree(it, day, spoken);
    let when =
        rule.when.as_ref().map_or_else(|| view! { <p>{words.otherwise}</p> }.into_any(), when);
    Some(
        view! {
            <p class="label">{words.if_}</p>
            {when}
            <p class="label">{words.then}</p>
            <p>
                <span class="finding" data-finding=finding>
                    <Mark shape=finding />
                    {spoken.say(&outcome.label)}
                </span>
            </p>
            <p>{spoken.say(&rule.reason)}</p>
            {read(rule.inference.as_ref(), spoken)}
        }
        .into_any(),
    )
}

/// What a procedure without a name begins with.
fn first_step(id: &str, spoken: Spoken) -> Option<String> {
    let procedure = book().pack().procedures.iter().find(|it| it.id == id)?;
    procedure.steps.first().map(|it| spoken.say(&it.what))
}

fn procedure(id: &str, day: Option<&str>, spoken: Spoken) -> Option<AnyView> {
    let mut all = book().pack().procedures.iter().filter(|it| it.id == id);
    let found = all.find(|it| in_force(it.from.as_deref(), it.until.as_deref(), day))?;
    let step = |it: &rules::Step| {
        view! { <li>{spoken.say(&it.who)}": "{spoken.say(&it.what)}</li> }
    };
    Some(
        view! { <ol class="encoding__steps">{found.steps.iter().map(step).collect_view()}</ol> }
            .into_any(),
    )
}

/// That it is a reading, and why.
fn read(words: Option<&Words>, spoken: Spoken) -> Option<AnyView> {
    let words = words?;
    Some(
        view! {
            <p class="section__note">
                <strong>{spoken.messages().inference}</strong>
                ": "
                {spoken.say(words)}
            </p>
        }
        .into_any(),
    )
}
