//! Why: every rule tried, as an outline with values, origins and articles.

use leptos::prelude::*;
use rules::{Assessment, Finding, Origin, RuleTrace, Said, TraceRow, What};

use super::because::statement;
use crate::language::{Spoken, use_language};
use crate::session::book;
use crate::ui::{Mark, part, text};

/// The trace of the assessment, and a key to where its values come from.
#[component]
pub fn Trace(
    /// What the engine says.
    answer: Memo<Assessment>,
) -> impl IntoView {
    let spoken = use_language();
    let key = move |origin: Origin| {
        view! {
            <span>
                <span class="origin" data-origin=origin.id()>
                    {text(move || (spoken.messages().origin)(origin))}
                </span>
                {text(move || (spoken.messages().grounds.key)(origin))}
            </span>
        }
    };
    let origins = [Origin::Given, Origin::Assumed, Origin::Derived];

    view! {
        <p class="key">{origins.map(key).collect_view()}</p>
        <ol class="trace">{part(move || answer.with(|it| rules(it, spoken)))}</ol>
    }
}

fn rules(assessment: &Assessment, spoken: Spoken) -> AnyView {
    let words = &spoken.messages().grounds;
    let (reached, beyond): (Vec<_>, Vec<_>) =
        assessment.trace.rules.iter().partition(|it| it.reached);
    let applies = |it: &&RuleTrace| it.decides || it.said != Said::NotRequired;
    let (told, aside): (Vec<_>, Vec<_>) = reached.into_iter().partition(applies);
    let told = told.into_iter().map(|it| rule(assessment, it, spoken)).collect_view();
    view! {
        {told}
        {folded(assessment, &aside, words.rules_aside, spoken)}
        {folded(assessment, &beyond, words.rules_not_reached, spoken)}
    }
    .into_any()
}

/// Rules that say nothing here, to be opened.
fn folded(
    assessment: &Assessment,
    rules: &[&RuleTrace],
    summary: fn(usize) -> String,
    spoken: Spoken,
) -> Option<AnyView> {
    let items = rules.iter().map(|it| rule(assessment, it, spoken)).collect_view();
    let view = view! {
        <li class="rule" data-reached="no">
            <details class="rule__rest">
                <summary>{summary(rules.len())}</summary>
                <ol class="trace">{items}</ol>
            </details>
        </li>
    };
    (!rules.is_empty()).then(|| view.into_any())
}

fn rule(assessment: &Assessment, trace: &RuleTrace, spoken: Spoken) -> AnyView {
    let rule = &book().pack().questions[assessment.question].rules[trace.rule];
    let asks = spoken.say(&rule.asks);
    let cite = spoken.cite(&rule.cite);
    if !trace.reached {
        let words = spoken.messages().grounds.not_reached;
        return view! {
            <li class="rule" data-reached="no">
                <div class="row">
                    <span></span>
                    <p class="row__words">{asks}" "<span class="origin">{words}</span></p>
                    <span class="cite">{cite}</span>
                </div>
            </li>
        }
        .into_any();
    }
    let said = (spoken.messages().said)(trace.said);
    let reason = trace.decides.then(|| {
        view! { <p class="rule__reason">{spoken.say(&rule.reason)}</p> }
    });
    let rows = &assessment.trace.rows[trace.rows.clone()];
    view! {
        <li class="rule" data-decides=trace.decides.then_some("")>
            <div class="row">
                <Mark shape=trace.said.id() />
                <p class="row__words"><span class="said">{said}": "</span>{asks}</p>
                <span class="cite">{cite}</span>
            </div>
            {reason}
            {rule.inference.as_ref().map(|it| inference(it, spoken))}
            {branch(assessment, rows, spoken)}
        </li>
    }
    .into_any()
}

/// Says that the text was read, and how.
pub fn inference(words: &rules::Words, spoken: Spoken) -> impl IntoView + use<> {
    view! {
        <details class="inference">
            <summary>{spoken.messages().inference}</summary>
            <p>{spoken.say(words)}</p>
        </details>
    }
}

/// The rows of one depth, each with the deeper rows after it.
fn branch(assessment: &Assessment, rows: &[TraceRow], spoken: Spoken) -> Option<AnyView> {
    let depth = rows.first()?.depth;
    let starts: Vec<usize> = (0..rows.len()).filter(|it| rows[*it].depth == depth).collect();
    let ends = starts.iter().skip(1).copied().chain([rows.len()]);
    let items = starts.iter().zip(ends).map(|(start, end)| {
        let children = branch(assessment, &rows[start + 1..end], spoken);
        view! { <li>{row(assessment, &rows[*start], spoken)} {children}</li> }
    });
    Some(view! { <ul class="branch">{items.collect_view()}</ul> }.into_any())
}

fn row(assessment: &Assessment, row: &TraceRow, spoken: Spoken) -> AnyView {
    let pack = book().pack();
    let grounds = &spoken.messages().grounds;
    let (words, cite, reading) = match row.what {
        What::Fact(fact) => {
            (statement(assessment, fact, spoken), spoken.cite(&pack.facts[fact].cite), None)
        }
        What::Term(term) | What::TermOfOne(term) => {
            let term = &pack.terms[term];
            (spoken.say(&term.label), spoken.cite(&term.cite), term.inference.as_ref())
        }
        What::AllOf => (grounds.all_of.to_owned(), String::new(), None),
        What::OneOf => (grounds.one_of.to_owned(), String::new(), None),
    };
    // A mere circumstance is neither met nor failed: it says which conditions are asked for.
    let said = match row.finding {
        Finding::True | Finding::False if row.circumstance => Said::NotRequired,
        it @ (Finding::True | Finding::Unknown | Finding::False) => Said::from(it),
    };
    let one = matches!(row.what, What::TermOfOne(_)).then(|| {
        view! { <span class="label">{grounds.one_is_enough}</span> }
    });
    let decides = matches!(row.what, What::Fact(it) if assessment.decisive.contains(&it));
    let words =
        if decides { view! { <strong>{words}</strong> }.into_any() } else { words.into_any() };
    let origin = (spoken.messages().origin)(row.origin);
    view! {
        <div class="row">
            <Mark shape=said.id() />
            <p class="row__words">
                <span class="said">{(spoken.messages().said)(said)}": "</span>
                {words}
                " "
                {one}
                " "
                <span class="origin" data-origin=row.origin.id()>{origin}</span>
                {reading.map(|it| inference(it, spoken))}
            </p>
            <span class="cite">{cite}</span>
        </div>
    }
    .into_any()
}
