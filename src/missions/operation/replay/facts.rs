//! What a step changed in the facts, and those that go on.

use leptos::prelude::*;
use record::{Change, StepFact, record};

use super::course::Course;
use crate::language::{Spoken, use_language};
use crate::missions::found::{FoundFact, value};
use crate::ui::{part, text};

/// More facts than this are written out when they are asked for.
const FEW: usize = 7;

/// The facts of the step: those it names, then those it does not name again.
#[component]
pub fn Facts(
    /// Where the replay stands.
    course: Course,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.replay.facts;
    let facts = move || {
        let step = course.step()?;
        let (kept, named): (Vec<_>, Vec<_>) =
            step.facts.iter().copied().partition(|it| it.change == Change::Kept);
        let named: Vec<Told> = named.into_iter().map(|it| (it, before(&it))).collect();
        let none = named.is_empty().then(|| view! { <p>{words().none}</p> });
        let count = named.len();
        let named = if count > FEW {
            view! { <Folded summary=(words().found)(count) facts=named /> }.into_any()
        } else {
            view! { <dl class="founds">{list(&named, spoken)}</dl> }.into_any()
        };
        let kept: Vec<_> = kept.into_iter().map(|it| (it, None)).collect();
        let kept = (!kept.is_empty()).then(|| {
            view! { <Folded summary=(words().kept)(kept.len()) facts=kept /> }
        });
        Some(view! { {none} {(count > 0).then_some(named)} {kept} })
    };

    view! {
        <div class="replay__facts">
            <h4>{text(move || words().heading)}</h4>
            {part(facts)}
        </div>
    }
}

/// A fact of a step, and the value it had at the step before.
type Told = (StepFact<'static>, Option<Option<bool>>);

/// The value that a changed fact had.
fn before(fact: &StepFact) -> Option<Option<bool>> {
    let earlier = fact.from.follows.as_ref().filter(|_| fact.change == Change::Changed);
    let found = record().found_at(record().snapshot(earlier?)?, &fact.found.fact)?;
    Some(found.value)
}

#[component]
fn Folded(
    /// What is inside.
    #[prop(into)]
    summary: String,
    /// The facts.
    facts: Vec<Told>,
) -> impl IntoView {
    let spoken = use_language();
    let asked = RwSignal::new(false);
    let facts = StoredValue::new(facts);

    view! {
        <details class="then" on:toggle=move |_| asked.set(true)>
            <summary>{summary}</summary>
            <Show when=move || asked.get()>
                <dl class="founds">{facts.with_value(|it| list(it, spoken))}</dl>
            </Show>
        </details>
    }
}

fn list(facts: &[Told], spoken: Spoken) -> AnyView {
    let missions = move || &spoken.messages().missions;
    let words = move || &missions().replay.facts;
    let one = |(fact, before): &Told| {
        let StepFact { found, from, change } = *fact;
        let before = *before;
        let note = text(move || match (change, before) {
            (Change::Kept, _) => (words().since)(&(missions().when)(from.as_of)),
            (_, None) => (words().change)(change).to_owned(),
            (_, Some(before)) => {
                let before = (words().before)(value(before, spoken));
                format!("{} ({before})", (words().change)(change))
            }
        });
        let place = format!("replay-{}-{}", from.id, found.fact);
        view! { <FoundFact found=found place=place note=note /> }
    };
    facts.iter().map(one).collect_view().into_any()
}
