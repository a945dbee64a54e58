//! The operations: what they were to do, on what they rested, whom Japan sent.

use leptos::prelude::*;
use record::{DocumentId, Instrument, Operation, Personnel, record};

use super::DOCUMENT;
use crate::language::use_language;
use crate::missions::cited::Cited;
use crate::missions::remarks::Remarks;
use crate::ui::text;

/// The operations of the rows of a document's table, each once.
pub fn operations_of(document: &str) -> Vec<&'static Operation> {
    let mut operations: Vec<&Operation> = vec![];
    for row in record().rows_of(&DocumentId::new(document)) {
        let operation = record().operation(&row.operation);
        operations.extend(operation.filter(|it| operations.iter().all(|other| other.id != it.id)));
    }
    operations
}

/// Every operation of the table, once.
#[component]
pub fn Operations() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.operations;
    let one = |operation| view! { <OneOperation operation=operation /> };

    view! {
        <section class="section" aria-labelledby="operations">
            <h2 id="operations">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <ul class="operations">{operations_of(DOCUMENT).into_iter().map(one).collect_view()}</ul>
        </section>
    }
}

#[component]
fn OneOperation(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().operations;
    let id = &operation.id;
    let period = move || (all().period)(operation.period.start, operation.period.end);
    let instrument = move |(number, it): (usize, &'static Instrument)| {
        view! { <li><OneInstrument instrument=it place=format!("{id}-instrument-{number}") /></li> }
    };

    view! {
        <li class="operation">
            <h3>{operation.abbreviation.as_str()}</h3>
            <p>{text(move || spoken.say(&operation.name))}</p>
            <p class="operation__note">{text(move || spoken.say(&operation.assignment))}</p>
            <p class="operation__note">{period}</p>
            <dl>
                <dt>{text(move || words().mandate)}</dt>
                <dd>{text(move || spoken.say(&operation.mandate.says))}</dd>
                <dt>{text(move || words().rests_on)}</dt>
                <dd>
                    <ul>
                        {operation.mandate.instruments.iter().enumerate().map(instrument).collect_view()}
                    </ul>
                </dd>
                <dt>{text(move || words().people)}</dt>
                <dd><Groups operation=operation /></dd>
            </dl>
            <Remarks remarks=&operation.remarks place=format!("{id}-remark") />
            <p><Cited sources=&operation.sources place=id.as_str() /></p>
        </li>
    }
}

#[component]
pub fn OneInstrument(
    /// The resolution or agreement.
    instrument: &'static Instrument,
    /// Unique on the page.
    #[prop(into)]
    place: String,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let note = move || {
        let kind = (words().operations.instrument)(instrument.kind);
        let when = (words().when)(instrument.when);
        let symbol = instrument.symbol.as_ref().map(|it| format!(" · {it}")).unwrap_or_default();
        format!("{kind} · {when}{symbol} · ")
    };
    view! {
        {text(move || spoken.say(&instrument.name))}
        <span class="operation__note">
            {note}<Cited sources=&instrument.sources place=place sure=instrument.confidence />
        </span>
    }
}

/// How many people of each kind were sent, over all rotations.
#[component]
fn Groups(
    /// The operation.
    operation: &'static Operation,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.operations;
    let group = move |(personnel, count): (Personnel, Option<u32>)| {
        view! { <li>{text(move || (words().group)((words().personnel)(personnel), count))}</li> }
    };
    let people = record().people(&operation.id);
    view! {
        <ul>
            {groups(operation).into_iter().map(group).collect_view()}
            <li><strong>{text(move || (words().in_all)(people))}</strong></li>
        </ul>
    }
}

/// The kinds in the order of the rows. One number not found leaves the whole kind without.
fn groups(operation: &Operation) -> Vec<(Personnel, Option<u32>)> {
    let mut groups: Vec<(Personnel, Option<u32>)> = vec![];
    for dispatch in record().dispatches_to(&operation.id).filter(|it| it.counted.0) {
        match groups.iter_mut().find(|(it, _)| *it == dispatch.personnel) {
            Some((_, count)) => *count = count.zip(dispatch.total).map(|(one, other)| one + other),
            None => groups.push((dispatch.personnel, dispatch.total)),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kinds_of_people_add_up_to_all() {
        for operation in &record().operations {
            let sum: Option<u32> = groups(operation).into_iter().map(|(_, count)| count).sum();
            assert_eq!(sum, record().people(&operation.id), "{}", operation.id);
        }
    }
}
