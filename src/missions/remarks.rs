//! What else is to be said of an entry: what explains it, where sources differ, what is missing.

use leptos::prelude::*;
use record::Remark;

use super::cited::Cited;
use crate::language::use_language;
use crate::ui::text;

/// Remarks, each with its kind, its sureness and its sources; nothing where there are none.
#[component]
pub fn Remarks(
    /// The remarks, in order.
    remarks: &'static [Remark],
    /// What they are about: unique on the page.
    #[prop(into)]
    place: String,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions;
    let one = move |(number, remark): (usize, &'static Remark)| {
        let kind = move || (words().remark)(remark.kind);
        view! {
            <li class="remark">
                <p>
                    <span class="remark__kind">{kind}</span>
                    " "
                    {text(move || spoken.say(&remark.says))}
                    " "
                    <Cited
                        sources=&remark.sources
                        place=format!("{place}-{number}")
                        sure=remark.confidence
                    />
                </p>
            </li>
        }
    };

    (!remarks.is_empty()).then(|| {
        view! { <ul class="remarks">{remarks.iter().enumerate().map(one).collect_view()}</ul> }
    })
}
