//! Why: every rule tried, as an outline with values, origins and articles.

use leptos::prelude::*;
use rules::{Assessment, Finding, Origin, RuleTrace, Said, TraceRow, What};

use super::article::articles;
use super::because::statement;
use crate::language::{Spoken, use_language};
use crate::session::book;
use crate::ui::{Mark, in_turn, part, text};

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
        <ol class="trace">{part(move || rules(answer, spoken))}</ol>
    }
}

/// Rules of a trace, by their places in it.
type Places = Vec<usize>;

fn rules(answer: Memo<Assessment>, spoken: Spoken) -> AnyView {
    let words = &spoken.messages().grounds;
    let (told, aside, beyond) = answer.with(|it| {
        let rules = &it.trace.rules;
        let applies = |it: &RuleTrace| it.decides || it.said != Said::NotRequired;
        let (reached, beyond) = (0..rules.len()).partition::<Places, _>(|it| rules[*it].reached);
        let (told, aside) = reached.into_iter().partition::<Places, _>(|it| applies(&rules[*it]));
        (told, aside, beyond)
    });
    view! {
        {in_turns(answer, &told, 1, spoken)}
        {in_turn(move || folded(answer, &aside, words.rules_aside, spoken))}
        {in_turn(move || folded(answer, &beyond, words.rules_not_reached, spoken))}
    }
    .into_any()
}

/// Rules one after another, while the page starts so many a turn.
fn in_turns(
    answer: Memo<Assessment>,
    rules: &[usize],
    many: usize,
    spoken: Spoken,
) -> Vec<AnyView> {
    let turn = |places: &[usize]| {
        let places = places.to_vec();
        in_turn(move || {
            answer.with_untracked(|it| {
                let rules = places.iter().filter_map(|place| it.trace.rules.get(*place));
                rules.map(|rule| self::rule(it, rule, spoken)).collect_view()
            })
        })
    };
    rules.chunks(many).map(turn).collect()
}

/// So many folded rules are drawn in a turn.
const FOLDED: usize = 6;

/// Rules that say nothing here, to be opened.
fn folded(
    answer: Memo<Assessment>,
    rules: &[usize],
    summary: fn(usize) -> String,
    spoken: Spoken,
) -> Option<AnyView> {
    let many = rules.len();
    let items = in_turns(answer, rules, FOLDED, spoken);
    let view = view! {
        <li class="rule" data-reached="no">
            <details class="rule__rest">
                <summary>{summary(many)}</summary>
                <ol class="trace">{items}</ol>
            </details>
        </li>
    };
    (many > 0).then(|| view.into_any())
}

fn rule(assessment: &Assessment, trace: &RuleTrace, spoken: Spoken) -> AnyView {
    let rule = &book().pack().questions[assessment.question].rules[trace.rule];
    let asks = spoken.say(&rule.asks);
    if !trace.reached {
        let cite = spoken.cite_on(&rule.cite, &assessment.edition);
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
                {articles(&rule.cite, &assessment.edition, spoken)}
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
        What::Fact(fact) => (statement(assessment, fact, spoken), &pack.facts[fact].cite[..], None),
        What::Term(term) | What::TermOfOne(term) => {
            let term = &pack.terms[term];
            (spoken.say(&term.label), &term.cite[..], term.inference.as_ref())
        }
        What::AllOf => (grounds.all_of.to_owned(), &[][..], None),
        What::OneOf => (grounds.one_of.to_owned(), &[][..], None),
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
            {articles(cite, &assessment.edition, spoken)}
        </div>
    }
    .into_any()
}
