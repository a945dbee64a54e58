//! Who is who under the Act: as a picture, and in words; and who acts in the outcome at hand.

mod picture;

use act::institution::{
    Institution, InstitutionKind, PillarText, acting, institutions, links, pillars,
};
use leptos::prelude::*;

use self::picture::Picture;
use super::state::{Part, href};
use crate::answer::{articles, day_in_words};
use crate::language::use_language;
use crate::session::{Session, book, use_session};
use crate::ui::{part, text};

/// A day on which today's articles are cited as they are.
const TODAY: &str = "9999-12-31";

/// The page of institutions.
#[component]
pub fn InstitutionsPage() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().law.institutions;
    let steps = Memo::new(move |_| steps(session));
    let pillar = |it| view! { <OnePillar pillar=it /> };
    let entry = move |it| view! { <OneInstitution it=it steps=steps /> };

    view! {
        <main id="main" tabindex="-1" class="sheet law">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
                <p class="actions">
                    <a href=text(move || href(Part::Act, spoken.get()))>{text(move || spoken.messages().law.provision.whole)}</a>
                </p>
            </header>
            <section class="section" aria-labelledby="pillars">
                <h2 id="pillars">{text(move || words().pillars)}</h2>
                <ul class="pillars">{pillars().iter().map(pillar).collect_view()}</ul>
            </section>
            <section class="section">
                <h2 id="picture">{text(move || words().picture)}</h2>
                <p class="section__note">{text(move || words().picture_note)}</p>
                <Next session=session />
                <Picture steps=steps />
            </section>
            <section class="section" aria-labelledby="in-words">
                <h2 id="in-words">{text(move || words().in_words)}</h2>
                <ul class="who">{institutions().iter().map(entry).collect_view()}</ul>
            </section>
        </main>
    }
}

/// For each step of what happens next: who acts, and whether the step is asked for.
fn steps(session: Session) -> Vec<(usize, String)> {
    let procedure = session.assessment.with(|it| it.procedure.clone());
    let Some(procedure) = procedure else { return vec![] };
    let steps = book().pack().procedures[procedure.procedure].steps.iter().zip(&procedure.steps);
    let needed = steps.enumerate().filter(|(_, (_, state))| state.0 != rules::Finding::False);
    needed
        .filter_map(|(place, (step, _))| Some((place + 1, acting(&step.who)?.id.clone())))
        .collect()
}

/// What happens next in the Explorer, in a line, with the way there.
#[component]
fn Next(
    /// The Explorer's.
    session: Session,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.institutions;
    let next = move || {
        let outcome = &book().pack().outcomes[session.assessment.with(|it| it.outcome)];
        let address = session.address(spoken.get()).href();
        view! {
            <p>{words().next}" "<a href=address>{spoken.say(&outcome.label)}</a></p>
        }
    };

    part(next)
}

#[component]
fn OnePillar(
    /// The pillar.
    pillar: &'static PillarText,
) -> impl IntoView {
    let spoken = use_language();
    let choice = book().pack().choices.iter().find(|it| it.id == "pillar");
    let option = choice.and_then(|it| it.options.iter().find(|it| it.id == pillar.id));
    let name = move || option.map_or(pillar.id.clone(), |it| spoken.say(&it.label));
    let since = move || {
        let day = day_in_words(&pillar.since, spoken.get());
        (spoken.messages().law.clocks.since)(&day)
    };

    view! {
        <li>
            <h3>{text(name)}</h3>
            <p class="label">{text(since)}</p>
            <p>{text(move || spoken.say(&pillar.says))}</p>
            {part(move || articles(&pillar.cite, TODAY, spoken))}
        </li>
    }
}

#[component]
fn OneInstitution(
    /// Who, or what.
    it: &'static Institution,
    /// Who acts in what happens next.
    steps: Memo<Vec<(usize, String)>>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.institutions;
    let kind = move || match it.kind {
        InstitutionKind::Body => words().body,
        InstitutionKind::Person => words().person,
        InstitutionKind::Document => words().document,
        InstitutionKind::Outside => words().outside,
    };
    let name = |id: &str| institutions().iter().find(|it| it.id == id).map(|it| &it.name);
    let part_of = move || {
        let whole = it.part_of.as_deref().and_then(name)?;
        Some(view! { <p class="label">{(words().part_of)(&spoken.say(whole))}</p> })
    };
    let acts = move || {
        let all = steps.get();
        let places: Vec<_> =
            all.iter().filter(|(_, who)| *who == it.id).map(|(place, _)| *place).collect();
        (!places.is_empty()).then(|| view! { <p class="who__acts">{(words().acts)(&places)}</p> })
    };
    let lines = move || {
        let own = links().iter().filter(|line| line.from == it.id);
        let line = |line: &'static act::institution::Link| {
            let to = name(&line.to).map(|it| spoken.say(it)).unwrap_or_default();
            view! { <li>{(words().line)(&spoken.say(&line.says), &to)}</li> }
        };
        own.map(line).collect_view()
    };

    view! {
        <li class="who__one">
            <h3>{text(move || spoken.say(&it.name))}</h3>
            <p class="label">{text(kind)}</p>
            {part(part_of)}
            {part(acts)}
            <p>{text(move || spoken.say(&it.says))}</p>
            <ul class="who__lines">{part(lines)}</ul>
            {part(move || articles(&it.cite, TODAY, spoken))}
        </li>
    }
}
