//! The teacher's guide, to be read and printed.

mod curricula;
mod discussions;
mod misconceptions;
mod plan;

pub(super) use misconceptions::{outcome, situation};

use leptos::prelude::*;
use lessons::{Advice, Moment, course};
use rules::Words;

use super::debate::DebateCards;
use super::links;
use super::state::Part;
use crate::browser;
use crate::language::use_language;
use crate::ui::text;

/// The guide.
#[component]
pub fn Teachers() -> impl IntoView {
    let spoken = use_language();
    let learn = move || &spoken.messages().learn;
    let words = move || &learn().guide;
    let advice = |it: &'static Advice| view! { <AdviceView advice=it /> };
    let overview = move || links::part(Part::Overview, spoken.get());

    view! {
        <main id="main" tabindex="-1" class="sheet prose guide">
            <header class="question">
                <p class="lesson__where"><a href=text(overview)>{text(move || learn().heading)}</a></p>
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
                <p class="actions">
                    <button type="button" on:click=|_| browser::print()>
                        {text(move || words().print)}
                    </button>
                </p>
            </header>
            {course().advice.iter().map(advice).collect_view()}
            <plan::Plan />
            <misconceptions::Misconceptions />
            <discussions::Discussions />
            <section class="section" aria-labelledby="cards">
                <h2 id="cards">{text(move || words().cards)}</h2>
                <p class="section__note">{text(move || words().cards_note)}</p>
                <DebateCards />
            </section>
            <curricula::Curricula />
        </main>
    }
}

/// A part of the guide.
#[component]
fn AdviceView(
    /// What it says.
    advice: &'static Advice,
) -> impl IntoView {
    let spoken = use_language();
    let paragraph = move |it: &'static Words| view! { <p>{text(move || spoken.say(it))}</p> };
    let moment = move |it: &'static Moment| {
        view! {
            <div>
                <dt>{text(move || spoken.say(&it.when))}</dt>
                <dd>{text(move || spoken.say(&it.say))}</dd>
            </div>
        }
    };
    let moments = (!advice.moments.is_empty()).then(|| {
        view! { <dl class="moments">{advice.moments.iter().map(moment).collect_view()}</dl> }
    });

    view! {
        <section class="section" aria-labelledby=advice.id.as_str()>
            <h2 id=advice.id.as_str()>{text(move || spoken.say(&advice.title))}</h2>
            {advice.text.iter().map(paragraph).collect_view()}
            <Points points=&advice.points />
            {moments}
        </section>
    }
}

/// Texts as a list; nothing where there are none.
#[component]
pub fn Points(
    /// The texts.
    points: &'static [Words],
) -> impl IntoView {
    let spoken = use_language();
    let one =
        move |it: &'static Words| view! { <li><span>{text(move || spoken.say(it))}</span></li> };
    (!points.is_empty())
        .then(|| view! { <ul class="points">{points.iter().map(one).collect_view()}</ul> })
}
