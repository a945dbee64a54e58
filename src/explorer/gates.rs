//! Five gates: the switch above, the drawing between, the finding below.

use leptos::prelude::*;
use rules::{Finding, Principle, PrincipleKind, PrincipleTest, Said};

use super::way::{Reach, Stretch, way};
use crate::language::use_language;
use crate::session::{STAGES, View, book, use_session};
use crate::ui::{Answer, Answers, Mark, text};

/// The five gates, in order.
#[component]
pub fn Gates() -> impl IntoView {
    let session = use_session();
    let spoken = use_language();
    let principles = &book().pack().principles;
    let stretches = Memo::new(move |_| {
        session.assessment.with(|it| {
            let states = it.principles.iter().map(|it| it.said);
            let gates: Vec<_> = principles.iter().map(|it| it.kind).zip(states).collect();
            way(&gates, book().pack().outcomes[it.outcome].finding)
        })
    });
    let gate = move |place| {
        view! { <Gate place=place stretch=Signal::derive(move || stretches.with(|it| it[place])) /> }
    };

    view! {
        <h2 class="said">{text(move || spoken.messages().explorer.gates)}</h2>
        <ol class="gates">{(0..principles.len()).map(gate).collect_view()}</ol>
    }
}

/// How a principle stands: its test, and its state.
fn standing(place: usize) -> (Option<&'static PrincipleTest>, Said) {
    let principle = &book().pack().principles[place];
    use_session().assessment.with(|it| {
        let state = it.principles[place];
        (state.test.map(|test| &principle.tests[test]), state.said)
    })
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
    /// How the way runs here.
    #[prop(into)]
    stretch: Signal<Stretch>,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let principle = &book().pack().principles[place];
    let kind = match principle.kind {
        PrincipleKind::Condition => "condition",
        PrincipleKind::Exit => "exit",
        PrincipleKind::Limit => "limit",
    };
    let state = Memo::new(move |_| session.assessment.with(|it| it.principles[place]));
    let said = Memo::new(move |_| state.get().said);
    let mark = Signal::derive(move || shape(principle.kind, said.get()));
    let coloured = move || if mark.get() == "leaving" { "not-met" } else { mark.get() };
    let words = move || state.get().word(principle).map(|it| spoken.say(it));
    let full = move || session.shown_view() == View::Full;

    view! {
        <li class="gate" data-kind=kind data-finding=move || finding(principle.kind, said.get())>
            <Show
                when=full
                fallback=move || view! { <Switch place=place /> }
            >
                <p class="gate__name">
                    <span class="number">{principle.number}</span>
                    {text(move || spoken.say(&principle.title))}
                </p>
            </Show>
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

/// The short view's switch, or why there is none.
#[component]
fn Switch(
    /// The principle's place in the pack.
    place: usize,
) -> impl IntoView {
    let spoken = use_language();
    let principle = &book().pack().principles[place];
    let exit = principle.kind == PrincipleKind::Exit;
    let asked = Memo::new(move |_| {
        let (test, said) = standing(place);
        exit || (said != Said::NotRequired && test.is_some_and(|it| !it.stands_for.is_empty()))
    });
    let title = move || {
        if exit {
            spoken.messages().explorer.stage.to_owned()
        } else {
            spoken.say(&principle.title)
        }
    };
    let name = move || {
        view! {
            <span class="fact-choice__name">
                <span class="number">{principle.number}</span>
                {title}
            </span>
            <span class="fact-choice__question">{text(move || spoken.say(&principle.asks))}</span>
        }
    };
    let note = move || {
        let note = standing(place).0.and_then(|it| it.note.as_ref());
        note.map_or((spoken.messages().said)(Said::NotRequired).to_owned(), |it| spoken.say(it))
    };

    view! {
        <Show
            when=move || asked.get()
            fallback=move || {
                view! {
                    <div class="fact-choice">
                        <p class="fact-choice__legend">{name()}</p>
                        <p class="fact-choice__none">{note}</p>
                    </div>
                }
            }
        >
            <fieldset class="fact-choice">
                <legend>{name()}</legend>
                <SwitchAnswers principle=principle place=place />
            </fieldset>
        </Show>
    }
}

#[component]
fn SwitchAnswers(
    /// The principle the switch is for.
    principle: &'static Principle,
    /// Its place in the pack.
    place: usize,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().explorer;
    if principle.kind == PrincipleKind::Exit {
        let [before, deployed] = STAGES;
        let answers = Signal::derive(move || {
            vec![
                Answer { value: before, label: words().before },
                Answer { value: deployed, label: words().deployed },
            ]
        });
        let chosen = Signal::derive(move || {
            if session.with(|it| it.question == deployed) { deployed } else { before }
        });
        return view! {
            <Answers name=principle.id.clone() answers=answers chosen=chosen on_choose=move |it: &str| session.ask(it) />
        };
    }
    let answers = Signal::derive(move || {
        vec![
            Answer { value: "yes", label: words().yes },
            Answer { value: "unknown", label: words().not_known },
            Answer { value: "no", label: words().no },
        ]
    });
    let chosen = Memo::new(move |_| match answer(standing(place).0) {
        Finding::True => "yes",
        Finding::Unknown => "unknown",
        Finding::False => "no",
    });
    let choose = move |answer: &'static str| {
        let Some(test) = untrack(|| standing(place).0) else { return };
        session.record(test.stands_for.iter().map(|(fact, yes)| {
            let finding = match answer {
                "yes" => Finding::from(*yes),
                "no" => Finding::from(!*yes),
                _unknown => Finding::Unknown,
            };
            (fact.clone(), finding)
        }));
    };

    view! { <Answers name=principle.id.clone() answers=answers chosen=chosen on_choose=choose /> }
}

/// What a switch shows of the facts it stands for.
fn answer(test: Option<&PrincipleTest>) -> Finding {
    let session = use_session();
    let facts = test.into_iter().flat_map(|it| &it.stands_for);
    Finding::all(facts.map(|(fact, yes)| {
        let place = book().pack().facts.iter().position(|it| it.id == *fact);
        let finding = place.map_or(Finding::Unknown, |it| session.finding(it));
        if *yes { finding } else { !finding }
    }))
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
