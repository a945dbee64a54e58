//! What is disputed about the Act: the text, and both sides.

use act::controversy::{Controversy, Side, controversies};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::sources::{Sources, sure};
use super::state::{Part, href};
use crate::browser;
use crate::language::use_language;
use crate::page::provision;
use crate::session::book;
use crate::ui::{part, text};

/// The page of controversies.
#[component]
pub fn ControversiesPage(
    /// The one that was asked for.
    wanted: Option<&'static Controversy>,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.controversies;
    if let Some(wanted) = wanted {
        Effect::new(move |_| {
            // By then it stands there, and the page has taken the focus.
            request_animation_frame(move || {
                request_animation_frame(move || {
                    request_animation_frame(move || browser::focus(&id(wanted)));
                });
            });
        });
    }
    let entry = move |it: &'static Controversy| {
        let go = move |event: MouseEvent| {
            event.prevent_default();
            browser::focus(&id(it));
        };
        let address = move || href(Part::Controversies(Some(it)), spoken.get());
        view! {
            <li>
                <a href=text(address) on:click=go>{text(move || spoken.say(&it.title))}</a>
            </li>
        }
    };
    let one = |it| view! { <OneControversy it=it /> };

    view! {
        <main id="main" tabindex="-1" class="sheet law">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
                <nav class="actions" aria-label=text(move || spoken.messages().law.provision.whole)>
                    <a href=text(move || href(Part::Act, spoken.get()))>{text(move || spoken.messages().law.provision.whole)}</a>
                </nav>
            </header>
            <div class="text">
                <nav class="contents" aria-label=text(move || words().contents)>
                    <ol>{controversies().iter().map(entry).collect_view()}</ol>
                </nav>
                <div class="text__body">{controversies().iter().map(one).collect_view()}</div>
            </div>
        </main>
    }
}

fn id(it: &Controversy) -> String {
    format!("controversy-{}", it.id)
}

#[component]
fn OneControversy(
    /// The controversy.
    it: &'static Controversy,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law.controversies;
    let ids = it.sources.iter().map(String::as_str).collect::<Vec<_>>();
    let touches = move || {
        let articles = it.articles.iter().map(|cite| {
            let words = spoken.cite(std::slice::from_ref(cite));
            view! { <li><a class="cite" href=provision(cite)>{words}</a></li> }
        });
        let facts = it.facts.iter().filter_map(|id| book().fact(id));
        let facts = facts.map(|it| view! { <li>{spoken.say(&it.label)}</li> });
        view! {
            <p class="label">{words().touches}</p>
            <ul class="touches">{articles.collect_view()} {facts.collect_view()}</ul>
        }
    };

    view! {
        <article class="controversy" id=id(it) tabindex="-1" aria-labelledby=format!("title-{}", it.id)>
            <h2 id=format!("title-{}", it.id)>{text(move || spoken.say(&it.title))}</h2>
            <p class="controversy__question">{text(move || spoken.say(&it.question))}</p>
            <p class="label">{text(move || words().text)}</p>
            <p>{text(move || spoken.say(&it.text))}</p>
            <div class="controversy__sides">
                <OneSide side=&it.one />
                <OneSide side=&it.other />
            </div>
            <div class="controversy__foot">{part(touches)}</div>
            <Sources ids=ids />
        </article>
    }
}

#[component]
fn OneSide(
    /// Who holds what.
    side: &'static Side,
) -> impl IntoView {
    let spoken = use_language();
    view! {
        <div class="side">
            <h3>{text(move || spoken.say(&side.who))}</h3>
            <p>{text(move || spoken.say(&side.says))}</p>
            <p class="label">{text(move || sure(side.certainty, spoken))}</p>
        </div>
    }
}
