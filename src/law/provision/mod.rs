//! A provision: plain words beside the rule that encodes them.

mod around;
mod clauses;
mod encoding;
mod formula;
mod pair;
mod several;
mod used;

use act::edition::editions;
use act::provision::{Clause, Provision};
use leptos::prelude::*;

pub use self::several::CitedPage;

use self::around::{Disputed, Neighbours, Within};
use self::clauses::Clauses;
use self::encoding::Encoding;
use self::pair::Pair;
use self::used::Used;
use super::Law;
use crate::answer::day_in_words;
use crate::language::{Spoken, use_language};
use crate::session::{book, use_session};
use crate::ui::{Mark, part, text};

/// The id of a clause on its page.
fn clause_id(place: usize) -> String {
    format!("clause-{place}")
}

/// The id of an element on its page.
fn encoding_id(place: usize) -> String {
    format!("encoding-{place}")
}

fn cited(provision: &Provision, spoken: Spoken) -> String {
    let said = act::citation::say(&provision.cite, spoken.get().tag());
    said.unwrap_or_else(|| provision.cite.clone())
}

/// The page of one provision.
#[component]
pub fn ProvisionPage(
    /// The provision.
    provision: &'static Provision,
) -> impl IntoView {
    let spoken = use_language();
    let law = expect_context::<Law>();
    let session = use_session();
    let used = Memo::new(move |_| session.assessment.with(Used::of));
    let pair = Pair::new(provision, law.edition.get_untracked().as_deref(), used);

    view! {
        <main id="main" tabindex="-1" class="sheet law">
            <header class="question">
                <p class="label">{text(move || spoken.say(&provision.law().title))}</p>
                <h1>
                    <span class="provision__cite">{text(move || cited(provision, spoken))}</span>
                    " "
                    {text(move || spoken.say(&provision.title))}
                </h1>
                <Facts provision=provision />
                <UsedHere provision=provision pair=pair />
            </header>
            <div class="pair">
                <Clauses provision=provision pair=pair />
                <Encodings pair=pair />
            </div>
            <Within provision=provision />
            <Disputed provision=provision />
            <Neighbours provision=provision />
        </main>
    }
}

/// When it was in force, and the official text.
#[component]
fn Facts(
    /// The provision.
    provision: &'static Provision,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law;
    let law = provision.law();
    let force = move || {
        let day = |it: &str| day_in_words(it, spoken.get());
        let within = editions().iter().map(|it| it.from.as_str());
        let within: Vec<_> = within.filter(|it| provision.in_force(Some(it))).collect();
        let first = provision.from.as_deref().or(within.first().copied())?;
        let gone = editions().iter().map(|it| it.from.as_str());
        let gone = gone.filter(|it| *it > first && !provision.in_force(Some(it))).min();
        let says = (words().provision.in_force)(&day(first), gone.map(day));
        Some(view! { <p class="section__note">{says}</p> })
    };
    let official = move || {
        let english = law.jlt.as_deref().map(|it| view! { <a href=it>{words().jlt}</a> });
        view! { <a href=law.e_gov.as_str()>{words().e_gov}</a> {english} }
    };

    view! {
        {part(force)}
        <p class="actions">{part(official)}</p>
    }
}

/// That the outcome in the Explorer rests on the provision, and the way there; nothing where it does
/// not.
#[component]
fn UsedHere(
    /// The provision.
    provision: &'static Provision,
    /// Its two sides.
    pair: Pair,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().law.provision;
    let here = move || {
        let ties = provision.clauses.iter().flat_map(Clause::ties);
        let rests = pair.used.with(|used| ties.into_iter().any(|it| used.holds(it)));
        let outcome = &book().pack().outcomes[session.assessment.with(|it| it.outcome)];
        let finding = outcome.finding.id();
        rests.then(|| {
            view! {
                <p class="used-here">
                    {words().used_here}
                    " "
                    <a href=session.address(spoken.get()).href()>
                        <span class="finding" data-finding=finding>
                            <Mark shape=finding />
                            {spoken.say(&outcome.label)}
                        </span>
                    </a>
                </p>
            }
        })
    };

    part(here)
}

/// What encodes it.
#[component]
fn Encodings(
    /// The provision's two sides.
    pair: Pair,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.provision;
    let one = move |place| view! { <Encoding pair=pair place=place /> };
    let none = (pair.count() == 0).then(|| {
        view! { <p class="section__note">{text(move || words().nothing)}</p> }
    });

    view! {
        <section aria-labelledby="encodings">
            <h2 id="encodings">{text(move || words().encodings)}</h2>
            {none}
            <ol class="encodings">{(0..pair.count()).map(one).collect_view()}</ol>
        </section>
    }
}
