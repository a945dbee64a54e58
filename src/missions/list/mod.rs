//! The list: one filter, four ways to look at what it leaves, and what stands beside it.

mod address;
mod disagreements;
mod filter;
mod line;
mod more;
mod order;
mod table;

pub use address::Shown;
pub use more::of_kind;
pub use order::Order;

use std::sync::OnceLock;

use leptos::prelude::*;
use record::{Dispatch, Operation, Search, record};

use super::bibliography::of_list;
use super::pictures::chart::Chart;
use super::pictures::map::Map;
use super::pictures::timeline::Timeline;
use super::sources::Sources;
use super::state::{Missions, Tab};
use crate::language::use_language;
use crate::ui::text;

/// Every row, made ready for searching once.
fn search() -> &'static Search<'static> {
    static SEARCH: OnceLock<Search> = OnceLock::new();
    SEARCH.get_or_init(|| Search::of(record()))
}

/// The page of the list.
#[component]
pub fn ListPage() -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let words = move || &spoken.messages().missions.list;
    let selected = Memo::new(move |_| missions.selection.with(|it| search().select(it)));
    let rows = Signal::derive(move || selected.with(|it| it.rows.clone()));
    let operations = Signal::derive(move || {
        let mut operations = selected.with(|it| it.operations.clone());
        operations.sort_by_key(|it| (it.period.start.earliest(), it.period.start.latest()));
        operations
    });

    view! {
        <main id="main" tabindex="-1" class="sheet missions list">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">
                    {text(move || (words().standfirst)(record().operations.len()))}
                </p>
            </header>
            <filter::FilterBar selected=selected />
            <Tabs />
            <Panel rows=rows operations=operations />
            <more::More />
            <disagreements::Disagreements />
            <Sources only=of_list() />
        </main>
    }
}

/// Links to the four ways to look; each keeps the filter.
#[component]
fn Tabs() -> impl IntoView {
    let spoken = use_language();
    let missions = expect_context::<Missions>();
    let words = move || &spoken.messages().missions.list;
    let link = move |tab: Tab| {
        let href = move || missions.tab_address(tab, spoken.get()).href();
        let current = move || (missions.tab.get() == tab).then_some("true");
        view! {
            <li><a href=text(href) aria-current=current>{text(move || (words().tab)(tab))}</a></li>
        }
    };

    view! {
        <nav class="tabs" aria-label=text(move || words().tabs)>
            <ul>{Tab::ALL.map(link).collect_view()}</ul>
        </nav>
    }
}

/// What the chosen way shows.
#[component]
fn Panel(
    /// The rows selected.
    rows: Signal<Vec<&'static Dispatch>>,
    /// Their operations, in order of time.
    operations: Signal<Vec<&'static Operation>>,
) -> impl IntoView {
    let missions = expect_context::<Missions>();
    let tab = Memo::new(move |_| missions.tab.get());
    move || match tab.get() {
        Tab::Table => view! { <table::Table rows=rows operations=operations /> }.into_any(),
        Tab::Timeline => view! { <Timeline rows=rows operations=operations /> }.into_any(),
        Tab::Map => view! { <Map rows=rows operations=operations /> }.into_any(),
        Tab::Chart => view! { <Chart rows=rows operations=operations /> }.into_any(),
    }
}
