//! How to read the page.

use leptos::prelude::*;
use rules::Said;

use crate::language::use_language;
use crate::ui::{Mark, part, text};

/// Help, with a key of the marks.
#[component]
pub fn Help() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().explorer;
    let mark = move |said: Said| {
        view! {
            <div>
                <dt>
                    <span class="finding" data-finding=said.id()>
                        <Mark shape=said.id() />
                        {text(move || (spoken.messages().said)(said))}
                    </span>
                </dt>
                <dd>{text(move || (words().mark)(said))}</dd>
            </div>
        }
    };
    let marks = [Said::Met, Said::NotMet, Said::Unknown, Said::NotRequired];

    view! {
        <details class="help">
            <summary>{text(move || words().help)}</summary>
            <div class="help__body">
                {part(move || words().help_body.iter().map(|it| view! { <p>{*it}</p> }).collect_view())}
                <h3>{text(move || words().marks)}</h3>
                <dl class="legend">
                    {marks.map(mark).collect_view()}
                    <div>
                        <dt>
                            <span class="finding" data-finding="not-met">
                                <Mark shape="leaving" />
                                {text(move || words().mark_leaving.0)}
                            </span>
                        </dt>
                        <dd>{text(move || words().mark_leaving.1)}</dd>
                    </div>
                </dl>
            </div>
        </details>
    }
}
