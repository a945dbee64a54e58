//! The timeline: a lane for each stay, grouped by pillar.

mod geometry;
mod inside;
mod lane;
mod picture;
mod row;

pub use picture::swatch;

use leptos::prelude::*;
use record::{Dispatch, Operation, OperationId, Pillar, record};

use super::drawing::{Anchor, Drawing, Look, Voice};
use super::files::Files;
use super::key::{Key, Patterns, Swatches};
use crate::language::{Language, use_language};
use crate::messages::missions::pictures::Timeline as Words;
use crate::missions::short::{Swatch, pillar_name};
use crate::ui::text;
use geometry::{Axis, editions};
use lane::Across;
use row::Lane;

/// The operations whose roles and events are shown.
type Opened = RwSignal<Vec<OperationId>>;

/// The timeline of what is selected.
#[component]
pub fn Timeline(
    /// The rows selected.
    rows: Signal<Vec<&'static Dispatch>>,
    /// Their operations.
    operations: Signal<Vec<&'static Operation>>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.pictures.timeline;
    let opened: Opened = RwSignal::new(vec![]);
    let says = move || {
        let years = Axis::of(record()).years();
        (words().says)(operations.with(Vec::len), *years.start(), *years.end())
    };
    // All lanes stand there from the beginning, and the filter hides some: that takes no time.
    let groups = move || {
        let all: Vec<_> = record().operations.iter().collect();
        let group = |pillar: &Pillar| group(&all, *pillar);
        let groups: Vec<_> = Pillar::ALL.iter().filter_map(group).collect();
        let one = |(pillar, all)| view! { <Group pillar all operations rows opened /> };
        groups.into_iter().map(one).collect_view()
    };
    let empty = move || operations.with(Vec::is_empty);

    view! {
        <section class="section picture timeline" aria-labelledby="timeline">
            <Patterns />
            <h2 id="timeline">{text(move || words().heading)}</h2>
            <p class="said">{text(says)}</p>
            <Key words=Signal::derive(move || words().key.to_vec()) swatches=Swatches::Timeline />
            <Show
                when=move || !empty()
                fallback=move || view! { <p>{text(move || spoken.messages().missions.pictures.nothing)}</p> }
            >
                <OpenAll operations opened />
                <div class="lanes">
                    <AxisOfYears />
                    {groups()}
                </div>
                <p class="section__note">{text(move || words().note)}</p>
                <Files
                    name="timeline"
                    heads=|language: Language| language.messages().missions.pictures.timeline.columns.to_vec()
                    sheet=Callback::new(move |language| picture::sheet(&operations.get(), language))
                    svg=Callback::new(move |language| picture::svg(&operations.get_untracked(), language))
                />
            </Show>
        </section>
    }
}

/// The operations of one pillar, in order of time; nothing if there are none.
fn group(
    operations: &[&'static Operation],
    pillar: Pillar,
) -> Option<(Pillar, Vec<&'static Operation>)> {
    let mut found: Vec<_> = operations.iter().copied().filter(|it| it.pillar == pillar).collect();
    found.sort_by_key(|it| (it.period.start.earliest(), it.period.start.latest()));
    (!found.is_empty()).then_some((pillar, found))
}

/// Opens every lane, or closes them.
#[component]
fn OpenAll(
    /// The operations shown.
    operations: Signal<Vec<&'static Operation>>,
    /// The operations opened.
    opened: Opened,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.pictures.timeline;
    let all =
        move || operations.with(|all| opened.with(|it| all.iter().all(|one| it.contains(&one.id))));
    let toggle = move |_| {
        let ids = || operations.with(|it| it.iter().map(|it| it.id.clone()).collect());
        opened.set(if untrack(all) { vec![] } else { untrack(ids) });
    };
    let name = move || if all() { words().close_all } else { words().open_all };
    view! {
        <p class="actions">
            <button type="button" on:click=toggle>{text(name)}</button>
        </p>
    }
}

/// The years, and the editions of the Act, over the lanes.
#[component]
fn AxisOfYears() -> impl IntoView {
    let spoken = use_language();
    let markup = move || {
        let mut drawing = Drawing::new(Look::Page);
        let act = spoken.messages().missions.pictures.timeline.act;
        axis(&mut drawing, act, Across::PerCent, 14.0);
        drawing.inside()
    };
    view! {
        <div class="lanes__axis" aria-hidden="true">
            <svg class="lanes__years" inner_html=markup></svg>
        </div>
    }
}

/// Years on one line, editions on the next.
fn axis(drawing: &mut Drawing, act: &str, across: Across, top: f64) {
    let axis = Axis::of(record());
    let years = axis.years();
    let first = *years.start();
    for year in years.filter(|it| *it == first || it.is_multiple_of(5) && *it > first + 3) {
        let anchor = if year == first { Anchor::Start } else { Anchor::Middle };
        let place = (across.at(axis.year(year)), top);
        drawing.text(Voice::Quiet, place, anchor, &year.to_string());
    }
    for (year, day) in editions() {
        let said = year.map_or_else(|| act.to_owned(), |it| it.to_string());
        let anchor = if year.is_none() { Anchor::Start } else { Anchor::Middle };
        drawing.text(Voice::Act, (across.at(axis.at(day)), top + 20.0), anchor, &said);
    }
}

/// The lanes of one pillar.
#[component]
fn Group(
    /// The pillar.
    pillar: Pillar,
    /// All of its operations.
    all: Vec<&'static Operation>,
    /// The operations selected, of any pillar.
    operations: Signal<Vec<&'static Operation>>,
    /// The rows selected.
    rows: Signal<Vec<&'static Dispatch>>,
    /// The operations opened.
    opened: Opened,
) -> impl IntoView {
    let spoken = use_language();
    let count = move || operations.with(|it| it.iter().filter(|it| it.pillar == pillar).count());
    let lane = move |operation| view! { <Lane operation operations rows opened /> };
    view! {
        <div class="lanes__group" hidden=move || count() == 0>
            <h3>
                <Swatch pillar=pillar />
                {text(move || pillar_name(pillar, spoken.get()))}
                " "
                <span class="label">{text(move || count().to_string())}</span>
            </h3>
            <ol>{all.into_iter().map(lane).collect_view()}</ol>
        </div>
    }
}

/// What the lanes of a stay say.
fn stay_in_words(
    operation: &Operation,
    words: &Words,
    missions: &crate::messages::missions::Missions,
) -> String {
    use crate::missions::people::Until;
    let from = (missions.when)(operation.period.start);
    let until = (missions.list.lines.until)(Until::of_operation(operation));
    let planned = operation.planned_until.as_ref().filter(|_| operation.period.end.is_none());
    let planned = planned.map(|it| (words.planned)(&(missions.when)(it.value)));
    let stay = [Some(format!("{from} – {until}")), planned];
    stay.into_iter().flatten().collect::<Vec<_>>().join("; ")
}
