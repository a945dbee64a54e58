//! The five gates with their switches: set above, drawn below.

use leptos::prelude::*;
use rules::{Finding, Principle, PrincipleKind, PrincipleTest, Said};

use crate::answer;
use crate::language::use_language;
use crate::session::{STAGES, View, book, use_session};
use crate::ui::{Answer, Answers, text};

/// The five gates, each under its switch or, in full, under its name.
#[component]
pub fn Gates() -> impl IntoView {
    let session = use_session();
    let spoken = use_language();

    view! {
        <h2 class="said">{text(move || spoken.messages().explorer.gates)}</h2>
        <answer::Gates answer=session.assessment head=head />
    }
}

fn head(place: usize) -> AnyView {
    let session = use_session();
    let full = move || session.shown_view() == View::Full;
    view! {
        <Show when=full fallback=move || view! { <Switch place=place /> }>
            {answer::gate_name(place)}
        </Show>
    }
    .into_any()
}

/// How a principle stands: its test, and its state.
fn standing(place: usize) -> (Option<&'static PrincipleTest>, Said) {
    let principle = &book().pack().principles[place];
    use_session().assessment.with(|it| {
        let state = it.principles[place];
        (state.test.map(|test| &principle.tests[test]), state.said)
    })
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
