//! The decision table: in few rows, grouped by outcome; the full one behind.

use std::sync::Arc;

use leptos::prelude::*;

use super::asked::use_worlds;
use super::every::EveryWorld;
use super::files::Files;
use super::rows::{Line, Lines, lines};
use super::space::Value;
use super::use_space;
use crate::language::{Spoken, use_language};
use crate::link;
use crate::session::{View, book};
use crate::ui::{Mark, part, text};

/// So many rows of an outcome are shown at first.
const FIRST: usize = 6;

/// The table and what can be taken from it.
#[component]
pub fn DecisionTable() -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let space = use_space();
    let words = move || &spoken.messages().worlds.table;
    let all = Memo::new(move |_| space.with(|it| lines(it)));
    let wanted = Memo::new(move |_| {
        let wanted = worlds.asked.with(|it| it.outcome.clone());
        wanted.and_then(|id| book().pack().outcomes.iter().position(|it| it.id == id))
    });
    let shown = Memo::new(move |_| {
        let mut all = all.get();
        all.retain(|it| wanted.get().is_none_or(|wanted| it.outcome == wanted));
        all
    });
    let count = move || {
        let rows = shown.with(|it| it.iter().map(|it| it.lines.len()).sum());
        (words().count)(rows)
    };
    let groups = move || {
        let groups = shown.get().into_iter();
        groups.map(|it| view! { <Group group=Arc::new(it) /> }).collect_view()
    };

    view! {
        <section class="section" aria-labelledby="decisions">
            <h2 id="decisions">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <OutcomeFilter all=all wanted=wanted />
            <p class="count" role="status">{text(count)}</p>
            {part(groups)}
            <EveryWorld wanted=wanted />
            <Files />
        </section>
    }
}

/// All outcomes, or one.
#[component]
fn OutcomeFilter(
    /// Every outcome that there is.
    all: Memo<Vec<Lines>>,
    /// The one that is shown.
    wanted: Memo<Option<usize>>,
) -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let words = move || &spoken.messages().worlds.table;
    let choose = move |event: leptos::ev::Event| {
        let id = event_target_value(&event);
        worlds.change(|it| it.outcome = Some(id).filter(|it| !it.is_empty()));
    };
    let options = move || {
        let wanted = wanted.get();
        let mut there: Vec<usize> = all.with(|it| it.iter().map(|it| it.outcome).collect());
        there.extend(wanted.filter(|it| !there.contains(it)));
        let option = |it: usize| {
            let outcome = &book().pack().outcomes[it];
            view! {
                <option value=outcome.id.clone() prop:selected=wanted == Some(it)>
                    {spoken.say(&outcome.label)}
                </option>
            }
        };
        view! {
            <option value="" prop:selected=wanted.is_none()>{words().all}</option>
            {there.into_iter().map(option).collect_view()}
        }
    };

    view! {
        <p class="field">
            <label for="outcome-shown">{text(move || words().outcome)}</label>
            <select id="outcome-shown" on:change=choose>{options}</select>
        </p>
    }
}

/// The rows of one outcome.
#[component]
fn Group(
    /// The rows.
    group: Arc<Lines>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().worlds.table;
    let outcome = &book().pack().outcomes[group.outcome];
    let finding = outcome.finding.id();
    let id = format!("rows-{}", outcome.id.replace(':', "-"));
    let (all, worlds) = (group.lines.len(), group.worlds);
    let more = RwSignal::new(false);
    let rows = move || {
        let count = if more.get() { all } else { FIRST };
        let rows = group.lines.iter().take(count);
        rows.map(|it| view! { <Row line=it.clone() /> }).collect_view()
    };

    view! {
        <section class="decisions" aria-labelledby=id.clone()>
            <h3 id=id.clone()>
                <span class="finding" data-finding=finding>
                    <Mark shape=finding />
                    {text(move || spoken.say(&outcome.label))}
                </span>
            </h3>
            <p class="section__note">
                {text(move || (words().group)(all, worlds))}
                " "
                <span class="cite">{text(move || spoken.cite(&outcome.cite))}</span>
            </p>
            <ol class="decisions__rows">{part(rows)}</ol>
            <Show when=move || { all > FIRST && !more.get() }>
                <p class="actions">
                    <button type="button" on:click=move |_| more.set(true)>
                        {text(move || (words().more)(all - FIRST))}
                    </button>
                </p>
            </Show>
        </section>
    }
}

/// A row: what must be so, and where it opens.
#[component]
fn Row(
    /// The row.
    line: Line,
) -> impl IntoView {
    let spoken = use_language();
    let asked = use_worlds().asked;
    let words = move || &spoken.messages().worlds.table;
    let values = StoredValue::new(line.values);
    let href = move || {
        let situation = asked.with(|it| values.with_value(|values| it.with(values)));
        link::address(book(), &situation, View::Full, spoken.get()).href()
    };
    let worlds = line.worlds;

    view! {
        <li class="decision">
            {part(move || values.with_value(|it| terms(it, spoken)))}
            <p class="decision__foot">
                <span class="number">{text(move || (words().covers)(worlds))}</span>
                <a href=href>{text(move || words().open)}</a>
            </p>
        </li>
    }
}

/// Facts with their values, in words.
pub fn terms(values: &[Value], spoken: Spoken) -> AnyView {
    let words = &spoken.messages().explorer;
    let one = |(fact, value): &Value| {
        let label = spoken.say(&book().pack().facts[*fact].label);
        let said = if *value { words.yes } else { words.no };
        view! { <li data-value=if *value { "yes" } else { "no" }>{label}" "<strong>{said}</strong></li> }
    };
    if values.is_empty() {
        return view! { <p>{spoken.messages().worlds.table.always}</p> }.into_any();
    }
    view! { <ul class="terms">{values.iter().map(one).collect_view()}</ul> }.into_any()
}
