//! What happens next: who acts, in which order, and what else holds.

use leptos::prelude::*;
use rules::{Finding, Step};

use crate::answer::inference;
use crate::language::{Spoken, use_language};
use crate::session::{book, use_session};
use crate::ui::{part, text};

/// More steps than this do not lie down side by side.
const IN_A_LINE: usize = 7;

/// The procedure that goes with the outcome, and the duties beside it.
#[component]
pub fn NextSteps() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let procedure = Memo::new(move |_| session.explained.with(|it| it.procedure.clone()));
    let intro = move || {
        let words = book().pack().procedures[procedure.get()?.procedure].intro.as_ref()?;
        Some(view! { <p class="section__note">{spoken.say(words)}</p> })
    };
    let steps = move || {
        let state = procedure.get()?;
        let steps = &book().pack().procedures[state.procedure].steps;
        let line = (steps.len() <= IN_A_LINE).then_some("");
        let steps = steps.iter().zip(state.steps);
        let steps = steps.map(|(it, (required, now))| step(it, required, now, spoken));
        Some(view! { <ol class="steps" data-line=line>{steps.collect_view()}</ol> })
    };

    view! {
        <section class="section next" aria-labelledby="next">
            <h2 id="next">{text(move || spoken.messages().grounds.next)}</h2>
            {intro}
            {steps}
            <Duties />
        </section>
    }
}

fn step(
    step: &'static Step,
    required: Finding,
    now: bool,
    spoken: Spoken,
) -> impl IntoView + use<> {
    let otherwise = step.otherwise.as_ref().filter(|_| required == Finding::False);
    let (what, how) = otherwise.map_or((&step.what, &step.how), |it| (&it.what, &it.how));
    let finding = (required == Finding::False).then_some("not-required");
    view! {
        <li class="step" data-now=now.then_some("") data-finding=finding>
            <p class="step__who">{spoken.say(&step.who)}</p>
            <p class="step__what">{spoken.say(what)}</p>
            <p class="step__how">
                {spoken.say(how)}
                " "
                <span class="cite">{spoken.cite(&step.cite)}</span>
            </p>
        </li>
    }
}

/// Duties and flags beside the outcome.
#[component]
fn Duties() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let duties = Memo::new(move |_| session.explained.with(|it| it.duties.clone()));
    let duty = move |place: usize| {
        let duty = &book().pack().duties[place];
        view! {
            <li class="duty">
                <p>{spoken.say(&duty.says)}</p>
                <span class="cite">{spoken.cite(&duty.cite)}</span>
                {duty.inference.as_ref().map(|it| inference(it, spoken))}
            </li>
        }
    };

    view! {
        <Show when=move || duties.with(|it| !it.is_empty())>
            <h3 class="duties__head">{text(move || spoken.messages().grounds.duties)}</h3>
            <ul class="duties">
                {part(move || duties.get().into_iter().map(duty).collect_view())}
            </ul>
        </Show>
    }
}
