//! One situation kept: its name and note to edit, what it comes to today, the way to it.

use leptos::prelude::*;
use rules::{Assessment, Situation};
use serde_json::Value;

use super::super::state::use_brief;
use crate::browser;
use crate::language::use_language;
use crate::link;
use crate::session::{book, use_session};
use crate::ui::{Mark, part, text};

/// A line of the list.
#[component]
pub fn Line(
    /// The entry's id.
    id: String,
) -> impl IntoView {
    let spoken = use_language();
    let cupboard = use_brief().cupboard;
    let words = move || &spoken.messages().brief.kept;
    let (name_id, note_id) = (format!("kept-name-{id}"), format!("kept-note-{id}"));
    let id = StoredValue::new(id);
    let entry = Memo::new(move |_| id.with_value(|it| cupboard.entry(it)));
    let of = move |read: fn(&super::shelf::Kept) -> &str| {
        entry.with(|it| it.as_ref().map_or(String::new(), |it| read(it).to_owned()))
    };
    let name = Memo::new(move |_| of(|it| &it.name));
    let note = Memo::new(move |_| of(|it| &it.note));
    let edit_name = move |event| {
        let typed: String = event_target_value(&event);
        id.with_value(|it| cupboard.edit(it, |kept| typed.trim().clone_into(&mut kept.name)));
    };
    let edit_note = move |event| {
        let typed = event_target_value(&event);
        id.with_value(|it| cupboard.edit(it, |kept| kept.note = typed));
    };
    let delete = move |_| {
        id.with_value(|it| cupboard.delete(it));
        browser::after_painting(|| browser::focus("kept-undo"));
    };

    view! {
        <li class="kept__line">
            <Today situation=Signal::derive(move || entry.with(|it| it.as_ref()?.situation.clone())) name=name />
            <p class="field">
                <label for=name_id.clone()>{text(move || words().name)}</label>
                <input id=name_id type="text" autocomplete="off" maxlength="200" prop:value=name on:change=edit_name />
            </p>
            <p class="field">
                <label for=note_id.clone()>{text(move || words().remark)}</label>
                <textarea id=note_id rows="2" prop:value=note on:change=edit_note></textarea>
            </p>
            <p class="actions">
                <button type="button" aria-label=text(move || (words().delete)(&name.get())) on:click=delete>
                    {text(move || words().delete_short)}
                </button>
            </p>
        </li>
    }
}

/// What it comes to under today's rules, and the way to it; or why they cannot read it.
#[component]
fn Today(
    /// As it is kept.
    situation: Signal<Option<Value>>,
    /// Its name.
    name: Memo<String>,
) -> impl IntoView {
    let spoken = use_language();
    let session = use_session();
    let words = move || &spoken.messages().brief.kept;
    let says = move || {
        match situation.get().as_ref().map(assessed)? {
        Ok((situation, answer)) => {
            let outcome = &book().pack().outcomes[answer.outcome];
            let href = link::address(book(), &situation, session.view.get(), spoken.get()).href();
            let label = (words().open)(&name.get());
            Some(
                view! {
                    <p class="kept__today">
                        <Mark shape=outcome.finding.id() />
                        <span>{spoken.say(&outcome.label)}</span>
                        <a href=href aria-label=label>{words().open_short}</a>
                    </p>
                }
                .into_any(),
            )
        }
        Err(reason) => Some(
            view! { <p class="kept__today">{words().cannot_open}" "<span lang="en">{reason}</span></p> }
                .into_any(),
        ),
    }
    };

    part(says)
}

/// A situation as it is kept, under today's rules.
fn assessed(kept: &Value) -> Result<(Situation, Assessment), String> {
    let situation =
        Situation::from_json(kept, &book().choice_ids()).map_err(|it| it.to_string())?;
    let answer = book().assess(&situation).map_err(|it| it.to_string())?;
    Ok((situation, answer))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_todays_rules_cannot_read_says_why() {
        let flaw = |kept: Value| assessed(&kept).expect_err("a flaw");
        assert_eq!(flaw(json!([])), "a situation must be an object `{…}`");
        let slip = json!({ "question": "start", "pillar": "un-pko", "variant": "a", "assignments": [],
            "actor": "sdf-unit", "facts": { "ceasefire-agred": true } });
        assert!(flaw(slip.clone()).contains("did you mean `ceasefire-agreed`?"), "{}", flaw(slip));
    }
}
