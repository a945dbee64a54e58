//! Where the situation stands among all possible worlds of its question.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use rules::{Among, Bearing, Finding, Said, Situation, Sweep, Tally};

use crate::language::use_language;
use crate::page::{Address, Page};
use crate::session::{book, use_session};
use crate::ui::{part, text};

/// All worlds of what was chosen, with what is found.
#[derive(Debug)]
pub struct Worlds {
    /// What was chosen: the edition, the question, the options by choice.
    chosen: (Option<String>, String, BTreeMap<String, Vec<String>>),
    pub sweep: Sweep,
    /// All of them, whatever is found.
    all: Arc<Tally>,
    bearings: Vec<(usize, Bearing)>,
}

impl Worlds {
    /// How a fact, by its place, bears on the outcome. No outcome rests on what is not counted.
    pub fn bearing(&self, fact: usize) -> Bearing {
        let found = self.bearings.iter().find(|it| it.0 == fact);
        found.map_or(Bearing::Idle, |it| it.1)
    }
}

/// Where the situation stands; nowhere if its worlds are too many to count. One memo, of one type:
/// each costs the first load some kilobytes.
#[derive(Clone, Copy, Debug)]
pub struct Standing(Memo<Option<Arc<Worlds>>>);

/// Where the situation stands, from the context that the Explorer provides.
pub fn use_standing() -> Memo<Option<Arc<Worlds>>> {
    expect_context::<Standing>().0
}

/// Counts for all that is shown.
pub fn provide_standing() {
    let session = use_session();
    let standing = move |before: Option<&Option<Arc<Worlds>>>| {
        // Counted once the outcome is painted: what was chosen is that of the same moment.
        session.follow_painting();
        let before = before.and_then(|it| it.as_deref());
        let (chosen, mut sweep, all) = untrack(|| session.with(|it| drawn(it, before)))?;
        session.explained.with(|it| {
            let facts = it.facts.iter().enumerate();
            facts.for_each(|(fact, found)| sweep.record(fact, found.0));
        });
        let bearings = sweep.bearings();
        Some(Arc::new(Worlds { chosen, sweep, all, bearings }))
    };
    provide_context(Standing(Memo::new_with_compare(standing, |_, _| true)));
}

type Drawn = ((Option<String>, String, BTreeMap<String, Vec<String>>), Sweep, Arc<Tally>);

/// What was chosen seldom changes: its worlds are drawn once, and a fact only says where one stands.
fn drawn(situation: &Situation, before: Option<&Worlds>) -> Option<Drawn> {
    let Situation { edition, question, choices, .. } = situation;
    let same = |it: &&Worlds| {
        it.chosen.0 == *edition && it.chosen.1 == *question && it.chosen.2 == *choices
    };
    if let Some(it) = before.filter(same) {
        return Some((it.chosen.clone(), it.sweep.clone(), Arc::clone(&it.all)));
    }
    let sweep = book().sweep_as_told(&book().state(situation).ok()?)?;
    let all = Arc::new(sweep.tally(Among::Worlds));
    Some(((edition.clone(), question.clone(), choices.clone()), sweep, all))
}

fn allowed(tally: &Tally) -> u64 {
    let outcomes = book().pack().outcomes.iter().zip(&tally.outcomes);
    outcomes.filter(|it| it.0.finding == Said::Met).map(|it| it.1).sum()
}

/// In how many worlds it is allowed; what the unknown leaves of them; where to see them all.
#[component]
pub fn PossibleWorlds() -> impl IntoView {
    let spoken = use_language();
    let standing = use_standing();
    let words = move || &spoken.messages().worlds_left;
    let says = move || {
        let worlds = standing.get()?;
        let all = (words().all)(allowed(&worlds.all), worlds.all.worlds());
        let left = worlds.sweep.tally(Among::Completions);
        let unknown = worlds.sweep.findings().contains(&Finding::Unknown);
        let settled = left.only().filter(|_| unknown);
        let more = match settled {
            Some(outcome) => {
                let outcome = spoken.say(&book().pack().outcomes[outcome].label);
                Some((words().settled)(&outcome))
            }
            None => (left.worlds() < worlds.all.worlds() && unknown)
                .then(|| (words().left)(allowed(&left), left.worlds())),
        };
        Some(view! {
            <p>{all}</p>
            {more.map(|it| view! { <p data-settled=settled.map(|_| "")>{it}</p> })}
        })
    };
    // Without a question of its own, the page of all outcomes asks what is asked here.
    let href = move || Address::of(Page::Worlds).with("lang", spoken.get().tag()).href();

    view! {
        <div class="standing">
            {part(says)}
            <p class="actions"><a href=href>{text(move || words().see)}</a></p>
        </div>
    }
}
