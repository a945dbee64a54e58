//! Questions on what is disputed, with what the text says and who says what.

use act::controversy::{Side, controversy};
use leptos::prelude::*;
use lessons::{Discussion, course};

use super::Points;
use crate::language::use_language;
use crate::learn::sources::LegalSources;
use crate::ui::text;

/// All of them.
#[component]
pub fn Discussions() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn.guide;
    let one = |it| view! { <OneDiscussion it=it /> };

    view! {
        <section class="section" aria-labelledby="discussions">
            <h2 id="discussions">{text(move || words().discussions)}</h2>
            <p class="section__note">{text(move || words().discussions_note)}</p>
            {course().discussions.iter().map(one).collect_view()}
        </section>
    }
}

#[component]
fn OneDiscussion(
    /// The question.
    it: &'static Discussion,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn.guide;
    let disputed = controversy(&it.controversy);
    let text_says = disputed.map(|it| {
        view! {
            <div>
                <dt>{text(move || words().text_says)}</dt>
                <dd>{text(move || spoken.say(&it.text))}" "<span class="cite">{text(move || spoken.cite(&it.articles))}</span></dd>
            </div>
        }
    });
    let holder = move |side: &'static Side| {
        let says = move || {
            let (who, says) = (spoken.say(&side.who), spoken.say(&side.says));
            (words().holds)(&who, &says, side.certainty)
        };
        view! { <p class="section__note">{text(says)}</p> }
    };
    let sources = disputed.map(|it| view! { <LegalSources ids=&it.sources /> });

    view! {
        <article class="discussion">
            <h3>{text(move || spoken.say(&it.asks))}</h3>
            <dl class="sides">
                {text_says}
                <div>
                    <dt>{text(move || words().one)}</dt>
                    <dd>{text(move || spoken.say(&it.one))}{disputed.map(|it| holder(&it.one))}</dd>
                </div>
                <div>
                    <dt>{text(move || words().other)}</dt>
                    <dd>{text(move || spoken.say(&it.other))}{disputed.map(|it| holder(&it.other))}</dd>
                </div>
            </dl>
            <h4>{text(move || words().further)}</h4>
            <Points points=&it.further />
            {sources}
        </article>
    }
}
