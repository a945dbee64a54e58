//! What would change this: every smallest set of changes, and each single loss.

use leptos::prelude::*;
use rules::{Change, Finding, Said, Way, Ways};

use super::standing::use_standing;
use crate::language::{Spoken, use_language};
use crate::session::{STAGES, book, use_session};
use crate::ui::{Mark, part};

/// Ways to one outcome that are listed at all, and those that are shown at once.
const LISTED: usize = 24;
const SHOWN: usize = 2;

/// The ways from where one stands to every other outcome.
#[component]
pub fn Turns() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let standing = use_standing();
    let section = move || {
        let worlds = standing.get()?;
        let words = &spoken.messages().turns;
        let here = session.explained.with(|it| it.outcome);
        let deployed = untrack(|| session.with(|it| it.question == STAGES[1]));
        let mut losses = vec![];
        if deployed && said(here) != Said::NotMet {
            losses = worlds.sweep.losses();
            losses.retain(|it| said(it.outcome) == Said::NotMet);
        }
        let losses = (!losses.is_empty()).then(|| {
            view! { <div class="losses"><h3>{words.losses}</h3>{list(&losses, spoken)}</div> }
        });
        let groups = groups(worlds.sweep.ways(LISTED), spoken);
        (!groups.is_empty()).then(|| {
            view! {
                <section class="section turns" aria-labelledby="turns">
                    <h2 id="turns">{words.heading}</h2>
                    <p class="section__note">{words.note}</p>
                    {losses}
                    <div class="turns__groups">{groups}</div>
                </section>
            }
        })
    };

    part(section)
}

/// Outcome by outcome, what is allowed first.
fn groups(found: Ways, spoken: Spoken) -> Vec<AnyView> {
    let mut groups = vec![];
    for kind in [Said::Met, Said::Unknown, Said::NotRequired, Said::NotMet] {
        let mut rest = &found.ways[..];
        while let Some(first) = rest.first() {
            let other = |it: &Way| it.outcome != first.outcome;
            let (ways, after) = rest.split_at(rest.iter().position(other).unwrap_or(rest.len()));
            if said(first.outcome) == kind {
                groups.push(group(ways, found.more.contains(&first.outcome), spoken));
            }
            rest = after;
        }
    }
    groups
}

fn said(outcome: usize) -> Said {
    book().pack().outcomes[outcome].finding
}

/// The ways to one outcome, the shortest first; most of them folded away.
fn group(ways: &[Way], longer: bool, spoken: Spoken) -> AnyView {
    let words = &spoken.messages().turns;
    let outcome = &book().pack().outcomes[ways[0].outcome];
    let finding = outcome.finding.id();
    let (first, rest) = ways.split_at(ways.len().min(SHOWN));
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="turns__more">
                <summary>{(words.more)(rest.len(), longer)}</summary>
                {list(rest, spoken)}
            </details>
        }
    });
    view! {
        <div class="turns__group">
            <h3 class="finding" data-finding=finding><Mark shape=finding />{spoken.say(&outcome.label)}</h3>
            {list(first, spoken)}
            {rest}
        </div>
    }
    .into_any()
}

fn list(ways: &[Way], spoken: Spoken) -> AnyView {
    let one = |it: &Way| view! { <li>{changes(&it.changes, spoken)}</li> };
    view! { <ul class="turns__ways">{ways.iter().map(one).collect_view()}</ul> }.into_any()
}

/// What would have to be found, all of it together.
fn changes(changes: &[Change], spoken: Spoken) -> AnyView {
    let one = |it: &Change| {
        let fact = &book().pack().facts[it.fact];
        let found = match it.to {
            Finding::True => spoken.say(&fact.yes),
            Finding::False => spoken.say(&fact.no),
            Finding::Unknown => (spoken.messages().turns.doubt)(&spoken.say(&fact.label)),
        };
        view! { <li>{found}" "<span class="cite">{spoken.cite(&fact.cite)}</span></li> }
    };
    view! { <ul>{changes.iter().map(one).collect_view()}</ul> }.into_any()
}
