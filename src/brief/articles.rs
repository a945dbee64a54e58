//! What the outcome rests on: the articles, and where they were read.

use act::source::{Source, source};
use act::wording::wordings;
use leptos::prelude::*;
use rules::{Assessment, Said};

use crate::language::use_language;
use crate::page::provision;
use crate::session::{book, use_session};
use crate::ui::{part, text};

/// The text of the Act, today's and that of before 29 March 2016.
const ACT: [&str; 2] = ["act-ja", "act-ja-old"];
/// The first day of today's edition: from then on the Act reads as in the first text.
const TODAYS: &str = "2016-03-29";

/// Each article once, leading to its provision.
#[component]
pub fn Articles() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let link = move |cite: String| {
        let words = spoken.cite(std::slice::from_ref(&cite));
        view! { <li><a href=provision(&cite)>{words}</a></li> }
    };
    let links = move || session.explained.with(cites).into_iter().map(link).collect_view();

    view! {
        <section class="brief__part" aria-labelledby="brief-articles">
            <h2 id="brief-articles">{text(move || spoken.messages().brief.articles)}</h2>
            <ul class="brief__articles">{part(links)}</ul>
        </section>
    }
}

/// The citations of the rule that decided, of the facts that decide and of the principles that are
/// required, as they were cited on the day.
fn cites(answer: &Assessment) -> Vec<String> {
    let pack = book().pack();
    let rule = &pack.questions[answer.question].rules[answer.rule];
    let facts = answer.decisive.iter().flat_map(|it| &pack.facts[*it].cite);
    let required = pack.principles.iter().zip(&answer.principles);
    let required = required.filter(|it| it.1.said != Said::NotRequired);
    let tests = required.filter_map(|(it, state)| Some(&it.tests[state.test?].cite)).flatten();
    let all: Vec<String> = rule.cite.iter().chain(facts).chain(tests).cloned().collect();
    act::concordance::all_as_of(&all, Some(&answer.edition))
}

/// The texts, and that some of it is a reading.
#[component]
pub fn Sources() -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().brief;
    let line = move |it: &'static Source| {
        let publisher = format!(" · {}", spoken.say(&it.publisher));
        let title = match &it.address {
            Some(address) => view! { <a href=address.clone()>{it.title.clone()}</a> }.into_any(),
            None => it.title.clone().into_any(),
        };
        view! { <li><span lang=it.language.clone()>{title}</span>{publisher}</li> }
    };
    let sources = move || {
        let day = session.explained.with(|it| it.edition.clone());
        let of_act = ACT[usize::from(day.as_str() < TODAYS)];
        let worded = wordings().iter().map(|it| &it.on(Some(&day)).say(spoken.get().tag()).source);
        let mut ids = vec![of_act];
        for id in worded {
            if !ids.contains(&id.as_str()) {
                ids.push(id);
            }
        }
        ids.into_iter().filter_map(source).map(line).collect_view()
    };

    view! {
        <section class="brief__part" aria-labelledby="brief-sources">
            <h2 id="brief-sources">{text(move || words().sources)}</h2>
            <ul class="brief__sources">{part(sources)}</ul>
            <p class="section__note">{text(move || words().readings)}</p>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beginning::beginnings;

    #[test]
    fn every_situation_rests_on_articles_that_stand_once() {
        for beginning in beginnings() {
            let answer = book().assess(&beginning.situation).expect("a situation");
            let cites = cites(&answer);
            assert!(!cites.is_empty(), "{}", beginning.id);
            for (place, cite) in cites.iter().enumerate() {
                assert!(!cites[..place].contains(cite), "{}: {cite} twice", beginning.id);
            }
        }
    }

    #[test]
    fn every_text_of_the_act_is_a_source() {
        for id in ACT {
            assert!(source(id).is_some(), "{id}");
        }
        assert_eq!(book().editions().last(), Some(TODAYS));
    }
}
