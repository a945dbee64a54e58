//! What happened during a stay, and what became of the law meanwhile.

use leptos::prelude::*;
use record::{Event, Operation, record};

use crate::language::use_language;
use crate::missions::cited::Cited;
use crate::missions::people::Until;
use crate::ui::text;

/// The events of the operation in order of time; then those of the law.
#[component]
pub fn Events(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.stay.events;
    let events: Vec<_> = record().events_of(&operation.id).collect();
    let law = law_meanwhile(operation);
    let one = |event| view! { <OneEvent event=event /> };
    let none = events.is_empty().then(|| view! { <p>{text(move || words().none)}</p> });

    view! {
        <section class="section" aria-labelledby="events">
            <h2 id="events">{text(move || words().heading)}</h2>
            {none}
            <ol class="events">{events.into_iter().map(one).collect_view()}</ol>
            {(!law.is_empty()).then(|| view! {
                <h3>{text(move || words().law)}</h3>
                <p class="section__note">{text(move || words().law_note)}</p>
                <ol class="events">{law.into_iter().map(one).collect_view()}</ol>
            })}
        </section>
    }
}

/// The events of the law from the Cabinet's decision to the end of the stay, as far as it is known.
pub fn law_meanwhile(operation: &Operation) -> Vec<&'static Event> {
    let decided = operation.decided.as_ref().map(|it| it.value);
    let from = decided.unwrap_or(operation.period.start).earliest();
    let until = Until::of_operation(operation).when().unwrap_or(operation.period.start).latest();
    let meanwhile = |it: &&Event| from <= it.when.latest() && it.when.earliest() <= until;
    record().events_of_law().filter(meanwhile).collect()
}

#[component]
fn OneEvent(
    /// The event.
    event: &'static Event,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().stay.events;
    let about = move || {
        let kind = (words().kind)(event.kind).to_owned();
        if event.principles.is_empty() {
            return kind;
        }
        format!("{kind} · {}", (words().principles)(&event.principles))
    };

    view! {
        <li class="event" data-kind=event.kind.id()>
            <p class="event__when">
                <time datetime=event.when.date()>{text(move || (all().when)(event.when))}</time>
            </p>
            <div class="event__says">
                <p><strong>{text(move || spoken.say(&event.title))}</strong></p>
                <p>{text(move || spoken.say(&event.says))}</p>
                <p class="operation__note">
                    {text(about)}
                    " · "
                    <Cited
                        sources=&event.sources
                        place=format!("event-{}", event.id)
                        sure=event.confidence
                    />
                </p>
            </div>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use record::OperationId;

    use super::*;

    fn law(id: &str) -> Vec<&'static str> {
        let operation = record().operation(&OperationId::new(id)).expect("an operation");
        law_meanwhile(operation).into_iter().map(|it| it.id.as_str()).collect()
    }

    #[test]
    fn the_law_of_a_stay_is_that_of_its_time() {
        let short = law("unavem2-1992");
        let long = law("undof-1996");
        assert!(short.len() < long.len(), "{short:?} {long:?}");
        for id in &long {
            assert!(!short.contains(id), "{id}");
        }
    }
}
