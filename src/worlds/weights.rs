//! Which fact, and which principle, weighs how much.

use leptos::prelude::*;
use rules::{Among, Share};

use super::tally::Bar;
use super::use_space;
use crate::language::use_language;
use crate::session::book;
use crate::ui::{part, text};

/// Something weighed: what it is called, what it weighs.
#[derive(Clone, Debug, PartialEq)]
struct Weighed {
    name: String,
    share: Share,
}

/// Facts and principles by weight, over all worlds of the question.
#[component]
pub fn Weights() -> impl IntoView {
    let spoken = use_language();
    let space = use_space();
    let words = move || &spoken.messages().worlds.weights;
    let facts = Memo::new(move |_| {
        let weights = space.with(|it| it.sweep.weights(Among::Worlds));
        let name = |fact: usize| spoken.say(&book().pack().facts[fact].label);
        let weighed = weights.iter().map(|it| Weighed { name: name(it.fact), share: it.share });
        sorted(weighed.collect())
    });
    let principles = Memo::new(move |_| {
        let weights = space.with(|it| it.sweep.principle_weights(book()));
        let principles = book().pack().principles.iter().zip(weights);
        let weighed = principles.filter_map(|(it, share)| {
            let name = format!("{} {}", it.number, spoken.say(&it.title));
            Some(Weighed { name, share: share? })
        });
        sorted(weighed.collect())
    });
    let chart = move |heading: Signal<String>,
                      definition: Signal<String>,
                      id: &'static str,
                      weighed: Memo<Vec<Weighed>>| {
        view! {
            <section class="weighed" aria-labelledby=id>
                <h3 id=id>{heading}</h3>
                <p class="section__note">{definition}</p>
                <Chart id=id weighed=weighed />
            </section>
        }
    };

    view! {
        <section class="section" aria-labelledby="weights">
            <h2 id="weights">{text(move || words().heading)}</h2>
            <div class="weighing">
                {chart(text(move || words().facts), text(move || words().facts_definition), "weight-of-facts", facts)}
                <Show when=move || principles.with(|it| !it.is_empty())>
                    {chart(
                        text(move || words().principles),
                        text(move || words().principles_definition),
                        "weight-of-principles",
                        principles,
                    )}
                </Show>
            </div>
        </section>
    }
}

fn sorted(mut weighed: Vec<Weighed>) -> Vec<Weighed> {
    weighed.sort_by(|one, other| portion(other).total_cmp(&portion(one)));
    weighed
}

fn portion(it: &Weighed) -> f64 {
    it.share.worlds as f64 / it.share.of.max(1) as f64
}

/// The bars run to the heaviest.
#[component]
fn Chart(
    /// The id of its heading.
    id: &'static str,
    /// What is weighed, the heaviest first.
    weighed: Memo<Vec<Weighed>>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().worlds;
    let one = move |it: &Weighed, most: f64| {
        let Share { worlds, of } = it.share;
        let whole = (of as f64 * most).ceil().max(1.0) as u64;
        view! {
            <li class="weight">
                <span class="weight__name">{it.name.clone()}</span>
                <Bar part=worlds of=whole />
                <span class="weight__share number">{(words().share)(worlds, of)}</span>
                <span class="weight__worlds">{(words().weights.of)(worlds, of)}</span>
            </li>
        }
    };
    let list = move || {
        weighed.with(|all| {
            let most = all.first().map_or(1.0, portion);
            all.iter().map(|it| one(it, most)).collect_view()
        })
    };

    view! { <ol class="weights" aria-labelledby=id>{part(list)}</ol> }
}
