//! The full table: world by world, a page at a time.

use leptos::prelude::*;

use super::asked::use_worlds;
use super::space::World;
use super::use_space;
use crate::language::use_language;
use crate::link;
use crate::session::{View, book};
use crate::ui::{Mark, part, text};

/// Worlds on a page.
const PAGE: usize = 20;

/// Every world, or those of one outcome; counted and listed once it is unfolded.
#[component]
pub fn EveryWorld(
    /// The outcome that is shown.
    wanted: Memo<Option<usize>>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().worlds.every;
    let open = RwSignal::new(false);
    // Closed again, it stays: what was looked up is not lost.
    let unfold = move |_| open.set(true);

    view! {
        <details class="every" on:toggle=unfold>
            <summary>{text(move || words().summary)}</summary>
            <Show when=move || open.get()>
                <Pages wanted=wanted />
            </Show>
        </details>
    }
}

#[component]
fn Pages(
    /// The outcome that is shown.
    wanted: Memo<Option<usize>>,
) -> impl IntoView {
    let spoken = use_language();
    let space = use_space();
    let words = move || &spoken.messages().worlds.every;
    let count = Memo::new(move |_| {
        let tally = space.with(|it| it.tally(&[]));
        wanted.get().map_or(tally.worlds(), |it| tally.outcomes[it])
    });
    let from = RwSignal::new(0u64);
    Effect::new(move |_| {
        space.with(|_| ());
        wanted.with(|_| ());
        from.set(0);
    });
    let rows = Memo::new(move |_| space.with(|it| it.worlds(wanted.get(), from.get(), PAGE)));
    let page = PAGE as u64;
    let last = move || count.get().saturating_sub(1) / page * page;
    let says = move || {
        let shown = rows.with(Vec::len) as u64;
        (words().range)(from.get() + 1, from.get() + shown, count.get())
    };
    let to = move |words: fn(&crate::messages::worlds::Every) -> &'static str,
                   place: Signal<u64>| {
        view! {
            <button
                type="button"
                prop:disabled=move || place.get() == from.get()
                on:click=move |_| from.set(place.get())
            >
                {text(move || words(&spoken.messages().worlds.every))}
            </button>
        }
    };

    view! {
        <p class="section__note" role="status">{text(says)}</p>
        <p class="actions">
            {to(|it| it.first, Signal::derive(|| 0))}
            {to(|it| it.back, Signal::derive(move || from.get().saturating_sub(page)))}
            {to(|it| it.forward, Signal::derive(move || (from.get() + page).min(last())))}
            {to(|it| it.last, Signal::derive(last))}
        </p>
        <div class="scroller" role="region" aria-labelledby="every-world" tabindex="0">
            <table class="table every__table">
                <caption id="every-world">{text(move || words().caption)}</caption>
                <thead><Heads /></thead>
                <tbody>{part(move || {
                    let rows = rows.get().into_iter().enumerate();
                    let from = from.get();
                    rows.map(|(place, it)| view! { <WorldRow number=from + place as u64 + 1 world=it /> }).collect_view()
                })}</tbody>
            </table>
        </div>
    }
}

/// The facts that are free, one a column.
#[component]
fn Heads() -> impl IntoView {
    let spoken = use_language();
    let space = use_space();
    let words = move || &spoken.messages().worlds.every;
    let facts = move || {
        let head = |fact: &usize| {
            let label = spoken.say(&book().pack().facts[*fact].label);
            view! { <th scope="col" class="every__fact"><span>{label}</span></th> }
        };
        space.with(|it| it.free.iter().map(head).collect_view())
    };

    view! {
        <tr>
            <th scope="col" class="number">{text(move || words().number)}</th>
            <th scope="col">{text(move || words().outcome)}</th>
            {part(facts)}
        </tr>
    }
}

#[component]
fn WorldRow(
    /// Its number in the list.
    number: u64,
    /// The world.
    world: World,
) -> impl IntoView {
    let spoken = use_language();
    let asked = use_worlds().asked;
    let outcome = &book().pack().outcomes[world.outcome];
    let finding = outcome.finding.id();
    let situation = asked.with_untracked(|it| it.with(&world.values));
    let href = move || link::address(book(), &situation, View::Full, spoken.get()).href();
    let value = move |it: &(usize, bool)| {
        let value = it.1;
        let words = move || &spoken.messages().explorer;
        view! { <td>{text(move || if value { words().yes } else { words().no })}</td> }
    };

    view! {
        <tr>
            <td class="number">{text(move || (spoken.messages().worlds.number)(number))}</td>
            <th scope="row">
                <a href=href class="finding" data-finding=finding>
                    <Mark shape=finding />
                    {text(move || spoken.say(&outcome.label))}
                </a>
            </th>
            {world.values.iter().map(value).collect_view()}
        </tr>
    }
}
