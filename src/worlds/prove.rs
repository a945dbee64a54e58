//! Prove it: the proofs run in the visitor's own browser.

use std::sync::Arc;

use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use rules::{Claim, Counterexample};

use super::asked::use_worlds;
use super::course::{Course, Proved, Scope, worlds_looked_at};
use super::use_space;
use crate::browser;
use crate::language::{Spoken, use_language};
use crate::link;
use crate::session::{View, book};
use crate::ui::{Answer, Answers, Mark, part, text};

/// Milliseconds before the page is let live again.
const SLICE: f64 = 24.0;

/// Where a course stands.
#[derive(Clone, Debug, Default)]
struct Standing {
    scope: Scope,
    flawed: bool,
    proved: Vec<Proved>,
    /// Claims that there are.
    claims: usize,
    running: bool,
    cancelled: bool,
}

/// The button, the progress and what was found.
#[component]
pub fn Prove() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().worlds.prove;
    let scope = RwSignal::new(Scope::default());
    let standing = RwSignal::new(None::<Standing>);
    // Each start and each stop ends the course before.
    let turn = StoredValue::new(0u32);
    let start = starter(scope, standing, turn);
    let stop = move |_| {
        turn.update_value(|it| *it += 1);
        standing.update(|it| {
            if let Some(it) = it {
                (it.running, it.cancelled) = (false, true);
            }
        });
        browser::focus("prove-it");
    };
    let running = Memo::new(move |_| standing.with(|it| it.as_ref().is_some_and(|it| it.running)));

    view! {
        <section class="section prove" aria-labelledby="prove">
            <h2 id="prove">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <ScopeChoice scope=scope />
            <p class="prove__start">
                <button type="button" id="prove-it" class="button" on:click=move |_| start(false)>
                    {text(move || words().start)}
                </button>
                <Show when=move || running.get()>
                    <button type="button" class="button" on:click=stop>{text(move || words().stop)}</button>
                </Show>
            </p>
            <Standings standing=standing />
            <p class="section__note">{text(move || words().flaw_note)}</p>
            <p class="actions">
                <button type="button" on:click=move |_| start(true)>{text(move || words().flaw)}</button>
            </p>
        </section>
    }
}

/// What starts a course, with a flaw or without.
fn starter(
    scope: RwSignal<Scope>,
    standing: RwSignal<Option<Standing>>,
    turn: StoredValue<u32>,
) -> impl Fn(bool) + Copy + Send + Sync + 'static {
    let space = use_space();
    let asked = use_worlds().asked;
    move |flawed| {
        turn.update_value(|it| *it += 1);
        let mine = turn.get_value();
        let question = asked.with_untracked(|it| it.situation.question.clone());
        let question = book().pack().questions.iter().position(|it| it.id == question);
        let statement = space.with_untracked(|it| it.statement.clone());
        let scope = scope.get_untracked();
        let mut course =
            Course::new(scope, question.unwrap_or_default(), statement, flawed, browser::now);
        spawn_local(async move {
            loop {
                let more = slice(&mut course);
                if turn.try_get_value() != Some(mine) {
                    return;
                }
                let claims = course.progress().1;
                let proved = course.proved.clone();
                let running = more;
                let now = Standing { scope, flawed, proved, claims, running, cancelled: false };
                // Where the page has been left, nobody is told any more.
                if standing.try_set(Some(now)).is_some() || !more {
                    return;
                }
                TimeoutFuture::new(0).await;
            }
        });
    }
}

fn slice(course: &mut Course) -> bool {
    let began = browser::now();
    loop {
        let more = course.step();
        if !more || browser::now() - began > SLICE {
            return more;
        }
    }
}

#[component]
fn ScopeChoice(
    /// What is proved of.
    scope: RwSignal<Scope>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().worlds.prove;
    let answers = Signal::derive(move || {
        let [choices, question, all] = words().scopes;
        vec![
            Answer { value: "choices", label: choices },
            Answer { value: "question", label: question },
            Answer { value: "all", label: all },
        ]
    });
    let chosen = Signal::derive(move || match scope.get() {
        Scope::Choices => "choices",
        Scope::Question => "question",
        Scope::All => "all",
    });
    let choose = move |it: &'static str| {
        scope.set(match it {
            "all" => Scope::All,
            "question" => Scope::Question,
            _choices => Scope::Choices,
        });
    };

    view! {
        <fieldset class="fact-choice prove__scope">
            <legend>{text(move || words().scope)}</legend>
            <Answers name="scope" answers=answers chosen=chosen on_choose=choose />
        </fieldset>
    }
}

