//! How many worlds come to what.

use leptos::prelude::*;

use super::cells::{allowed, outcomes};
use super::{use_space, use_took};
use crate::language::use_language;
use crate::session::book;
use crate::ui::{Mark, part, text};

/// The count in a sentence, then outcome by outcome.
#[component]
pub fn TallyOfAll() -> impl IntoView {
    let spoken = use_language();
    let space = use_space();
    let words = move || &spoken.messages().worlds;
    let tally = Memo::new(move |_| space.with(|it| it.tally(&[])));
    let whole = Memo::new(move |_| space.with(|it| it.whole.clone()));
    let took = use_took();
    let held = move || space.with(|it| it.held.len());
    let says = move || tally.with(|it| (words().tally.says)(allowed(it), it.worlds()));
    let aside = move || {
        let (allows, of) = whole.with(|it| (allowed(it), it.worlds()));
        let impossible = tally.with(|it| it.impossible);
        (words().tally.aside)(held(), allows, of, impossible)
    };
    let rows = move || {
        let worlds = tally.with(|it| it.worlds());
        let row = |(outcome, count): (usize, u64)| {
            let outcome = &book().pack().outcomes[outcome];
            let finding = outcome.finding.id();
            view! {
                <tr>
                    <th scope="row">
                        <span class="finding" data-finding=finding>
                            <Mark shape=finding />{spoken.say(&outcome.label)}
                        </span>
                    </th>
                    <td class="number">{(words().number)(count)}</td>
                    <td class="number">{(words().share)(count, worlds)}</td>
                    <td class="tally__bar"><Bar part=count of=worlds finding=finding /></td>
                </tr>
            }
        };
        tally.with(|it| outcomes(it).into_iter().map(row).collect_view())
    };

    view! {
        <div class="tallied">
            <div role="status"><h2 id="tally" class="tally">{text(says)}</h2></div>
            <p class="section__note">{text(aside)}" "{text(move || (words().tally.took)(took.get()))}</p>
            <div class="scroller" role="region" aria-labelledby="tally" tabindex="0">
                <table class="table" aria-labelledby="tally">
                    <thead>
                        <tr>
                            <th scope="col">{text(move || words().tally.outcome)}</th>
                            <th scope="col" class="number">{text(move || words().tally.worlds)}</th>
                            <th scope="col" class="number">{text(move || words().tally.share)}</th>
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>{part(rows)}</tbody>
                </table>
            </div>
        </div>
    }
}

/// A share as a bar; its figure stands beside it.
#[component]
pub fn Bar(
    /// The part.
    part: u64,
    /// What the whole length stands for.
    of: u64,
    /// What the bar is about, if it is a finding; otherwise it is ink.
    #[prop(optional)]
    finding: &'static str,
) -> impl IntoView {
    let width = part as f64 / of.max(1) as f64 * 100.0;
    // What is there at all is seen.
    let width = if part > 0 { width.max(0.6) } else { 0.0 };

    view! {
        <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="share__rest" width="100" height="8" />
            <rect class="share__part" data-finding=(!finding.is_empty()).then_some(finding) width=width.to_string() height="8" />
        </svg>
    }
}
