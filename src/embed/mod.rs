//! The page inside another page: it says how high it is and what the outcome is, and takes a
//! situation. The messages are described in `docs/embed.md`.
//!
//! Only the page around this one is told and heard. What a visitor does is told only to an origin that
//! the browser names; to any other, the height, the outcome and the question alone. What is kept in this
//! browser is told to nobody.

use leptos::prelude::*;
use serde_json::{Value, json};

use crate::browser;
use crate::file;
use crate::language::use_language;
use crate::messages::Trouble;
use crate::session::{Session, book, use_session};
use crate::ui::text;

const HEIGHT: &str = "five-principles:height";
const OUTCOME: &str = "five-principles:outcome";
const SITUATION: &str = "five-principles:situation";
const REFUSED: &str = "five-principles:refused";

/// Keeps the page around this one told, and leads to the page by itself.
#[component]
pub fn Surroundings(
    /// The address of what is shown.
    #[prop(into)]
    href: Signal<String>,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let origin = StoredValue::new(browser::parent_origin());
    let tell =
        move |message: &Value, to: Option<&str>| browser::tell_parent(&message.to_string(), to);
    browser::follow_height(move |height| tell(&json!({ "type": HEIGHT, "height": height }), None));
    let outcome = Memo::new(move |_| {
        let known = origin.with_value(Option::is_some);
        session.follow_painting();
        let address = known.then(|| {
            let language = spoken.get();
            untrack(|| browser::whole_address(&session.address(language).href()))
        });
        message(session, address.as_deref()).to_string()
    });
    Effect::new(move |_| {
        origin.with_value(|origin| browser::tell_parent(&outcome.get(), origin.as_deref()));
    });
    browser::hear_parent(move |text| {
        match asked(&text) {
            Some(Ok(situation)) => {
                session.troubles.set(vec![]);
                session.show_situation(situation);
            }
            Some(Err(says)) => {
                session.troubles.set(vec![Trouble::MessageNotReadable(says)]);
                // The reason stands in the page: a sender's words are not sent back.
                tell(&json!({ "type": REFUSED }), None);
            }
            None => {}
        }
    });
    let whole = text(move || browser::whole_address(&href.get()));

    view! {
        <p class="embed__whole sheet">
            <a href=whole target="_blank" rel="noopener">
                {text(move || spoken.messages().brief.embed.whole)}
            </a>
        </p>
    }
}

/// The outcome as a message.
fn message(session: Session, address: Option<&str>) -> Value {
    let (question, outcome) = session.explained.with(|it| (it.question, it.outcome));
    let pack = book().pack();
    let mut message = json!({
        "type": OUTCOME,
        "question": pack.questions[question].id,
        "outcome": pack.outcomes[outcome].id,
    });
    if let Some(address) = address {
        message["address"] = json!(address);
    }
    message
}

/// The situation that a message asks for, or why it cannot be read. `None`: the message is not for us.
fn asked(text: &str) -> Option<Result<rules::Situation, String>> {
    let message: Value = serde_json::from_str(text).ok()?;
    if message.get("type")? != SITUATION {
        return None;
    }
    let situation = message.get("situation").cloned().unwrap_or_default();
    // As an object, or as the text of a file.
    let text = situation.as_str().map_or_else(|| situation.to_string(), str::to_owned);
    Some(file::read(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_messages_for_the_page_are_read() {
        assert_eq!(asked("3"), None);
        assert_eq!(asked(r#""five-principles:situation""#), None);
        assert_eq!(asked(r#"{"type":"webpackOk"}"#), None);
        let empty = asked(r#"{"type":"five-principles:situation"}"#);
        assert!(empty.is_some_and(|it| it.is_err()));
    }

    #[test]
    fn a_situation_is_read_as_an_object_and_as_a_file() {
        let case = &act::cases()[0].situation;
        let json = case.to_json(&["assignments"]);
        for situation in [json.clone(), json!(json.to_string())] {
            let message = json!({ "type": SITUATION, "situation": situation });
            let read = asked(&message.to_string()).expect("ours").expect("a situation");
            assert_eq!(read.facts, case.facts);
        }
    }

    #[test]
    fn the_outcome_is_told_by_ids() {
        let owner = Owner::new();
        owner.with(|| {
            let session = Session::new();
            let told = untrack(|| message(session, None));
            assert!(book().pack().outcomes.iter().any(|it| told["outcome"] == it.id));
            assert!(told.get("address").is_none());
        });
    }
}
