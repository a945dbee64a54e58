//! The Act as a page: its principles as worded, then every provision in plain words.

use act::provision::{Clause, Provision, laws, search};
use leptos::ev::{Event, MouseEvent, SubmitEvent};
use leptos::prelude::*;

use super::Law;
use super::chapters::{Chapter, chapters, in_order};
use super::principles::PrinciplesQuoted;
use super::state::{Part, href};
use crate::answer::EditionChoice;
use crate::browser;
use crate::language::{Spoken, use_language};
use crate::messages;
use crate::ui::{part, text};

/// The provisions found, by their citations; none: nothing is looked for.
type Found = Memo<Option<Vec<&'static str>>>;

/// What a part is called.
type Named = fn(&messages::law::Law) -> &'static str;

/// The page of the Act.
#[component]
pub fn ActPage() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().law;
    let official = move || {
        let act = laws().first()?;
        let english = act.jlt.as_deref().map(|it| view! { <a href=it>{words().jlt}</a> });
        Some(view! { <a href=act.e_gov.as_str()>{words().e_gov}</a> {english} })
    };
    let ways: [(Part, Named); 4] = [
        (Part::Editions, |it| it.editions.heading),
        (Part::Controversies(None), |it| it.controversies.heading),
        (Part::Institutions, |it| it.institutions.heading),
        (Part::Weapons, |it| it.weapons.heading),
    ];
    let way = move |(it, name): (Part, Named)| {
        view! { <a href=text(move || href(it, spoken.get()))>{text(move || name(words()))}</a> }
    };

    view! {
        <main id="main" tabindex="-1" class="sheet law">
            <header class="question">
                <h1>{text(move || words().heading)}</h1>
                <p class="standfirst">{text(move || words().standfirst)}</p>
                <p class="actions">{part(official)}</p>
                <nav class="actions" aria-label=text(move || words().ways)>
                    {ways.map(way).collect_view()}
                </nav>
            </header>
            <PrinciplesQuoted />
            <TheText />
        </main>
    }
}

/// Every provision of the edition read, with contents, and a search.
#[component]
fn TheText() -> impl IntoView {
    let spoken = use_language();
    let law = expect_context::<Law>();
    let words = move || &spoken.messages().law.text;
    let found: Found = Memo::new(move |_| {
        let cites = |it: &String| search(it).into_iter().map(|it| it.cite.as_str()).collect();
        law.words.with(|it| (!it.trim().is_empty()).then(|| cites(it)))
    });
    let chapter = move |(chapter, all): (Chapter, Vec<&'static Provision>)| {
        view! { <OneChapter chapter=chapter provisions=all found=found /> }
    };
    let all = move || {
        let all = law.edition.with(|it| chapters(it.as_deref()));
        all.into_iter().map(chapter).collect_view()
    };

    view! {
        <section class="section" aria-labelledby="the-text">
            <h2 id="the-text">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <SearchBar found=found />
            <div class="text">
                <Contents found=found />
                <div class="text__body">{part(all)}</div>
            </div>
        </section>
    }
}

/// Words looked for, the edition read, and how many provisions are left.
#[component]
fn SearchBar(
    /// What was found.
    found: Found,
) -> impl IntoView {
    let spoken = use_language();
    let law = expect_context::<Law>();
    let words = move || &spoken.messages().law.text;
    let submit = |event: SubmitEvent| event.prevent_default();
    let write = move |event: Event| law.words.set(event_target_value(&event));
    let counted = Memo::new(move |_| {
        let all = law.edition.with(|it| in_order(it.as_deref()));
        let left = all.iter().filter(|it| found.with(|found| shown(found, it)));
        (left.count(), all.len())
    });
    let says = move || {
        let (left, all) = counted.get();
        if left == 0 { words().nothing.to_owned() } else { (words().count)(left, all) }
    };

    view! {
        <form class="filters" role="search" aria-label=text(move || words().search) on:submit=submit>
            <p class="filters__words">
                <label class="filters__label" for="law-words">{text(move || words().words)}</label>
                <input
                    id="law-words"
                    type="search"
                    autocomplete="off"
                    placeholder=text(move || words().example)
                    prop:value=move || law.words.get()
                    on:input=write
                />
            </p>
            <EditionChoice
                id="law-edition"
                label=text(move || words().edition)
                chosen=law.edition.into()
                on_choose=move |it| law.edition.set(it)
            />
        </form>
        <p class="count" role="status">{text(says)}</p>
    }
}

fn shown(found: &Option<Vec<&'static str>>, provision: &Provision) -> bool {
    found.as_ref().is_none_or(|it| it.contains(&provision.cite.as_str()))
}

