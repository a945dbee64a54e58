//! What can be taken along: the decision table, every world, all counts, the rules as JsonLogic.

use leptos::prelude::*;
use rules::Words;

use super::asked::use_worlds;
use super::rows::lines;
use super::space::{Space, Value};
use super::use_space;
use crate::browser;
use crate::language::use_language;
use crate::messages::Trouble;
use crate::session::{book, use_session};
use crate::ui::text;

/// More worlds than that make no file that anybody could open.
const MOST: u64 = 1 << 16;

/// The downloads.
#[component]
pub fn Files() -> impl IntoView {
    let spoken = use_language();
    let worlds = use_worlds();
    let session = use_session();
    let space = use_space();
    let words = move || &spoken.messages().worlds.files;
    let came = RwSignal::new(false);
    let give = move |name: &str, mime: &str, text: &str| {
        let question = worlds.asked.with_untracked(|it| it.situation.question.clone());
        came.set(browser::download(&format!("{question}-{name}"), mime, text));
        if !came.get_untracked() {
            session.troubles.set(vec![Trouble::DownloadRefused]);
        }
    };
    let language = move || spoken.get_untracked().tag();
    let table = move |_| {
        give("table.csv", "text/csv", &space.with_untracked(|it| table_csv(it, language())))
    };
    let every = move |_| {
        give("worlds.csv", "text/csv", &space.with_untracked(|it| worlds_csv(it, language())))
    };
    let counts = move |_| give("sweep.json", "application/json", &space.with_untracked(sweep_json));
    let logic = move |_| give("logic.json", "application/json", &space.with_untracked(logic_json));
    let many = move || space.with(|it| it.tally(&[]).worlds() > MOST);

    view! {
        <div class="files">
            <h3>{text(move || words().heading)}</h3>
            <p class="actions">
                <button type="button" on:click=table>{text(move || words().table)}</button>
                <button type="button" prop:disabled=many on:click=every>{text(move || words().every)}</button>
                <button type="button" on:click=counts>{text(move || words().counts)}</button>
                <button type="button" on:click=logic>{text(move || words().logic)}</button>
            </p>
            <p class="section__note">{text(move || if many() { words().too_many } else { words().note })}</p>
            <output aria-live="polite">
                {text(move || if came.get() { spoken.messages().explorer.saved } else { "" })}
            </output>
        </div>
    }
}

/// The prime rows; a fact that is not asked is empty.
fn table_csv(space: &Space, language: &str) -> String {
    let rows = lines(space).into_iter().flat_map(|group| {
        group.lines.into_iter().map(move |it| (group.outcome, it.worlds, it.values))
    });
    csv(space, language, rows)
}

fn worlds_csv(space: &Space, language: &str) -> String {
    let worlds = space.worlds(None, 0, usize::try_from(MOST).unwrap_or(usize::MAX));
    csv(space, language, worlds.into_iter().map(|it| (it.outcome, 1, it.values)))
}

fn csv(
    space: &Space,
    language: &str,
    rows: impl Iterator<Item = (usize, u64, Vec<Value>)>,
) -> String {
    let pack = book().pack();
    let facts = space.sweep.facts();
    let id = |fact: &usize| pack.facts[*fact].id.as_str();
    let mut text = String::from("outcome,label,worlds");
    for fact in facts {
        text.push(',');
        text.push_str(id(fact));
    }
    text.push_str("\r\n");
    for (outcome, worlds, mut values) in rows {
        values.extend(&space.held);
        let outcome = &pack.outcomes[outcome];
        text.push_str(&format!("{},{},{worlds}", outcome.id, quoted(&outcome.label, language)));
        for fact in facts {
            text.push_str(match values.iter().find(|it| it.0 == *fact) {
                Some((_, true)) => ",yes",
                Some((_, false)) => ",no",
                None => ",",
            });
        }
        text.push_str("\r\n");
    }
    text
}

fn quoted(words: &Words, language: &str) -> String {
    format!("\"{}\"", words.say(language).replace('"', "\"\""))
}

/// All that the sweep counts, by id, whatever is held.
fn sweep_json(space: &std::sync::Arc<Space>) -> String {
    let report = book().report_sweep(&space.sweep, usize::MAX);
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn logic_json(space: &std::sync::Arc<Space>) -> String {
    format!("{:#}\n", book().json_logic(&space.statement))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beginning::beginnings;
    use crate::worlds::asked::Asked;

    fn space() -> Space {
        let case = beginnings().find(|it| it.id == "P23").expect("a case");
        Space::of(&Asked::of(&case.situation)).expect("worlds")
    }

    #[test]
    fn every_world_has_a_line_and_every_line_as_many_fields_as_the_head() {
        let space = space();
        let text = worlds_csv(&space, "en");
        let lines: Vec<&str> = text.trim_end().split("\r\n").collect();
        assert_eq!(lines.len() as u64, space.tally(&[]).worlds() + 1);
        let fields = |line: &str| line.split(',').count() - line.matches(", ").count();
        for line in &lines {
            assert_eq!(fields(line), 3 + space.sweep.facts().len(), "{line}");
        }
    }

    #[test]
    fn a_label_with_a_comma_is_one_field() {
        let words = &book().pack().outcomes[1].label;
        assert_eq!(quoted(words, "en"), "\"May start, Diet later\"");
    }

    #[test]
    fn what_is_taken_along_is_json() {
        let space = std::sync::Arc::new(space());
        for text in [sweep_json(&space), logic_json(&space)] {
            assert!(
                serde_json::from_str::<serde_json::Value>(&text).is_ok_and(|it| it.is_object())
            );
        }
    }
}
