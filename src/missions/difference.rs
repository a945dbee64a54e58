//! A step at which the Act of today does not come to what Japan did.

use leptos::prelude::*;
use record::{Snapshot, record};

use super::asked::replay;
use super::cited::Cited;
use super::short::short_name;
use crate::language::use_language;
use crate::ui::text;

/// The step, what Japan did, and why the Act's answer differs; with the way to its replay.
#[component]
pub fn Difference(
    /// The step.
    step: &'static Snapshot,
    /// Whether the operation is named.
    #[prop(optional)]
    named: bool,
) -> impl IntoView {
    let spoken = use_language();
    let missions = move || &spoken.messages().missions;
    let words = move || &missions().replay;
    let operation = record().operation(&step.operation).filter(|_| named);
    let when = move || {
        let when = (missions().when)(step.as_of);
        operation.map_or(when.clone(), |it| format!("{}, {when}", short_name(it, spoken.get())))
    };
    let href = move || replay(step, spoken.get());
    let why = step.known_disagreement.as_ref().map(|it| {
        view! {
            <p>
                <span class="remark__kind">{text(move || (words().parts)(true, it.reason))}</span>
                " "
                {text(move || spoken.say(&it.says))}
            </p>
        }
    });

    view! {
        <li class="difference">
            <p class="difference__step">
                <span class="label">{text(when)}</span>
                <a href=href>{text(move || spoken.say(&step.label))}</a>
            </p>
            <div>
                <p>
                    <span class="remark__kind">{text(move || words().did)}</span>
                    " "
                    {text(move || spoken.say(&step.done.says))}
                    " "
                    <Cited
                        sources=&step.done.sources
                        place=format!("difference-{}", step.id)
                        sure=step.done.confidence
                    />
                </p>
                {why}
            </div>
        </li>
    }
}
