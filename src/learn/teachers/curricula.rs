//! Terms of curricula, and the lessons that serve them.

use leptos::prelude::*;
use lessons::{Curriculum, Term, course};

use crate::language::use_language;
use crate::learn::links;
use crate::learn::state::Part;
use crate::ui::text;

/// All curricula.
#[component]
pub fn Curricula() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn.guide;
    let one = move |it: &'static Curriculum| {
        let term = |term| view! { <OneTerm term=term /> };
        view! {
            <h3>{text(move || spoken.say(&it.name))}</h3>
            <p class="section__note">{text(move || spoken.say(&it.for_whom))}</p>
            <dl class="curriculum">{it.terms.iter().map(term).collect_view()}</dl>
        }
    };

    view! {
        <section class="section" aria-labelledby="curricula">
            <h2 id="curricula">{text(move || words().curricula)}</h2>
            <p class="section__note">{text(move || words().curricula_note)}</p>
            {course().curricula.iter().map(one).collect_view()}
        </section>
    }
}

#[component]
fn OneTerm(
    /// The term.
    term: &'static Term,
) -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().learn;
    let lesson = move |id: &'static String| {
        let place = course().lessons.iter().position(|it| it.id == *id)?;
        let lesson = &course().lessons[place];
        let href = move || links::part(Part::Lesson(place, 0), spoken.get());
        let name =
            move || format!("{}: {}", (words().lesson)(lesson.number), spoken.say(&lesson.title));
        Some(view! { <dd><a href=text(href)>{text(name)}</a></dd> })
    };

    view! {
        <div>
            <dt>{text(move || spoken.say(&term.says))}</dt>
            {term.lessons.iter().map(lesson).collect_view()}
        </div>
    }
}
