//! The page of a citation that leads to several provisions.

use act::provision::{Clause, Provision, find};
use leptos::prelude::*;

use super::cited;
use crate::language::use_language;
use crate::law::Law;
use crate::law::state::{Part, href};
use crate::ui::text;

/// Each of the provisions in turn.
#[component]
pub fn CitedPage() -> impl IntoView {
    let spoken = use_language();
    let law = expect_context::<Law>();
    let words = move || &spoken.messages().law;
    let found = find(&law.cited.get_untracked());
    let name = move || {
        law.cited
            .with(|it| act::citation::say(it, spoken.get().tag()).unwrap_or_else(|| it.clone()))
    };
    let one = move |it: &'static Provision| {
        let clause =
            move |it: &'static Clause| view! { <li>{text(move || spoken.say(&it.says))}</li> };
        view! {
            <article class="provision">
                <h2>
                    <a href=text(move || href(Part::Provision(it), spoken.get()))>
                        <span class="provision__cite">{text(move || cited(it, spoken))}</span>
                        " "
                        {text(move || spoken.say(&it.title))}
                    </a>
                </h2>
                <ul class="provision__clauses">{it.clauses.iter().map(clause).collect_view()}</ul>
            </article>
        }
    };

    view! {
        <main id="main" tabindex="-1" class="sheet law">
            <header class="question">
                <h1>{text(name)}</h1>
                <p class="standfirst">{text(move || words().provision.several)}</p>
            </header>
            <div class="text__body">{found.into_iter().map(one).collect_view()}</div>
            <nav class="section actions" aria-label=text(move || words().provision.neighbours)>
                <a href=text(move || href(Part::Act, spoken.get()))>
                    {text(move || words().provision.whole)}
                </a>
            </nav>
        </main>
    }
}
