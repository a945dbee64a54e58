//! What the class answered: by question, by kind, what was believed.

use std::sync::Arc;

use class::{Count, Kind, Line, Paper, Sharing, Tally, csv, misconception};
use leptos::prelude::*;

use crate::browser;
use crate::language::{Spoken, use_language};
use crate::learn::asked::{asks, called, says};
use crate::learn::chart::Bar;
use crate::learn::classroom::use_classroom;
use crate::messages::Trouble;
use crate::session::use_session;
use crate::ui::{Mark, part, text};

/// Everything that the codes come to.
#[component]
pub fn Results(
    /// The codes, read.
    lines: Memo<Arc<Vec<Line>>>,
    /// What they come to.
    tally: Memo<Arc<Tally>>,
) -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let session = use_session();
    let words = move || &spoken.messages().class.collect;
    let paper = room.shown_paper();
    let download = move |_| {
        let table = lines
            .with_untracked(|it| csv(room.set.get_untracked(), it, room.repeated.get_untracked()));
        let name = format!("answers-{}.csv", room.set.get_untracked().letters());
        if !browser::download(&name, "text/csv", &table) {
            session.troubles.set(vec![Trouble::DownloadRefused]);
        }
    };
    let any = Memo::new(move |_| tally.with(|it| it.pupils > 0));
    let same = move || room.set.get().sharing == Sharing::Same;
    let questions = move || {
        let (tally, paper) = (tally.get(), paper.get());
        (0..tally.asked.len()).map(|it| question(&tally, &paper, it, spoken)).collect_view()
    };

    view! {
        <section class="section results" aria-labelledby="results">
            <h2 id="results">{text(move || words().results)}</h2>
            <Show when=move || any.get() fallback=move || view! { <p>{text(move || words().none)}</p> }>
                <Show when=same><ol class="result-list">{part(questions)}</ol></Show>
                <h3>{text(move || words().by_kind)}</h3>
                {part(move || kinds(&tally.get(), spoken))}
                <h3>{text(move || words().misconceptions)}</h3>
                <div class="beliefs">{part(move || tally.get().misconceptions.iter().map(|it| belief(it, spoken)).collect_view())}</div>
                <p class="actions"><button type="button" on:click=download>{text(move || words().csv)}</button></p>
            </Show>
        </section>
    }
}

/// A question: its choices as bars, and the belief that was most common.
fn question(tally: &Tally, paper: &Paper, place: usize, spoken: Spoken) -> impl IntoView + use<> {
    let words = &spoken.messages().class.collect;
    let asked = &tally.asked[place];
    let question = paper.questions.get(place)?;
    let row = |(choice, times): (usize, &usize)| {
        let key = choice == question.key;
        let shape = if key { "met" } else { "not-met" };
        let word = if key { words.right } else { words.wrong };
        let name = question.choices.get(choice).map(|it| says(it, spoken));
        view! {
            <tr data-key=key.then_some("true")>
                <th scope="row">{called(choice)}". "{name}</th>
                <td><span class="finding" data-finding=shape><Mark shape=shape />" "<span>{word}</span></span></td>
                <td class="number">{*times}</td>
                <td class="tally__bar"><Bar part=*times of=tally.pupils finding=key.then_some("met") /></td>
            </tr>
        }
    };
    let rows = asked.choices.iter().enumerate().map(row).collect_view();
    let open = (asked.unanswered > 0).then(|| view! {
        <tr>
            <th scope="row">{words.unanswered}</th><td></td>
            <td class="number">{asked.unanswered}</td>
            <td class="tally__bar"><Bar part=asked.unanswered of=tally.pupils finding=None /></td>
        </tr>
    });
    let common = match asked.misconceptions.first() {
        Some(it) => {
            view! { <div class="common"><p class="label">{words.most_common}</p>{belief(it, spoken)}</div> }
                .into_any()
        }
        None => view! { <p class="section__note">{words.all_right}</p> }.into_any(),
    };
    let title = format!("{}. {}", place + 1, asks(question, spoken));
    Some(view! {
        <li>
            <table class="table">
                <caption>{title}</caption>
                <thead><tr>
                    <th scope="col">{words.choice}</th><td></td>
                    <th scope="col" class="number">{words.pupils}</th>
                    <th scope="col">{words.share}</th>
                </tr></thead>
                <tbody>{rows}{open}</tbody>
            </table>
            {common}
        </li>
    })
}

/// Right, wrong and open, by kind of question.
fn kinds(tally: &Tally, spoken: Spoken) -> impl IntoView + use<> {
    let class = &spoken.messages().class;
    let words = &class.collect;
    let row = |(kind, [right, wrong, open]): &(Kind, [usize; 3])| {
        view! {
            <tr>
                <th scope="row">{(class.asked.kind)(*kind)}</th>
                <td class="number">{*right}</td><td class="number">{*wrong}</td><td class="number">{*open}</td>
            </tr>
        }
    };
    view! {
        <table class="table">
            <thead><tr>
                <th scope="col">{words.kind}</th>
                <th scope="col" class="number">{words.right}</th>
                <th scope="col" class="number">{words.wrong}</th>
                <th scope="col" class="number">{words.unanswered}</th>
            </tr></thead>
            <tbody>{tally.kinds.iter().map(row).collect_view()}</tbody>
        </table>
    }
}

/// A misconception, how often it was betrayed, and why it is not so.
fn belief(count: &Count, spoken: Spoken) -> impl IntoView + use<> {
    let it = misconception(count.misconception)?;
    let times = (spoken.messages().class.collect.times)(count.times);
    Some(view! {
        <div class="belief">
            <p><q>{spoken.say(&it.name)}</q>" ("{times}")"</p>
            <p class="section__note">{spoken.say(&it.says)}" "<span class="cite">{spoken.cite(&it.cite)}</span></p>
        </div>
    })
}
