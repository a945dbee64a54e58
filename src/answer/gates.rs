//! Five gates: what the view puts above, the drawing between, the finding below.

use leptos::prelude::*;
use rules::{Assessment, PrincipleKind, Said};

use super::way::{Reach, Stretch, way};
use crate::language::use_language;
use crate::session::book;
use crate::ui::{Mark, in_turn, text};

/// The five gates, in order.
#[component]
pub fn Gates(
    /// What the engine says.
    answer: Memo<Assessment>,
    /// What stands above a gate, by its principle's place in the pack. Without it: the name.
    #[prop(optional)]
    head: Option<fn(usize) -> AnyView>,
) -> impl IntoView {
    let principles = &book().pack().principles;
    let stretches = Memo::new(move |_| {
        answer.with(|it| {
            let states = it.principles.iter().map(|it| it.said);
            let gates: Vec<_> = principles.iter().map(|it| it.kind).zip(states).collect();
            way(&gates, book().pack().outcomes[it.outcome].finding)
        })
    });
    let gate = move |place| {
        let stretch = Signal::derive(move || stretches.with(|it| it[place]));
        let head = head.unwrap_or(name);
        in_turn(move || {
            view! { <Gate place=place answer=answer stretch=stretch head=head(place) /> }
        })
    };

    view! { <ol class="gates">{(0..principles.len()).map(gate).collect_view()}</ol> }
}

/// A principle's number and title, above its gate.
pub fn name(place: usize) -> AnyView {
    let spoken = use_language();
    let principle = &book().pack().principles[place];
    view! {
        <p class="gate__name">
            <span class="number">{principle.number}</span>
            {text(move || spoken.say(&principle.title))}
        </p>
    }
    .into_any()
}

/// The mark of a principle in a state: taking the way out has its own.
pub fn shape(kind: PrincipleKind, said: Said) -> &'static str {
    match (kind, said) {
        (PrincipleKind::Exit, Said::Met) => "leaving",
        (PrincipleKind::Exit, Said::NotMet) => Said::NotRequired.id(),
        (_, said) => said.id(),
    }
}

/// The state as an attribute: the gate of the way out is there, or it is not yet.
fn finding(kind: PrincipleKind, said: Said) -> &'static str {
    match (kind, said) {
        (PrincipleKind::Exit, Said::Met | Said::NotMet | Said::Unknown) => Said::Met.id(),
        (_, said) => said.id(),
    }
}

#[component]
fn Gate(
    /// The principle's place in the pack.
    place: usize,
    /// What the engine says.
    answer: Memo<Assessment>,
    /// How the way runs here.
    stretch: Signal<Stretch>,
    /// What stands above.
    head: AnyView,
) -> impl IntoView {
    let spoken = use_language();
    let principle = &book().pack().principles[place];
    let kind = match principle.kind {
        PrincipleKind::Condition => "condition",
        PrincipleKind::Exit => "exit",
        PrincipleKind::Limit => "limit",
    };
    let state = Memo::new(move |_| answer.with(|it| it.principles[place]));
    let said = Memo::new(move |_| state.get().said);
    let mark = Signal::derive(move || shape(principle.kind, said.get()));
    let coloured = move || if mark.get() == "leaving" { "not-met" } else { mark.get() };
    let words = move || state.get().word(principle).map(|it| spoken.say(it));

    view! {
        <li class="gate" data-kind=kind data-finding=move || finding(principle.kind, said.get())>
            {head}
            <div class="gate__drawing">
                <Drawing kind=principle.kind stretch=stretch />
                <Mark shape=mark />
            </div>
            <p class="finding gate__finding" data-finding=coloured>
                <Mark shape=mark />
                {words}
            </p>
        </li>
    }
}

/// The wall with its two openings, and the way through them. The same lines always stand here, so
/// that they can move from one state to the next.
#[component]
fn Drawing(
    /// What kind of gate it is.
    kind: PrincipleKind,
    /// How the way runs here.
    stretch: Signal<Stretch>,
) -> impl IntoView {
    let lip =
        if kind == PrincipleKind::Exit { "M-13 24H13M-13 80H13" } else { "M-13 -65H13M-13 -5H13" };
    let narrow = if kind == PrincipleKind::Limit { "rail rail--narrow" } else { "rail" };
    let stretch = move || stretch.get();
    // Where nothing changes at the wall one line goes through, so that its dots stay even.
    let through = move || stretch().before == stretch().after && kind != PrincipleKind::Limit;
    let before = move || match stretch() {
        it if it.turns => "M-2000 -35H-62",
        _ if through() => "M-2000 -35H2000",
        _changes => "M-2000 -35H0",
    };
    let after = move || match stretch() {
        it if it.turns || (it.before != Reach::Out && it.after == Reach::Out) => "M14 -35H2000",
        _ if through() => "",
        _changes => "M0 -35H2000",
    };
    let below = move || stretch().below_before == stretch().below_after;
    let below_before = move || if below() { "M-2000 52H2000" } else { "" };
    let below_after = move || if below() { "" } else { "M0 52H2000" };
    let turn = move || if stretch().turns { "M-63 -35H-60C-24 -35 -66 52 -30 52H1" } else { "" };
    let inner = move |reach: Reach| if reach == Reach::Doubt { "doubt" } else { "none" };

    view! {
        <svg
            class="gate__way"
            viewBox="-100 -100 200 200"
            preserveAspectRatio="xMidYMid meet"
            aria-hidden="true"
            focusable="false"
        >
            <g>
                <path class="rail" data-reach=text(move || stretch().below_before.id()) d=below_before />
                <path class="rail" data-reach=text(move || stretch().below_after.id()) d=below_after />
                <path class=narrow data-reach=text(move || stretch().after.id()) d=after />
                <path class="rail" data-reach=text(move || stretch().before.id()) d=before />
                <path class=format!("{narrow} rail--inner") data-reach=text(move || inner(stretch().after)) d=after />
                <path class="rail rail--inner" data-reach=text(move || inner(stretch().before)) d=before />
                <path class="rail" data-reach="leaving" d=turn />
                <path class="leaf" d="M0 -65V-5" />
                <path class="wall" d="M0 -100V-65M0 -5V24M0 80V100" />
                <path class="lip" d=lip />
            </g>
        </svg>
    }
}