/// How far it is, and claim by claim what was found.
#[component]
fn Standings(
    /// Where the course stands.
    standing: RwSignal<Option<Standing>>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().worlds.prove;
    let verdict = Memo::new(move |_| {
        standing.with(|it| it.as_ref().map(|it| said(it, spoken)).unwrap_or_default())
    });
    let finding =
        Memo::new(move |_| standing.with(|it| it.as_ref().map(finding).unwrap_or_default()));
    let progress = move || {
        let standing = standing.get().filter(|it| it.running)?;
        let now = standing.proved.last()?;
        let at = (words().progress)(standing.proved.len(), standing.claims, now.progress);
        let (done, all) = now.progress;
        Some(view! {
            <p class="prove__progress">
                <progress max=all value=done aria-label=words().heading></progress>
                <span>{at}</span>
            </p>
        })
    };
    let rows = move || {
        let standing = standing.get()?;
        let scope = standing.scope;
        let row = |it: Proved| proved(it, scope, spoken);
        Some(
            view! { <ol class="proofs">{standing.proved.into_iter().map(row).collect_view()}</ol> },
        )
    };

    view! {
        <div class="prove__verdict" role="status">
            {part(move || (!verdict.with(String::is_empty)).then(|| view! {
                <p class="finding" data-finding=finding.get()><Mark shape=finding.get() />{verdict.get()}</p>
            }))}
        </div>
        {part(progress)}
        {part(rows)}
    }
}

fn finding(standing: &Standing) -> &'static str {
    if standing.proved.iter().any(|it| !it.holds()) {
        "not-met"
    } else if standing.running || standing.cancelled {
        "unknown"
    } else {
        "met"
    }
}

fn said(standing: &Standing, spoken: Spoken) -> String {
    let words = &spoken.messages().worlds.prove;
    let failed = standing.proved.iter().filter(|it| !it.holds()).count();
    let checked = standing.proved.iter().map(|it| it.checked).fold(0, u64::saturating_add);
    let took: f64 = standing.proved.iter().map(|it| it.took).sum();
    if standing.running {
        return if standing.flawed { words.running_flawed } else { words.running }.to_owned();
    }
    if standing.cancelled {
        return words.cancelled.to_owned();
    }
    match (failed, standing.flawed) {
        (0, true) => words.flaw_idle.to_owned(),
        (0, false) => (words.holds)(standing.proved.len(), checked, took),
        (failed, true) => (words.flaw_found)(failed),
        (failed, false) => (words.fails)(failed),
    }
}

/// A claim: what it says, how it stands, how much was looked at, what speaks against it.
fn proved(it: Proved, scope: Scope, spoken: Spoken) -> AnyView {
    let words = &spoken.messages().worlds.prove;
    let finding = match (it.holds(), it.ended) {
        (false, _) => "not-met",
        (true, true) => "met",
        (true, false) => "unknown",
    };
    let (title, note) = (words.claim)(it.claim);
    let question = &book().pack().questions[it.question];
    let limit = (it.claim == Claim::Lanes).then(|| (words.lanes_limit)(worlds_looked_at(scope)));
    let unreached = it.unreached.iter().map(|rule| {
        let rule = &question.rules[*rule];
        view! { <li>{(words.unreached)(&spoken.say(&rule.asks))}</li> }
    });
    // More than the first say the same.
    let against = it.against.first().map(|it| counterexample(it, spoken));
    let checked = (words.checked)(it.claim, it.checked, it.took);

    view! {
        <li class="proof" data-finding=finding>
            <h3 class="finding" data-finding=finding><Mark shape=finding />{title}</h3>
            <p class="label">{spoken.say(&question.label)}</p>
            <p>{note}" "{limit}</p>
            <p class="proof__checked">{checked}</p>
            <ul>{unreached.collect_view()}</ul>
            {against}
        </li>
    }
    .into_any()
}

fn counterexample(it: &Arc<Counterexample>, spoken: Spoken) -> AnyView {
    let words = &spoken.messages().worlds.prove;
    let yes_no = &spoken.messages().explorer;
    let pack = book().pack();
    let then = it.then.iter().map(|(fact, finding)| {
        let said = match Option::from(*finding) {
            Some(true) => yes_no.yes,
            Some(false) => yes_no.no,
            None => yes_no.not_known,
        };
        format!("{} {said}", spoken.say(&pack.facts[*fact].label))
    });
    let then: Vec<String> = then.collect();
    let outcomes = it.outcomes.iter().map(|it| match pack.outcomes.get(*it) {
        Some(outcome) => spoken.say(&outcome.label),
        None => words.no_answer.to_owned(),
    });
    let outcomes: Vec<String> = outcomes.collect();
    let href = link::address(book(), &it.situation, View::Full, spoken.get()).href();

    view! {
        <div class="against">
            <p><strong>{words.against}</strong>" "{(words.answers)(&outcomes)}</p>
            {(!then.is_empty()).then(|| view! { <p>{(words.then)(&then)}</p> })}
            <p class="actions"><a href=href>{words.open}</a></p>
        </div>
    }
    .into_any()
}
