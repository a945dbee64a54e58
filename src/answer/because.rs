//! The few facts that decide, beside the outcome.

use leptos::prelude::*;
use rules::{Assessment, Finding, Origin, Said};

use crate::language::{Spoken, use_language};
use crate::session::book;
use crate::ui::{Mark, part};

/// More facts of one principle than this are said together.
const TOGETHER: usize = 2;

/// A line: its mark, its words.
type Line = (&'static str, String);

/// Why, in a few lines.
#[component]
pub fn Reasons(
    /// What the engine says.
    answer: Memo<Assessment>,
) -> impl IntoView {
    let spoken = use_language();
    let lines = move || answer.with(|it| lines(it, spoken));
    let line = |(mark, words): Line| view! { <li><Mark shape=mark /><span>{words}</span></li> };

    view! { <ul>{part(move || lines().into_iter().map(line).collect_view())}</ul> }
}

/// The given facts that decide, those of one principle together; where nothing decides, the facts
/// that are missing.
fn lines(assessment: &Assessment, spoken: Spoken) -> Vec<Line> {
    let pack = book().pack();
    let given: Vec<usize> = assessment
        .decisive
        .iter()
        .copied()
        .filter(|it| assessment.facts[*it].1 == Origin::Given)
        .collect();
    let alike = |fact: usize| {
        let key = |it: usize| (&pack.facts[it].principle, assessment.facts[it].0);
        let named = pack.facts[fact].principle.is_some();
        given.iter().filter(|it| named && key(**it) == key(fact)).count()
    };
    let mut lines: Vec<Line> = vec![];
    for fact in given.iter().copied() {
        let line = if alike(fact) > TOGETHER {
            together(assessment, fact, alike(fact), spoken)
        } else {
            (mark(assessment, fact), statement(assessment, fact, spoken))
        };
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    if pack.outcomes[assessment.outcome].finding == Said::Unknown {
        let open = assessment.open.iter().take(3);
        let not_known = (spoken.messages().said)(Said::Unknown);
        lines.splice(
            0..0,
            open.map(|it| {
                let label = spoken.say(&pack.facts[it.fact].label);
                (Said::Unknown.id(), format!("{label}: {not_known}"))
            }),
        );
    }
    if lines.is_empty() {
        lines.push((Said::NotRequired.id(), spoken.messages().explorer.because_nothing.to_owned()));
    }
    lines
}

fn together(assessment: &Assessment, fact: usize, count: usize, spoken: Spoken) -> Line {
    let pack = book().pack();
    let principle = pack.facts[fact].principle.as_deref();
    let principle = pack.principles.iter().position(|it| Some(it.id.as_str()) == principle);
    let said = principle.map_or(Said::Unknown, |it| assessment.principles[it].said);
    let title = principle.map_or(String::new(), |it| spoken.say(&pack.principles[it].title));
    (said.id(), (spoken.messages().explorer.because_all)(&title, count, said))
}

/// The mark of a deciding fact: how its principle stands, or the fact itself.
fn mark(assessment: &Assessment, fact: usize) -> &'static str {
    let rows = &assessment.trace.rows;
    let row = rows.iter().find(|it| it.what == rules::What::Fact(fact) && !it.circumstance);
    Said::from(row.map_or(assessment.facts[fact].0, |it| it.finding)).id()
}

/// A fact's value as a statement.
pub fn statement(assessment: &Assessment, fact: usize, spoken: Spoken) -> String {
    let it = &book().pack().facts[fact];
    match assessment.facts[fact].0 {
        Finding::True => spoken.say(&it.yes),
        Finding::False => spoken.say(&it.no),
        Finding::Unknown => spoken.say(&it.label),
    }
}
