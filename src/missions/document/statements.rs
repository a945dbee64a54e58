//! What the document says beside its table, and its misprints.

use leptos::prelude::*;
use record::{DocumentId, Figure, MisprintCount, Piece, Statement, record};

use super::DOCUMENT;
use super::printed::PieceOfText;
use crate::language::use_language;
use crate::missions::cited::Cited;
use crate::missions::remarks::Remarks;
use crate::ui::text;

/// The statements, and the misprints counted.
#[component]
pub fn Statements() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.statements;
    let one = |statement| view! { <OneStatement statement=statement /> };

    view! {
        <section class="section" aria-labelledby="statements">
            <h2 id="statements">{text(move || words().heading)}</h2>
            <p class="section__note">{text(move || words().note)}</p>
            <dl class="statements">{record().statements.iter().map(one).collect_view()}</dl>
            <Misprints />
        </section>
    }
}

/// The figure, or when it happened; then what is said, in whose words, and how sure it is.
#[component]
pub fn OneStatement(
    /// The statement.
    statement: &'static Statement,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let words = move || &all().statements;
    let id = &statement.id;
    let happened = move || {
        let when = (all().when)(statement.happened?);
        Some((words().happened)(statement.topic, &when))
    };
    let head = move || match &statement.figure {
        Some(figure) => Some((words().figure)(figure)),
        None => Some((words().date)(statement.topic, &(all().when)(statement.happened?))),
    };
    let note = move || {
        let happened = statement.figure.as_ref().and_then(|_| happened());
        let as_of = (words().as_of)(&(all().when)(statement.as_of));
        happened.into_iter().chain([as_of, String::new()]).collect::<Vec<_>>().join(" · ")
    };
    // A figure of another source or date than the words says so.
    let apart = statement
        .figure
        .as_ref()
        .filter(|it| (&it.sources, it.as_of) != (&statement.sources, statement.as_of));

    view! {
        <div class="statement">
            <dt>
                <span class="label">{text(move || (words().topic)(statement.topic))}</span>
                <span class="figure">{head}</span>
            </dt>
            <dd>
                <p>{text(move || spoken.say(&statement.says))}</p>
                <p class="verbatim" lang=statement.quote.language.as_str()>
                    {statement.quote.text.as_str()}
                </p>
                <p class="statement__source">
                    {note}
                    <Cited sources=&statement.sources place=id.as_str() sure=statement.confidence />
                </p>
                {apart.map(|it| view! { <FigureApart figure=it place=format!("{id}-figure") /> })}
                <Remarks remarks=&statement.remarks place=format!("{id}-remark") />
            </dd>
        </div>
    }
}

#[component]
fn FigureApart(
    /// The figure.
    figure: &'static Figure,
    /// Unique on the page.
    #[prop(into)]
    place: String,
) -> impl IntoView {
    let spoken = use_language();
    let all = move || &spoken.messages().missions;
    let note = move || {
        let words = &all().statements;
        let as_of = (words.as_of)(&(all().when)(figure.as_of));
        format!("{} {as_of} · ", words.the_figure)
    };
    view! {
        <p class="statement__source">
            {note}<Cited sources=&figure.sources place=place sure=figure.confidence />
        </p>
    }
}

/// What is misprinted, and how often.
#[component]
fn Misprints() -> impl IntoView {
    let spoken = use_language();
    let words = move || &spoken.messages().missions.statements;
    let one = move |it: &'static MisprintCount| {
        let piece = Piece { printed: &it.printed, corrected: Some(&it.corrected) };
        view! {
            <li>
                <span lang="en"><PieceOfText piece=piece /></span>
                " "
                <span class="label">{text(move || (words().times)(it.count))}</span>
            </li>
        }
    };
    let found = record().document(&DocumentId::new(DOCUMENT));
    found.map(|it| {
        view! {
            <h3>{text(move || words().misprints)}</h3>
            <p class="section__note">{text(move || words().misprints_note)}</p>
            <ul class="misprints">{it.misprints.iter().map(one).collect_view()}</ul>
        }
    })
}
