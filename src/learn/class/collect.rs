//! Codes as they come in: typed, pasted or scanned.

use std::sync::Arc;

use class::{Line, Read, Tally};
use leptos::prelude::*;

use super::scan::Scanner;
use crate::language::use_language;
use crate::learn::classroom::use_classroom;
use crate::ui::{part, text};

/// The place where codes are typed, and what is wrong with some.
#[component]
pub fn Collect(
    /// The codes, read.
    lines: Memo<Arc<Vec<Line>>>,
    /// What they come to.
    tally: Memo<Arc<Tally>>,
) -> impl IntoView {
    let spoken = use_language();
    let room = use_classroom();
    let words = move || &spoken.messages().class.collect;
    let says = move || {
        let (mut repeated, mut flawed) = (0, 0);
        for line in lines.get().iter() {
            match &line.says {
                Read::Answers { again, .. } => repeated += usize::from(again.is_some()),
                Read::Flaw(_) => flawed += 1,
            }
        }
        (words().counted)(tally.with(|it| it.pupils), repeated, flawed)
    };
    let add = move |code: String| {
        room.codes.update(|it| {
            if !it.is_empty() && !it.ends_with('\n') {
                it.push('\n');
            }
            it.push_str(&code);
            it.push('\n');
        });
    };

    view! {
        <section class="section" aria-labelledby="collect">
            <h2 id="collect">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <p class="field codes">
                <label for="codes">{text(move || words().codes)}</label>
                <textarea id="codes" rows="6" autocomplete="off" autocapitalize="characters" spellcheck="false"
                    aria-describedby="codes-say"
                    prop:value=room.codes
                    on:input=move |it| room.codes.set(event_target_value(&it))
                ></textarea>
            </p>
            <Scanner on_read=Callback::new(add) />
            <label class="option repeated">
                <input type="checkbox" prop:checked=room.repeated
                    on:change=move |it| room.repeated.set(event_target_checked(&it)) />
                <span class="option__name">{text(move || words().repeated)}</span>
            </label>
            <p id="codes-say" class="counted" role="status">{text(says)}</p>
            <Remarks lines=lines />
            <p class="actions">
                <button type="button" on:click=move |_| room.codes.set(String::new())>{text(move || words().clear)}</button>
            </p>
        </section>
    }
}

/// Codes that cannot be read, and codes that came before.
#[component]
fn Remarks(
    /// The codes, read.
    lines: Memo<Arc<Vec<Line>>>,
) -> impl IntoView {
    let spoken = use_language();
    let remark = move |(place, line): (usize, &Line)| {
        let class = &spoken.messages().class;
        let (says, shape) = match &line.says {
            Read::Flaw(flaw) => ((class.code_flaw)(flaw), "flaw"),
            Read::Answers { again: Some(before), .. } => {
                ((class.collect.again)(before + 1), "again")
            }
            Read::Answers { again: None, .. } => return None,
        };
        let begins = (class.collect.line)(place + 1, &line.typed);
        Some(view! { <li data-remark=shape>{begins}{says}</li> })
    };

    view! {
        <ul class="remarked">
            {part(move || lines.with(|it| it.iter().enumerate().filter_map(remark).collect_view()))}
        </ul>
    }
}