/// Chapters with their articles, as far as they were found; each leads down the page.
#[component]
fn Contents(
    /// What was found.
    found: Found,
) -> impl IntoView {
    let spoken = use_language();
    let law = expect_context::<Law>();
    let words = move || &spoken.messages().law;
    let article = move |(head, first): (String, &'static Provision)| {
        let name = act::citation::say(&head, spoken.get().tag()).unwrap_or(head);
        let go = move |event: MouseEvent| {
            // The address holds the search: a click goes down the page and leaves it as it is.
            event.prevent_default();
            browser::focus(&id(first));
        };
        view! {
            <li><a href=href(Part::Provision(first), spoken.get()) on:click=go>{name}</a></li>
        }
    };
    let list = move || {
        let all = law.edition.with(|it| chapters(it.as_deref()));
        let day = law.edition.get();
        let one = |(chapter, mut all): (Chapter, Vec<&'static Provision>)| {
            all.retain(|it| found.with(|found| shown(found, it)));
            if all.is_empty() {
                return None;
            }
            let articles = articles(&all, day.as_deref()).into_iter().map(article);
            Some(view! {
                <li>
                    <p class="contents__chapter">{chapter_name(chapter, spoken)}</p>
                    <ul class="contents__articles">{articles.collect_view()}</ul>
                </li>
            })
        };
        all.into_iter().filter_map(one).collect_view()
    };

    view! {
        <nav class="contents" aria-label=text(move || words().text.contents)>
            <ol>{part(list)}</ol>
        </nav>
    }
}

/// The articles of a chapter as cited on a day, each with its first provision.
fn articles(
    provisions: &[&'static Provision],
    day: Option<&str>,
) -> Vec<(String, &'static Provision)> {
    let mut articles: Vec<(String, &'static Provision)> = vec![];
    for it in provisions {
        let cite = it.cite_on(day);
        let head = cite.split(['(', '–']).next().unwrap_or(&cite).to_owned();
        if articles.last().is_none_or(|(last, _)| *last != head) {
            articles.push((head, it));
        }
    }
    articles
}

fn chapter_name(chapter: Chapter, spoken: Spoken) -> String {
    match chapter {
        Chapter::Beside(place) => {
            laws().get(place).map_or(String::new(), |it| spoken.say(&it.title))
        }
        Chapter::General
        | Chapter::Headquarters
        | Chapter::Assignments
        | Chapter::Officers
        | Chapter::Goods
        | Chapter::Others
        | Chapter::Supplement
        | Chapter::Tables => (spoken.messages().law.text.chapter)(chapter).to_owned(),
    }
}

fn id(provision: &Provision) -> String {
    format!("provision-{}", provision.slug())
}

#[component]
fn OneChapter(
    /// The chapter.
    chapter: Chapter,
    /// Its provisions.
    provisions: Vec<&'static Provision>,
    /// Those that were found.
    found: Found,
) -> impl IntoView {
    let spoken = use_language();
    let all = StoredValue::new(provisions.clone());
    let empty = move || found.with(|found| !all.read_value().iter().any(|it| shown(found, it)));
    let one = |it| view! { <OneProvision provision=it found=found /> };

    view! {
        <section class="chapter" hidden=empty>
            <h3>{text(move || chapter_name(chapter, spoken))}</h3>
            {provisions.into_iter().map(one).collect_view()}
        </section>
    }
}

#[component]
fn OneProvision(
    /// The provision.
    provision: &'static Provision,
    /// Those that were found.
    found: Found,
) -> impl IntoView {
    let spoken = use_language();
    let law = expect_context::<Law>();
    let cite = move || {
        let cite = law.edition.with(|it| provision.cite_on(it.as_deref()));
        act::citation::say(&cite, spoken.get().tag()).unwrap_or(cite)
    };
    let clause = move |it: &'static Clause| {
        let left_out = it.not_encoded.as_ref().map(|_| {
            view! { " "<span class="label">{text(move || spoken.messages().law.text.not_encoded)}</span> }
        });
        view! { <li>{text(move || spoken.say(&it.says))}{left_out}</li> }
    };

    view! {
        <article
            class="provision"
            id=id(provision)
            tabindex="-1"
            hidden=move || found.with(|it| !shown(it, provision))
        >
            <h4>
                <a href=text(move || href(Part::Provision(provision), spoken.get()))>
                    <span class="provision__cite">{text(cite)}</span>
                    " "
                    {text(move || spoken.say(&provision.title))}
                </a>
            </h4>
            <ul class="provision__clauses">{provision.clauses.iter().map(clause).collect_view()}</ul>
        </article>
    }
}
